//! The engine of the command line finds the same.

use std::time::{Duration, Instant};

use normwijzer::cli::pdf::{pages, read};
use normwijzer::document::DocumentError;
use normwijzer::document::pdf::document;

use super::corpus::{expected, same, shown};
use super::kept::{by_pdf_js, known, path};

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(path(&format!("{name}.pdf"))).expect("a file of the corpus")
}

#[test]
fn each_document_gives_what_its_source_says() {
    for name in known() {
        let found = pages(bytes(&name)).expect("pages");
        same(&shown(found.pages), &expected(&name), &name);
    }
}

#[test]
fn both_engines_lead_to_the_same_passages() {
    for name in known() {
        let (kept, total) = by_pdf_js(&name).expect("pages");
        let found = pages(bytes(&name)).expect("pages");
        let browser = document(&name, kept, total).expect("a document").passages;
        let native = document(&name, found.pages, found.total).expect("a document").passages;
        assert_eq!(native, browser, "{name}");
    }
}

#[test]
fn a_file_that_cannot_be_read_ends_in_a_sentence() {
    assert_eq!(read(bytes("vergrendeld"), "x"), Err(DocumentError::Locked));
    assert_eq!(read(bytes("scan"), "x"), Err(DocumentError::Scan));
    for file in [bytes("geen-pdf"), Vec::new(), b"%PDF-1.7".to_vec(), vec![b'['; 2_000_000]] {
        assert!(matches!(read(file, "x"), Err(DocumentError::Damaged(_))));
    }
}

#[test]
fn of_a_file_that_was_cut_off_is_read_what_is_there() {
    let document = read(bytes("afgekapt"), "x").expect("a document");
    // The font of the headings is in this part of the file, that of the text is not.
    let text: String = document.passages.iter().map(|passage| passage.text.as_str()).collect();
    assert!(text.contains("Medezeggenschap en klachten"), "{document:?}");
}

#[test]
fn damage_ends_in_a_sentence_or_in_passages_within_seconds() {
    for name in ["schoolgids-chromium", "dyslexie-typst", "zorgplan-reportlab", "vergrendeld-leeg"]
    {
        let whole = bytes(name);
        for step in 1..40 {
            let mut file = whole.clone();
            let at = file.len() * step / 40;
            match step % 4 {
                0 => file.truncate(at),
                1 => file[at..].iter_mut().step_by(97).for_each(|byte| *byte ^= 0x5a),
                2 => drop(file.drain(at..(at + 61).min(whole.len()))),
                _ => file
                    .splice(at..at, b" 9999999999 0 R [ << /Kids ".iter().copied())
                    .for_each(drop),
            }
            let start = Instant::now();
            let _ = read(file, "x");
            assert!(start.elapsed() < Duration::from_secs(10), "{name}, {step}");
        }
    }
}
