//! Why a passage is suggested, and where a person should look twice.

use normwijzer::document::Document;
use normwijzer::evidence::{CautionKind, Mark, Matcher, Means, Source};
use normwijzer::norm::Sector;

use crate::lines::{document, of, slice, suggest};

/// So that the document is about the norm, whatever else it says.
const ABOUT: &str =
    "De leesspecialist neemt de dmt af volgens de toetskalender, drie keer per week.";

/// The marked words of the first suggestion, each with how it fits.
#[track_caller]
fn marked(text: &str, line: &str) -> Vec<(String, Means)> {
    let document = document(&[text, ABOUT]);
    let suggestions = of(&document, line);
    let first = suggestions.iter().find(|it| it.passage == 0).expect(text);
    let words = |mark: &Mark| (text.get(mark.range.clone()).expect("words").to_owned(), mark.means);
    let mut marked: Vec<_> =
        first.reasons.iter().flat_map(|reason| &reason.marks).map(words).collect();
    marked.sort();
    marked.dedup();
    marked
}

#[test]
fn a_word_is_found_in_every_form() {
    for (text, word, means) in [
        ("Er is een wiebelkussen.", "wiebelkussen", Means::Word),
        ("Er hangen koptelefoons.", "koptelefoons", Means::Stem),
        ("Er hangen gehoorbeschermers.", "gehoorbeschermers", Means::Synonym),
        ("Dit is een KOPTELEFOON.", "KOPTELEFOON", Means::Word),
    ] {
        let marked = marked(text, "werkplek");
        assert_eq!(marked, [(word.to_owned(), means)], "{text}");
    }
}

#[test]
fn a_name_of_more_words_stands_for_its_abbreviation() {
    for text in ["Vraag het de ib’er.", "Vraag het de IB-er.", "Vraag het de intern begeleider."]
    {
        let document = document(&[text]);
        let suggestions = of(&document, "specialist");
        let reasons = &suggestions.first().expect(text).reasons;
        assert!(reasons.iter().any(|it| it.term == "intern begeleider"), "{text}: {reasons:?}");
    }
}

#[test]
fn compounds_and_their_parts_are_one_thing() {
    let split = marked("Een specialist voor het lezen.", "specialist");
    assert!(split.contains(&("specialist".to_owned(), Means::Part)), "{split:?}");
    let joined = marked("Een specialist voor lees- en spellingproblemen.", "specialist");
    assert!(joined.iter().any(|(word, _)| word == "lees"), "{joined:?}");
}

#[test]
fn a_phrase_counts_for_more_when_it_stands_together() {
    let together = document(&["Wij lezen drie keer per week."]);
    let apart = document(&[
        "Drie kinderen lezen. Dat gaat goed, zien wij keer op keer. Het was een lange week.",
    ]);
    let score = |document: &Document| {
        of(document, "kalender").first().map_or(0.0, |suggestion| suggestion.score)
    };
    assert!(score(&together) > score(&apart), "{} {}", score(&together), score(&apart));
}

#[test]
fn a_heading_counts_and_is_marked_as_one() {
    let mut document = document(&["Hieronder leest u wanneer."]);
    let first = document.passages.first_mut().expect("a passage");
    first.headings = vec!["Onderwijs".to_owned(), "Toetskalender".to_owned()];
    let suggestions = of(&document, "kalender");
    let reasons = &suggestions.first().expect("a suggestion").reasons;
    let mark = reasons.iter().flat_map(|reason| &reason.marks).find(|it| it.heading.is_some());
    let mark = mark.expect("a mark in a heading");
    assert_eq!((mark.heading, mark.range.clone()), (Some(1), 0..13));
}

#[test]
fn the_strongest_reason_comes_first_and_says_where_it_stands() {
    let document = document(&["De leesspecialist weet veel van dyslexie."]);
    let suggestions = of(&document, "specialist");
    let reasons = &suggestions.first().expect("a suggestion").reasons;
    let first = reasons.first().expect("a reason");
    assert_eq!((first.term.as_str(), first.source), ("leesspecialist", Source::Term));
    assert!(reasons.iter().any(|it| it.term == "dyslexie" && it.source == Source::Text));
    assert!(reasons.iter().map(|it| it.adds).is_sorted_by(|a, b| a >= b));
}

#[test]
fn what_may_not_be_so_is_a_caution() {
    let cautions = |text: &str| {
        let document = document(&[text]);
        let suggestions = of(&document, "specialist");
        let first = suggestions.into_iter().next().expect(text);
        first.cautions.into_iter().map(|caution| caution.kind).collect::<Vec<_>>()
    };
    assert_eq!(cautions("Een leesspecialist hebben wij."), []);
    assert_eq!(cautions("Een leesspecialist hebben wij niet."), [CautionKind::Negated]);
    assert_eq!(cautions("Een leesspecialist is er nog niet."), [CautionKind::Planned]);
    assert_eq!(cautions("Wij hebben een leesspecialist. Het regent niet."), []);
    // What the line itself says, is no warning.
    assert_eq!(cautions("Er is geen verklaring nodig."), []);
}

#[test]
fn equals_go_by_their_place() {
    let text = "De leesspecialist neemt de dmt af volgens de toetskalender.";
    let document = document(&[text, "Gym is op maandag.", text]);
    let places: Vec<usize> = of(&document, "kalender").iter().map(|it| it.passage).collect();
    assert_eq!(places, [0, 2]);
}

#[test]
fn what_is_about_something_else_suggests_nothing() {
    let texts = ["Gym is op maandag.", "Denk aan de zomervakantie.", "Parkeren kan om de hoek."];
    for line in suggest(&document(&texts)) {
        assert_eq!(line.passages, [], "{}", line.line);
    }
}

#[test]
fn lines_of_the_other_sector_are_left_out() {
    let matcher = Matcher::new(&slice(), Sector::Vo);
    assert_eq!(matcher.suggest(&document(&["De leesspecialist."])), []);
}
