//! Reading a school's own document, of whatever kind: as a file, and as what is packed in one.

use std::io::{Cursor, Read as _, Write as _};
use std::sync::LazyLock;

use normwijzer::document::names::named_pupil;
use normwijzer::document::{Document, DocumentError, limits, pasted, read};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::support::checks::sentence;
use crate::support::{input, kept::keeping, seeds};

/// What a text of LibreOffice says it is.
const OPEN_TEXT: &[u8] = b"application/vnd.oasis.opendocument.text";

/// The parts with text of the packed files among the seeds.
static PARTS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let parts = seeds::DOCUMENTS.iter().filter_map(|file| {
        let mut zip = ZipArchive::new(Cursor::new(file)).ok()?;
        let name = ["word/document.xml", "content.xml"];
        let name = name.into_iter().find(|name| zip.index_for_name(name).is_some())?;
        let mut part = Vec::new();
        zip.by_name(name).expect("a part").read_to_end(&mut part).expect("unpacked");
        Some(part)
    });
    parts.collect()
});

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, part) in parts {
        zip.start_file(*name, stored).expect("a part");
        zip.write_all(part).expect("written");
    }
    zip.finish().expect("an archive").into_inner()
}

fn whole(read: Result<Document, DocumentError>) {
    match read {
        Err(error) => sentence(&error.to_string()),
        Ok(document) => {
            assert!(!document.passages.is_empty());
            document.notes.iter().for_each(|note| sentence(&note.to_string()));
            for passage in &document.passages {
                let length = passage.text.chars().count();
                assert!((1..=limits::PASSAGE).contains(&length), "{length}");
                let _ = named_pupil(&passage.text);
            }
        }
    }
}

fn look(file: &[u8]) {
    whole(read("x", file));
    whole(read("x.md", file));
    let text = String::from_utf8_lossy(file);
    whole(pasted("x", &text));
    whole(read("x", [b"<p>", file].concat().as_slice()));
}

fn look_in(part: &[u8]) {
    let word = [("[Content_Types].xml", &b""[..]), ("word/document.xml", part)];
    whole(read("x", &packed(&word)));
    whole(read("x", &packed(&[("mimetype", OPEN_TEXT), ("content.xml", part)])));
}

#[test]
fn document() {
    seeds::DOCUMENTS.iter().for_each(|file| look(file));
    PARTS.iter().for_each(|part| look_in(part));
    bolero::check!(name = "document").for_each(|bytes: &[u8]| {
        let file = input::file(bytes, &seeds::DOCUMENTS);
        keeping("document", &[&file], || look(&file));
        let part = input::file(bytes, &PARTS);
        keeping("document", &[&part], || look_in(&part));
    });
}
