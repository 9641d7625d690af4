//! What a reader of paper needs and a passage does not: tables of contents and numbers of pages.

use super::super::block::{Block, BlockKind, Row};

/// The most words of a line in a table of contents.
const ENTRY: usize = 14;

/// The blocks without tables of contents and without lines that only number a page.
pub(super) fn without(blocks: Vec<Block>) -> Vec<Block> {
    let (mut kept, mut inside) = (Vec::with_capacity(blocks.len()), false);
    for block in blocks {
        if is_heading(&block.text) && !matches!(block.kind, BlockKind::Table(_)) {
            inside = true;
            continue;
        }
        let entry = match block.kind {
            BlockKind::Paragraph | BlockKind::Heading(_) => {
                is_leader(&block.text) || (inside && ends_in_page(&block.text))
            }
            BlockKind::Item(_) => is_leader(&block.text) || (inside && is_short(&block.text)),
            BlockKind::Table(ref rows) => is_table(rows),
        };
        if entry {
            continue;
        }
        inside = inside && is_page(&block.text);
        if !(matches!(block.kind, BlockKind::Paragraph) && is_page(&block.text)) {
            kept.push(block);
        }
    }
    kept
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

/// The heading of a table of contents.
fn is_heading(text: &str) -> bool {
    let text = text.trim_end_matches([':', '.']).to_lowercase();
    matches!(
        text.as_str(),
        "inhoud" | "inhoudsopgave" | "inhoudsopgaaf" | "inhoudstafel" | "table of contents"
    )
}

/// `Dyslexie ........ 12`.
fn is_leader(text: &str) -> bool {
    let before = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    before.len() < text.trim_end().len()
        && ["....", "…", ". . .", "____", "· · ·"].iter().any(|dots| before.ends_with(dots))
}

/// `4.2 Dyslexie 12`, or without a number when it starts with one.
fn ends_in_page(text: &str) -> bool {
    is_short(text)
        && (text.ends_with(|c: char| c.is_ascii_digit())
            || (text.starts_with(|c: char| c.is_ascii_digit()) && !text.ends_with('.')))
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
        assert_eq!(left(&["4.2 Dyslexie ........ 12", "Spelling … 13", "Tekst"]), ["Tekst"]);
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
    fn a_line_that_numbers_a_page_is_left_out() {
        let pages = ["12", "- 3 -", "Pagina 3 van 40", "blz. 7", "3 / 40", "p. 2"];
        assert_eq!(left(&pages), Vec::<String>::new());
        for text in ["Groep 3", "12345", "van", "2026 2027", "3 keer"] {
            assert_eq!(left(&[text]), [text]);
        }
    }
}
