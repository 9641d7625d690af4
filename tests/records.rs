//! Promise: snapshots stay as they were, copies lose nothing, and every choice can be taken back.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use common::now;
use common::records::{moment, record, text};
use normwijzer::assessment::{
    Action, AnswerChange, Assessment, GuideChange, GuideText, Practice, PublicChange, SchoolYear,
    Snapshot, SnapshotChange, Tone, carry_forward, duplicate, reduce,
};
use proptest::prelude::*;

fn year() -> SchoolYear {
    SchoolYear::starting(2027).expect("a year")
}

/// Any action but those on snapshots.
fn other_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        any::<bool>().prop_map(Action::Archive),
        text().prop_map(|note| Action::Answer("a1".into(), AnswerChange::Note(note))),
        Just(Action::Answer("b1".into(), AnswerChange::Practice(Some(Practice::No)))),
        Just(Action::Guide(GuideChange::Tone(Tone::Warm))),
        any::<bool>().prop_map(|out| Action::Guide(GuideChange::Hide("a1".into(), out))),
        (text(), text()).prop_map(|(text, based_on)| {
            Action::Guide(GuideChange::Text("a".into(), GuideText { text, based_on }))
        }),
        Just(Action::Guide(GuideChange::Follow("a".into()))),
        text().prop_map(|text| Action::Publication(PublicChange::Message(text))),
        text().prop_map(|text| Action::Publication(PublicChange::Line("a1".into(), text))),
        any::<bool>().prop_map(|along| Action::Publication(PublicChange::Pupils(along))),
    ]
}

/// What a snapshot froze: all but its note.
fn frozen(snapshot: &Snapshot) -> Snapshot {
    Snapshot { note: String::new(), ..snapshot.clone() }
}

proptest! {
    #[test]
    fn nothing_but_its_note_changes_in_a_snapshot(
        state in record(),
        actions in proptest::collection::vec(other_action(), 0..12),
        (place, note) in (0..4_usize, text()),
    ) {
        let taken = reduce(state, Action::Snapshot(SnapshotChange::Add("nu".into())), now());
        let mut later = taken.clone();
        for action in actions {
            later = reduce(later, action, now());
        }
        prop_assert_eq!(&later.snapshots, &taken.snapshots);
        let renamed = reduce(later, Action::Snapshot(SnapshotChange::Note(place, note)), now());
        let all = |state: &Assessment| state.snapshots.iter().map(frozen).collect::<Vec<_>>();
        prop_assert_eq!(all(&renamed), all(&taken));
    }

    #[test]
    fn a_snapshot_holds_what_the_record_was(state in record(), at in moment()) {
        let taken = reduce(state.clone(), Action::Snapshot(SnapshotChange::Add("nu".into())), at);
        let last = taken.snapshots.last().expect("it was added");
        prop_assert_eq!((&last.answers, &last.profile, &last.pupils), (&state.answers, &state.profile, &state.pupils));
        prop_assert_eq!((last.moment, last.note.as_str(), &last.edition), (at, "nu", &state.edition));
        let count = taken.snapshots.len();
        let removed = reduce(taken, Action::Snapshot(SnapshotChange::Remove(count - 1)), at);
        prop_assert_eq!(removed.snapshots, state.snapshots);
    }

    #[test]
    fn a_duplicate_holds_what_was_typed(state in record()) {
        let copy = duplicate(&state, "nieuw".into(), now());
        prop_assert_eq!(copy.origin.as_ref().map(|origin| origin.id.as_str()), Some(state.id.as_str()));
        let back = Assessment {
            id: state.id.clone(),
            created: state.created,
            changed: state.changed,
            archived: state.archived,
            origin: state.origin.clone(),
            snapshots: state.snapshots.clone(),
            ..copy.clone()
        };
        prop_assert_eq!(back, state);
        prop_assert!(copy.snapshots.is_empty() && copy.archived.is_none());
    }

    #[test]
    fn carried_forward_keeps_the_old_and_starts_the_new(state in record()) {
        let carried = carry_forward(&state, "nieuw".into(), year(), now());
        prop_assert_eq!(&carried.next.answers, &state.answers);
        prop_assert_eq!(&carried.next.pupils, &state.pupils);
        prop_assert_eq!(carried.next.profile.year, Some(year()));
        prop_assert_eq!(carried.next.origin.and_then(|origin| origin.year), state.profile.year);
        prop_assert!(carried.next.snapshots.is_empty(), "history stays with the old check");
        prop_assert!(!carried.next.publication.pupils, "chosen anew every year");
        let last = carried.kept.snapshots.last().expect("a snapshot of the old");
        prop_assert_eq!(&last.answers, &state.answers);
        let before = Assessment { snapshots: state.snapshots.clone(), changed: state.changed, ..carried.kept };
        prop_assert_eq!(before, state);
    }
}

#[test]
fn archiving_puts_away_and_takes_back() {
    let edition = (&common::slice().head).into();
    let state = Assessment::new("proef".into(), edition, now());
    let away = reduce(state.clone(), Action::Archive(true), now());
    assert_eq!(away.archived, Some(now()));
    assert_eq!(reduce(away, Action::Archive(false), now()), state);
}

#[test]
fn an_own_text_is_kept_beside_what_it_was_based_on() {
    let edition = (&common::slice().head).into();
    let state = Assessment::new("proef".into(), edition, now());
    let write = |state: Assessment, text: &str, based_on: &str| {
        let own = GuideText { text: text.into(), based_on: based_on.into() };
        reduce(state, Action::Guide(GuideChange::Text("a".into(), own)), now())
    };
    let edited = write(state.clone(), "Onze tekst.", "De tekst.");
    let own = edited.guide.texts.get("a").expect("it is kept");
    assert!(!own.is_overtaken("De tekst."));
    assert!(own.is_overtaken("De nieuwe tekst."), "answers changed since");
    assert_eq!(
        write(edited.clone(), "De tekst.", "De tekst."),
        state,
        "equal is no text of its own"
    );
    let followed = reduce(edited, Action::Guide(GuideChange::Follow("a".into())), now());
    assert_eq!(followed, state);
}

#[test]
fn an_emptied_text_for_parents_leaves_no_trace() {
    let edition = (&common::slice().head).into();
    let state = Assessment::new("proef".into(), edition, now());
    let write = |state, text: &str| {
        reduce(state, Action::Publication(PublicChange::Line("a1".into(), text.into())), now())
    };
    assert_eq!(write(write(state.clone(), "Vraag gerust."), ""), state);
}
