//! A document of Word, or of any program that writes as Word does.

mod body;
mod fields;
mod inserted;
mod notes;
mod paragraph;
mod styles;

use self::body::Body;
use self::inserted::Inserted;
use self::notes::Notes;
use self::styles::Styles;
use super::DocumentError;
use super::reading::{Reading, given_title};
use crate::office::{Archive, Xml, relations};

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
    let inserted = Inserted::read(archive, &related)?;
    let document = archive.needed(&main)?;
    let mut body = Body::new(&styles, &notes, &inserted);
    body.read(&mut Xml::new(&main, &document))?;
    let (title, flow) = body.finish();
    let title = match (title, target("core-properties")) {
        (None, Some(name)) => given_title(archive, &name)?,
        (title, _) => title,
    };
    Ok(Reading { title, flow })
}
