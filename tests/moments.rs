//! Promise: two moments or two publications side by side tell what changed, and no more.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use std::collections::BTreeMap;

use common::records::{answers, record};
use common::{now, slice};
use normwijzer::assessment::{Answer, Described, EditionRef, Practice};
use normwijzer::compare::{Change, Moments, Publications, PublicationsError};
use normwijzer::exchange::publication::Publication;
use normwijzer::norm::{Catalogue, Depth, Scope, Sector};
use proptest::prelude::*;

fn catalogue() -> Catalogue {
    let areas = ["b".to_owned(), "c".to_owned()].into();
    Catalogue::new(&slice(), &Scope { sector: Sector::Po, areas, depth: Depth::Verdieping })
}

fn answer(practice: Practice, described: Option<Described>) -> Answer {
    Answer { practice: Some(practice), described, reason: "Om iets.".into(), ..Answer::default() }
}

/// What happened to line `b1`, of which both sides are asked.
fn change(before: Option<Answer>, after: Option<Answer>) -> (Change, String) {
    let set = |answer: Option<Answer>| -> BTreeMap<String, Answer> {
        answer.into_iter().map(|answer| ("b1".to_owned(), answer)).collect()
    };
    let moments = Moments::new(&catalogue(), &set(before), &set(after));
    let line = moments.lines.iter().find(|line| line.item.id == "b1").expect("the line");
    (line.change, line.in_words())
}

#[test]
fn better_and_worse_are_said_of_conclusions_only() {
    use Described as D;
    use Practice as P;
    let in_order = || Some(answer(P::Yes, Some(D::Yes)));
    let write_down = || Some(answer(P::Yes, Some(D::No)));
    let make_true = || Some(answer(P::No, Some(D::Yes)));
    let develop = || Some(answer(P::No, Some(D::No)));
    let partly = || Some(answer(P::Partly, Some(D::No)));
    let find_out = || Some(answer(P::Unknown, None));
    let not_here = || Some(answer(P::NotApplicable, None));
    let half = || Some(answer(P::Yes, None));
    for (before, after, expected) in [
        (develop(), in_order(), Change::Improved),
        (develop(), write_down(), Change::Improved),
        (make_true(), in_order(), Change::Improved),
        (in_order(), write_down(), Change::Slipped),
        (write_down(), develop(), Change::Slipped),
        (write_down(), make_true(), Change::Other),
        (make_true(), write_down(), Change::Other),
        (develop(), partly(), Change::Other),
        (find_out(), in_order(), Change::Other),
        (in_order(), not_here(), Change::Other),
        (not_here(), develop(), Change::Other),
        (None, in_order(), Change::New),
        (half(), develop(), Change::New),
        (None, find_out(), Change::New),
        (in_order(), half(), Change::Gone),
        (not_here(), None, Change::Gone),
        (None, half(), Change::Other),
        (develop(), develop(), Change::Same),
        (None, None, Change::Same),
    ] {
        let (found, words) = change(before.clone(), after.clone());
        assert_eq!(found, expected, "{before:?} → {after:?}: {words}");
    }
}

#[test]
fn what_happened_is_told_in_words() {
    let words = |before, after| change(Some(before), Some(after)).1;
    assert_eq!(
        words(
            answer(Practice::No, Some(Described::No)),
            answer(Practice::Yes, Some(Described::No))
        ),
        "Van ontwikkelen naar opschrijven. U doet dit, maar het staat niet beschreven."
    );
    let mut noted = answer(Practice::Yes, Some(Described::Yes));
    noted.note = "Sinds januari.".into();
    assert_eq!(
        words(answer(Practice::Yes, Some(Described::Yes)), noted),
        "Gelijk gebleven: op orde. Ook toelichting, plaats, bewijs of actie is veranderd."
    );
}

#[test]
fn moments_of_two_editions_are_not_compared() {
    let edition = |id: &str| EditionRef { id: id.into(), receipt: String::new() };
    assert!(Moments::comparable(&edition("a"), &edition("a")).is_ok());
    let error = Moments::comparable(&edition("a"), &edition("b")).expect_err("two editions");
    assert!(error.to_string().contains("a en b"), "{error}");
}

fn swapped(change: Change) -> Change {
    match change {
        Change::Improved => Change::Slipped,
        Change::Slipped => Change::Improved,
        Change::New => Change::Gone,
        Change::Gone => Change::New,
        same => same,
    }
}

proptest! {
    #[test]
    fn looking_back_swaps_forward_and_backward(before in answers(), after in answers()) {
        let forth = Moments::new(&catalogue(), &before, &after);
        let back = Moments::new(&catalogue(), &after, &before);
        prop_assert_eq!(&forth.not_asked, &back.not_asked);
        for (one, other) in forth.lines.iter().zip(&back.lines) {
            prop_assert_eq!(&one.item, &other.item);
            prop_assert_eq!(one.change, swapped(other.change));
            prop_assert_eq!((one.before, one.details), (other.after, other.details));
        }
    }

    #[test]
    fn every_asked_line_is_there_once_in_the_catalogues_order(
        before in answers(), after in answers()
    ) {
        let catalogue = catalogue();
        let moments = Moments::new(&catalogue, &before, &after);
        let ids: Vec<&str> = moments.lines.iter().map(|line| line.item.id.as_str()).collect();
        let asked: Vec<&str> = catalogue.items().map(|item| item.id.as_str()).collect();
        prop_assert_eq!(&ids, &asked);
        let counted: usize = Change::ALL.into_iter().map(|change| moments.count(change)).sum();
        prop_assert_eq!(counted, asked.len());
        for id in before.keys().chain(after.keys()) {
            let found = asked.contains(&id.as_str()) || moments.not_asked.contains(id);
            prop_assert!(found, "no answer is left out: {}", id);
        }
    }

    #[test]
    fn nothing_changes_between_a_moment_and_itself(answers in answers()) {
        let moments = Moments::new(&catalogue(), &answers, &answers);
        prop_assert_eq!(moments.count(Change::Same), catalogue().len());
        prop_assert!(moments.lines.iter().all(|line| !line.details));
    }

    #[test]
    fn publications_tell_each_line_that_differs(one in record(), mut other in record()) {
        other.profile.brin.clone_from(&one.profile.brin);
        other.profile.name.clone_from(&one.profile.name);
        other.profile.location.clone_from(&one.profile.location);
        let publish = |record| Publication::new(&catalogue(), &slice().head, record, now());
        let (Some(before), Some(after)) = (publish(&one), publish(&other)) else { return Ok(()) };
        let forth = Publications::new(&before, &after).expect("the same school");
        let back = Publications::new(&after, &before).expect("the same school");
        prop_assert_eq!((forth.same, forth.message, forth.pupils), (back.same, back.message, back.pupils));
        for (mine, theirs) in forth.lines.iter().zip(&back.lines) {
            prop_assert_eq!((&mine.before, &mine.after), (&theirs.after, &theirs.before));
            prop_assert!(mine.before != mine.after);
            prop_assert!(mine.in_words().ends_with('.'));
        }
        let itself = Publications::new(&before, &before).expect("the same school");
        prop_assert!(itself.lines.is_empty() && itself.same == before.lines.len());
    }
}

#[test]
fn publications_of_two_schools_are_not_compared() {
    let publish = |name: &str| {
        let mut record =
            normwijzer::assessment::Assessment::new("proef".into(), (&slice().head).into(), now());
        record.profile.name = name.into();
        record.profile.sector = Some(Sector::Po);
        Publication::new(&catalogue(), &slice().head, &record, now()).expect("a publication")
    };
    let error = Publications::new(&publish("Een"), &publish("Ander")).expect_err("two schools");
    assert_eq!(error, PublicationsError::OtherSchool("Een".into(), "Ander".into()));
}
