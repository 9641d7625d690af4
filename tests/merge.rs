//! Promise: merging two files of one school loses nothing, and says where they differ.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use std::collections::BTreeMap;

use common::now;
use common::records::{documents, pair, record};
use normwijzer::assessment::{
    Action, AnswerChange, Assessment, EditionRef, Practice, ProfileChange, ReadDocument, reduce,
};
use normwijzer::compare::merge::{AnswerField, Key, Value, parts};
use normwijzer::compare::{Merge, MergeError, Side};
use normwijzer::words::Moment;
use proptest::prelude::*;

fn flip(side: Side) -> Side {
    match side {
        Side::A => Side::B,
        Side::B => Side::A,
    }
}

/// A choice for every place of difference, by whim.
fn choices(merge: &Merge, whim: u64) -> BTreeMap<Key, Side> {
    let sides = (0..).map(|at| if whim >> (at % 64) & 1 == 0 { Side::A } else { Side::B });
    merge.items.iter().map(|item| item.key.clone()).zip(sides).collect()
}

/// Two files of one school: a BRIN that differs means two schools.
fn same_school((a, mut b): (Assessment, Assessment)) -> (Assessment, Assessment) {
    b.profile.brin.clone_from(&a.profile.brin);
    (a, b)
}

proptest! {
    #[test]
    fn merging_with_itself_is_the_identity(state in record()) {
        let merge = Merge::new(&state, &state).expect("the same school");
        prop_assert!(merge.items.is_empty());
        prop_assert_eq!(merge.same, parts(&state).len());
        prop_assert_eq!(merge.result(&BTreeMap::new(), now()), state);
    }

    #[test]
    fn every_value_of_both_is_in_the_result_or_in_the_list(
        pair in pair().prop_map(same_school), whim in any::<u64>()
    ) {
        let (a, b) = pair;
        let merge = Merge::new(&a, &b).expect("the same school");
        let result = merge.result(&choices(&merge, whim), now());
        let kept = parts(&result);
        for (record, side) in [(&a, Side::A), (&b, Side::B)] {
            for (key, value) in parts(record) {
                let listed = merge.items.iter().find(|item| item.key == key);
                let listed = listed.and_then(|item| if side == Side::A { item.a.as_ref() } else { item.b.as_ref() });
                let kept = kept.get(&key).is_some_and(|kept| kept.includes(&value));
                prop_assert!(kept || listed == Some(&value), "{:?}", key);
            }
            for snapshot in &record.snapshots {
                prop_assert!(result.snapshots.contains(snapshot));
            }
        }
        for (key, value) in kept {
            prop_assert!(parts(&a).get(&key) == Some(&value) || parts(&b).get(&key) == Some(&value), "nothing is made up");
        }
    }

    #[test]
    fn every_document_of_both_is_there_with_all_that_was_rejected(
        pair in pair().prop_map(same_school), (mine, theirs) in (documents(), documents())
    ) {
        let (a, b) = pair;
        let a = Assessment { documents: mine, ..a };
        let b = Assessment { documents: theirs, ..b };
        let result = Merge::new(&a, &b).expect("the same school").result(&BTreeMap::new(), now());
        for of in a.documents.iter().chain(&b.documents) {
            let merged = result.document(&of.title).expect("it is there");
            prop_assert!(merged.read >= of.read);
            for line in of.rejected.keys() {
                for mark in of.rejected_for(line) {
                    let times = merged.rejected_for(line).filter(|it| *it == mark).count();
                    prop_assert_eq!(times, 1);
                }
            }
        }
        for merged in &result.documents {
            let of = [a.document(&merged.title), b.document(&merged.title)];
            for line in merged.rejected.keys() {
                for mark in merged.rejected_for(line) {
                    let known = of.iter().flatten().flat_map(|it| it.rejected_for(line));
                    prop_assert!(known.into_iter().any(|it| it == mark), "nothing is made up");
                }
            }
        }
    }

    #[test]
    fn at_each_place_stands_what_was_chosen(
        pair in pair().prop_map(same_school), whim in any::<u64>()
    ) {
        let (a, b) = pair;
        let merge = Merge::new(&a, &b).expect("the same school");
        let choices = choices(&merge, whim);
        let kept = parts(&merge.result(&choices, now()));
        for item in &merge.items {
            let value = if choices.get(&item.key) == Some(&Side::A) { &item.a } else { &item.b };
            prop_assert_eq!(kept.get(&item.key), value.as_ref());
        }
    }

    #[test]
    fn the_order_of_the_two_only_swaps_the_sides(
        pair in pair().prop_map(same_school), whim in any::<u64>()
    ) {
        let (a, b) = pair;
        let (one, other) = (Merge::new(&a, &b).expect("merge"), Merge::new(&b, &a).expect("merge"));
        prop_assert_eq!(one.same, other.same);
        for (mine, theirs) in one.items.iter().zip(&other.items) {
            prop_assert_eq!((&mine.key, &mine.a, &mine.b), (&theirs.key, &theirs.b, &theirs.a));
            if a.changed != b.changed {
                prop_assert_eq!(mine.proposed, flip(theirs.proposed));
            }
        }
        let chosen = choices(&one, whim);
        let flipped = chosen.iter().map(|(key, side)| (key.clone(), flip(*side))).collect();
        let (first, second) = (one.result(&chosen, now()), other.result(&flipped, now()));
        prop_assert_eq!(parts(&first), parts(&second));
        prop_assert_eq!(first.created, second.created);
    }
}

#[test]
fn two_documents_of_one_title_stay_two_when_a_file_meets_itself() {
    let read = |pages| ReadDocument {
        title: "Schoolgids".into(),
        read: now(),
        pages,
        shown: String::new(),
        rejected: BTreeMap::new(),
    };
    let earlier = Moment::new(now().date, 0, 0, 0).expect("midnight");
    let first = ReadDocument { read: earlier, ..read(None) };
    let state = Assessment { documents: vec![first, read(Some(42))], ..base() };
    let merge = Merge::new(&state, &state).expect("the same school");
    assert_eq!(merge.result(&BTreeMap::new(), now()), state);
}

/// A record with a layer, of which the line is found by these columns.
fn layered(receipt: &str, title: &str, found_by: &[&str]) -> Assessment {
    let columns: Vec<[&str; 1]> =
        ["streek-leescoach", title].iter().chain(found_by).map(|it| [*it]).collect();
    let layer = serde_json::json!({
        "id": "regionaal/streek/2026-09", "naam": "Samenwerkingsverband Streek",
        "editie": "landelijk/2026-08", "ontvangstbewijs": receipt,
        "regels": columns, "ernaast": [],
    });
    let layer = serde_json::from_value(layer).expect("a layer");
    Assessment { overlay: Some(layer), ..base() }
}

#[test]
fn one_layer_of_an_older_and_of_a_newer_tool_is_no_difference_and_the_fuller_stays() {
    let older = layered("een", "Leescoach", &[]);
    let newer = layered("een", "Leescoach", &["lezen", "De coach komt.", "Er is een coach."]);
    for (a, b, changed) in [(&older, &newer, true), (&newer, &older, false)] {
        let merge = Merge::new(a, b).expect("the same school");
        assert_eq!((merge.items.len(), merge.same), (0, parts(a).len()));
        let later = Moment::new(now().date, 23, 59, 59).expect("a moment");
        let result = merge.result(&BTreeMap::new(), later);
        assert_eq!(result.overlay, newer.overlay);
        assert_eq!(result.changed == later, changed, "only what brought something");
    }
}

#[test]
fn layers_that_say_something_else_are_a_difference_whatever_their_receipt() {
    let a = layered("een", "Leescoach", &[]);
    for b in [layered("twee", "Leescoach", &[]), layered("een", "Met de hand", &["lezen"])] {
        let merge = Merge::new(&a, &b).expect("the same school");
        assert_eq!(merge.items.iter().map(|item| &item.key).collect::<Vec<_>>(), [&Key::Overlay]);
        for (side, of) in [(Side::A, &a), (Side::B, &b)] {
            let result = merge.result(&[(Key::Overlay, side)].into(), now());
            assert_eq!(result.overlay, of.overlay);
        }
    }
}

fn base() -> Assessment {
    Assessment::new("proef".into(), (&common::slice().head).into(), now())
}

fn answered(state: Assessment, id: &str, change: AnswerChange) -> Assessment {
    reduce(state, Action::Answer(id.into(), change), now())
}

#[test]
fn both_values_are_shown_where_they_differ() {
    let a = answered(base(), "a1", AnswerChange::Practice(Some(Practice::Yes)));
    let a = answered(a, "b1", AnswerChange::Note("Van A.".into()));
    let b = answered(base(), "a1", AnswerChange::Practice(Some(Practice::No)));
    let b = answered(b, "c1", AnswerChange::Place("schoolgids p. 3".into()));
    let merge = Merge::new(&a, &b).expect("the same school");
    let shown: Vec<_> = merge
        .items
        .iter()
        .map(|item| {
            let words = |value: &Option<Value>| value.as_ref().map(Value::in_words);
            (item.key.label(), words(&item.a), words(&item.b), item.proposed)
        })
        .collect();
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        shown,
        [
            ("Doen we dit?", some("Ja"), some("Nee"), Side::A),
            ("Toelichting", some("Van A."), None, Side::A),
            ("Waar het staat", None, some("schoolgids p. 3"), Side::B),
        ]
    );
    let result = merge.result(&BTreeMap::new(), now());
    assert_eq!(result.answers.len(), 3);
    let chosen = [(Key::Answer("a1".into(), AnswerField::Practice), Side::B)].into();
    let result = merge.result(&chosen, now());
    let practice = result.answers.get("a1").and_then(|answer| answer.practice);
    assert_eq!(practice, Some(Practice::No));
}

#[test]
fn two_editions_or_two_schools_are_not_merged() {
    let a = base();
    let other = EditionRef { id: "landelijk/2027-08".into(), receipt: "1".repeat(64) };
    let b = Assessment { edition: other, ..base() };
    let error = Merge::new(&a, &b).expect_err("two editions");
    assert!(matches!(error, MergeError::OtherEdition(..)));
    assert!(error.to_string().contains("landelijk/2027-08"));
    let with =
        |brin: &str| reduce(base(), Action::Profile(ProfileChange::Brin(brin.into())), now());
    let error = Merge::new(&with("12AB00"), &with("34CD00")).expect_err("two schools");
    assert_eq!(
        error.to_string(),
        "Deze bestanden zijn van verschillende scholen: 12AB00 en 34CD00. Er is niets veranderd."
    );
    assert!(Merge::new(&with("12AB00"), &with(" 12ab00")).is_ok(), "the same, typed otherwise");
    assert!(Merge::new(&with("12AB00"), &a).is_ok(), "not filled in says nothing");
}
