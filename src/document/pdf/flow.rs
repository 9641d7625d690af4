//! The text of a whole document: what goes on in the next column or on the next page, put together.

use super::super::block::{Block, BlockKind, Row};
use super::super::clean::clean;
use super::super::limits;
use super::hyphen::{Vocabulary, join};
use super::layout::Part;
use super::line::Line;
use super::measure::{Usual, usual};
use super::paragraph::{Draft, Kind, drafts};
use super::table::Table;
use crate::words::sort;

/// What is read one after another.
enum Piece {
    Draft(Draft),
    Table(Table),
}

/// The blocks of a document of which these are the parts, page after page.
pub(super) fn blocks(parts: Vec<Part>) -> Vec<Block> {
    let columns: Vec<&[Line]> = parts
        .iter()
        .filter_map(|part| match part {
            Part::Column(lines) => Some(lines.as_slice()),
            Part::Table(_) => None,
        })
        .collect();
    let usual = usual(&columns);
    let mut words = Vocabulary::default();
    let mut pieces: Vec<Piece> = Vec::new();
    let mut notes: Vec<Draft> = Vec::new();
    for part in parts {
        match part {
            Part::Table(table) => pieces.push(Piece::Table(table)),
            Part::Column(lines) => {
                for line in &lines {
                    words.learn(&line.text);
                }
                let mut drafts = drafts(lines, usual);
                let foot = set_notes_apart(&mut drafts, usual);
                put(&mut pieces, drafts, &mut notes);
                notes.extend(foot);
            }
        }
    }
    pieces.extend(notes.into_iter().map(Piece::Draft));
    let sizes = heading_sizes(&pieces);
    pieces.into_iter().map(|piece| block(piece, &sizes, usual, &words)).collect()
}

/// The notes at the foot of a column.
fn set_notes_apart(drafts: &mut Vec<Draft>, usual: Usual) -> Vec<Draft> {
    let is_note = |draft: &Draft| {
        draft.first().is_some_and(|line| {
            let numbered = line.text.starts_with(|c: char| c.is_ascii_digit() || "*†".contains(c));
            line.size < 0.93 * usual.size && (line.noted || numbered)
        })
    };
    let from = drafts.iter().rposition(|draft| !is_note(draft)).map_or(0, |last| last + 1);
    let mut notes = drafts.split_off(from);
    for note in &mut notes {
        note.kind = Kind::Note;
    }
    notes
}

/// Puts a column behind what there is, its first lines where the text before went on.
fn put(pieces: &mut Vec<Piece>, drafts: Vec<Draft>, notes: &mut Vec<Draft>) {
    for (at, draft) in drafts.into_iter().enumerate() {
        let before = match pieces.last_mut() {
            Some(Piece::Draft(before)) if at == 0 => Some(before),
            _ => None,
        };
        match before {
            Some(before) if goes_on(before, &draft) => {
                before.lines.extend(draft.lines);
                before.edge = draft.edge;
            }
            _ => {
                // Notes of the page before stand after the paragraph that goes on over them.
                pieces.extend(notes.drain(..).map(Piece::Draft));
                pieces.push(Piece::Draft(draft));
            }
        }
    }
}

/// Whether the first lines of a column belong to the last of the column before it.
fn goes_on(before: &Draft, draft: &Draft) -> bool {
    let (Some(last), Some(next)) = (before.last(), draft.first()) else { return false };
    let same = last.font == next.font && (last.size - next.size).abs() < 0.06 * last.size;
    let text = matches!(before.kind, Kind::Text | Kind::Item) && draft.kind != Kind::Heading;
    if !text || !same && !last.text.ends_with(['-', '\u{ad}']) || next.mark.is_some() {
        return false;
    }
    // What stands lower on the same page was set apart from it on purpose.
    let below = next.page == last.page && next.base > last.base;
    if below || last.is_leader() || last.parted || next.parted {
        return false;
    }
    // A passage holds no more; what comes after it starts on its own page.
    if before.letters() > limits::PASSAGE {
        return false;
    }
    let open = !last.is_closed() && !last.is_leader();
    let small = next.text.starts_with(|c: char| c.is_lowercase());
    if before.kind == Kind::Item && last.is_closed() {
        return false;
    }
    // One line that ends a sentence says nothing of how wide it might have been.
    (open && small) || ((open || before.lines.len() > 1) && !before.has_room_for(next))
}

/// The sizes of headings, the largest first; smaller and equal sizes come after them.
fn heading_sizes(pieces: &[Piece]) -> Vec<f32> {
    let mut sizes: Vec<f32> = pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Draft(draft) if draft.kind == Kind::Heading => {
                draft.first().map(|line| line.size)
            }
            _ => None,
        })
        .collect();
    sort(&mut sizes, |a, b| b.total_cmp(a));
    sizes.dedup_by(|next, kept| (*kept - *next).abs() < 0.04 * *kept);
    sizes
}

fn block(piece: Piece, sizes: &[f32], usual: Usual, words: &Vocabulary) -> Block {
    match piece {
        Piece::Table(table) => rows(table, words),
        Piece::Draft(draft) => {
            let first = draft.first().cloned().unwrap_or_default();
            let mut text = String::new();
            for line in &draft.lines {
                join(&mut text, &line.text, words);
            }
            let mut text = clean(&text);
            let kind = match draft.kind {
                Kind::Heading => BlockKind::Heading(level(first.size, sizes, usual)),
                Kind::Item => BlockKind::Item(draft.level),
                Kind::Text | Kind::Note => BlockKind::Paragraph,
            };
            if draft.kind == Kind::Note {
                let mark = |c: char| c.is_ascii_digit() || "*†. ".contains(c);
                text.drain(..text.len() - text.trim_start_matches(mark).len());
            }
            Block { page: Some(first.page), ..Block::new(kind, text) }
        }
    }
}

fn level(size: f32, sizes: &[f32], _usual: Usual) -> u8 {
    let above = sizes.iter().filter(|other| **other > size * 1.04).count();
    u8::try_from(above + 1).unwrap_or(u8::MAX).min(6)
}

fn rows(table: Table, words: &Vocabulary) -> Block {
    let rows = table.rows.into_iter().map(|cells| {
        let cells = cells.into_iter().map(|lines| {
            let mut text = String::new();
            for line in &lines {
                join(&mut text, line, words);
            }
            clean(&text)
        });
        Row { cells: cells.collect(), header: false }
    });
    Block { page: Some(table.page), ..Block::new(BlockKind::Table(rows.collect()), "") }
}
