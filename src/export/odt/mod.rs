//! A report as an OpenDocument text (ODF 1.3), for LibreOffice and everything that reads it.
//!
//! What never changes is in `parts/`, as the XML that LibreOffice reads. What depends on the
//! report is written here.

mod body;
mod table;

use quick_xml::escape::escape;

use super::archive::Archive;
use super::xml::{self, Xml, element, text_element};
use super::{ExportError, Metadata};
use crate::report::{Document, LANGUAGE};

const OFFICE: (&str, &str) = ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const VERSION: (&str, &str) = ("office:version", "1.3");

/// The mark in `parts/styles.xml` where the name of the school goes.
const SCHOOL: &str = "{school}";

/// Renders the report.
///
/// # Errors
/// When the archive cannot be written; never because of a text.
pub fn to_odt(document: &Document, metadata: &Metadata) -> Result<Vec<u8>, ExportError> {
    let text = body::part(document).map_err(ExportError::written)?;
    let meta = meta(document, metadata).map_err(ExportError::written)?;
    let mut archive = Archive::new();
    // First and not compressed, so that a reader knows the file by its first bytes (ODF 1.3, 3.3).
    archive.store("mimetype", b"application/vnd.oasis.opendocument.text")?;
    archive.pack("content.xml", &text)?;
    archive.pack("styles.xml", styles(&metadata.creator).as_bytes())?;
    archive.pack("meta.xml", &meta)?;
    archive.pack("META-INF/manifest.xml", include_bytes!("parts/manifest.xml"))?;
    archive.finish()
}

/// The styles, with the name of the school in the foot of every page.
fn styles(creator: &str) -> String {
    include_str!("parts/styles.xml").replacen(SCHOOL, &escape(xml::clean(creator)), 1)
}

/// Title, maker, language and moment, where a file manager looks for them.
fn meta(document: &Document, metadata: &Metadata) -> std::io::Result<Vec<u8>> {
    let attributes = [
        OFFICE,
        ("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        VERSION,
    ];
    let content = |xml: &mut Xml| {
        let tool = concat!("Normwijzer/", env!("CARGO_PKG_VERSION"));
        text_element(xml, "meta:generator", tool)?;
        text_element(xml, "dc:title", &document.title)?;
        text_element(xml, "meta:initial-creator", &metadata.creator)?;
        text_element(xml, "meta:creation-date", &metadata.stamp())?;
        text_element(xml, "dc:creator", &metadata.creator)?;
        text_element(xml, "dc:date", &metadata.stamp())?;
        text_element(xml, "dc:language", LANGUAGE)
    };
    xml::part("office:document-meta", &attributes, |xml| element(xml, "office:meta", &[], content))
}
