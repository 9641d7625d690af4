//! How the parts of a file of Word or Excel hang together.

use super::archive::Archive;
use super::error::PartError;
use super::xml::{Step, Xml};

/// What one part says about another.
pub(crate) struct Relation {
    /// Its id in the part.
    #[cfg_attr(
        not(any(feature = "norm-sheet", feature = "document")),
        expect(dead_code, reason = "for who looks a part up")
    )]
    pub(crate) id: String,
    /// The last word of its type: `sharedStrings`.
    pub(crate) kind: String,
    /// The name of the other part in the archive.
    pub(crate) target: String,
}

/// The relations in a part; a target is looked for from a folder. None when there is no such part.
pub(crate) fn relations(
    archive: &mut Archive<'_>,
    name: &str,
    folder: &str,
) -> Result<Vec<Relation>, PartError> {
    let Some(part) = archive.part(name)? else { return Ok(Vec::new()) };
    let mut xml = Xml::new(name, &part);
    let mut relations = Vec::new();
    loop {
        match xml.step()? {
            Step::Start(element) if element.name() == "Relationship" => {
                let kind = element.attribute("Type").unwrap_or_default();
                let target = element.attribute("Target").unwrap_or_default();
                let target = match target.strip_prefix('/') {
                    Some(absolute) => absolute.to_owned(),
                    None if folder.is_empty() => target,
                    None => format!("{folder}/{target}"),
                };
                relations.push(Relation {
                    id: element.attribute("Id").unwrap_or_default(),
                    kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                    target,
                });
            }
            Step::Done => return Ok(relations),
            _ => {}
        }
    }
}
