//! What a school is asked of the edition that ships, and what must hold whatever it answers.
#![cfg(feature = "author")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

mod common;
#[path = "common/real.rs"]
mod real;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use common::now;
use normwijzer::assessment::{
    Answer, Assessment, Conclusion, Described, Evidence, Plan, Practice, Summary, area_findings,
    findings,
};
use normwijzer::norm::{
    Authority, Catalogue, CheckSlice, Depth, Describing, LegalNature, Scope, Sector,
};
use normwijzer::report::{guide, to_html, to_text};
use proptest::prelude::*;

static SLICE: LazyLock<CheckSlice> = LazyLock::new(real::slice);

fn areas() -> Vec<String> {
    SLICE.areas.iter().filter(|area| !area.general).map(|area| area.id.clone()).collect()
}

/// Every way in which a school can choose: sector × any of the areas × kern or all.
fn scopes() -> Vec<Scope> {
    let areas = areas();
    let mut scopes = Vec::new();
    for sector in Sector::ALL {
        for depth in [Depth::Kern, Depth::Verdieping] {
            for chosen in 0..1_usize << areas.len() {
                let areas = areas.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1);
                let areas = areas.map(|(_, id)| id.clone()).collect();
                scopes.push(Scope { sector, areas, depth });
            }
        }
    }
    scopes
}

fn ids(catalogue: &Catalogue) -> Vec<&str> {
    catalogue.items().map(|item| item.id.as_str()).collect()
}

#[test]
fn the_short_check_is_short_in_every_area_and_sector() {
    let mut seen = 0;
    for scope in scopes().into_iter().filter(|scope| scope.depth == Depth::Kern) {
        for area in &Catalogue::new(&SLICE, &scope).areas {
            let most = if area.area.general { 6 } else { 8 };
            let number = area.len();
            assert!((3..=most).contains(&number), "{} {:?}: {number}", area.area.id, scope.sector);
            seen += 1;
        }
    }
    assert!(seen > 8, "areas were looked at");
}

#[test]
fn every_school_gets_the_general_area_and_the_areas_it_chose() {
    for scope in scopes() {
        let catalogue = Catalogue::new(&SLICE, &scope);
        let found: Vec<&str> = catalogue.areas.iter().map(|it| it.area.id.as_str()).collect();
        let wanted: Vec<&str> = SLICE
            .areas
            .iter()
            .filter(|area| area.general || scope.areas.contains(&area.id))
            .map(|area| area.id.as_str())
            .collect();
        assert_eq!(found, wanted, "in the edition's order: {scope:?}");
    }
}

#[test]
fn themes_and_lines_come_in_the_editions_order() {
    let themes: Vec<&str> = SLICE.themes.iter().map(|theme| theme.id.as_str()).collect();
    let lines: Vec<&str> = SLICE.items.iter().map(|item| item.id.as_str()).collect();
    let place = |list: &[&str], id: &str| list.iter().position(|it| *it == id).expect("known");
    for scope in scopes() {
        for area in &Catalogue::new(&SLICE, &scope).areas {
            let order: Vec<usize> =
                area.themes.iter().map(|it| place(&themes, &it.theme.id)).collect();
            assert!(order.is_sorted_by(|a, b| a < b), "{}: {order:?}", area.area.id);
            for theme in &area.themes {
                let order: Vec<usize> =
                    theme.items.iter().map(|it| place(&lines, &it.id)).collect();
                assert!(!order.is_empty());
                assert!(order.is_sorted_by(|a, b| a < b), "{} {}", area.area.id, theme.theme.id);
            }
        }
    }
}

#[test]
fn only_lines_of_the_sector_that_bind_the_school_are_asked() {
    for scope in scopes() {
        let catalogue = Catalogue::new(&SLICE, &scope);
        let mut seen = BTreeSet::new();
        for item in catalogue.items() {
            assert!(seen.insert(&item.id), "{} is asked twice", item.id);
            assert!(item.sectors.contains(&scope.sector), "{}", item.id);
            if item.authority == Authority::Wet {
                assert_eq!(item.legal_nature, Some(LegalNature::Plicht), "{}", item.id);
            }
        }
    }
}

#[test]
fn every_line_that_can_be_asked_is_asked_of_some_school() {
    let all: BTreeSet<String> = scopes()
        .iter()
        .flat_map(|scope| {
            let catalogue = Catalogue::new(&SLICE, scope);
            catalogue.items().map(|item| item.id.clone()).collect::<Vec<_>>()
        })
        .collect();
    let lines = real::norm(None).edition.requirements;
    let (asked, context): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| {
        line.authority != Authority::Wet || line.legal_nature == Some(LegalNature::Plicht)
    });
    assert_eq!(all, asked.into_iter().map(|line| line.id).collect());
    assert!(!context.is_empty(), "powers, definitions and duties of others are context");
}

#[test]
fn choosing_more_adds_lines_and_never_moves_one() {
    for scope in scopes() {
        let small = Catalogue::new(&SLICE, &scope);
        let larger = [
            Scope { depth: Depth::Verdieping, ..scope.clone() },
            Scope { areas: areas().into_iter().collect(), ..scope.clone() },
        ];
        for more in larger {
            let large = Catalogue::new(&SLICE, &more);
            let kept: Vec<&str> =
                ids(&large).into_iter().filter(|id| small.item(id).is_some()).collect();
            assert_eq!(kept, ids(&small), "{scope:?} within {more:?}");
        }
    }
}

/// A word that no norm text holds, to see where free text goes.
const SECRET: &str = "xqzgeheimzqx";

/// The same for where something is written down, which a reader may know.
const PLACE: &str = "xqzplaatszqx";

fn answer() -> impl Strategy<Value = Answer> {
    let practice = proptest::option::of(proptest::sample::select(Practice::ALL.to_vec()));
    let described = proptest::option::of(proptest::sample::select(Described::ALL.to_vec()));
    (practice, described, any::<bool>()).prop_map(|(practice, described, reason)| Answer {
        practice,
        described,
        place: PLACE.to_owned(),
        reason: if reason { SECRET.to_owned() } else { String::new() },
        note: SECRET.to_owned(),
        evidence: vec![Evidence { title: SECRET.to_owned(), ..Evidence::default() }],
        plan: Plan { what: SECRET.to_owned(), ..Plan::default() },
    })
}

/// A school with any scope and any answers, also to lines that it is not asked.
fn school() -> impl Strategy<Value = (Scope, Assessment)> {
    let ids: Vec<String> = SLICE.items.iter().map(|item| item.id.clone()).collect();
    let answers = proptest::collection::btree_map(proptest::sample::select(ids), answer(), 0..60);
    (proptest::sample::select(scopes()), answers).prop_map(|(scope, answers)| {
        let mut school = Assessment::new("proef".into(), (&SLICE.head).into(), now());
        school.profile.sector = Some(scope.sector);
        school.profile.areas.clone_from(&scope.areas);
        school.profile.depth = scope.depth;
        school.answers = answers;
        (scope, school)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_asked_line_has_one_conclusion_and_the_counts_add_up((scope, school) in school()) {
        let catalogue = Catalogue::new(&SLICE, &scope);
        let found = findings(&catalogue, &school);
        let order: Vec<&str> = found.iter().map(|it| it.item.id.as_str()).collect();
        prop_assert_eq!(order, ids(&catalogue));
        let summary = Summary::of(&found);
        let per_conclusion: usize = Conclusion::ALL.iter().map(|it| summary.all.of(*it)).sum();
        prop_assert_eq!(per_conclusion, catalogue.len());
        let per_authority: usize = summary.per_authority().map(|(_, it)| it.total()).sum();
        prop_assert_eq!(per_authority, catalogue.len());
        let areas = catalogue.areas.iter().flat_map(|area| area_findings(area, &school));
        prop_assert_eq!(areas.collect::<Vec<_>>(), found);
    }

    /// Which lines are asked beside it makes no difference to a line.
    #[test]
    fn a_conclusion_is_the_same_in_every_scope((scope, school) in school()) {
        let everything =
            Scope { areas: areas().into_iter().collect(), depth: Depth::Verdieping, ..scope.clone() };
        let all: BTreeMap<String, Conclusion> =
            findings(&Catalogue::new(&SLICE, &everything), &school)
                .into_iter()
                .map(|it| (it.item.id.clone(), it.conclusion))
                .collect();
        for it in findings(&Catalogue::new(&SLICE, &scope), &school) {
            prop_assert_eq!(all.get(&it.item.id), Some(&it.conclusion));
        }
    }

    /// The schoolgids section tells what the school does, and nothing it wrote for itself.
    #[test]
    fn the_schoolgids_section_holds_what_is_done_and_no_notes((scope, school) in school()) {
        let catalogue = Catalogue::new(&SLICE, &scope);
        let document = guide(&catalogue, &school, &SLICE.head, now());
        let text = to_text(&document);
        prop_assert!(!text.contains(SECRET) && !to_html(&document, 2).contains(SECRET));
        let listed = |sentence: &str| {
            let point = format!("- {sentence}");
            let written = format!("{point} (Meer hierover: {PLACE})");
            text.lines().any(|line| line == point || line == written)
        };
        let mut done = BTreeSet::new();
        for item in catalogue.items() {
            let practice = school.answers.get(&item.id).and_then(|answer| answer.practice);
            let told = matches!(practice, Some(Practice::Yes | Practice::Partly));
            if told && item.describing != Describing::Nvt {
                prop_assert!(listed(&item.school), "{}", item.id);
                done.insert(item.school.as_str());
            }
        }
        // Two lines may read the same, so the sentences count and not the lines.
        for item in &SLICE.items {
            prop_assert_eq!(listed(&item.school), done.contains(item.school.as_str()), "{}", item.id);
        }
    }
}
