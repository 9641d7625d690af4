//! A report as a Word file (Office Open XML, ECMA-376).
//!
//! What never changes is in `parts/`, as the XML that Word reads. What depends on the report is
//! written here.

mod body;
mod table;

use super::archive::Archive;
use super::xml::{self, Written, Xml, element, empty, text_element};
use super::{ExportError, Metadata};
use crate::report::{Document, LANGUAGE};

const W: (&str, &str) = ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const R: (&str, &str) =
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
/// Every kind of relationship starts so.
const RELATIONSHIP: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of every file, and what each is related to the text as.
const RELATED: [(&str, &str); 5] = [
    ("styles", "styles.xml"),
    ("numbering", "numbering.xml"),
    ("settings", "settings.xml"),
    ("fontTable", "fontTable.xml"),
    ("footer", "footer1.xml"),
];

/// Renders the report.
///
/// # Errors
/// When the archive cannot be written; never because of a text.
pub fn to_docx(document: &Document, metadata: &Metadata) -> Result<Vec<u8>, ExportError> {
    let mut links = Vec::new();
    let text = body::part(document, &mut links).map_err(ExportError::written)?;
    let related = related(&links).map_err(ExportError::written)?;
    let properties = properties(document, metadata).map_err(ExportError::written)?;
    let footer = footer(&metadata.creator).map_err(ExportError::written)?;
    let mut archive = Archive::new();
    // Readers look for the first of these at the start of the file.
    archive.pack("[Content_Types].xml", include_bytes!("parts/content_types.xml"))?;
    archive.pack("_rels/.rels", include_bytes!("parts/package_rels.xml"))?;
    archive.pack("word/document.xml", &text)?;
    archive.pack("word/_rels/document.xml.rels", &related)?;
    archive.pack("word/styles.xml", include_bytes!("parts/styles.xml"))?;
    archive.pack("word/numbering.xml", include_bytes!("parts/numbering.xml"))?;
    archive.pack("word/settings.xml", include_bytes!("parts/settings.xml"))?;
    archive.pack("word/fontTable.xml", include_bytes!("parts/font_table.xml"))?;
    archive.pack("word/footer1.xml", &footer)?;
    archive.pack("docProps/core.xml", &properties)?;
    archive.pack("docProps/app.xml", include_bytes!("parts/app.xml"))?;
    archive.finish()
}

/// The parts that the text uses, and the addresses that it links to.
fn related(links: &[String]) -> std::io::Result<Vec<u8>> {
    let space = "http://schemas.openxmlformats.org/package/2006/relationships";
    xml::part("Relationships", &[("xmlns", space)], |xml| {
        for (kind, target) in RELATED {
            let kind_of = format!("{RELATIONSHIP}/{kind}");
            let attributes = [("Id", kind), ("Type", kind_of.as_str()), ("Target", target)];
            empty(xml, "Relationship", &attributes)?;
        }
        for (index, address) in links.iter().enumerate() {
            let (id, kind) = (body::link_id(index), format!("{RELATIONSHIP}/hyperlink"));
            let attributes = [
                ("Id", id.as_str()),
                ("Type", kind.as_str()),
                ("Target", address.as_str()),
                ("TargetMode", "External"),
            ];
            empty(xml, "Relationship", &attributes)?;
        }
        Ok(())
    })
}

/// Title, maker, language and moment, where a file manager and a screen reader look for them.
fn properties(document: &Document, metadata: &Metadata) -> std::io::Result<Vec<u8>> {
    let spaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml::part("cp:coreProperties", &spaces, |xml| {
        text_element(xml, "dc:title", &document.title)?;
        text_element(xml, "dc:creator", &metadata.creator)?;
        text_element(xml, "cp:lastModifiedBy", &metadata.creator)?;
        text_element(xml, "dc:language", LANGUAGE)?;
        for name in ["dcterms:created", "dcterms:modified"] {
            element(xml, name, &[("xsi:type", "dcterms:W3CDTF")], |xml| {
                xml::text(xml, &metadata.stamp())
            })?;
        }
        Ok(())
    })
}

/// The foot of every page: whose text this is, and which page.
fn footer(creator: &str) -> std::io::Result<Vec<u8>> {
    xml::part("w:ftr", &[W], |xml| {
        body::paragraph(xml, Some("Footer"), |xml| {
            body::run(xml, creator)?;
            element(xml, "w:r", &[], |xml| empty(xml, "w:tab", &[]))?;
            body::run(xml, "bladzijde ")?;
            field(xml, "PAGE")?;
            body::run(xml, " van ")?;
            field(xml, "NUMPAGES")
        })
    })
}

/// A number that Word fills in; until then it shows a 1.
fn field(xml: &mut Xml, name: &str) -> Written {
    element(xml, "w:fldSimple", &[("w:instr", name)], |xml| body::run(xml, "1"))
}
