//! The table from answers to conclusions, cell by cell, and what must hold for any answers.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use std::collections::BTreeSet;

use common::{now, slice};
use normwijzer::assessment::{
    Action, Answer, AnswerChange, Assessment, Conclusion, Described, Practice, Progress, Reason,
    Summary, conclude, findings, reduce,
};
use normwijzer::norm::{Catalogue, Depth, Describing, Scope, Sector};
use proptest::prelude::*;

fn answer(practice: Option<Practice>, described: Option<Described>) -> Answer {
    Answer { practice, described, reason: "Geldt hier niet.".into(), ..Answer::default() }
}

#[test]
fn the_table_holds_cell_by_cell() {
    use Conclusion::{Develop, FindOut, InOrder, MakeTrue, NotApplicable, Open, WriteDown};
    let columns = [Some(Described::Yes), Some(Described::Partly), Some(Described::No), None];
    let table = [
        (Some(Practice::Yes), [InOrder, WriteDown, WriteDown, Open]),
        (Some(Practice::Partly), [MakeTrue, Develop, Develop, Open]),
        (Some(Practice::No), [MakeTrue, MakeTrue, Develop, Open]),
        (Some(Practice::Unknown), [FindOut; 4]),
        (Some(Practice::NotApplicable), [NotApplicable; 4]),
        (None, [Open; 4]),
    ];
    for (practice, row) in table {
        for (described, expected) in columns.into_iter().zip(row) {
            for describing in [Describing::Nuttig, Describing::Wet] {
                let (conclusion, _) = conclude(describing, Some(&answer(practice, described)));
                assert_eq!(conclusion, expected, "{practice:?} × {described:?}");
            }
        }
    }
}

#[test]
fn where_only_the_practice_is_asked_the_description_does_not_count() {
    let of =
        |practice, described| conclude(Describing::Nvt, Some(&answer(Some(practice), described))).0;
    for described in [None, Some(Described::Yes), Some(Described::No)] {
        assert_eq!(of(Practice::Yes, described), Conclusion::InOrder);
        assert_eq!(of(Practice::Partly, described), Conclusion::Develop);
        assert_eq!(of(Practice::No, described), Conclusion::Develop);
        assert_eq!(of(Practice::Unknown, described), Conclusion::FindOut);
    }
}

#[test]
fn not_applicable_without_a_reason_stays_open_and_says_so() {
    let mut without = answer(Some(Practice::NotApplicable), None);
    without.reason = "  ".into();
    let (conclusion, reason) = conclude(Describing::Nuttig, Some(&without));
    assert_eq!((conclusion, reason), (Conclusion::Open, Reason::ReasonMissing));
    assert!(reason.in_words().contains("Geef aan waarom"));
}

#[test]
fn reasons_read_the_answers_aloud() {
    let words = |practice, described| {
        conclude(Describing::Nuttig, Some(&answer(Some(practice), Some(described)))).1.in_words()
    };
    assert_eq!(words(Practice::Yes, Described::Yes), "U doet dit, en het staat beschreven.");
    assert_eq!(words(Practice::Yes, Described::No), "U doet dit, maar het staat niet beschreven.");
    assert_eq!(
        words(Practice::No, Described::Partly),
        "U doet dit niet, maar het staat deels beschreven."
    );
}

#[test]
fn the_catalogue_holds_what_applies_in_the_editions_order() {
    let ids = |sector, areas: &[&str], depth| -> Vec<String> {
        let areas = areas.iter().map(ToString::to_string).collect();
        Catalogue::new(&slice(), &Scope { sector, areas, depth })
            .items()
            .map(|item| item.id.clone())
            .collect()
    };
    assert_eq!(ids(Sector::Po, &[], Depth::Kern), ["a1", "a2"], "general lines always apply");
    assert_eq!(ids(Sector::Po, &["c", "b"], Depth::Kern), ["a1", "a2", "b1", "b2", "c1"]);
    assert_eq!(ids(Sector::Po, &["b"], Depth::Verdieping), ["a1", "a2", "b1", "b2", "b3"]);
    assert_eq!(ids(Sector::Vo, &["c"], Depth::Kern), ["a1", "a2", "c1", "c2"]);
    assert_eq!(ids(Sector::Po, &["onbekend"], Depth::Kern), ["a1", "a2"]);
}

const IDS: [&str; 7] = ["a1", "a2", "b1", "b2", "b3", "c1", "onbekend"];

fn change() -> impl Strategy<Value = AnswerChange> {
    prop_oneof![
        proptest::option::of(proptest::sample::select(Practice::ALL.to_vec()))
            .prop_map(AnswerChange::Practice),
        proptest::option::of(proptest::sample::select(Described::ALL.to_vec()))
            .prop_map(AnswerChange::Described),
        "[a-z ]{0,5}".prop_map(AnswerChange::Reason),
        "[a-z ]{0,5}".prop_map(AnswerChange::Note),
        Just(AnswerChange::AddEvidence),
        (0..3_usize).prop_map(AnswerChange::RemoveEvidence),
    ]
}

fn actions() -> impl Strategy<Value = Vec<(&'static str, AnswerChange)>> {
    proptest::collection::vec((proptest::sample::select(IDS.to_vec()), change()), 0..30)
}

fn assessment() -> Assessment {
    Assessment::new("proef".into(), (&slice().head).into(), now())
}

fn apply(state: Assessment, actions: &[(&'static str, AnswerChange)]) -> Assessment {
    actions.iter().fold(state, |state, (id, change)| {
        reduce(state, Action::Answer((*id).to_owned(), change.clone()), now())
    })
}

fn catalogue() -> Catalogue {
    let areas: BTreeSet<String> = ["b".to_owned(), "c".to_owned()].into();
    Catalogue::new(&slice(), &Scope { sector: Sector::Po, areas, depth: Depth::Verdieping })
}

proptest! {
    #[test]
    fn counts_always_add_up(actions in actions()) {
        let catalogue = catalogue();
        let found = findings(&catalogue, &apply(assessment(), &actions));
        let summary = Summary::of(&found);
        prop_assert_eq!(summary.all.total(), catalogue.len());
        let by_conclusion: usize = Conclusion::ALL.iter().map(|c| summary.all.of(*c)).sum();
        let by_authority: usize = summary.per_authority().map(|(_, counts)| counts.total()).sum();
        prop_assert_eq!(by_conclusion, catalogue.len());
        prop_assert_eq!(by_authority, catalogue.len());
        let progress = Progress::of(&found);
        prop_assert!(progress.answered <= progress.total);
        prop_assert_eq!(progress.answered, summary.all.answered());
    }

    #[test]
    fn the_order_of_findings_never_depends_on_the_order_of_answers(
        actions in actions(), split in 0..6_usize
    ) {
        // Changes to one line keep their order; changes to different lines may be swapped.
        let (first, second): (Vec<_>, Vec<_>) =
            actions.iter().cloned().partition(|(id, _)| IDS.iter().position(|i| i == id) <= Some(split));
        let swapped: Vec<_> = second.into_iter().chain(first).collect();
        prop_assert_eq!(apply(assessment(), &actions), apply(assessment(), &swapped));
    }

    #[test]
    fn an_added_answer_never_changes_another_line(
        actions in actions(), id in proptest::sample::select(IDS.to_vec()), change in change()
    ) {
        let catalogue = catalogue();
        let before = apply(assessment(), &actions);
        let after = apply(before.clone(), &[(id, change)]);
        for (old, new) in findings(&catalogue, &before).iter().zip(findings(&catalogue, &after)) {
            if old.item.id != id {
                prop_assert_eq!(old, &new);
            }
        }
    }

    #[test]
    fn an_emptied_line_leaves_no_trace(actions in actions()) {
        let state = apply(assessment(), &actions);
        prop_assert!(state.answers.values().all(|answer| !answer.is_empty()));
    }
}
