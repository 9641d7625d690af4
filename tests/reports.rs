//! Promise: the team's report holds everything, the parents' report only what is public.
//!
//! `tests/fixtures/rapport/` holds both as they are saved; `tests/browser/report.test.mjs` looks at
//! them as a reader does. After a change on purpose: run with `INSTA_UPDATE=always`, and read the
//! difference.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use std::path::{Path, PathBuf};

use common::marked::{marked, marks};
use common::records::{answers, record};
use common::{now, slice};
use normwijzer::assessment::{Answer, Assessment, Described, Practice, SnapshotChange};
use normwijzer::compare::Moments;
use normwijzer::exchange::publication::Publication;
use normwijzer::exchange::{Opened, WorkFile, open_any};
use normwijzer::norm::{Catalogue, Depth, Scope, Sector};
use normwijzer::report::{self, Document, html_file, html_page, to_text};
use proptest::prelude::*;

fn catalogue() -> Catalogue {
    let areas = ["b".to_owned(), "c".to_owned()].into();
    Catalogue::new(&slice(), &Scope { sector: Sector::Po, areas, depth: Depth::Verdieping })
}

fn publish(record: &Assessment) -> Publication {
    Publication::new(&catalogue(), &slice().head, record, now()).expect("a publication")
}

fn team(record: &Assessment) -> Document {
    report::team(&catalogue(), record, None, &slice().head, now())
}

/// A school that does not exist, with something of everything.
fn school() -> Assessment {
    let mut record = marked();
    record.id = "0123456789abcdef01234567".into();
    record.profile.name = "De Wegwijzer".into();
    record.profile.location = "Dorpsstraat".into();
    record.profile.brin = "12AB00".into();
    record.profile.areas = ["b".to_owned(), "c".to_owned()].into();
    record.profile.partnership.name = "SWV Voorbeeldstreek".into();
    record.profile.partnership.plan_url = "https://swv.example/ondersteuningsplan".into();
    record.publication.message = "Beste ouders,\n\nDit is ons aanbod.".into();
    record.publication.lines = [("a1".to_owned(), "Vraag er gerust naar.".to_owned())].into();
    record.pupils.asked = "In de kinderraad van oktober.".into();
    record.pupils.said = "Meer rust in de klas.".into();
    record.pupils.done = "Er is een stilteplek.".into();
    for answer in record.answers.values_mut() {
        answer.place = "schoolgids p. 14".into();
        answer.reason = "Wij hebben geen kleuters.".into();
        answer.note = "Besproken in het team.\nWij komen er in mei op terug.".into();
        answer.plan.what = "Tekst aanvullen".into();
        answer.plan.role = "intern begeleider".into();
        for evidence in &mut answer.evidence {
            evidence.title = "Toetskalender".into();
            evidence.date = "september 2026".into();
            evidence.place = "bladzijde 3".into();
            evidence.quote = "Wij toetsen in januari en juni.".into();
            evidence.mark = "0123456789abcdef".into();
        }
    }
    for (id, described) in
        [("a2", Described::No), ("b3", Described::Yes), ("onbekend", Described::Yes)]
    {
        let answer = Answer {
            practice: Some(Practice::Yes),
            described: Some(described),
            ..Answer::default()
        };
        record.answers.insert(id.to_owned(), answer);
    }
    record.snapshots.clear();
    record.origin = None;
    record.guide = normwijzer::assessment::GuideChoices::default();
    let change = SnapshotChange::Add("Voor de teamvergadering".into());
    normwijzer::assessment::reduce(record, normwijzer::assessment::Action::Snapshot(change), now())
}

fn place(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/rapport").join(name)
}

fn saved(name: &str) -> Vec<u8> {
    std::fs::read(place(name)).expect("the file")
}

/// Compares a saved report with the one made now; the version of the tool may differ.
fn compare(name: &str, fresh: &str) {
    if std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
        std::fs::write(place(name), fresh).expect("the file");
    }
    let saved = String::from_utf8(saved(name)).expect("text");
    let readable = |page: &str| {
        let text = page.split("<div hidden").next().unwrap_or_default();
        let parts = text.split("met Normwijzer ").enumerate().map(|(at, part)| match at {
            0 => part,
            _ => part.split_once(' ').map_or(part, |(_version, rest)| rest),
        });
        parts.collect::<Vec<_>>().join("met Normwijzer ")
    };
    assert!(readable(&saved) == readable(fresh), "{name} is not what the code makes");
}

#[test]
fn the_reports_read_as_intended_and_open_again() {
    let record = school();
    let file = WorkFile::new(record.clone(), now());
    let page = html_file(&team(&record), Some(&file.to_json().expect("a file")));
    compare("team.html", &page);
    assert_eq!(open_any(page.as_bytes()), Ok(Opened::Work(Box::new(file))));

    let publication = publish(&record);
    let data = publication.to_json().expect("a file");
    let page = html_file(&report::parents(&publication, &catalogue(), &slice().head), Some(&data));
    compare("ouders.html", &page);
    assert_eq!(open_any(page.as_bytes()), Ok(Opened::Publication(Box::new(publication))));
    let form = report::form(&catalogue(), &record, &slice().head, now());
    let page =
        html_file(&form, Some(&WorkFile::new(record.clone(), now()).to_json().expect("a file")));
    compare("formulier.html", &page);
    // As they were saved, with the data that was in them then.
    assert!(matches!(open_any(&saved("team.html")), Ok(Opened::Work(_))));
    assert!(matches!(open_any(&saved("formulier.html")), Ok(Opened::Work(_))));
    assert!(matches!(open_any(&saved("ouders.html")), Ok(Opened::Publication(_))));
}

#[test]
fn the_section_is_a_page_of_the_schools_own() {
    let page = html_page(&report::guide(&catalogue(), &school(), &slice().head, now()));
    compare("schoolgids.html", &page);
    assert!(!page.contains("NORMWIJZER-GEGEVENS"), "no data of the school in it");
    assert!(!page.contains("noindex"), "it may be found");
}

#[test]
fn the_team_reads_what_changed_since_an_earlier_moment_of_its_choice() {
    let record = school();
    let mut before = record.answers.clone();
    before.remove("a1");
    let compared = Moments::new(&catalogue(), &before, &record.answers);
    let names = ("vóór de studiedag", "nu");
    let earlier = Some((&compared, names));
    let report = report::team(&catalogue(), &record, earlier, &slice().head, now());
    let part = "Wat er veranderde";
    let headings: Vec<_> = report
        .blocks
        .iter()
        .filter_map(|block| match block {
            report::Block::Heading(level, words) => Some((*level, words.as_str())),
            _ => None,
        })
        .skip_while(|(_, words)| *words != part)
        .take_while(|(level, words)| *level > 1 || *words == part)
        .collect();
    assert_eq!(headings.first(), Some(&(1, part)));
    assert!(headings.len() > 1, "an area below it: {headings:?}");
    let text = to_text(&report);
    assert!(text.contains("Eerst: vóór de studiedag. Daarna: nu."), "{text}");
    assert!(text.contains("Nieuw beantwoord: 1 onderdeel"), "{text}");
    assert!(!to_text(&team(&record)).contains(part), "only when it is asked for");
}

#[test]
fn parents_read_only_what_is_public() {
    let publication = publish(&marked());
    let data = publication.to_json().expect("a file");
    let text = to_text(&report::parents(&publication, &catalogue(), &slice().head));
    let public = marks(&data);
    assert!(marks(&text).is_subset(&public), "{:?}", marks(&text));
    for shown in ["publicatie.boodschap", "publicatie.teksten", "leerlingen", "school.naam"] {
        assert!(text.contains(&format!("«{shown}»")), "{shown}");
    }
}

#[test]
fn a_quote_is_for_the_team_and_for_nobody_else() {
    let (record, catalogue, head) = (school(), catalogue(), slice().head);
    let quote = "Toetskalender, september 2026, bladzijde 3: ‘Wij toetsen in januari en juni.’";
    let team = to_text(&team(&record));
    let form = to_text(&report::form(&catalogue, &record, &head, now()));
    assert!(team.contains(quote) && form.contains(quote), "{team}");
    let publication = publish(&record);
    for (name, text) in [
        ("guide", to_text(&report::guide(&catalogue, &record, &head, now()))),
        ("parents", to_text(&report::parents(&publication, &catalogue, &head))),
        ("publication", publication.to_json().expect("a file")),
    ] {
        for private in ["Wij toetsen in januari", "0123456789abcdef\"", "Toetskalender, "] {
            assert!(!text.contains(private), "{private} in {name}");
        }
    }
}

#[test]
fn every_report_about_an_older_edition_says_so() {
    let (record, catalogue) = (school(), catalogue());
    let mut head = slice().head;
    head.newer = Some("landelijk/2031-01".into());
    let publication = publish(&record);
    for report in [
        report::team(&catalogue, &record, None, &head, now()),
        report::form(&catalogue, &record, &head, now()),
        report::guide(&catalogue, &record, &head, now()),
        report::parents(&publication, &catalogue, &head),
    ] {
        let text = to_text(&report);
        assert!(text.contains("een oudere editie: nu geldt 2031-01"), "{}", report.title);
    }
}

#[test]
fn two_moments_read_as_intended() {
    let before = school().answers;
    let mut after = before.clone();
    if let Some(answer) = after.get_mut("a2") {
        answer.described = Some(Described::Yes);
    }
    after.remove("a1");
    let compared = Moments::new(&catalogue(), &before, &after);
    let names = ("24 november 2026", "nu");
    let document = report::moments(&compared, &catalogue(), names, &slice().head, now());
    insta::assert_snapshot!(to_text(&document).replace(env!("CARGO_PKG_VERSION"), "[versie]"));
}

/// White space at the ends is not shown, and within it is shown as a reader's browser does.
fn shown(report: &str, text: &str) -> bool {
    text.trim().is_empty() || report.contains(text.trim())
}

proptest! {
    #[test]
    fn the_team_reads_everything_that_was_typed(mut record in record(), given in answers()) {
        record.answers = given;
        let text = to_text(&team(&record));
        let form = to_text(&report::form(&catalogue(), &record, &slice().head, now()));
        for (id, answer) in &record.answers {
            let evidence = answer.evidence.iter().flat_map(|one| [&one.title, &one.date, &one.place, &one.quote]);
            let plan = [&answer.plan.what, &answer.plan.role];
            let own = [&answer.place, &answer.reason, &answer.note];
            for typed in own.into_iter().chain(plan).chain(evidence) {
                prop_assert!(shown(&text, typed), "{:?}", typed);
                if catalogue().item(id).is_some() {
                    prop_assert!(shown(&form, typed), "on the form: {:?}", typed);
                }
            }
        }
        for typed in [&record.pupils.asked, &record.pupils.said, &record.pupils.done, &record.profile.name] {
            prop_assert!(shown(&text, typed), "{:?}", typed);
        }
        for snapshot in &record.snapshots {
            prop_assert!(shown(&text, &snapshot.note));
        }
    }
}
