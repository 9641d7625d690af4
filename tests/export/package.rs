//! Reads office files as a stranger would: as a zip of XML.

use std::io::{Cursor, Read as _};

use quick_xml::events::Event;
use zip::{CompressionMethod, DateTime, ZipArchive};

/// A part of a file.
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
    pub(crate) stored: bool,
    pub(crate) moment: Option<DateTime>,
}

/// Every part, in the order of the file.
pub(crate) fn parts(file: &[u8]) -> Vec<Part> {
    let mut archive = ZipArchive::new(Cursor::new(file)).expect("a zip");
    (0..archive.len())
        .map(|index| {
            let mut entry = archive.by_index(index).expect("a part");
            let mut content = Vec::new();
            entry.read_to_end(&mut content).expect("its content");
            Part {
                name: entry.name().expect("a name").into_owned(),
                content,
                stored: entry.compression() == CompressionMethod::Stored,
                moment: entry.last_modified(),
            }
        })
        .collect()
}

/// The XML of one part.
pub(crate) fn xml(file: &[u8], name: &str) -> String {
    let part = parts(file).into_iter().find(|part| part.name == name);
    let part = part.unwrap_or_else(|| panic!("no {name}"));
    String::from_utf8(part.content).expect("UTF-8")
}

/// What is wrong with a file's XML: elements that do not close, an attribute twice, and characters
/// that XML 1.0 refuses, written as they are or as a number.
pub(crate) fn faults(file: &[u8]) -> Vec<String> {
    let mut faults = Vec::new();
    for part in parts(file) {
        if part.name == "mimetype" {
            continue;
        }
        let text = String::from_utf8(part.content).expect("UTF-8");
        faults.extend(fault(&text).map(|fault| format!("{}: {fault}", part.name)));
    }
    faults
}

fn fault(xml: &str) -> Option<String> {
    let refused = |sign: char| {
        let control = sign < ' ' && !matches!(sign, '\t' | '\n' | '\r');
        control || matches!(sign, '\u{fffe}' | '\u{ffff}')
    };
    if let Some(sign) = xml.chars().find(|sign| refused(*sign)) {
        return Some(format!("{sign:?}"));
    }
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().enable_all_checks(true);
    let mut open = 0_u32;
    loop {
        match reader.read_event() {
            Err(error) => return Some(error.to_string()),
            Ok(Event::Eof) => return (open > 0).then(|| format!("{open} not closed")),
            Ok(Event::Start(element)) => {
                open += 1;
                if let Some(Err(error)) = element.attributes().find(Result::is_err) {
                    return Some(error.to_string());
                }
            }
            Ok(Event::Empty(element)) => {
                if let Some(Err(error)) = element.attributes().find(Result::is_err) {
                    return Some(error.to_string());
                }
            }
            Ok(Event::End(_)) => open = open.checked_sub(1)?,
            Ok(Event::GeneralRef(entity)) => {
                let known = ["lt", "gt", "amp", "apos", "quot"].contains(&entity.as_ref());
                let number = entity.resolve_char_ref();
                if !known && !matches!(number, Ok(Some(sign)) if !refused(sign)) {
                    return Some(format!("{entity:?}"));
                }
            }
            Ok(_) => {}
        }
    }
}

#[test]
fn what_is_not_well_formed_is_seen() {
    for wrong in [
        "<a><b></a>",
        "<a>",
        "<a x=\"1\" x=\"2\"/>",
        "<a>\u{1}</a>",
        "<a>&#1;</a>",
        "<a>&x;</a>",
        "<a>&</a>",
    ] {
        assert!(fault(wrong).is_some(), "{wrong:?}");
    }
    assert_eq!(fault("<?xml version=\"1.0\"?><a x=\"1\">é&amp;&#10;<b/></a>"), None);
}
