//! The werkbestand: what is written opens again, and everything else ends in a sentence.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use common::now;
use normwijzer::assessment::{
    Action, Answer, AnswerChange, Assessment, Described, EditionRef, Evidence, Plan, Practice,
    ProfileChange, reduce,
};
use normwijzer::exchange::{MAX_BYTES, OpenError, WorkFile, open};
use normwijzer::norm::Sector;
use normwijzer::words::Date;
use proptest::prelude::*;

fn assessment() -> Assessment {
    let edition = EditionRef { id: "landelijk/2026-08".into(), receipt: "0".repeat(64) };
    Assessment::new("proef".into(), edition, now())
}

fn written() -> String {
    WorkFile::new(assessment(), now()).to_json().expect("a file")
}

fn refusal(bytes: &[u8]) -> OpenError {
    open(bytes).expect_err("must be refused")
}

/// Every format version that ever left the tool opens for ever.
#[test]
fn every_format_ever_written_opens() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/werkbestand");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        let file = open(&std::fs::read(&path).expect("the file")).expect("it opens");
        assert_eq!(file.assessment.profile.name, "De Wegwijzer", "{}", path.display());
        assert_eq!(file.assessment.answers.len(), 3, "unknown lines are kept: {}", path.display());
        seen += 1;
    }
    assert!(seen >= 1, "no fixture was read");
}

#[test]
fn a_newer_file_is_refused_with_its_version() {
    let newer = written().replace("\"versie\": 1", "\"versie\": 7");
    assert_eq!(refusal(newer.as_bytes()), OpenError::Newer(7));
    assert!(OpenError::Newer(7).to_string().contains("versie 7"));
}

#[test]
fn a_foreign_or_broken_file_ends_in_a_sentence() {
    let cut = &written()[..80];
    let strange = written().replace("\"antwoorden\": {}", "\"__proto__\": {}");
    let nested = "[".repeat(10_000_000);
    let surrogate = r#"{"soort":"\ud800"}"#;
    let cases: [(&[u8], &str); 12] = [
        (b"", "een leeg bestand"),
        (b"%PDF-1.7", "een PDF"),
        (b"PK\x03\x04 word/document.xml", "een Word-document"),
        (b"<html></html>", "een webpagina"),
        (b"Beste ouders", "gewone tekst"),
        (b"{\"a\":1}", "JSON van een ander programma"),
        (b"[1,2]", "JSON van een ander programma"),
        (b"{\"soort\":\"normwijzer-publicatie\",\"versie\":1}", "normwijzer-publicatie"),
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
    assert_eq!(refusal(b"{\"soort\": \"\xE9\"}"), OpenError::Encoding);
    assert_eq!(refusal(&vec![b' '; MAX_BYTES as usize + 1]), OpenError::TooLarge);
}

fn text() -> impl Strategy<Value = String> {
    "\\PC{0,12}"
}

prop_compose! {
    fn any_answer()(
        practice in proptest::option::of(proptest::sample::select(Practice::ALL.to_vec())),
        described in proptest::option::of(proptest::sample::select(Described::ALL.to_vec())),
        (place, reason, note) in (text(), text(), text()),
        evidence in proptest::collection::vec((text(), text(), text()), 0..3),
        (what, role, day) in (text(), text(), proptest::option::of(1..28_u8)),
    ) -> Answer {
        let evidence = evidence
            .into_iter()
            .map(|(title, date, place)| Evidence { title, date, place })
            .collect();
        let plan = Plan { what, role, due: day.and_then(|day| Date::new(2027, 2, day)) };
        Answer { practice, described, place, reason, note, evidence, plan }
    }
}

proptest! {
    #[test]
    fn state_to_file_to_state_is_the_identity(
        answers in proptest::collection::btree_map("[a-z-]{1,12}", any_answer(), 0..8),
        (name, location, brin) in (text(), text(), text()),
    ) {
        let mut state = assessment();
        for change in [
            ProfileChange::Name(name),
            ProfileChange::Location(location),
            ProfileChange::Brin(brin),
            ProfileChange::Sector(Some(Sector::Vo)),
            ProfileChange::Area("lezen-spelling".into(), true),
        ] {
            state = reduce(state, Action::Profile(change), now());
        }
        state = reduce(state, Action::Answer("x".into(), AnswerChange::AddEvidence), now());
        state.answers.extend(answers);
        let json = WorkFile::new(state.clone(), now()).to_json().expect("a file");
        let opened = open(json.as_bytes()).expect("it opens");
        prop_assert_eq!(opened.assessment, state);
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
