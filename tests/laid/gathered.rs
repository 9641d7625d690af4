//! One after another, whatever becomes of the one before.

use normwijzer::desk::documents::{Documents, LaidDocument};
use normwijzer::document::pdf::Page;

use crate::{bytes, laid, slice};

/// A sentence that says so little that no line is found by it.
const NOTHING: &str = "De vakantie begint op een vrijdag.";

#[test]
fn one_that_cannot_be_read_ends_in_a_sentence_and_the_others_come() {
    let mut documents = Documents::default();
    documents.add_page(Page::packed(1, 595.0, 842.0, "", &[]));
    documents.end_pdf("scan.pdf", "", 1);
    documents.add_page(Page::packed(1, 595.0, 842.0, "half", &[50.0, 50.0, 30.0, 11.0, 0.0, 0.0]));
    documents.refuse_pdf("kapot.pdf", "stuk");
    documents.refuse_pdf("slot.pdf", "wachtwoord");
    documents.refuse_pdf("groot.pdf", "groot");
    documents.add_file("rooster.csv", b"");
    documents.add_pasted("Geplakt", " ");
    documents.add_file("zorgplan.docx", &bytes("zorgplan.docx"));
    documents.add_pasted("Gids 2026/2027", NOTHING);
    let laid = laid(&documents, &slice());
    let errors: Vec<_> = laid
        .documents
        .iter()
        .map(|it| (it.name.as_str(), it.error.as_deref().unwrap_or_default()))
        .map(|(name, error)| (name, error.split(['.', ':']).next().unwrap_or_default()))
        .collect();
    assert_eq!(
        errors,
        [
            ("scan.pdf", "In dit document staat geen tekst die te lezen is"),
            ("kapot.pdf", "Dit document is beschadigd"),
            ("slot.pdf", "Op dit document zit een wachtwoord"),
            ("groot.pdf", "Dit bestand is groter dan 50 MB"),
            ("rooster.csv", "Dit bestand is leeg"),
            ("Geplakt", "Er is geen tekst geplakt"),
            ("zorgplan.docx", ""),
            ("Gids 2026/2027", ""),
        ]
    );
    assert!(laid.documents.iter().all(|it| it.error.is_none() || it.passages.is_empty()));
    assert!(!laid.lines.is_empty());
    assert!(laid.lines.iter().flat_map(|line| &line.suggestions).all(|it| it.document == 6));
    let LaidDocument { title, format, pages, passages, unmatched, .. } = &laid.documents[7];
    assert_eq!((format.as_str(), *pages), ("tekst", None));
    assert_eq!(title, "Gids 2026/2027", "a name that a person gave is no path");
    assert_eq!((passages.len(), unmatched.as_slice()), (1, [0].as_slice()));
}

#[test]
fn pages_of_a_refused_pdf_are_not_those_of_the_next() {
    let page = |text| Page::packed(1, 595.0, 842.0, text, &[50.0, 50.0, 200.0, 11.0, 0.0, 0.0]);
    let mut documents = Documents::default();
    documents.add_page(page("Van een ander."));
    documents.refuse_pdf("een.pdf", "stuk");
    documents.add_page(page("Hier gaat het over."));
    documents.end_pdf("twee.pdf", "", 2);
    let laid = laid(&documents, &slice());
    let second = &laid.documents[1];
    let texts: Vec<_> = second.passages.iter().map(|it| (it.text.as_str(), it.page)).collect();
    assert_eq!(texts, [("Hier gaat het over.", Some(1))]);
    assert_eq!((second.title.as_str(), second.pages), ("twee", Some(2)));
    assert_eq!(second.notes.len(), 1, "{:?}", second.notes);
}

#[test]
fn without_a_slice_or_a_sector_there_is_nothing() {
    let documents = Documents::default();
    let slice = serde_json::to_string(&slice()).expect("a slice");
    assert_eq!(documents.lay("{}", "po"), None);
    assert_eq!(documents.lay(&slice, "mbo"), None);
    assert!(documents.lay(&slice, "vo").is_some_and(|text| text.contains("\"sector\":\"vo\"")));
}

#[test]
fn a_quote_that_may_name_a_pupil_says_so() {
    let mut documents = Documents::default();
    let about = "De leesspecialist neemt de dmt af volgens de toetskalender. Zo kreeg Sem uit groep 5 een leesplan.";
    documents.add_pasted("Verslag", about);
    let laid = laid(&documents, &slice());
    let all: Vec<_> = laid.lines.iter().flat_map(|line| &line.suggestions).collect();
    assert!(!all.is_empty());
    for suggestion in all {
        assert!(
            suggestion.pupil.as_deref().is_some_and(|it| it.contains("‘Sem’")),
            "{suggestion:?}"
        );
    }
}
