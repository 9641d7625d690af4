//! The worked example that the site offers: one, rich, and worth copying.
#![cfg(feature = "author")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

mod common;
#[path = "common/real.rs"]
mod real;

use std::collections::BTreeSet;

use common::now;
use normwijzer::assessment::{Assessment, Hint, findings, hints};
use normwijzer::exchange::{WorkFile, open};
use normwijzer::norm::Depth;
use normwijzer::report::{guide, to_text};
use real::{Worked, norm, worked};

fn example() -> Worked {
    let mut examples: Vec<Worked> =
        worked().into_iter().filter(|worked| worked.scenario.example).collect();
    assert_eq!(examples.len(), 1, "exactly one worked school is the example");
    examples.remove(0)
}

fn record(example: &Worked) -> Assessment {
    example.scenario.assessment(example.edition(), now())
}

#[test]
fn it_is_of_the_edition_the_site_is_built_from() {
    let norm = norm(None);
    let example = example();
    assert_eq!(example.scenario.edition, norm.edition.head.id);
    let areas: BTreeSet<String> =
        norm.edition.areas.into_iter().filter(|area| !area.general).map(|area| area.id).collect();
    assert_eq!(example.scenario.profile.areas, areas, "every area is in it");
    assert_eq!(example.scenario.profile.depth, Depth::Kern);
}

#[test]
fn it_comes_back_from_its_werkbestand_as_it_was() {
    let record = record(&example());
    assert!(record.example, "the self-check says that it is an example");
    let json = WorkFile::new(record.clone(), now()).to_json().expect("a file");
    let opened = open(json.as_bytes()).expect("it opens");
    assert_eq!(opened.assessment, record);
    assert_eq!(opened.to_json().expect("a file"), json, "and writes the same file again");
}

/// Whoever looks at it sees every part of an answer in use.
#[test]
fn it_shows_every_part_of_an_answer() {
    let example = example();
    let answers: Vec<_> = example.scenario.answers.values().collect();
    let with = |test: &dyn Fn(&&&normwijzer::assessment::Answer) -> bool| {
        answers.iter().filter(test).count()
    };
    assert!(with(&|it| !it.place.is_empty()) >= 8, "places");
    assert!(with(&|it| it.evidence.iter().any(|e| !e.title.is_empty())) >= 8, "evidence");
    assert!(with(&|it| !it.note.is_empty()) >= 4, "notes");
    assert!(with(&|it| it.plan.due.is_some() && !it.plan.role.is_empty()) >= 8, "actions");
    let dates: Vec<_> = answers.iter().filter_map(|it| it.plan.due).collect();
    assert!(dates.iter().all(|due| due.year() == 2027), "{dates:?}");
    let pupils = &example.scenario.pupils;
    assert!([&pupils.asked, &pupils.said, &pupils.done].iter().all(|text| !text.is_empty()));
}

/// A mix to believe: in each area something is in order and something is not.
#[test]
fn every_area_has_something_in_order_and_something_to_do() {
    let (example, catalogue) = (example(), example().catalogue());
    let found = findings(&catalogue, &record(&example));
    for area in &catalogue.areas {
        let of = || found.iter().filter(|it| it.item.area == area.area.id);
        let to_do = of().filter(|it| it.conclusion.next_step().is_some()).count();
        assert!(to_do > 0 && to_do < of().count(), "{}: {to_do} to do", area.area.id);
    }
}

/// One thing is left for the reader to find: an action without a date. Everything else fits.
#[test]
fn one_hint_is_left_in_it_on_purpose() {
    let (example, catalogue) = (example(), example().catalogue());
    let found = hints(&catalogue, &record(&example), now().date);
    let found: Vec<(&str, Hint)> = found.iter().map(|(it, hint)| (it.id.as_str(), *hint)).collect();
    assert_eq!(found, [("aanspreekpunt-begaafdheid-po", Hint::ActionWithoutDate)]);
}

/// The section for the schoolgids as a person gets it. The tool's version is not part of it.
#[test]
fn its_section_for_the_schoolgids_reads_as_intended() {
    let example = example();
    let head = norm(None).edition.head;
    let document = guide(&example.catalogue(), &record(&example), &head, now());
    let version = concat!("Normwijzer ", env!("CARGO_PKG_VERSION"));
    let text = to_text(&document);
    assert!(text.contains(version));
    insta::assert_snapshot!(text.replace(version, "Normwijzer [versie]"));
}
