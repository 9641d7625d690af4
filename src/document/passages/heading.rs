//! Headings that only look like one: numbered, bold, in capitals, or a short line above a text.

use super::super::block::{Block, BlockKind};
use super::super::clean::is_closed;

/// The level of a line in capitals: below every heading that the file calls one.
const CAPITALS: u8 = 29;
/// The level of a short line above another.
const CHAPTER: u8 = 30;
/// The level of other headings by form: below everything.
const FORM: u8 = 31;
/// The most characters and words of a heading by form.
const SHORT: (usize, usize) = (80, 10);
/// The most words of a text that a file calls a heading; more is a paragraph that looks like one.
const MOST: usize = 30;
/// The fewest words of a text that makes a plain short line above it a heading.
const TEXT: usize = 12;

/// The blocks, with headings by form made headings.
pub(super) fn by_form(mut blocks: Vec<Block>) -> Vec<Block> {
    let styled = blocks.iter().any(|block| matches!(block.kind, BlockKind::Heading(_)));
    let levels: Vec<Option<u8>> =
        (0..blocks.len()).map(|at| Place { blocks: &blocks, at }.level(styled)).collect();
    for (block, level) in blocks.iter_mut().zip(levels) {
        match (&block.kind, level) {
            (_, Some(level)) => block.kind = BlockKind::Heading(level),
            (BlockKind::Heading(_), None) => block.kind = BlockKind::Paragraph,
            _ => {}
        }
    }
    blocks
}

/// A block among the others.
#[derive(Clone, Copy)]
struct Place<'a> {
    blocks: &'a [Block],
    at: usize,
}

impl<'a> Place<'a> {
    fn block(self) -> Option<&'a Block> {
        self.blocks.get(self.at)
    }

    fn before(self) -> Option<Self> {
        Some(Self { at: self.at.checked_sub(1)?, ..self })
    }

    fn after(self) -> Self {
        Self { at: self.at + 1, ..self }
    }

    fn level(self, styled: bool) -> Option<u8> {
        let block = self.block()?;
        match block.kind {
            BlockKind::Heading(level) if block.text.split(' ').count() <= MOST => {
                return Some(level);
            }
            BlockKind::Paragraph => {}
            _ => return None,
        }
        let before = self.before().and_then(Self::block);
        let after = self.after().block()?;
        if !is_line(&block.text) || before.is_some_and(|before| before.text.ends_with(':')) {
            return None;
        }
        if let Some(depth) = numbered(&block.text) {
            // Lines that go on numbering are a list, not headings.
            let same = |other: &Block| {
                matches!(other.kind, BlockKind::Paragraph)
                    && is_line(&other.text)
                    && numbered(&other.text) == Some(depth)
            };
            return (depth > 1 || !(same(after) || before.is_some_and(same))).then_some(depth);
        }
        let plain = !after.bold || !is_line(&after.text);
        let capitals = is_capitals(&block.text);
        if (block.bold && plain) || (capitals && !is_capitals(&after.text)) {
            return Some(if capitals { CAPITALS } else { FORM });
        }
        if styled {
            return None;
        }
        let lone = self.is_lone();
        if is_text(after) {
            let below = self.before().is_some_and(Self::is_lone);
            return (lone || below).then_some(FORM);
        }
        // Two short lines above a text: a chapter and its first part.
        let chapter =
            lone && is_lone_line(after) && self.after().after().block().is_some_and(is_text);
        chapter.then_some(CHAPTER)
    }

    /// Whether it is a short line, and what is before it has ended.
    fn is_lone(self) -> bool {
        let before = self.before().and_then(Self::block);
        self.block().is_some_and(is_lone_line)
            && before.is_none_or(|before| {
                !matches!(before.kind, BlockKind::Paragraph) || is_closed(&before.text)
            })
    }
}

fn is_lone_line(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Paragraph) && is_line(&block.text)
}

/// Whether a text may be a heading: one short line that starts as a name does and does not stop.
fn is_line(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphanumeric());
    text.chars().count() <= SHORT.0
        && text.split(' ').count() <= SHORT.1
        && (text.ends_with('?') || !is_closed(text))
        && first.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
        && text.chars().any(char::is_alphabetic)
        && !text.contains(['@', '|', '='])
        && !text.contains("www.")
}

/// A paragraph of a sentence or more, or one that a list follows.
fn is_text(block: &Block) -> bool {
    let words = block.text.split(' ').count();
    let announces = words > 2 && block.text.ends_with(':');
    matches!(block.kind, BlockKind::Paragraph)
        && (announces || (words >= TEXT && is_closed(&block.text)))
}

fn is_capitals(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() > 3 && !text.chars().any(char::is_lowercase)
}

/// How deep `4.2 Dyslexie` is numbered: 2.
fn numbered(text: &str) -> Option<u8> {
    let (number, rest) = text.split_once(' ')?;
    let mut name = rest.trim_start().chars();
    if ["Hoofdstuk", "Bijlage", "Deel"].contains(&number) {
        return name.next().filter(char::is_ascii_digit).map(|_| 1);
    }
    let number = number.trim_start_matches('§').trim_end_matches(['.', ')']);
    let parts = number.split('.');
    let digits =
        |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    let depth = u8::try_from(parts.clone().count()).ok()?;
    (depth <= 6 && parts.clone().all(digits) && name.next()?.is_uppercase()).then_some(depth)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headings(lines: &[(&str, bool)]) -> Vec<(String, u8)> {
        let block = |(line, bold): &(&str, bool)| Block { bold: *bold, ..Block::paragraph(*line) };
        by_form(lines.iter().map(block).collect())
            .into_iter()
            .filter_map(|block| match block.kind {
                BlockKind::Heading(level) => Some((block.text, level)),
                _ => None,
            })
            .collect()
    }

    const TEXT: &str = "Wij lezen elke dag met alle leerlingen, een half uur en soms wat langer.";

    #[test]
    fn a_number_a_bold_line_or_a_short_one_above_a_text_is_a_heading() {
        let one = |line, bold| headings(&[(line, bold), (TEXT, false)]);
        assert_eq!(one("4.2 Dyslexie", false), [("4.2 Dyslexie".to_owned(), 2)]);
        assert_eq!(one("Bijlage 2 Toetsen", false), [("Bijlage 2 Toetsen".to_owned(), 1)]);
        assert_eq!(one("Dyslexie", true), [("Dyslexie".to_owned(), FORM)]);
        assert_eq!(one("DYSLEXIE", false), [("DYSLEXIE".to_owned(), CAPITALS)]);
        assert_eq!(one("Wat doen wij bij dyslexie?", false).len(), 1);
        for line in ["wij lezen", "Wij lezen.", "info@school.test", "Lees verder:", "12"] {
            assert_eq!(one(line, false), [], "{line}");
        }
    }

    #[test]
    fn a_numbered_list_and_an_address_are_no_headings() {
        let steps = [("1. Signaleren", false), ("2. Helpen", false), (TEXT, false)];
        assert_eq!(headings(&steps), []);
        let address = [("De Linde", false), ("Lindelaan 3", false), ("1234 AB Dorp", false)];
        assert_eq!(headings(&address), []);
        let parts =
            [("Zorg", false), ("Dyslexie", false), (TEXT, false), ("Slot", false), (TEXT, false)];
        let levels: Vec<u8> = headings(&parts).into_iter().map(|(_, level)| level).collect();
        assert_eq!(levels, [CHAPTER, FORM, FORM]);
        let chapters = [("1 Onze school", false), ("1.1 Wie wij zijn", false), (TEXT, false)];
        assert_eq!(headings(&chapters).len(), 2);
    }
}
