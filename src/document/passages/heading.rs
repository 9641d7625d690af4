//! Headings that only look like one: numbered, bold, in capitals, or a short line above a text.

use super::super::block::{Block, BlockKind};
use super::super::clean::is_closed;

/// The level of a line in capitals: below every heading that the file calls one.
const CAPITALS: u8 = 30;
/// The level of other headings by form: below everything.
const FORM: u8 = 31;
/// The most characters and words of a heading by form.
const SHORT: (usize, usize) = (80, 10);
/// The most words of a text that a file calls a heading; more is a paragraph that looks like one.
const MOST: usize = 30;
/// The fewest words of a text that makes a plain short line above it a heading.
const TEXT: usize = 12;

/// The blocks, with headings by form made headings.
pub(super) fn by_form(blocks: Vec<Block>) -> Vec<Block> {
    let styled = blocks.iter().any(|block| matches!(block.kind, BlockKind::Heading(_)));
    let levels: Vec<Option<u8>> = (0..blocks.len())
        .map(|at| {
            let before = at.checked_sub(1).and_then(|at| blocks.get(at));
            level(blocks.get(at)?, before, blocks.get(at + 1), styled)
        })
        .collect();
    let mut blocks = blocks;
    for (block, level) in blocks.iter_mut().zip(levels) {
        match (&block.kind, level) {
            (_, Some(level)) => block.kind = BlockKind::Heading(level),
            (BlockKind::Heading(_), None) => block.kind = BlockKind::Paragraph,
            _ => {}
        }
    }
    blocks
}

fn level(block: &Block, before: Option<&Block>, after: Option<&Block>, styled: bool) -> Option<u8> {
    let words = block.text.split(' ').count();
    match block.kind {
        BlockKind::Heading(level) if words <= MOST => return Some(level),
        BlockKind::Paragraph => {}
        _ => return None,
    }
    let after = after?;
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
    let alone = before.is_none_or(|before| {
        !matches!(before.kind, BlockKind::Paragraph) || is_closed(&before.text)
    });
    (!styled && alone && is_text(after)).then_some(FORM)
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

/// A paragraph of a sentence or more.
fn is_text(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Paragraph)
        && block.text.split(' ').count() >= TEXT
        && is_closed(&block.text)
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
        let chapters = [("1 Onze school", false), ("1.1 Wie wij zijn", false), (TEXT, false)];
        assert_eq!(headings(&chapters).len(), 2);
    }
}
