//! A text of LibreOffice, or of any program that writes OpenDocument.

mod body;
mod styles;

use self::body::Body;
use self::styles::Styles;
use super::DocumentError;
use super::reading::{Reading, given_title};
use crate::office::{Archive, Xml};

/// The part with the text.
const CONTENT: &str = "content.xml";

/// Reads a document.
pub(super) fn read(archive: &mut Archive<'_>) -> Result<Reading, DocumentError> {
    if is_locked(archive)? {
        return Err(DocumentError::Locked);
    }
    let mut styles = Styles::default();
    if let Some(part) = archive.part("styles.xml")? {
        styles.read(&mut Xml::new("styles.xml", &part))?;
    }
    let content = archive.needed(CONTENT)?;
    styles.read(&mut Xml::new(CONTENT, &content))?;
    let mut body = Body::new(&styles);
    body.read(&mut Xml::new(CONTENT, &content))?;
    let (title, flow) = body.finish();
    let title = match title {
        None => given_title(archive, "meta.xml")?,
        title => title,
    };
    Ok(Reading { title, flow })
}

/// Whether a password is on it: on its parts one by one, or on all as one.
fn is_locked(archive: &mut Archive<'_>) -> Result<bool, DocumentError> {
    let manifest = archive.part("META-INF/manifest.xml")?.unwrap_or_default();
    Ok(manifest.contains("encryption-data") || archive.has("encrypted-package"))
}
