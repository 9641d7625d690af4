//! Promise: a decision about a passage is kept, can be changed, and touches nothing that was typed.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use common::now;
use common::records::{id, mark, moment, record, text, title};
use normwijzer::assessment::{
    Action, Answer, AnswerChange, Assessment, Before, Candidate, Described, DocumentChange,
    Evidence, EvidenceChange, Verdict, reduce,
};
use proptest::prelude::*;

fn decide(state: Assessment, title: &str, verdict: Verdict, passages: &[Candidate]) -> Assessment {
    let (title, passages) = (title.to_owned(), passages.to_vec());
    reduce(state, Action::Document(DocumentChange::Decide { title, verdict, passages }), now())
}

fn read(state: Assessment, title: &str, pages: Option<u32>) -> Assessment {
    let change =
        DocumentChange::Read { title: title.into(), pages, shown: String::new(), earlier: None };
    reduce(state, Action::Document(change), now())
}

fn base() -> Assessment {
    Assessment::new("proef".into(), (&common::slice().head).into(), now())
}

fn passage(line: &str, mark: u8, quote: &str) -> Candidate {
    Candidate {
        line: line.into(),
        mark: format!("{mark:016x}"),
        page: Some(14),
        heading: "Lezen".into(),
        quote: quote.into(),
    }
}

fn answer<'a>(state: &'a Assessment, line: &str) -> &'a Answer {
    state.answers.get(line).expect("an answer")
}

fn evidence<'a>(state: &'a Assessment, line: &str) -> &'a [Evidence] {
    state.answers.get(line).map(|answer| answer.evidence.as_slice()).unwrap_or_default()
}

#[test]
fn a_quote_can_be_changed_by_hand_and_stays_short() {
    let state = decide(base(), "Gids", Verdict::Accepted, &[passage("a1", 1, "Elk kind leest.")]);
    let quote = |text: String| {
        let change = AnswerChange::Evidence(0, EvidenceChange::Quote(text));
        reduce(state.clone(), Action::Answer("a1".into(), change), now())
    };
    let one = quote("Elk kind leest. ".into());
    assert_eq!(
        evidence(&one, "a1")[0].quote,
        "Elk kind leest. ",
        "who types a space goes on typing"
    );
    assert!(evidence(&one, "a1")[0].mark.is_empty(), "it is the person's own");
    assert_eq!(evidence(&quote("é".repeat(400)), "a1")[0].quote, "é".repeat(300));
}

#[test]
fn an_accepted_passage_is_evidence_and_answers_what_was_open() {
    let found = passage("a1", 1, "Elk kind\n leest  elke dag.");
    let state = decide(base(), "Schoolgids 2026", Verdict::Accepted, &[found]);
    let answer = answer(&state, "a1");
    assert_eq!(answer.described, Some(Described::Yes));
    assert_eq!(answer.practice, None, "what is written says nothing about what is done");
    assert_eq!(answer.place, "Schoolgids 2026, bladzijde 14");
    let expected = Evidence {
        title: "Schoolgids 2026".into(),
        date: String::new(),
        place: "bladzijde 14".into(),
        quote: "Elk kind leest elke dag.".into(),
        mark: "0000000000000001".into(),
    };
    assert_eq!(answer.evidence.first(), Some(&expected));
    assert_eq!(answer.evidence.len(), 1);
    assert_eq!(expected.in_words(), "Schoolgids 2026, bladzijde 14: ‘Elk kind leest elke dag.’");
}

#[test]
fn without_pages_the_heading_is_the_place() {
    let found = Candidate { page: None, ..passage("a1", 1, "Elk kind leest.") };
    assert_eq!(found.place(), "onder ‘Lezen’");
    let bare = Candidate { heading: " ".into(), ..found };
    assert_eq!(bare.place(), "");
    let state = decide(base(), "Gids", Verdict::Accepted, &[bare]);
    assert_eq!(answer(&state, "a1").place, "Gids");
}

#[test]
fn what_was_answered_already_stays() {
    let no = AnswerChange::Described(Some(Described::Partly));
    let state = reduce(base(), Action::Answer("a1".into(), no), now());
    let place = AnswerChange::Place("zorgplan".into());
    let state = reduce(state, Action::Answer("a1".into(), place), now());
    let state = decide(state, "Gids", Verdict::Accepted, &[passage("a1", 1, "Elk kind leest.")]);
    let answer = answer(&state, "a1");
    assert_eq!((answer.described, answer.place.as_str()), (Some(Described::Partly), "zorgplan"));
    assert_eq!(answer.evidence.len(), 1);
}

#[test]
fn many_passages_are_decided_at_once() {
    let found = [
        passage("a1", 1, "Elk kind leest."),
        passage("a1", 2, "Wij meten dat."),
        passage("b1", 1, "Elk kind leest."),
    ];
    let state = decide(base(), "Gids", Verdict::Accepted, &found);
    assert_eq!((evidence(&state, "a1").len(), evidence(&state, "b1").len()), (2, 1));
    let state = decide(state, "Gids", Verdict::Rejected, &found[1..]);
    assert_eq!((evidence(&state, "a1").len(), evidence(&state, "b1").len()), (1, 0));
    let gids = state.document("Gids").expect("the document");
    assert_eq!(gids.rejected_for("a1").collect::<Vec<_>>(), ["0000000000000002"]);
    assert_eq!(gids.rejected_for("b1").collect::<Vec<_>>(), ["0000000000000001"]);
    assert_eq!(answer(&state, "b1").described, Some(Described::Yes), "a decision is no answer");
    let state = decide(state, "Gids", Verdict::Open, &found);
    assert!(found.iter().all(|found| state.verdict("Gids", found) == Verdict::Open));
    assert!(state.document("Gids").expect("the document").rejected.is_empty());
}

#[test]
fn the_same_words_in_two_documents_are_two_references() {
    let found = passage("a1", 1, "Elk kind leest.");
    let state = decide(base(), "Gids", Verdict::Accepted, std::slice::from_ref(&found));
    assert_eq!(state.verdict("SOP", &found), Verdict::Open);
    let state = decide(state, "SOP", Verdict::Accepted, std::slice::from_ref(&found));
    assert_eq!(evidence(&state, "a1").len(), 2);
    let state = decide(state, "Gids", Verdict::Rejected, std::slice::from_ref(&found));
    assert_eq!(evidence(&state, "a1").len(), 1);
    assert_eq!(state.verdict("SOP", &found), Verdict::Accepted);
}

#[test]
fn a_reference_that_was_changed_by_hand_is_the_persons_own() {
    let found = [passage("a1", 1, "Elk kind leest.")];
    let state = decide(base(), "Gids", Verdict::Accepted, &found);
    let date = AnswerChange::Evidence(0, EvidenceChange::Date("september 2026".into()));
    let own = reduce(state, Action::Answer("a1".into(), date), now());
    assert_eq!(own.verdict("Gids", &found[0]), Verdict::Accepted, "it still has the quote");
    let rejected = decide(own.clone(), "Gids", Verdict::Rejected, &found);
    assert_eq!(evidence(&rejected, "a1"), evidence(&own, "a1"));
    assert_eq!(rejected.verdict("Gids", &found[0]), Verdict::Rejected);
    let again = decide(rejected, "Gids", Verdict::Accepted, &found);
    assert_eq!(again.answers, own.answers, "not twice");
}

#[test]
fn a_document_is_known_by_its_title() {
    let state = read(base(), " Schoolgids\n2026 ", Some(40));
    let state = decide(state, "Schoolgids 2026", Verdict::Rejected, &[passage("a1", 1, "Gym.")]);
    let state = read(state, "SOP", None);
    let state = read(state, "Schoolgids 2026", Some(42));
    let titles: Vec<(&str, Option<u32>)> =
        state.documents.iter().map(|it| (it.title.as_str(), it.pages)).collect();
    assert_eq!(titles, [("Schoolgids 2026", Some(42)), ("SOP", None)]);
    assert_eq!(state.documents[0].rejected.len(), 1, "what was rejected stays so");
    let forget = DocumentChange::Forget("Schoolgids 2026".into());
    let state = reduce(state, Action::Document(forget), now());
    assert_eq!(state.documents.len(), 1);
}

fn candidate() -> impl Strategy<Value = Candidate> {
    let long = prop_oneof![text(), Just("Elk kind leest.".to_owned()), "([a-zé]{1,40} ?){0,40}"];
    let mark = prop_oneof![4 => mark(), 1 => text()];
    (id(), mark, proptest::option::of(any::<u32>()), text(), long).prop_map(
        |(line, mark, page, heading, quote)| Candidate { line, mark, page, heading, quote },
    )
}

fn candidates() -> impl Strategy<Value = Vec<Candidate>> {
    proptest::collection::vec(candidate(), 0..6)
}

fn verdict() -> impl Strategy<Value = Verdict> {
    proptest::sample::select(vec![Verdict::Open, Verdict::Accepted, Verdict::Rejected])
}

/// What a person typed in an answer, as far as a decision may not touch it.
fn typed(answer: &Answer) -> Answer {
    let mut typed = answer.clone();
    typed.evidence.retain(|one| one.mark.is_empty());
    typed
}

proptest! {
    #[test]
    fn a_decision_touches_nothing_that_was_typed(
        state in record(), title in title(), verdict in verdict(), found in candidates()
    ) {
        let after = decide(state.clone(), &title, verdict, &found);
        for (line, before) in &state.answers {
            let answer = after.answers.get(line).cloned().unwrap_or_default();
            let (mut now, before) = (typed(&answer), typed(before));
            if before.described.is_none() && verdict == Verdict::Accepted {
                now.described = None;
            }
            if before.place.is_empty() && verdict == Verdict::Accepted {
                now.place.clear();
            }
            prop_assert_eq!(now, before);
        }
        let mut rest = Assessment { answers: state.answers.clone(), ..after };
        rest.documents.clone_from(&state.documents);
        rest.changed = state.changed;
        prop_assert_eq!(rest, state);
    }

    #[test]
    fn to_accept_to_reject_and_to_accept_is_to_accept(
        state in record(), title in title(), found in candidates()
    ) {
        let fresh = decide(state, &title, Verdict::Open, &found);
        let accepted = decide(fresh, &title, Verdict::Accepted, &found);
        let rejected = decide(accepted.clone(), &title, Verdict::Rejected, &found);
        prop_assert_eq!(decide(rejected, &title, Verdict::Accepted, &found), accepted);
    }

    #[test]
    fn the_last_decision_counts_and_twice_is_once(
        state in record(), title in title(), verdict in verdict(), found in candidates()
    ) {
        let once = decide(state.clone(), &title, verdict, &found);
        for one in found.iter().filter(|one| !one.evidence(&title).mark.is_empty()) {
            // A reference that became a person's own is not taken away.
            let own = verdict == Verdict::Open && once.verdict(&title, one) == Verdict::Accepted
                && typed(once.answers.get(&one.line).expect("a reference")).evidence.iter().any(|it| {
                    it.quote == one.evidence(&title).quote
                });
            prop_assert!(own || once.verdict(&title, one) == verdict, "{:?}", one);
        }
        prop_assert_eq!(decide(once.clone(), &title, verdict, &found), once);
    }

    #[test]
    fn many_decisions_taken_back_at_once_leave_no_trace(
        state in record(), verdict in verdict(), found in candidates(),
    ) {
        // A title that the record does not know, so that every passage is open.
        let title = "Een gids die nog niemand las";
        let open = |one: &Candidate| state.verdict(title, one) == Verdict::Open;
        let passages: Vec<_> = found.into_iter().filter(|one| open(one) && !one.mark.is_empty()).collect();
        let before = passages.iter().map(|one| {
            let answer = state.answers.get(&one.line).cloned().unwrap_or_default();
            Before { line: one.line.clone(), described: answer.described, place: answer.place }
        });
        let before = before.collect();
        let answers = state.answers.clone();
        let decided = decide(state, title, verdict, &passages);
        let title = title.to_owned();
        let back = DocumentChange::TakeBack { title: title.clone(), passages, before };
        let back = reduce(decided, Action::Document(back), now());
        prop_assert_eq!(back.answers, answers);
        let read = back.documents.iter().find(|it| it.title == title);
        prop_assert!(read.is_none_or(|it| it.rejected.is_empty()));
    }

    #[test]
    fn what_is_kept_of_a_document_is_short(
        titles in proptest::collection::vec("(\\PC|\n){0,200}", 1..4),
        steps in proptest::collection::vec((any::<prop::sample::Index>(), verdict(), candidates()), 0..8),
        at in moment(),
    ) {
        let mut state = base();
        for (title, verdict, found) in &steps {
            let title = title.get(&titles);
            state = decide(state, title, *verdict, found);
            let shown = found.iter().map(|passage| passage.mark.as_str());
            let shown = shown.collect::<Vec<_>>().join(" ");
            let (title, pages, earlier) = (title.clone(), Some(3), titles.first().cloned());
            let read = DocumentChange::Read { title, pages, shown, earlier };
            state = reduce(state, Action::Document(read), at);
        }
        let length = |text: &str| text.chars().count();
        for one in state.answers.values().flat_map(|answer| &answer.evidence) {
            prop_assert!(length(&one.title) <= 120 && length(&one.place) <= 120);
            prop_assert!(length(&one.quote) <= 300 && length(&one.mark) <= 16);
        }
        let mut seen: Vec<&str> = Vec::new();
        for document in &state.documents {
            let title = document.title.as_str();
            prop_assert!(length(title) <= 120 && !seen.contains(&title));
            seen.push(title);
            let lines = document.rejected.keys();
            let shown = document.shown.split(' ').filter(|_| !document.shown.is_empty());
            for mark in lines.flat_map(|line| document.rejected_for(line)).chain(shown) {
                prop_assert!((1..=16).contains(&length(mark)), "{mark:?}");
            }
        }
        prop_assert!(state.answers.values().all(|answer| !answer.is_empty()));
    }
}
