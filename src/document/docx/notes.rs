//! Footnotes and endnotes: their text is text of the document, behind the paragraph that refers to them.

use std::collections::BTreeMap;

use crate::office::{PartError, Step, Xml};

/// The notes of a document, by kind and id.
#[derive(Default)]
pub(super) struct Notes(BTreeMap<(String, String), String>);

impl Notes {
    /// Reads a part with notes of a kind: `footnotes` or `endnotes`.
    pub(super) fn read(&mut self, kind: &str, xml: &mut Xml<'_>) -> Result<(), PartError> {
        let (mut open, mut text, mut inside) = (None, String::new(), false);
        loop {
            match xml.step()? {
                Step::Start(element) => {
                    let name = element.name();
                    inside = name == "t";
                    match name.as_str() {
                        // The lines between text and notes are notes of another type.
                        "footnote" | "endnote" if element.attribute("type").is_none() => {
                            open = element.attribute("id");
                        }
                        "p" | "tab" | "br" => text.push(' '),
                        "del" | "moveFrom" | "Fallback" => xml.skip()?,
                        _ => {}
                    }
                }
                Step::Text(more) if inside && open.is_some() => text.push_str(&more),
                Step::Text(_) => {}
                Step::End(name) => {
                    inside = false;
                    if name == "footnote" || name == "endnote" {
                        let text = std::mem::take(&mut text);
                        if let Some(id) = open.take() {
                            self.0.insert((kind.to_owned(), id), text);
                        }
                    }
                }
                Step::Done => return Ok(()),
            }
        }
    }

    /// A note.
    pub(super) fn get(&self, kind: &str, id: String) -> Option<&str> {
        self.0.get(&(kind.to_owned(), id)).map(String::as_str)
    }
}
