//! The text of an OpenDocument file: `content.xml`.

use super::table::{self, table};
use super::{OFFICE, VERSION};
use crate::export::xml::{self, Written, Xml, address, element, empty, paragraphs};
use crate::report::{Block, Document};

const SPACES: [(&str, &str); 5] = [
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
];

/// The whole part.
pub(super) fn part(document: &Document) -> std::io::Result<Vec<u8>> {
    let attributes: Vec<_> = [OFFICE].into_iter().chain(SPACES).chain([VERSION]).collect();
    xml::part("office:document-content", &attributes, |xml| {
        let tables = document.blocks.iter().any(|block| matches!(block, Block::Table(_)));
        element(xml, "office:automatic-styles", &[], |xml| {
            if tables { table::styles(xml) } else { Ok(()) }
        })?;
        element(xml, "office:body", &[], |xml| {
            element(xml, "office:text", &[], |xml| {
                paragraph(xml, "Title", &document.title)?;
                let mut blocks = document.blocks.iter().peekable();
                while let Some(content) = blocks.next() {
                    block(xml, content, blocks.peek().copied())?;
                }
                Ok(())
            })
        })
    })
}

fn block(xml: &mut Xml, block: &Block, next: Option<&Block>) -> Written {
    match block {
        Block::Heading(level, content) => {
            let level = (*level).clamp(1, 6).to_string();
            let style = format!("Heading_20_{level}");
            let attributes = [("text:style-name", style.as_str()), ("text:outline-level", &level)];
            element(xml, "text:h", &attributes, |xml| text(xml, content))
        }
        Block::Paragraph(content) => {
            // The words before a list stay on its page.
            let before_list = matches!(next, Some(Block::List(_)));
            let style = if before_list { "Lijstinleiding" } else { "Text_20_body" };
            paragraphs(content).try_for_each(|content| paragraph(xml, style, content))
        }
        // A list without items is no list in ODF.
        Block::List(items) if items.is_empty() => Ok(()),
        Block::List(items) => {
            element(xml, "text:list", &[("text:style-name", "List_20_1")], |xml| {
                items.iter().try_for_each(|item| {
                    element(xml, "text:list-item", &[], |xml| paragraph(xml, "List_20_1", item))
                })
            })
        }
        Block::Table(content) => {
            paragraph(xml, "Caption", &content.caption)?;
            table(xml, content)
        }
        Block::ToFill(content) => paragraph(xml, "Invullen", &format!("[Vul in: {content}]")),
        Block::Link { words, address: typed } => {
            element(xml, "text:p", &[("text:style-name", "Text_20_body")], |xml| {
                text(xml, &format!("{words} "))?;
                let Some(address) = address(typed) else { return text(xml, typed) };
                let attributes = [
                    ("xlink:type", "simple"),
                    ("xlink:href", address.as_str()),
                    ("text:style-name", "Internet_20_link"),
                    ("text:visited-style-name", "Visited_20_Internet_20_Link"),
                ];
                element(xml, "text:a", &attributes, |xml| text(xml, typed))
            })
        }
        Block::Receipt(content) => paragraph(xml, "Herkomst", content),
    }
}

/// A paragraph in a style.
pub(super) fn paragraph(xml: &mut Xml, style: &str, content: &str) -> Written {
    element(xml, "text:p", &[("text:style-name", style)], |xml| text(xml, content))
}

/// Text in which line breaks, tabs and rows of spaces stay what they are: ODF folds them otherwise.
fn text(xml: &mut Xml, content: &str) -> Written {
    for (index, line) in xml::clean(content).split('\n').enumerate() {
        if index > 0 {
            empty(xml, "text:line-break", &[])?;
        }
        for (index, piece) in line.split('\t').enumerate() {
            if index > 0 {
                empty(xml, "text:tab", &[])?;
            }
            spaced(xml, piece)?;
        }
    }
    Ok(())
}

/// Of each row of spaces the first is written as it is where a word stands before it; the others,
/// and those at either end, are counted.
fn spaced(xml: &mut Xml, piece: &str) -> Written {
    let mut rest = piece;
    while !rest.is_empty() {
        let word = rest.trim_start_matches(' ');
        let (spaces, end) = (rest.len() - word.len(), word.find("  ").unwrap_or(word.len()));
        if spaces > 0 {
            empty(xml, "text:s", &[("text:c", &spaces.to_string())])?;
        }
        let (word, after) = word.split_at(end);
        let trimmed = word.trim_end_matches(' ');
        xml::text(xml, trimmed)?;
        if trimmed.len() < word.len() {
            empty(xml, "text:s", &[])?;
        }
        rest = after;
    }
    Ok(())
}
