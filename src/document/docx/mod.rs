//! A document of Word, or of any program that writes as Word does.

mod body;
mod fields;
mod notes;
mod paragraph;
mod styles;

use self::body::Body;
use self::notes::Notes;
use self::styles::Styles;
use super::DocumentError;
use super::flow::Flow;
use crate::office::{Archive, Step, Xml, relations};

/// What was read: the title that the document gives itself, and its blocks.
pub(super) struct Reading {
    /// The title, when it has one.
    pub(super) title: Option<String>,
    /// The blocks.
    pub(super) flow: Flow,
}

/// Reads a document.
pub(super) fn read(archive: &mut Archive<'_>) -> Result<Reading, DocumentError> {
    let package = relations(archive, "_rels/.rels", "")?;
    let target = |kind: &str| package.iter().find(|it| it.kind == kind).map(|it| it.target.clone());
    let main = target("officeDocument").unwrap_or_else(|| "word/document.xml".to_owned());
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let related = relations(archive, &format!("{folder}/_rels/{file}.rels"), folder)?;
    let mut part = |kind: &str| match related.iter().find(|relation| relation.kind == kind) {
        Some(relation) => {
            Ok(archive.part(&relation.target)?.map(|part| (relation.target.clone(), part)))
        }
        None => Ok::<_, DocumentError>(None),
    };
    let styles = part("styles")?;
    let styles = match &styles {
        Some((name, part)) => Styles::read(&mut Xml::new(name, part))?,
        None => Styles::default(),
    };
    let mut notes = Notes::default();
    for kind in ["footnotes", "endnotes"] {
        if let Some((name, part)) = part(kind)? {
            notes.read(kind, &mut Xml::new(&name, &part))?;
        }
    }
    let document = archive.needed(&main)?;
    let mut body = Body::new(&styles, &notes);
    body.read(&mut Xml::new(&main, &document))?;
    let (title, flow) = body.finish();
    let title = match (title, target("core-properties")) {
        (None, Some(name)) => given_title(archive, &name)?,
        (title, _) => title,
    };
    Ok(Reading { title, flow })
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
