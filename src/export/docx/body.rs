//! The text of a Word file: `word/document.xml`.

use super::table::table;
use super::{R, W};
use crate::export::xml::{self, Written, Xml, address, element, empty, paragraphs};
use crate::report::{Block, Document};

/// The whole part. The addresses that it links to are added to `links`, in order.
pub(super) fn part(document: &Document, links: &mut Vec<String>) -> std::io::Result<Vec<u8>> {
    xml::part("w:document", &[W, R], |xml| {
        element(xml, "w:body", &[], |xml| {
            plain(xml, Some("Title"), &document.title)?;
            let mut blocks = document.blocks.iter().peekable();
            while let Some(content) = blocks.next() {
                block(xml, content, blocks.peek().copied(), links)?;
            }
            page(xml)
        })
    })
}

fn block(xml: &mut Xml, block: &Block, next: Option<&Block>, links: &mut Vec<String>) -> Written {
    match block {
        Block::Heading(level, text) => {
            let style = format!("Heading{}", (*level).clamp(1, 6));
            plain(xml, Some(&style), text)
        }
        Block::Paragraph(text) => {
            // The words before a list stay on its page.
            let style = matches!(next, Some(Block::List(_))).then_some("Lijstinleiding");
            paragraphs(text).try_for_each(|text| plain(xml, style, text))
        }
        Block::List(items) => {
            items.iter().try_for_each(|item| plain(xml, Some("ListBullet"), item))
        }
        Block::Table(content) => {
            plain(xml, Some("Caption"), &content.caption)?;
            table(xml, content)?;
            // Word wants a paragraph after the last table.
            if next.is_none() { plain(xml, None, "") } else { Ok(()) }
        }
        Block::ToFill(text) => plain(xml, Some("Invullen"), &format!("[Vul in: {text}]")),
        Block::Link { words, address: typed } => paragraph(xml, None, |xml| {
            run(xml, &format!("{words} "))?;
            let Some(target) = address(typed) else { return run(xml, typed) };
            let id = link_id(links.len());
            links.push(target);
            let attributes = [("r:id", id.as_str()), ("w:history", "1")];
            element(xml, "w:hyperlink", &attributes, |xml| {
                styled_run(xml, Some("Hyperlink"), typed)
            })
        }),
        Block::Receipt(text) => plain(xml, Some("Herkomst"), text),
    }
}

/// The name by which the text refers to an address.
pub(super) fn link_id(index: usize) -> String {
    format!("link{}", index + 1)
}

/// A paragraph of one run.
pub(super) fn plain(xml: &mut Xml, style: Option<&str>, text: &str) -> Written {
    paragraph(xml, style, |xml| run(xml, text))
}

/// A paragraph in a style; without one it is ordinary text.
pub(super) fn paragraph(
    xml: &mut Xml,
    style: Option<&str>,
    content: impl FnOnce(&mut Xml) -> Written,
) -> Written {
    element(xml, "w:p", &[], |xml| {
        if let Some(style) = style {
            element(xml, "w:pPr", &[], |xml| empty(xml, "w:pStyle", &[("w:val", style)]))?;
        }
        content(xml)
    })
}

/// A piece of text.
pub(super) fn run(xml: &mut Xml, text: &str) -> Written {
    styled_run(xml, None, text)
}

fn styled_run(xml: &mut Xml, style: Option<&str>, text: &str) -> Written {
    element(xml, "w:r", &[], |xml| {
        if let Some(style) = style {
            element(xml, "w:rPr", &[], |xml| empty(xml, "w:rStyle", &[("w:val", style)]))?;
        }
        // A line break or a tab inside w:t is a space to Word; both have an element.
        for (index, line) in xml::clean(text).split('\n').enumerate() {
            if index > 0 {
                empty(xml, "w:br", &[])?;
            }
            for (index, piece) in line.split('\t').enumerate() {
                if index > 0 {
                    empty(xml, "w:tab", &[])?;
                }
                element(xml, "w:t", &[("xml:space", "preserve")], |xml| xml::text(xml, piece))?;
            }
        }
        Ok(())
    })
}

/// A4, upright, with the margins of an ordinary letter.
fn page(xml: &mut Xml) -> Written {
    element(xml, "w:sectPr", &[], |xml| {
        empty(xml, "w:footerReference", &[("w:type", "default"), ("r:id", "footer")])?;
        empty(xml, "w:pgSz", &[("w:w", "11906"), ("w:h", "16838")])?;
        empty(
            xml,
            "w:pgMar",
            &[
                ("w:top", "1304"),
                ("w:right", "1418"),
                ("w:bottom", "1304"),
                ("w:left", "1418"),
                ("w:header", "624"),
                ("w:footer", "624"),
                ("w:gutter", "0"),
            ],
        )
    })
}
