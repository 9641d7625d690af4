//! Promise: before a file is opened, the screen says what will happen.

#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use common::now;
use common::records::{pair, record};
use normwijzer::assessment::{Action, AnswerChange, Assessment, Practice, ProfileChange, reduce};
use normwijzer::exchange::{Arrival, Preview};
use normwijzer::words::Moment;
use proptest::prelude::*;

fn at(text: &str) -> Moment {
    text.parse().expect("a moment")
}

fn named() -> Assessment {
    let state = Assessment::new("proef".into(), (&common::slice().head).into(), now());
    reduce(state, Action::Profile(ProfileChange::Name("De Wegwijzer".into())), now())
}

fn answered(state: Assessment, id: &str, when: &str) -> Assessment {
    let change = AnswerChange::Practice(Some(Practice::Yes));
    reduce(state, Action::Answer(id.into(), change), at(when))
}

fn words(incoming: &Assessment, here: Option<&Assessment>) -> String {
    Preview::new(incoming, here).in_words().join("\n")
}

#[test]
fn what_will_happen_is_told() {
    let here = answered(named(), "a1", "2026-11-24T15:00:00");
    let newer =
        answered(answered(here.clone(), "b1", "2026-11-25T09:30:00"), "b2", "2026-11-25T09:31:00");
    assert_eq!(
        words(&newer, None),
        "In het bestand: De Wegwijzer, laatst veranderd op 25 november 2026 om 09:31, met antwoorden bij 3 onderdelen.\n\
         Deze zelfcheck staat nog niet op dit apparaat. Hij komt erbij."
    );
    assert_eq!(
        words(&newer, Some(&here)),
        "In het bestand: De Wegwijzer, laatst veranderd op 25 november 2026 om 09:31, met antwoorden bij 3 onderdelen.\n\
         Op dit apparaat: De Wegwijzer, laatst veranderd op 24 november 2026 om 15:00.\n\
         Het bestand is nieuwer dan wat hier staat.\n\
         Bij 2 onderdelen verschilt het antwoord.\n\
         Wat hier staat, blijft als veiligheidskopie bewaard."
    );
    assert!(
        words(&here, Some(&newer)).contains("Let op: het bestand is ouder dan wat hier staat.")
    );
    assert!(words(&here, Some(&here)).contains("Er verandert niets."));
    let renamed = reduce(
        here.clone(),
        Action::Profile(ProfileChange::Brin("12AB00".into())),
        at("2026-11-25T10:00:00"),
    );
    assert!(
        words(&renamed, Some(&here))
            .contains("De antwoorden zijn gelijk; er is iets anders veranderd.")
    );
}

proptest! {
    #[test]
    fn a_safety_copy_comes_before_every_replacement(pair in pair()) {
        let (incoming, here) = pair;
        let preview = Preview::new(&incoming, Some(&here));
        prop_assert_eq!(preview.replaces(), incoming != here);
        prop_assert_eq!(preview.arrival == Arrival::Same, incoming == here);
        prop_assert!(preview.arrival != Arrival::New);
        prop_assert_eq!(preview.differing == 0, incoming.answers == here.answers);
    }

    #[test]
    fn a_file_that_is_new_here_replaces_nothing(incoming in record()) {
        let preview = Preview::new(&incoming, None);
        prop_assert_eq!((preview.arrival, preview.replaces()), (Arrival::New, false));
    }
}
