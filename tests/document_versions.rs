//! Promise: a new version of a document says what still stands there, moved, changed, went and came.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod common;

use common::now;
use common::records::{id, mark, record, text, title};
use normwijzer::assessment::{
    Action, AnswerChange, Assessment, Candidate, DocumentChange, DocumentDecisions, EvidenceChange,
    Renewal, Verdict, reduce,
};
use normwijzer::compare::{DocumentChanges, Fate, earlier_version};
use normwijzer::document::fingerprint;
use proptest::prelude::*;

const READING: &str = "In januari en juni meten wij met een toets hoe goed elk kind leest.";
const OTHER_WORDS: &str = "In januari en mei meten wij met een toets hoe goed elk kind leest.";
const GYM: &str = "De gymlessen zijn op dinsdag en donderdag in de sporthal.";

fn passage(line: &str, page: u32, text: &str) -> Candidate {
    Candidate {
        line: line.into(),
        mark: fingerprint(text),
        page: Some(page),
        heading: "Lezen".into(),
        quote: text.into(),
    }
}

fn decide(state: Assessment, verdict: Verdict, passage: Candidate) -> Assessment {
    let (title, passages) = ("Gids".to_owned(), vec![passage]);
    reduce(state, Action::Document(DocumentChange::Decide { title, verdict, passages }), now())
}

/// A record in which the passage about reading on page 14 was accepted for `a1`.
fn accepted() -> Assessment {
    let state = Assessment::new("proef".into(), (&common::slice().head).into(), now());
    decide(state, Verdict::Accepted, passage("a1", 14, READING))
}

fn fate(state: &Assessment, fresh: &[Candidate]) -> (Fate, String) {
    let changes = DocumentChanges::new(&state.into(), "Gids", "Gids", fresh);
    assert_eq!(changes.accepted.len(), 1);
    (changes.accepted[0].fate.clone(), changes.accepted[0].in_words())
}

#[test]
fn a_text_is_still_there_wherever_it_is_suggested() {
    let same = [passage("a1", 20, READING), passage("a1", 14, READING)];
    let (found, words) = fate(&accepted(), &same);
    assert_eq!(found, Fate::Same(same[1].clone()), "it stands there twice");
    assert_eq!(words, "Deze tekst staat er nog, op dezelfde plaats.");
    for line in ["b1", ""] {
        let found = fate(&accepted(), &[passage(line, 14, READING)]).0;
        assert_eq!(found, Fate::Same(passage(line, 14, READING)));
    }
}

#[test]
fn a_text_that_moved_tells_from_where_to_where() {
    let now = passage("a1", 16, READING);
    let (found, words) = fate(&accepted(), &[passage("b1", 15, READING), now.clone()]);
    assert_eq!(found, Fate::Moved(now.clone()), "as it is given for the line itself");
    assert_eq!(words, "Deze tekst is verplaatst. Eerst: bladzijde 14. Nu: bladzijde 16.");
    let (_, words) = fate(&accepted(), &[Candidate { page: None, ..now }]);
    assert_eq!(words, "Deze tekst is verplaatst. Eerst: bladzijde 14. Nu: onder ‘Lezen’.");
}

#[test]
fn a_text_that_shares_most_words_is_the_changed_one() {
    let now = passage("a1", 14, OTHER_WORDS);
    let changes = DocumentChanges::new(
        &(&accepted()).into(),
        "Gids",
        "Gids",
        &[passage("a1", 3, GYM), now.clone()],
    );
    assert_eq!(changes.accepted[0].fate, Fate::Changed(now.clone()));
    assert_eq!(changes.new, [passage("a1", 3, GYM)], "the changed one is told once");
    let words = changes.accepted[0].in_words();
    assert_eq!(words, "Deze tekst is veranderd. Lees of het onderdeel er nog in staat.");
    // What was decided already is no new text of something else.
    let rejected = decide(accepted(), Verdict::Rejected, now.clone());
    assert_eq!(fate(&rejected, std::slice::from_ref(&now)).0, Fate::Gone);
    let both = decide(accepted(), Verdict::Accepted, now.clone());
    let fates =
        DocumentChanges::new(&(&both).into(), "Gids", "Gids", std::slice::from_ref(&now)).accepted;
    assert_eq!([&fates[0].fate, &fates[1].fate], [&Fate::Gone, &Fate::Same(now)]);
}

#[test]
fn a_text_that_is_not_found_is_said_so() {
    let (found, words) = fate(&accepted(), &[passage("a1", 14, GYM)]);
    assert_eq!(found, Fate::Gone);
    assert_eq!(words, "Deze tekst is niet meer gevonden. Kijk of uw antwoord nog klopt.");
}

#[test]
fn only_what_nobody_decided_about_is_new() {
    let state = decide(accepted(), Verdict::Rejected, passage("a1", 3, GYM));
    let fresh = [
        passage("a1", 14, READING),
        passage("a1", 4, GYM),
        passage("b1", 4, GYM),
        passage("", 5, "Niets voor de norm."),
    ];
    let decided = DocumentDecisions::from(&state);
    let changes = DocumentChanges::new(&decided, " Gids ", "Gids", &fresh);
    assert_eq!(changes.new, [passage("b1", 4, GYM)], "rejected for another line only");
    assert_eq!(DocumentChanges::new(&decided, "SOP", "SOP", &fresh[..3]).new, fresh[..3]);
    assert!(DocumentChanges::new(&decided, "SOP", "SOP", &fresh).accepted.is_empty());
}

#[test]
fn a_reference_that_a_person_changed_is_known_by_its_quote() {
    let place = AnswerChange::Evidence(0, EvidenceChange::Place("p. 14, bovenaan".into()));
    let state = reduce(accepted(), Action::Answer("a1".into(), place), now());
    assert!(matches!(fate(&state, &[passage("a1", 20, READING)]).0, Fate::Same(_)));
    assert!(matches!(fate(&state, &[passage("a1", 20, OTHER_WORDS)]).0, Fate::Changed(_)));
}

/// Another title, and on page 15.
const NEXT: &str = "Gids 2027";

fn earlier_title(
    decided: &DocumentDecisions,
    title: &str,
    present: &[String],
    fresh: &[Candidate],
) -> Option<String> {
    earlier_version(decided, title, present, fresh).map(|(title, _)| title)
}

fn renewed(state: &Assessment, now: Option<Candidate>) -> Assessment {
    let before = state.answers["a1"].evidence[0].clone();
    let now = now.map(|passage| (NEXT.to_owned(), passage));
    let renewal = Renewal { line: "a1".into(), before, now };
    reduce(state.clone(), Action::Document(DocumentChange::Renew(vec![renewal])), common::now())
}

#[test]
fn a_document_with_enough_of_the_accepted_texts_is_a_new_version_whatever_its_title() {
    let second = decide(accepted(), Verdict::Accepted, passage("b1", 3, GYM));
    let decided = DocumentDecisions::from(&second);
    let none: &[String] = &[];
    let both = [passage("", 9, READING), passage("", 4, GYM)];
    let earlier = |title: &str, present: &[String], fresh: &[Candidate]| {
        earlier_title(&decided, title, present, fresh)
    };
    assert_eq!(earlier(" Gids ", none, &[]), Some("Gids".into()), "its own title is enough");
    assert_eq!(earlier(NEXT, none, &both), Some("Gids".into()));
    assert_eq!(earlier(NEXT, none, &both[..1]), Some("Gids".into()), "half of it");
    let other = [passage("a1", 9, OTHER_WORDS)];
    assert_eq!(earlier(NEXT, none, &other), Some("Gids".into()), "one of the two, changed");
    assert_eq!(earlier(NEXT, none, &[passage("a1", 9, "Iets heel anders.")]), None);
    let here = ["Gids".to_owned()];
    assert_eq!(earlier(NEXT, &here, &both), None, "that one is here itself");
    let more = (0..2).fold(accepted(), |state, page| {
        decide(state, Verdict::Accepted, passage("b1", page, &format!("{GYM} {page}")))
    });
    let more = decide(more, Verdict::Accepted, passage("b2", 7, GYM));
    assert_eq!(earlier_title(&(&more).into(), NEXT, none, &both[..1]), None, "one in four");
}

#[test]
fn a_renewed_reference_has_the_new_title_and_place_and_so_has_what_came_from_it() {
    let state = renewed(&accepted(), Some(passage("a1", 15, READING)));
    let answer = &state.answers["a1"];
    assert_eq!(answer.evidence, [passage("a1", 15, READING).evidence(NEXT)]);
    assert_eq!(answer.place, "Gids 2027, bladzijde 15");
    let place = AnswerChange::Place("Op de teamsite".into());
    let own = reduce(accepted(), Action::Answer("a1".into(), place), now());
    let own = renewed(&own, Some(passage("a1", 15, READING)));
    assert_eq!(own.answers["a1"].place, "Op de teamsite", "what a person wrote stays");
}

#[test]
fn a_reference_whose_text_is_gone_goes_and_the_answer_stays() {
    let state = renewed(&accepted(), None);
    assert!(state.answers["a1"].evidence.is_empty());
    assert_eq!(state.answers["a1"].described, accepted().answers["a1"].described);
    // Once more: there is nothing to take away.
    let before = accepted().answers["a1"].evidence[0].clone();
    let renewal = Renewal { line: "a1".into(), before, now: None };
    let again = Action::Document(DocumentChange::Renew(vec![renewal]));
    assert_eq!(reduce(state.clone(), again, now()).answers, state.answers);
}

fn read(state: Assessment, title: &str, shown: &[Candidate], earlier: Option<&str>) -> Assessment {
    let (title, earlier) = (title.to_owned(), earlier.map(str::to_owned));
    let shown = shown.iter().map(|passage| passage.mark.as_str()).collect::<Vec<_>>().join(" ");
    let read = DocumentChange::Read { title, pages: None, shown, earlier };
    reduce(state, Action::Document(read), now())
}

#[test]
fn what_was_suggested_before_is_not_new() {
    let before = [passage("a1", 14, READING), passage("b1", 3, GYM)];
    let state = read(accepted(), "Gids", &before, None);
    let other = passage("b2", 5, "Wij toetsen in mei.");
    let fresh = [before[0].clone(), before[1].clone(), other.clone()];
    for title in ["Gids", NEXT] {
        let changes = DocumentChanges::new(&(&state).into(), "Gids", title, &fresh);
        assert_eq!(changes.new, std::slice::from_ref(&other), "{title}");
    }
}

#[test]
fn what_was_rejected_in_a_version_stays_rejected_in_the_next() {
    let state = decide(accepted(), Verdict::Rejected, passage("b1", 3, GYM));
    let state = read(state, NEXT, &[], Some("Gids"));
    let state = renewed(&state, Some(passage("a1", 15, READING)));
    assert_eq!(state.verdict(NEXT, &passage("b1", 4, GYM)), Verdict::Rejected);
    assert_eq!(state.verdict(NEXT, &passage("a1", 15, READING)), Verdict::Accepted);
}

#[test]
fn a_text_that_is_evidence_already_stands_there_once() {
    let both = decide(accepted(), Verdict::Accepted, passage("a1", 3, GYM));
    let (title, passages) = (NEXT.to_owned(), vec![passage("a1", 15, READING)]);
    let verdict = Verdict::Accepted;
    let accept = Action::Document(DocumentChange::Decide { title, verdict, passages });
    let state = renewed(&reduce(both, accept, now()), Some(passage("a1", 15, READING)));
    let titles: Vec<_> = state.answers["a1"].evidence.iter().map(|one| &one.title).collect();
    assert_eq!(titles, ["Gids", NEXT]);
}

#[test]
fn a_long_passage_is_known_when_its_end_changed() {
    let long = READING.repeat(6);
    let state = decide(
        Assessment::new("proef".into(), (&common::slice().head).into(), now()),
        Verdict::Accepted,
        passage("a1", 14, &long),
    );
    let now = passage("a1", 14, &format!("{long} {GYM}"));
    assert_eq!(fate(&state, std::slice::from_ref(&now)).0, Fate::Changed(now));
}

fn candidate() -> impl Strategy<Value = Candidate> {
    let quote = prop_oneof![text(), Just("Elk kind leest.".to_owned()), Just(READING.to_owned())];
    (id(), mark(), proptest::option::of(0..3_u32), text(), quote).prop_map(
        |(line, mark, page, heading, quote)| Candidate { line, mark, page, heading, quote },
    )
}

proptest! {
    #[test]
    fn nothing_that_was_accepted_is_passed_over(
        state in record(), title in title(),
        fresh in proptest::collection::vec(candidate(), 0..8),
    ) {
        let changes = DocumentChanges::new(&(&state).into(), &title, &title, &fresh);
        let kept = Candidate::default().evidence(&title).title;
        let quoted = state.answers.values().flat_map(|answer| &answer.evidence);
        let quoted: Vec<_> =
            quoted.filter(|one| one.title == kept && !one.quote.is_empty()).collect();
        prop_assert_eq!(changes.accepted.iter().map(|it| &it.evidence).collect::<Vec<_>>(), quoted);
        for one in &changes.new {
            prop_assert_eq!(state.verdict(&title, one), Verdict::Open);
        }
        for one in fresh.iter().filter(|one| state.verdict(&title, one) == Verdict::Open) {
            let told = changes.accepted.iter().any(|it| {
                it.line == one.line && matches!(&it.fate, Fate::Changed(now) if now.mark == one.mark)
            });
            let before = state.document(&title).map(|it| it.shown.as_str()).unwrap_or_default();
            let known = before.split(' ').any(|mark| mark == one.mark);
            prop_assert!(told || known || changes.new.contains(one), "{:?}", one);
        }
    }

    #[test]
    fn the_same_version_again_brings_nothing(
        state in record(), title in title(),
        found in proptest::collection::vec(candidate(), 0..8), whim in any::<u8>(),
    ) {
        let mut found = found;
        found.sort_by(|a, b| (&a.line, &a.mark).cmp(&(&b.line, &b.mark)));
        found.dedup_by(|a, b| a.mark == b.mark);
        let mut state = state;
        state.answers.clear();
        state.documents.clear();
        for (at, one) in found.iter().enumerate() {
            let verdict =
                if whim >> (at % 8) & 1 == 0 { Verdict::Accepted } else { Verdict::Rejected };
            let (title, passages) = (title.clone(), vec![one.clone()]);
            let change = DocumentChange::Decide { title, verdict, passages };
            state = reduce(state, Action::Document(change), now());
        }
        let changes = DocumentChanges::new(&(&state).into(), &title, &title, &found);
        prop_assert!(changes.new.is_empty());
        prop_assert!(changes.accepted.iter().all(|it| matches!(it.fate, Fate::Same(_))), "{:?}", changes);
    }
}
