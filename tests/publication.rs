//! Promise: only what is declared public leaves in a publication, and what leaves opens again.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use std::collections::BTreeSet;

use common::marked::{marked, marks};
use common::records::record;
use common::{now, slice};
use normwijzer::assessment::{Answer, Assessment, Described, Practice};
use normwijzer::exchange::publication::{Leaves, Offer, Publication, declared, preview};
use normwijzer::exchange::{Opened, open, open_any, open_publication};
use normwijzer::norm::{Catalogue, Depth, Scope, Sector};
use proptest::prelude::*;
use serde_json::Value;

fn catalogue() -> Catalogue {
    let areas = ["b".to_owned(), "c".to_owned()].into();
    Catalogue::new(&slice(), &Scope { sector: Sector::Po, areas, depth: Depth::Verdieping })
}

fn publish(record: &Assessment) -> Option<Publication> {
    Publication::new(&catalogue(), &slice().head, record, now())
}

/// The places of a werkbestand under one value, as the registry writes them.
fn places(value: &Value, place: &str, found: &mut BTreeSet<String>) {
    // These are declared as a whole, and the answers and texts by id.
    let whole = [
        "editie",
        "laag",
        "afkomstig",
        "leerlingen",
        "schoolgids",
        "documenten",
        "momenten",
        "publicatie.teksten",
    ];
    let last = place.rsplit('.').next().unwrap_or_default();
    let deep = ["bewijs", "actie"].contains(&last) || whole.contains(&place);
    match value {
        Value::Object(fields) if !deep => {
            for (key, value) in fields {
                let key = if place == "antwoorden" { "*" } else { key };
                let dot = if place.is_empty() { "" } else { "." };
                places(value, &format!("{place}{dot}{key}"), found);
            }
        }
        _ => {
            found.insert(place.to_owned());
        }
    }
}

#[test]
fn every_field_of_a_record_is_declared_once() {
    let record = serde_json::to_value(marked()).expect("a record");
    let mut found = BTreeSet::new();
    places(&record, "", &mut found);
    let declared_fields: Vec<&str> = declared().iter().map(|field| field.field).collect();
    let once: BTreeSet<&str> = declared_fields.iter().copied().collect();
    assert_eq!(once.len(), declared_fields.len(), "no field twice");
    assert_eq!(found.iter().map(String::as_str).collect::<BTreeSet<_>>(), once);
}

#[test]
fn only_declared_text_leaves() {
    let allowed = |chosen: bool| -> BTreeSet<&str> {
        declared()
            .iter()
            .filter(|field| match field.leaves {
                Leaves::Always => true,
                Leaves::WhenChosen => chosen,
                Leaves::Never => false,
            })
            .map(|field| field.field)
            .collect()
    };
    for chosen in [true, false] {
        let mut record = marked();
        record.publication.pupils = chosen;
        let json = publish(&record).expect("a publication").to_json().expect("a file");
        let found = marks(&json);
        assert!(found.is_subset(&allowed(chosen)), "{found:?}");
        assert!(found.len() >= 7, "and what is public is there: {found:?}");
        assert_eq!(found.contains("leerlingen"), chosen);
        for private in ["n.v.t.\": «", "0000-", "begonnen", "gewijzigd"] {
            assert!(!json.contains(private), "{private}");
        }
    }
}

#[test]
fn the_whole_of_it_reads_as_intended() {
    let json = publish(&marked()).expect("a publication").to_json().expect("a file");
    insta::assert_snapshot!("publication", json.replace(env!("CARGO_PKG_VERSION"), "[versie]"));
}

#[test]
fn the_screen_tells_exactly_what_goes_in() {
    let record = marked();
    let publication = publish(&record).expect("a publication");
    let told = preview(&publication, &catalogue());
    let parts = told.iter().map(|part| format!("{}\n  {}", part.title, part.lines.join("\n  ")));
    let text = parts.collect::<Vec<_>>().join("\n");
    assert_eq!(marks(&text), marks(&publication.to_json().expect("a file")));
    insta::assert_snapshot!(
        "publication_preview",
        text.replace(env!("CARGO_PKG_VERSION"), "[versie]")
    );
}

#[test]
fn what_is_open_or_not_known_is_not_mentioned() {
    let mut record = marked();
    let answer = |practice, reason: &str| Answer {
        practice: Some(practice),
        reason: reason.into(),
        described: Some(Described::No),
        ..Answer::default()
    };
    record.publication.lines.clear();
    record.answers = [
        ("a1".to_owned(), answer(Practice::No, "")),
        ("a2".to_owned(), answer(Practice::Unknown, "")),
        ("b1".to_owned(), answer(Practice::NotApplicable, " ")),
        ("b2".to_owned(), answer(Practice::NotApplicable, "Geen kleuters.")),
        ("b3".to_owned(), answer(Practice::Partly, "")),
        ("onbekend".to_owned(), answer(Practice::Yes, "")),
    ]
    .into();
    let publication = publish(&record).expect("a publication");
    let said: Vec<_> = publication
        .lines
        .iter()
        .map(|(id, line)| (id.as_str(), line.offer, line.described))
        .collect();
    assert_eq!(
        said,
        [
            ("a1", Some(Offer::No), None),
            ("b2", Some(Offer::NotApplicable), None),
            ("b3", Some(Offer::Partly), Some(Described::No)),
        ]
    );
}

#[test]
fn only_a_web_address_leaves_as_plan() {
    let mut record = marked();
    record.profile.partnership.plan_url = "javascript:alert(1)".into();
    let publication = publish(&record).expect("a publication");
    assert_eq!(publication.school.partnership.plan_url, "");
}

#[test]
fn without_a_kind_of_school_there_is_nothing_to_publish() {
    let mut record = marked();
    record.profile.sector = None;
    assert_eq!(publish(&record), None);
}

/// Every format version that ever left the tool opens for ever.
#[test]
fn every_publication_ever_written_opens() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/publicatie");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).expect("the folder") {
        let path = entry.expect("an entry").path();
        let file = open_publication(&std::fs::read(&path).expect("the file")).expect("it opens");
        assert_eq!(file.school.name, "De Wegwijzer", "{}", path.display());
        assert_eq!(file.lines.len(), 3, "unknown lines are kept: {}", path.display());
        seen += 1;
    }
    assert!(seen >= 1, "no fixture was read");
}

#[test]
fn each_door_says_what_belongs_at_the_other() {
    let json = publish(&marked()).expect("a publication").to_json().expect("a file");
    let refused = open(json.as_bytes()).expect_err("no werkbestand").to_string();
    assert!(refused.contains("Het is een publicatiebestand. Ouders openen dit"), "{refused}");
    let work = normwijzer::exchange::WorkFile::new(marked(), now()).to_json().expect("a file");
    let refused = open_publication(work.as_bytes()).expect_err("no publication").to_string();
    assert!(refused.contains("Het is een werkbestand. Het hoort bij de zelfcheck"), "{refused}");
    let newer = json.replacen("\"versie\": 1", "\"versie\": 3", 1);
    let refused = open_publication(newer.as_bytes()).expect_err("newer").to_string();
    assert!(refused.contains("Dit publicatiebestand heeft versie 3"), "{refused}");
    assert!(matches!(open_any(json.as_bytes()), Ok(Opened::Publication(_))));
    assert!(matches!(open_any(work.as_bytes()), Ok(Opened::Work(_))));
}

proptest! {
    #[test]
    fn a_publication_opens_as_it_was_made(record in record()) {
        if let Some(publication) = publish(&record) {
            let json = publication.to_json().expect("a file");
            prop_assert_eq!(open_publication(json.as_bytes()).expect("it opens"), publication);
        }
    }

    /// Whatever is private can be changed without changing the publication.
    #[test]
    fn what_is_private_leaves_no_trace(record in record(), other in record()) {
        let mut changed = Assessment {
            id: other.id,
            created: other.created,
            changed: other.changed,
            archived: other.archived,
            origin: other.origin,
            guide: other.guide,
            documents: other.documents,
            snapshots: other.snapshots,
            ..record.clone()
        };
        for (answer, noise) in changed.answers.values_mut().zip(other.answers.into_values()) {
            *answer = Answer {
                practice: answer.practice,
                described: answer.described,
                reason: if answer.reason.trim().is_empty() { " ".into() } else { "anders".into() },
                ..noise
            };
        }
        prop_assert_eq!(publish(&changed), publish(&record));
    }
}
