//! A report as plain text, for places that take nothing else.

use super::{Block, Document};

/// The report as plain text, one blank line between blocks.
pub fn to_text(document: &Document) -> String {
    let mut parts = vec![document.title.clone()];
    for block in &document.blocks {
        parts.push(match block {
            Block::Heading(_, text) | Block::Paragraph(text) | Block::Receipt(text) => text.clone(),
            Block::List(items) => {
                items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n")
            }
            Block::ToFill(text) => format!("[Vul in: {text}]"),
            Block::Link { words, address } => format!("{words} {address}"),
        });
    }
    parts.join("\n\n") + "\n"
}
