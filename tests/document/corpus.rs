//! Every document of the corpus gives exactly its expected passages.
//!
//! Written anew with `CORPUS_UPDATE=always cargo test --features document --test document`; read the
//! difference before you commit it.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use normwijzer::document::names::named_pupil;
use normwijzer::document::{Document, read};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus")
}

/// The documents that these readers read; `.expected.txt` is what they are held against.
fn documents() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder())
        .expect("the corpus")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !name.ends_with(".expected.txt"))
        .filter(|name| {
            [".docx", ".odt", ".html", ".htm", ".txt", ".md"].iter().any(|end| name.ends_with(end))
        })
        .collect();
    names.sort();
    names
}

/// A document as a person checks it.
fn shown(document: &Document) -> String {
    let mut shown = format!("Titel: {}\nSoort: {:?}\n", document.title, document.format);
    for note in &document.notes {
        let _ = writeln!(shown, "Let op: {note}");
    }
    for (index, passage) in document.passages.iter().enumerate() {
        let page = passage.page.map(|page| format!(" (bladzijde {page})")).unwrap_or_default();
        let headings = passage.headings.join(" > ");
        let _ = write!(
            shown,
            "\n{}\n{}\n",
            format!("[{index}] {headings}{page}").trim_end(),
            passage.text
        );
    }
    shown
}

#[test]
fn no_passage_of_the_corpus_seems_to_name_a_pupil() {
    for name in documents() {
        let bytes = fs::read(folder().join(&name)).expect("a document");
        for passage in read(&name, &bytes).expect("a document").passages {
            assert_eq!(named_pupil(&passage.text), None, "{name}: {}", passage.text);
        }
    }
}

#[test]
fn each_document_gives_its_expected_passages() {
    let names = documents();
    assert!(names.len() >= 10, "{names:?}");
    let mut wrong = Vec::new();
    for name in names {
        let bytes = fs::read(folder().join(&name)).expect("a document");
        let shown = match read(&name, &bytes) {
            Ok(document) => shown(&document),
            Err(error) => format!("{error}\n"),
        };
        let place = folder().join(format!("{name}.expected.txt"));
        if std::env::var_os("CORPUS_UPDATE").is_some() {
            fs::write(&place, &shown).expect("written");
        }
        let expected = fs::read_to_string(&place).unwrap_or_default();
        if expected != shown {
            wrong.push(format!("{name}:\n{shown}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n----\n"));
}
