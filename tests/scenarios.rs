//! The worked schools in `norm/scenarios/` come out as their files say, line by line.
#![cfg(feature = "author")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

mod common;
#[path = "common/real.rs"]
mod real;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use common::now;
use normwijzer::assessment::{
    Brin, Conclusion, Described, Finding, Practice, Reason, Scenario, findings,
};
use normwijzer::norm::{Depth, Sector};
use normwijzer::words::{sentences, word_count};
use real::{Worked, norm, worked};

fn found(worked: &Worked) -> Vec<Finding> {
    findings(&worked.catalogue(), &worked.scenario.assessment(worked.edition(), now()))
}

#[test]
fn every_line_a_school_names_is_asked_of_that_school() {
    for worked in worked() {
        let catalogue = worked.catalogue();
        let scenario = &worked.scenario;
        for id in scenario.answers.keys().chain(scenario.expected.keys()) {
            assert!(catalogue.item(id).is_some(), "{}: ‘{id}’ wordt niet gevraagd", worked.file);
        }
        let areas = norm(Some(&scenario.edition)).edition.areas;
        for id in &scenario.profile.areas {
            let known = areas.iter().any(|area| area.id == *id && !area.general);
            assert!(known, "{}: ‘{id}’ is geen gebied om te kiezen", worked.file);
        }
    }
}

#[test]
fn every_school_comes_out_as_its_file_says() {
    for worked in worked() {
        let expected: BTreeMap<String, Conclusion> = worked
            .catalogue()
            .items()
            .map(|item| {
                let named = worked.scenario.expected.get(&item.id).copied();
                (item.id.clone(), named.unwrap_or(Conclusion::Open))
            })
            .collect();
        let found: BTreeMap<String, Conclusion> =
            found(&worked).into_iter().map(|it| (it.item.id.clone(), it.conclusion)).collect();
        assert_eq!(found, expected, "{}", worked.file);
    }
}

/// Naming a line as open would say the same as leaving it out: one way to write one thing.
#[test]
fn open_lines_are_left_out_of_what_is_expected() {
    for worked in worked() {
        let open = worked.scenario.expected.iter().find(|(_, it)| **it == Conclusion::Open);
        assert_eq!(open, None, "{}", worked.file);
    }
}

/// Together the schools show the whole table: each conclusion, by each way that leads to it.
#[test]
fn every_cell_of_the_table_occurs() {
    let mut wanted = vec![
        Reason::Unanswered,
        Reason::DescriptionMissing,
        Reason::ReasonMissing,
        Reason::Unknown,
        Reason::NotApplicable,
    ];
    for practice in [Practice::Yes, Practice::Partly, Practice::No] {
        wanted.push(Reason::PracticeOnly(practice));
        wanted.extend(Described::ALL.map(|described| Reason::Both(practice, described)));
    }
    let found: Vec<Finding> = worked().iter().flat_map(found).collect();
    let reasons: HashSet<Reason> = found.iter().map(|it| it.reason).collect();
    let missing: Vec<_> = wanted.into_iter().filter(|it| !reasons.contains(it)).collect();
    assert_eq!(missing, [], "no school shows this");
    let conclusions: BTreeSet<Conclusion> = found.iter().map(|it| it.conclusion).collect();
    assert_eq!(conclusions, Conclusion::ALL.into());
}

#[test]
fn the_schools_differ_in_what_they_check() {
    let schools: Vec<Scenario> = worked().into_iter().map(|it| it.scenario).collect();
    let all_areas = norm(None).edition.areas.iter().filter(|area| !area.general).count();
    for sector in Sector::ALL {
        let of: Vec<_> = schools.iter().filter(|it| it.profile.sector == Some(sector)).collect();
        let any = |test: &dyn Fn(&Scenario) -> bool| of.iter().any(|it| test(it));
        assert!(any(&|it| it.profile.depth == Depth::Kern), "{sector:?}, kern");
        assert!(any(&|it| it.profile.depth == Depth::Verdieping), "{sector:?}, alles");
        assert!(any(&|it| it.profile.areas.len() == 1), "{sector:?}, one area");
        assert!(any(&|it| it.profile.areas.len() == all_areas), "{sector:?}, every area");
    }
}

/// Nobody may take a worked school for a real one, and nobody should have to read twice.
#[test]
fn every_school_is_plainly_fictional_and_explained() {
    let mut names = BTreeSet::new();
    for Worked { file, scenario } in worked() {
        let profile = &scenario.profile;
        assert!(profile.name.ends_with("(bestaat niet)"), "{file}: {}", profile.name);
        assert!(names.insert(profile.name.clone()), "{file}: {} occurs twice", profile.name);
        // Our own rule: every worked school has a number that starts with 99.
        let brin = Brin::parse(&profile.brin).map(|brin| brin.to_string());
        assert!(brin.is_ok_and(|brin| brin.starts_with("99")), "{file}: {}", profile.brin);
        let partnership = &profile.partnership;
        if !partnership.name.is_empty() {
            assert!(partnership.name.ends_with("(bestaat niet)"), "{file}: {}", partnership.name);
        }
        if let Some(address) = partnership.plan_link() {
            let host = address.split('/').nth(2).unwrap_or_default();
            assert!(host.rsplit('.').next() == Some("example"), "{file}: {address}");
        }
        let texts = [&scenario.title, &scenario.explanation];
        let pupils = [&scenario.pupils.asked, &scenario.pupils.said, &scenario.pupils.done];
        for sentence in texts.into_iter().chain(pupils).flat_map(|text| sentences(text)) {
            assert!(word_count(sentence) <= 20, "{file}: {sentence}");
        }
        assert!(!scenario.title.is_empty() && !scenario.explanation.is_empty(), "{file}");
    }
}

#[test]
fn a_file_with_an_unknown_key_or_conclusion_is_refused_with_its_line() {
    let text = "titel = \"a\"\nuitleg = \"b\"\neditie = \"landelijk/2026-08\"\n[school]\n";
    assert!(Scenario::parse(text).is_ok());
    for (wrong, line) in [
        ("naam = \"x\"\nkleur = \"rood\"\n", "line 6"),
        ("[antwoorden.x]\npraktijk = \"misschien\"\n", "line 6"),
        ("[verwacht]\nx = \"goed\"\n", "line 6"),
        ("[onbekend]\n", "line 5"),
    ] {
        let error = Scenario::parse(&format!("{text}{wrong}")).expect_err(wrong).to_string();
        assert!(error.contains(line), "{wrong}: {error}");
    }
}
