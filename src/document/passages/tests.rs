//! What belongs together stays together.

use proptest::prelude::*;

use super::*;
use crate::document::{Row, limits};

fn of(blocks: Vec<Block>) -> Vec<(String, String)> {
    let join = |passage: Passage| (passage.headings.join(" > "), passage.text);
    passages(blocks).into_iter().map(join).collect()
}

fn item(text: &str) -> Block {
    Block::new(BlockKind::Item(0), text)
}

#[test]
fn a_list_goes_with_the_sentence_before_it() {
    let blocks = vec![
        Block::new(BlockKind::Heading(1), "Zorg"),
        Block::paragraph("Wij doen dit:"),
        Block::paragraph("• meten"),
        item("helpen."),
        Block::new(BlockKind::Item(1), "in de klas"),
        item("evalueren"),
        Block::paragraph("Daarna praten wij."),
    ];
    let expected = [
        ("Zorg", "Wij doen dit: meten; helpen. in de klas; evalueren."),
        ("Zorg", "Daarna praten wij."),
    ];
    assert_eq!(of(blocks), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
}

#[test]
fn headings_end_those_of_their_level_and_deeper() {
    let heading = |level, text: &str| Block::new(BlockKind::Heading(level), text);
    let text = || Block::paragraph("Tekst hier.");
    let blocks = vec![
        heading(1, "A"),
        heading(2, "B"),
        text(),
        heading(3, "C"),
        text(),
        heading(2, "D"),
        text(),
        heading(1, "E"),
        text(),
    ];
    let paths: Vec<String> = of(blocks).into_iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["A > B", "A > B > C", "A > D", "E"]);
}

#[test]
fn rows_of_a_table_name_their_columns() {
    let row = |cells: [&str; 2], header| Row { cells: cells.map(str::to_owned).to_vec(), header };
    let rows = vec![row(["Toets", "Wanneer"], true), row(["DMT", "januari"], false)];
    let blocks = vec![Block::new(BlockKind::Table(rows), "")];
    assert_eq!(of(blocks)[0].1, "Toets: DMT. Wanneer: januari.");
    let rows = vec![row(["DMT", "januari"], false), row(["AVI:", ""], false)];
    assert_eq!(of(vec![Block::new(BlockKind::Table(rows), "")])[0].1, "DMT: januari. AVI:");
}

#[test]
fn a_passage_tells_the_page_it_starts_on() {
    let blocks =
        vec![Block::paragraph("Kort.").on_page(3), Block::paragraph("Ook kort.").on_page(4)];
    let passages = passages(blocks);
    assert_eq!(passages.len(), 1);
    assert_eq!(passages[0].page, Some(3));
    assert_eq!(passages[0].text, "Kort. Ook kort.");
}

#[test]
fn a_document_of_headings_only_is_not_empty() {
    assert_eq!(of(vec![Block::new(BlockKind::Heading(1), "Wij meten")])[0].1, "Wij meten");
}

fn block() -> impl Strategy<Value = Block> {
    let text = "([a-zA-Zé]{1,10}[ ,.:]{1,2}){0,160}";
    (0..4_u8, text, any::<bool>()).prop_map(|(kind, text, bold)| {
        let kind = match kind {
            0 => BlockKind::Item(u8::from(bold)),
            1 => {
                let cells = text.split(',').map(str::to_owned).collect();
                let row = Row { cells, header: bold };
                let kind = BlockKind::Table(vec![row, Row::default()]);
                return Block { bold, ..Block::new(kind, "") };
            }
            _ => BlockKind::Paragraph,
        };
        Block { bold, ..Block::new(kind, text) }
    })
}

/// The words of a text, without signs.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

proptest! {
    #[test]
    fn every_word_is_in_a_passage_or_heading_in_its_order(
        blocks in proptest::collection::vec(block(), 0..12)
    ) {
        let given: Vec<String> = blocks
            .iter()
            .flat_map(|block| match &block.kind {
                BlockKind::Table(rows) => {
                    rows.iter().flat_map(|row| row.cells.iter().flat_map(|cell| words(cell))).collect()
                }
                _ => words(&block.text),
            })
            .collect();
        let made = passages(blocks);
        let mut kept = Vec::new();
        let mut above: Vec<String> = Vec::new();
        for passage in &made {
            prop_assert!(passage.text.chars().count() <= limits::PASSAGE);
            if passage.headings != above {
                above.clone_from(&passage.headings);
            }
            kept.extend(words(&passage.text));
        }
        // What became a heading is not in a text; all else is, in order.
        let mut rest = kept.iter().peekable();
        let mut missed = Vec::new();
        for word in &given {
            if rest.peek() == Some(&word) {
                rest.next();
            } else {
                missed.push(word.clone());
            }
        }
        prop_assert!(rest.peek().is_none(), "a word that was not given, or out of order");
        prop_assert!(missed.len() <= 10 * 12, "{missed:?}");
    }
}
