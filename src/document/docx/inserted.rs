//! What a document shows out of parts of its own: diagrams, which Word calls `SmartArt`, and texts that Word
//! takes in when somebody opens the document (`altChunk`), as programs write that make a document out of a
//! web page.

use std::collections::BTreeMap;

use super::super::block::{Block, BlockKind};
use super::super::{DocumentError, html, text};
use crate::office::{Archive, PartError, Relation, Step, Xml};

/// The blocks of each such part, by the id that the document gives it.
#[derive(Default)]
pub(super) struct Inserted(BTreeMap<String, Vec<Block>>);

impl Inserted {
    /// Reads the parts that a document names. One that is damaged is left out: the document itself is
    /// there.
    pub(super) fn read(
        archive: &mut Archive<'_>,
        related: &[Relation],
    ) -> Result<Self, DocumentError> {
        let mut parts = BTreeMap::new();
        for Relation { id, kind, target } in related {
            let read = match kind.as_str() {
                "diagramData" => diagram(archive, target),
                "aFChunk" if is_page(target) => page(archive, target),
                _ => continue,
            };
            match read {
                Ok(blocks) => drop(parts.insert(id.clone(), blocks)),
                Err(PartError::Damaged(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(Self(parts))
    }

    /// The blocks of a part.
    pub(super) fn blocks(&self, id: &str) -> &[Block] {
        self.0.get(id).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Whether a part is a web page, by its name.
fn is_page(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    matches!(ending.as_str(), "htm" | "html" | "xhtml")
}

fn page(archive: &mut Archive<'_>, name: &str) -> Result<Vec<Block>, PartError> {
    let bytes = archive.bytes(name)?.unwrap_or_default();
    Ok(html::read(&text::decode(&bytes)).flow.finish().0)
}

/// The texts of a diagram, as a list: where they stand in it is left to the program that draws it.
fn diagram(archive: &mut Archive<'_>, name: &str) -> Result<Vec<Block>, PartError> {
    let part = archive.part(name)?.unwrap_or_default();
    let mut xml = Xml::new(name, &part);
    let (mut blocks, mut text, mut inside) = (Vec::new(), String::new(), false);
    loop {
        match xml.step()? {
            Step::Start(element) => match element.name().as_str() {
                "t" => inside = true,
                "br" => text.push(' '),
                _ => inside = false,
            },
            Step::Text(more) if inside => text.push_str(&more),
            Step::Text(_) => {}
            Step::End(name) => {
                inside = false;
                if name == "p" {
                    let text = std::mem::take(&mut text);
                    if !text.trim().is_empty() {
                        blocks.push(Block::new(BlockKind::Item(0), text));
                    }
                }
            }
            Step::Done => return Ok(blocks),
        }
    }
}
