//! What a reader of one kind of file gives.

use super::DocumentError;
use super::flow::Flow;
use crate::office::{Archive, Step, Xml};

/// What was read.
pub(super) struct Reading {
    /// The title that the document gives itself, when it has one.
    pub(super) title: Option<String>,
    /// The blocks.
    pub(super) flow: Flow,
}

/// The title among the properties of the file.
pub(super) fn given_title(
    archive: &mut Archive<'_>,
    name: &str,
) -> Result<Option<String>, DocumentError> {
    let Some(part) = archive.part(name)? else { return Ok(None) };
    let mut xml = Xml::new(name, &part);
    let (mut inside, mut title) = (false, String::new());
    loop {
        match xml.step()? {
            Step::Start(element) => inside = element.name() == "title",
            Step::Text(text) if inside => title.push_str(&text),
            Step::Text(_) => {}
            Step::End(_) => inside = false,
            Step::Done => return Ok(Some(title).filter(|title| !title.trim().is_empty())),
        }
    }
}
