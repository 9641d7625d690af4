//! Promise: whatever a file holds, opening it ends in what it is or in one sentence.
//!
//! Each importer is fed raw bytes, and real files that were changed in ways that mean something:
//! another value at one place, a key twice, a piece cut out, two files run together. For how long
//! is told by `PROPTEST_CASES`; CONTRIBUTING.md says how to run this at length.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use common::damage::{Edit, PIECES, edited, odd, odd_values};
use common::records::record;
use common::{now, slice};
use normwijzer::exchange::publication::Publication;
use normwijzer::exchange::{
    OpenError, Opened, Preview, WorkFile, carrier, detect, open, open_any, open_publication,
    open_stored,
};
use normwijzer::norm::{Catalogue, Depth, Scope, Sector};
use normwijzer::report::{Block, Document, html_file};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Edit::Set(at, byte)),
        (any::<usize>(), 0..200_usize).prop_map(|(at, length)| Edit::Cut(at, length)),
        (any::<usize>(), select(&PIECES[..])).prop_map(|(at, piece)| Edit::Insert(at, piece)),
        (any::<usize>(), 1..80_usize, 1..6_usize)
            .prop_map(|(at, length, times)| Edit::Repeat(at, length, times)),
    ]
}

fn sentence(error: &OpenError) {
    let text = error.to_string();
    assert!(text.contains("niets veranderd") && text.ends_with('.'), "{text}");
    assert!(text.chars().count() < 400, "{text}");
}

/// Every importer on these bytes: what opens is whole, what does not ends in a sentence.
fn feed(bytes: &[u8]) {
    let _ = detect(bytes).in_words();
    let _ = carrier::extract(bytes);
    match open(bytes) {
        Ok(file) => {
            let again = file.to_json().expect("a file");
            assert_eq!(open_stored(again.as_str()).as_ref(), Ok(&file));
            assert!(!Preview::new(&file.assessment, Some(&file.assessment)).in_words().is_empty());
            assert!(matches!(open_any(bytes), Ok(Opened::Work(_))));
        }
        Err(error) => sentence(&error),
    }
    match open_publication(bytes) {
        Ok(publication) => {
            let again = publication.to_json().expect("a file");
            assert_eq!(open_publication(again.as_bytes()).as_ref(), Ok(&publication));
            assert!(matches!(open_any(bytes), Ok(Opened::Publication(_))));
        }
        Err(error) => sentence(&error),
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = open_stored(text);
    }
}

fn work_file() -> impl Strategy<Value = String> {
    record().prop_map(|state| WorkFile::new(state, now()).to_json().expect("a file"))
}

fn publication() -> impl Strategy<Value = String> {
    record().prop_map(|mut state| {
        state.profile.sector = Some(Sector::Po);
        let areas = ["b".to_owned()].into();
        let scope = Scope { sector: Sector::Po, areas, depth: Depth::Verdieping };
        let catalogue = Catalogue::new(&slice(), &scope);
        let publication = Publication::new(&catalogue, &slice().head, &state, now());
        publication.and_then(|made| made.to_json().ok()).expect("a file")
    })
}

/// A file of ours, of any sort.
fn file() -> impl Strategy<Value = String> {
    prop_oneof![work_file(), publication()]
}

fn report() -> impl Strategy<Value = String> {
    file().prop_map(|data| {
        let document =
            Document { title: "Rapport".into(), blocks: vec![Block::Paragraph("Tekst".into())] };
        html_file(&document, Some(&data))
    })
}

proptest! {
    #[test]
    fn raw_bytes(bytes in vec(any::<u8>(), 0..600)) {
        feed(&bytes);
    }

    #[test]
    fn pieces_that_mean_something(pieces in vec(select(&PIECES[..]), 0..60)) {
        feed(pieces.concat().as_bytes());
        feed(format!("{{\"soort\":\"normwijzer-werkbestand\",\"versie\":2,{}", pieces.concat()).as_bytes());
    }

    #[test]
    fn a_file_of_ours_with_damage(file in file(), edits in vec(edit(), 0..8)) {
        feed(&edited(file.into_bytes(), &edits));
    }

    #[test]
    fn a_report_of_ours_with_damage(page in report(), edits in vec(edit(), 0..8)) {
        feed(&edited(page.into_bytes(), &edits));
    }

    #[test]
    fn a_report_with_damaged_data_inside(file in file(), edits in vec(edit(), 0..8)) {
        feed(carrier::embed(&edited(file.into_bytes(), &edits)).as_bytes());
    }

    #[test]
    fn another_value_at_one_place(
        file in file(), path in vec(any::<usize>(), 0..7), value in select(odd_values()), extra in any::<bool>()
    ) {
        let mut tree: Value = serde_json::from_str(&file).expect("JSON");
        odd(&mut tree, &path, value, extra);
        feed(tree.to_string().as_bytes());
    }

    #[test]
    fn two_files_run_together(one in file(), other in file(), at in any::<Index>()) {
        let (one, other) = (one.into_bytes(), other.into_bytes());
        let cut = at.index(one.len());
        feed(&[&one[..cut], &other[..]].concat());
        feed(&[&one[..cut], &other[cut.min(other.len())..]].concat());
    }
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    let text = r#"{"soort":"normwijzer-werkbestand","versie":2,"gereedschap":"0.1.0",
        "bewaard":"2026-11-24T14:02:31","zelfcheck":{"id":"x","editie":{"id":"e","ontvangstbewijs":""},
        "begonnen":"2026-11-24T14:02:31","gewijzigd":"2026-11-24T14:02:31",
        "antwoorden":{"a":{"praktijk":"ja"}TWICE}}}"#;
    assert!(open(text.replace("TWICE", "").as_bytes()).is_ok());
    let twice = text.replace("TWICE", r#","a":{"praktijk":"nee"}"#);
    assert!(
        matches!(open(twice.as_bytes()), Err(OpenError::Content(..))),
        "no answer pushes out another"
    );
    let heads = text.replace("TWICE", "").replacen('{', r#"{"soort":"normwijzer-werkbestand","#, 1);
    assert!(matches!(open(heads.as_bytes()), Err(OpenError::ForeignJson(_))));
}

#[test]
fn names_that_mean_something_to_others_are_only_names() {
    let text = r#"{"soort":"normwijzer-werkbestand","versie":2,"gereedschap":"0.1.0",
        "bewaard":"2026-11-24T14:02:31","zelfcheck":{"id":"x","editie":{"id":"e","ontvangstbewijs":""},
        "begonnen":"2026-11-24T14:02:31","gewijzigd":"2026-11-24T14:02:31",
        "antwoorden":{"__proto__":{"praktijk":"ja"},"constructor":{"praktijk":"nee"}}}}"#;
    let file = open(text.as_bytes()).expect("it opens");
    assert_eq!(file.assessment.answers.len(), 2, "kept as lines that are not known");
}

#[test]
fn another_set_of_characters_is_named() {
    let json = "{\"soort\":\"normwijzer-werkbestand\",\"naam\":\"Één\"}";
    let latin: Vec<u8> =
        json.chars().map(|sign| u8::try_from(u32::from(sign)).expect("latin")).collect();
    assert_eq!(open(&latin), Err(OpenError::Encoding("geen UTF-8")));
    for (mark, order) in [(true, 0), (true, 1), (false, 0), (false, 1)] {
        let units = mark.then_some(0xFEFF).into_iter().chain(json.encode_utf16());
        let bytes: Vec<u8> = units
            .flat_map(|unit| if order == 0 { unit.to_le_bytes() } else { unit.to_be_bytes() })
            .collect();
        assert_eq!(open(&bytes), Err(OpenError::Encoding("UTF-16")), "{mark} {order}");
    }
}
