//! What a reader of paper needs and a passage does not: tables of contents and numbers of pages.

use std::collections::BTreeMap;

use super::super::block::{Block, BlockKind, Row};

/// The most words of a line in a table of contents.
const ENTRY: usize = 14;

/// A table of contents starts before so many blocks of text.
const START: usize = 80;

/// The blocks without tables of contents and without lines that only number a page.
pub(super) fn without(blocks: Vec<Block>) -> Vec<Block> {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for block in blocks.iter().filter(|block| is_short(&block.text)) {
        *times.entry(name(&block.text).to_owned()).or_default() += 1;
    }
    let mut kept = Vec::with_capacity(blocks.len());
    // The names in the table of contents that goes on.
    let mut entries: Option<Vec<String>> = None;
    for block in blocks {
        let text = block.text.as_str();
        let table = matches!(block.kind, BlockKind::Table(_));
        if is_heading(text) && !table && kept.len() < START {
            entries = Some(Vec::new());
            continue;
        }
        let number = is_page(text) && matches!(block.kind, BlockKind::Paragraph);
        let inside = entries.as_mut().is_some_and(|entries| {
            // A name for the second time is the heading itself.
            let name = name(text);
            let entry = is_short(text)
                && !entries.iter().any(|entry| entry == name)
                && match block.kind {
                    BlockKind::Heading(_) | BlockKind::Table(_) => false,
                    BlockKind::Item(_) => true,
                    BlockKind::Paragraph => {
                        text.ends_with(|c: char| c.is_ascii_digit()) || times.get(name) > Some(&1)
                    }
                };
            if entry {
                entries.push(name.to_owned());
            }
            entry
        });
        let pages =
            matches!(&block.kind, BlockKind::Table(rows) if is_table(rows) || has_leaders(rows));
        if inside || number || pages || (!table && is_leader(text)) {
            continue;
        }
        entries = None;
        kept.push(block);
    }
    kept
}

/// What a line of a table of contents names, without the page.
fn name(text: &str) -> &str {
    text.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '.' | '…' | '_'))
}

/// A table of contents that was read as a table: names, and numbers that never go down.
fn is_table(rows: &[Row]) -> bool {
    let page = |row: &Row| match row.cells.as_slice() {
        [name, page] if !row.header && !name.is_empty() => page.parse::<u16>().ok(),
        _ => None,
    };
    let pages: Vec<u16> = rows.iter().map_while(page).collect();
    pages.len() == rows.len()
        && pages.len() > 2
        && pages.first().is_some_and(|page| *page < 10)
        && pages.is_sorted()
}

/// A table of contents that was read as one with columns, for it has numbers of chapters or two columns
/// of names: in most of its rows dots lead to a page.
fn has_leaders(rows: &[Row]) -> bool {
    let led = rows.iter().filter(|row| row.cells.iter().any(|cell| is_leader(cell))).count();
    led > 2 && 2 * led > rows.len()
}

/// The heading of a table of contents.
fn is_heading(text: &str) -> bool {
    let text = text.trim_end_matches([':', '.']).to_lowercase();
    matches!(
        text.as_str(),
        "inhoud" | "inhoudsopgave" | "inhoudsopgaaf" | "inhoudstafel" | "table of contents"
    )
}

/// `Dyslexie ........ 12`; before the first chapter pages may be numbered `iv`.
fn is_leader(text: &str) -> bool {
    let page = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | 'i' | 'v' | 'x');
    let before = text.trim_end_matches(page);
    before.len() < text.trim_end().len()
        && ["....", "…", ". . .", "____", "· · ·"].iter().any(|dots| before.ends_with(dots))
}

fn is_short(text: &str) -> bool {
    text.split(' ').count() <= ENTRY && !text.ends_with('.')
}

/// `12`, `- 12 -`, `Pagina 12 van 40`, `blz. 3`.
fn is_page(text: &str) -> bool {
    let text = text.to_lowercase();
    let mut words = text.split([' ', '-', '–', '|', '/']).filter(|word| !word.is_empty());
    let mut numbers = 0;
    let known = words.all(|word| {
        let number = word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        numbers += usize::from(number);
        number || matches!(word, "pagina" | "bladzijde" | "blz." | "pag." | "p." | "van" | "page")
    });
    let named = text.starts_with(|c: char| c.is_alphabetic() && c != 'v');
    known && (numbers == 1 || (numbers == 2 && (named || text.contains(['/', 'v']))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(lines: &[&str]) -> Vec<String> {
        let blocks = lines.iter().map(|line| Block::paragraph(*line)).collect();
        without(blocks).into_iter().map(|block| block.text).collect()
    }

    #[test]
    fn a_table_of_contents_is_left_out_and_what_follows_is_not() {
        assert_eq!(
            left(&[
                "Inhoudsopgave",
                "1 Onze school 3",
                "2 Zorg 5",
                "2",
                "Onze school",
                "Wij zijn er."
            ]),
            ["Onze school", "Wij zijn er."]
        );
        let names = ["Inhoud", "Zorg", "Taal", "Zorg", "Wij zorgen.", "Taal", "Wij praten."];
        assert_eq!(left(&names), ["Zorg", "Wij zorgen.", "Taal", "Wij praten."]);
        assert_eq!(
            left(&["4.2 Dyslexie ........ 12", "Woord vooraf .... iv", "Spelling … 13", "Tekst"]),
            ["Tekst"]
        );
        assert_eq!(left(&["Wij hebben inhoud.", "Groep 3"]), ["Wij hebben inhoud.", "Groep 3"]);
    }

    #[test]
    fn a_table_of_contents_with_tabs_is_left_out_and_a_table_is_not() {
        let kept = |pages: [&str; 3]| {
            let row = |page: &str| Row { cells: vec!["Zorg".into(), page.into()], header: false };
            let rows = pages.into_iter().map(row).collect();
            without(vec![Block::new(BlockKind::Table(rows), "")]).len()
        };
        assert_eq!(kept(["2", "4", "4"]), 0);
        assert_eq!(kept(["24", "25", "30"]), 1);
        assert_eq!(kept(["4", "2", "3"]), 1);
        assert_eq!(kept(["4", "5", "6 uur"]), 1);
    }

    #[test]
    fn a_table_of_contents_in_columns_is_left_out() {
        let row = |cells: [&str; 2]| Row { cells: cells.map(str::to_owned).into(), header: false };
        let kept = |rows: &[[&str; 2]]| {
            let rows = rows.iter().copied().map(row).collect();
            without(vec![Block::new(BlockKind::Table(rows), "")]).len()
        };
        let two = ["Zorg ........ 4", "Toetsen ........ 12"];
        assert_eq!(kept(&[two, ["Taal ........ 5", ""], ["Lezen en", "Ouders ....... 13"]]), 0);
        let numbers = [["1.1", "Zorg ..... 4"], ["1.2", "Taal ..... 6"], ["1.3", "Slot ..... 6"]];
        assert_eq!(kept(&numbers), 0);
        assert_eq!(kept(&[two, ["Wij lezen elke dag", "een half uur"]]), 1);
    }

    #[test]
    fn a_line_that_numbers_a_page_is_left_out() {
        let pages = ["12", "- 3 -", "Pagina 3 van 40", "blz. 7", "3 / 40", "p. 2"];
        assert_eq!(left(&pages), Vec::<String>::new());
        for text in ["Groep 3", "12345", "van", "2026 2027", "3 keer"] {
            assert_eq!(left(&[text]), [text]);
        }
    }
}
