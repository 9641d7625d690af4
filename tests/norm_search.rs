//! What people type finds what they look for.
#![cfg(feature = "author")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::path::Path;
use std::sync::LazyLock;

use normwijzer::norm::{Found, SearchIndex, SearchPage, SearchSlice, load};
use proptest::prelude::*;

/// The search slice of the data that ships.
static SLICE: LazyLock<SearchSlice> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("norm");
    let norm = load(&folder, None).unwrap_or_else(|error| panic!("{error}"));
    norm.search_slice(vec![SearchPage {
        path: "/lukt-het-niet/".into(),
        title: "Lukt het niet op school?".into(),
        description: "Bij wie u terechtkunt, van dichtbij naar verder weg.".into(),
    }])
});
static INDEX: LazyLock<SearchIndex> = LazyLock::new(|| SearchIndex::new(SLICE.clone()));

/// Ids of the lines that are found, best first.
fn lines(typed: &str) -> Vec<&str> {
    INDEX.find(typed).items.iter().map(|hit| hit.entry.id.as_str()).collect()
}

/// Everything that is found, as plain values.
fn plain(found: &Found<'_>) -> Vec<(String, u32)> {
    let items = found.items.iter().map(|hit| (hit.entry.id.clone(), hit.score));
    let terms = found.terms.iter().map(|hit| (hit.entry.id.clone(), hit.score));
    let later = found.later.iter().map(|hit| (hit.entry.id.clone(), hit.score));
    let pages = found.pages.iter().map(|hit| (hit.entry.path.clone(), hit.score));
    items.chain(terms).chain(later).chain(pages).collect()
}

#[test]
fn a_question_finds_its_line() {
    for (typed, expected) in [
        ("mag mijn kind voorleessoftware?", "hulpmiddelen-bij-lezen-po"),
        ("voorlees software", "hulpmiddelen-bij-lezen-po"),
        ("extra tijd bij toetsen", "toetsen-zonder-leesdrempel"),
        ("klas overslaan", "versnellen-na-vaste-afweging"),
        ("RUSTIGE WERKPLEK", "passende-werkplek"),
        ("handtekening onder het opp", "opp-akkoord-van-ouders"),
        ("mijn dochter verveelt zich", "onderpresteren-en-verveling-zien"),
        ("leerling met faalangst", "faalangst-en-anders-voelen"),
        ("schorsing", "regels-bij-schorsing"),
    ] {
        let found = lines(typed);
        assert!(found.iter().take(3).any(|id| *id == expected), "{typed}: {found:?}");
    }
}

#[test]
fn the_line_on_aids_comes_first_for_reading_software() {
    assert!(
        lines("mag mijn kind voorleessoftware")
            .first()
            .is_some_and(|id| id.starts_with("hulpmiddelen-"))
    );
}

#[test]
fn what_is_not_a_line_is_found_as_well() {
    let first_later = |typed| INDEX.find(typed).later.first().map(|hit| hit.entry.id.clone());
    assert_eq!(first_later("autisme").as_deref(), Some("autisme"));
    assert_eq!(first_later("rekenen").as_deref(), Some("rekenproblemen-en-dyscalculie"));
    let term = INDEX.find("wie is de ib'er").terms.first().map(|hit| hit.entry.id.clone());
    assert_eq!(term.as_deref(), Some("intern-begeleider"));
    assert_eq!(INDEX.find("waar kan ik terecht als het niet lukt").pages.len(), 1);
}

#[test]
fn spelling_and_slips_do_not_matter() {
    assert_eq!(lines("coördinator dyslexie"), lines("Coordinator DYSLEXIE"));
    assert_eq!(lines("dislexie").first(), lines("dyslexie").first());
    assert!(!lines("dyslexiepasje").is_empty(), "a compound that nobody wrote");
}

#[test]
fn a_synonym_finds_what_the_word_finds() {
    let found = lines("sop");
    assert!(found.contains(&"ondersteuning-in-de-schoolgids"), "{found:?}");
    let complete = INDEX.find("ib'er").items.iter().all(|hit| hit.complete);
    assert!(complete, "every hit for one word fits that word");
}

#[test]
fn nothing_typed_or_nothing_known_finds_nothing() {
    for typed in ["", "  ", "?!", "’", "qqqqqqq", "🦊"] {
        assert!(plain(&INDEX.find(typed)).is_empty(), "{typed}");
    }
}

#[test]
fn every_line_is_found_by_its_title() {
    for item in &SLICE.items {
        let found = INDEX.find(&item.title);
        let hit = found.items.iter().take(3).find(|hit| hit.entry.id == item.id);
        assert!(hit.is_some_and(|hit| hit.complete), "{}", item.title);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn any_text_is_answered_within_bounds(typed in "\\PC{0,60}|([a-zé'-]{1,12} ){0,15}") {
        let found = INDEX.find(&typed);
        let most = u32::try_from(found.words).expect("few words") * SearchIndex::BEST;
        for (id, score) in plain(&found) {
            prop_assert!((1..=most).contains(&score), "{id} {score}");
        }
        prop_assert!(found.words <= 12);
        prop_assert!(found.items.len() <= SLICE.items.len());
    }

    #[test]
    fn the_order_of_the_data_does_not_matter(
        seed in any::<usize>(),
        typed in "(mag|toets|dyslexie|hulp|ib'er|school|plusklas|tijd|examen){1,3}( (toetsen|ouders|plan)){0,2}",
    ) {
        let mut slice = SLICE.clone();
        let half = seed % slice.items.len();
        slice.items.rotate_left(half);
        slice.items.reverse();
        slice.terms.reverse();
        slice.later.reverse();
        let other = SearchIndex::new(slice);
        prop_assert_eq!(plain(&other.find(&typed)), plain(&INDEX.find(&typed)));
    }
}
