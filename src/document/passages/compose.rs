//! Puts together what belongs together, up to the length of a passage.

use super::super::block::{Block, BlockKind};
use super::super::clean::is_closed;
use super::super::passage::Passage;
use super::split::{Piece, fits, pieces};
use super::{list, table};
use crate::words::{sentences, word_count};

/// Words from which a text stands on its own.
const ENOUGH: usize = 40;
/// A paragraph with fewer words is a remark to what is before it.
const REMARK: usize = 12;
/// The most words of a lead-in that goes along with its list as a whole.
const LEAD: usize = 60;
/// A lead-in without a colon has fewer words.
const SHORT: usize = 25;

/// Takes blocks in reading order and gives passages.
#[derive(Default)]
pub(super) struct Composer {
    passages: Vec<Passage>,
    /// The headings that now apply, each deeper than the one before.
    headings: Vec<(u8, String)>,
    /// Paragraphs that wait for what comes after them.
    waiting: Vec<Piece>,
    /// Items of a list that goes on.
    items: Vec<(u8, Piece)>,
    /// Headings that had nothing under them yet: all there is in some documents.
    bare: Vec<Piece>,
}

impl Composer {
    /// Takes the next block.
    pub(super) fn take(&mut self, block: Block) {
        let Block { kind, text, page, .. } = block;
        let piece = Piece { text, page };
        if !matches!(kind, BlockKind::Item(_)) {
            self.end_list();
        }
        match kind {
            BlockKind::Heading(level) => self.heading(level, piece),
            BlockKind::Item(level) => self.items.push((level, piece)),
            BlockKind::Paragraph => pieces(piece).into_iter().for_each(|it| self.paragraph(it)),
            BlockKind::Table(rows) => {
                let lead = self.lead();
                self.together(lead, table::pieces(&rows, page));
            }
        }
    }

    /// All passages.
    pub(super) fn finish(mut self) -> Vec<Passage> {
        self.end_list();
        self.flush();
        if self.passages.is_empty() {
            self.headings.clear();
            self.waiting = std::mem::take(&mut self.bare);
            self.flush();
        }
        self.passages
    }

    fn heading(&mut self, level: u8, piece: Piece) {
        self.flush();
        self.headings.retain(|(above, _)| *above < level);
        self.headings.push((level, piece.text.clone()));
        if self.passages.is_empty() {
            self.bare.extend(pieces(piece));
        }
    }

    /// A paragraph joins those before it as long as they are short.
    fn paragraph(&mut self, piece: Piece) {
        let waiting: usize = self.waiting.iter().map(|piece| word_count(&piece.text)).sum();
        let remark = word_count(&piece.text) < REMARK;
        if (waiting >= ENOUGH && !remark) || !fits(&self.waiting, &piece) {
            self.flush();
        }
        self.waiting.push(piece);
    }

    fn end_list(&mut self) {
        if self.items.is_empty() {
            return;
        }
        let lead = self.lead();
        let items = std::mem::take(&mut self.items);
        self.together(lead, list::pieces(items));
    }

    /// The sentence that a list or table starts with, taken from what waits; the rest is a passage.
    fn lead(&mut self) -> Option<Piece> {
        let last = self.waiting.pop()?;
        let words = word_count(&last.text);
        let announces = last.text.ends_with(':') || (words < SHORT && !is_closed(&last.text));
        if !announces {
            self.waiting.push(last);
            self.flush();
            return None;
        }
        if words <= LEAD {
            self.flush();
            return Some(last);
        }
        let sentence = sentences(&last.text).last().unwrap_or_default().to_owned();
        let before = last.text.strip_suffix(sentence.as_str()).unwrap_or_default().trim_end();
        if before.is_empty() {
            self.flush();
            return Some(last);
        }
        self.waiting.push(Piece { text: before.to_owned(), page: last.page });
        self.flush();
        Some(Piece { text: sentence, page: last.page })
    }

    /// Pieces of one list or table: as many in a passage as fit.
    fn together(&mut self, lead: Option<Piece>, parts: Vec<Piece>) {
        self.waiting.extend(lead);
        for part in parts {
            if !fits(&self.waiting, &part) {
                self.flush();
            }
            self.waiting.push(part);
        }
        self.flush();
    }

    /// What waits becomes a passage.
    fn flush(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        let Some(first) = waiting.first() else { return };
        let page = first.page;
        let mut text = String::new();
        for piece in &waiting {
            if !text.is_empty() {
                text.push_str(if is_closed(&text) { " " } else { ". " });
            }
            text.push_str(&piece.text);
        }
        let headings = self.headings.iter().map(|(_, heading)| heading.clone()).collect();
        self.passages.push(Passage { text, headings, page });
    }
}
