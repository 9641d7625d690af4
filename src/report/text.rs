//! A report as plain text, for places that take nothing else.

use super::{Block, Document, Table};

/// The report as plain text, one blank line between blocks.
pub fn to_text(document: &Document) -> String {
    format!("{}\n\n{}\n", document.title, plain(&document.blocks))
}

/// Blocks as plain text, one blank line between them.
pub(super) fn plain(blocks: &[Block]) -> String {
    blocks.iter().map(block).collect::<Vec<_>>().join("\n\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(_, text) | Block::Paragraph(text) | Block::Receipt(text) => text.clone(),
        Block::List(items) => {
            items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n")
        }
        Block::Table(content) => table(content),
        Block::ToFill(text) => format!("[Vul in: {text}]"),
        Block::Link { words, address } => format!("{words} {address}"),
    }
}

/// A line for each row, in which every cell names its column.
fn table(table: &Table) -> String {
    let mut lines = vec![table.caption.clone()];
    for row in &table.rows {
        let mut words = table.header.iter();
        let cells: Vec<String> = row
            .iter()
            .map(|cell| words.next().map_or_else(|| cell.clone(), |word| format!("{word}: {cell}")))
            .collect();
        lines.push(format!("- {}", cells.join("; ")));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_reads_line_by_line() {
        let table = Table {
            caption: "Wie beslist".into(),
            header: vec!["Wat".into(), "Wie".into()],
            rows: vec![
                vec!["Plusgroep".into(), "directeur".into(), "samen".into()],
                vec!["Rustplek".into()],
            ],
        };
        let document = Document { title: "Titel".into(), blocks: vec![Block::Table(table)] };
        assert_eq!(
            to_text(&document),
            "Titel\n\nWie beslist\n- Wat: Plusgroep; Wie: directeur; samen\n- Wat: Rustplek\n"
        );
    }
}
