//! The werkbestand: what is written opens again, and everything else ends in a sentence.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use common::now;
use common::records::record;
use normwijzer::assessment::{Answer, Assessment, EditionRef, GuideChoices, PublicTexts};
use normwijzer::exchange::{
    FORMAT_VERSION, FileSort, MAX_BYTES, OpenError, WorkFile, check_size, open,
};
use proptest::prelude::*;

fn assessment() -> Assessment {
    let edition = EditionRef { id: "landelijk/2026-08".into(), receipt: "0".repeat(64) };
    Assessment::new("proef".into(), edition, now())
}

fn written() -> String {
    WorkFile::new(assessment(), now()).to_json().expect("a file")
}

/// Whether a record has what only format 3 has.
fn has_format_3(state: &Assessment) -> bool {
    let quoted = |answer: &Answer| {
        answer.evidence.iter().any(|one| !(one.quote.is_empty() && one.mark.is_empty()))
    };
    let moments = state.snapshots.iter().flat_map(|moment| moment.answers.values());
    state.overlay.is_some()
        || !state.documents.is_empty()
        || state.answers.values().chain(moments).any(quoted)
}

fn opened(json: &str) -> Assessment {
    open(json.as_bytes()).expect("it opens").assessment
}

fn refusal(bytes: &[u8]) -> OpenError {
    open(bytes).expect_err("must be refused")
}

/// Every format version that ever left the tool opens for ever.
#[test]
fn every_format_ever_written_opens() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/werkbestand");
    let mut seen = std::collections::BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        let file = open(&std::fs::read(&path).expect("the file")).expect("it opens");
        assert_eq!(file.assessment.profile.name, "De Wegwijzer", "{}", path.display());
        assert_eq!(file.assessment.answers.len(), 3, "unknown lines are kept: {}", path.display());
        let again = file.to_json().expect("a file");
        assert_eq!(opened(&again), file.assessment, "and it stays the same: {}", path.display());
        seen.insert(path.file_name().expect("a name").to_owned());
    }
    for version in 1..=FORMAT_VERSION {
        let name = format!("v{version}.json");
        assert!(seen.contains(std::ffi::OsStr::new(&name)), "no fixture {name}");
    }
}

#[test]
fn a_newer_file_is_refused_with_its_version() {
    let newer = written().replace("\"versie\": 3", "\"versie\": 7");
    let refused = refusal(newer.as_bytes());
    assert_eq!(refused, OpenError::Newer(FileSort::Work, 7, FORMAT_VERSION));
    assert!(refused.to_string().contains("versie 7"), "{refused}");
}

#[test]
fn a_foreign_or_broken_file_ends_in_a_sentence() {
    let cut = &written()[..80];
    let strange = written().replace("\"antwoorden\": {}", "\"__proto__\": {}");
    let nested = "[".repeat(10_000_000);
    let surrogate = r#"{"soort":"\ud800"}"#;
    let word = include_bytes!("corpus/schoolgids.docx");
    let cases: [(&[u8], &str); 13] = [
        (b"", "een leeg bestand"),
        (b"%PDF-1.7", "een PDF"),
        (word, "een Word-document"),
        (b"<html></html>", "een webpagina"),
        (b"Beste ouders", "gewone tekst"),
        (b"{\"a\":1}", "JSON van een ander programma"),
        (b"[1,2]", "JSON van een ander programma"),
        (b"{\"soort\":\"normwijzer-publicatie\",\"versie\":1}", "publicatiebestand. Ouders openen"),
        (b"{\"soort\":\"normwijzer-iets\",\"versie\":1}", "normwijzer-iets"),
        (cut.as_bytes(), "beschadigd: bij regel"),
        (strange.as_bytes(), "iets wat Normwijzer niet kent"),
        (nested.as_bytes(), "Er is niets veranderd"),
        (surrogate.as_bytes(), "beschadigd"),
    ];
    for (bytes, expected) in cases {
        let sentence = refusal(bytes).to_string();
        assert!(sentence.contains(expected), "{expected}: {sentence}");
        assert!(sentence.contains("Er is niets veranderd"), "{sentence}");
    }
    assert_eq!(refusal(b"{\"soort\": \"\xE9\"}"), OpenError::Encoding("geen UTF-8"));
    assert_eq!(refusal(&vec![b' '; MAX_BYTES as usize + 1]), OpenError::TooLarge);
    assert_eq!(check_size(200 * 1024 * 1024), Err(OpenError::TooLarge), "before it is read");
}

proptest! {
    #[test]
    fn state_to_file_to_state_is_the_identity(state in record()) {
        let json = WorkFile::new(state.clone(), now()).to_json().expect("a file");
        prop_assert_eq!(opened(&json), state);
    }

    /// A record as format 1 could hold it: without what formats 2 and 3 added.
    #[test]
    fn an_older_file_loses_nothing(mut state in record()) {
        for one in state.answers.values_mut().flat_map(|answer| &mut answer.evidence) {
            one.quote.clear();
            one.mark.clear();
        }
        let old = Assessment {
            overlay: None,
            archived: None,
            origin: None,
            guide: GuideChoices::default(),
            publication: PublicTexts::default(),
            documents: Vec::new(),
            snapshots: Vec::new(),
            ..state
        };
        let json = WorkFile::new(old.clone(), now()).to_json().expect("a file");
        let first = json.replacen("\"versie\": 3", "\"versie\": 1", 1);
        prop_assert!(first != json);
        prop_assert_eq!(opened(&first), old);
    }

    #[test]
    fn an_older_file_with_newer_parts_is_refused(state in record()) {
        let new = has_format_3(&state)
            || state.archived.is_some()
            || state.origin.is_some()
            || state.guide != GuideChoices::default()
            || state.publication != PublicTexts::default()
            || !state.snapshots.is_empty();
        let json = WorkFile::new(state, now()).to_json().expect("a file");
        let first = json.replacen("\"versie\": 3", "\"versie\": 1", 1);
        prop_assert_eq!(open(first.as_bytes()).is_err(), new);
    }

    #[test]
    fn format_2_is_format_3_without_a_layer_and_documents(state in record()) {
        let json = WorkFile::new(state.clone(), now()).to_json().expect("a file");
        let second = json.replacen("\"versie\": 3", "\"versie\": 2", 1);
        match open(second.as_bytes()) {
            Ok(file) => prop_assert_eq!(file.assessment, state),
            Err(_) => prop_assert!(has_format_3(&state)),
        }
    }

    #[test]
    fn any_bytes_end_in_a_file_or_a_sentence(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        if let Err(error) = open(&bytes) {
            prop_assert!(error.to_string().ends_with('.'));
        }
    }

    #[test]
    fn a_damaged_werkbestand_never_panics(at in 0..400_usize, byte in any::<u8>()) {
        let mut bytes = written().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        let _ = open(&bytes);
    }
}
