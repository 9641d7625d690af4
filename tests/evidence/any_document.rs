//! What holds for any document at all.

use normwijzer::document::{Document, Passage};
use normwijzer::evidence::{LineSuggestions, MOST, Suggestion};
use proptest::prelude::*;

use crate::lines::suggest;

/// Words that matter, among anything else.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "\\PC{0,8}",
        3 => prop::sample::select(vec![
            "leesspecialist", "Toetskalender.", "lees- en", "spellingproblemen", "ib’er", "niet",
            "nog niet", "koptelefoon", "drie keer per week", "prikkels", "é\u{301}", "(lees)toets",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(word, 0..14).prop_map(|words| words.join(" "))
}

fn passage() -> impl Strategy<Value = Passage> {
    (text(), prop::collection::vec(text(), 0..3)).prop_map(|(text, headings)| Passage {
        text,
        headings,
        page: None,
    })
}

fn documents() -> impl Strategy<Value = Document> {
    prop::collection::vec(passage(), 0..8)
        .prop_map(|passages| Document { passages, ..Document::default() })
}

fn suggestions(lines: &[LineSuggestions]) -> impl Iterator<Item = (&str, &Suggestion)> {
    lines.iter().flat_map(|line| line.passages.iter().map(|it| (line.line.as_str(), it)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn scores_are_bounded_and_in_order(document in documents()) {
        for line in suggest(&document) {
            prop_assert!(line.passages.len() <= MOST);
            for suggestion in &line.passages {
                prop_assert!(suggestion.score > 0.0 && suggestion.score < 1.0);
                prop_assert!(suggestion.passage < document.passages.len());
            }
            let order: Vec<_> = line.passages.iter().map(|it| (-it.score, it.passage)).collect();
            prop_assert!(order.is_sorted());
        }
    }

    #[test]
    fn marks_and_cautions_are_on_the_borders_of_characters(document in documents()) {
        let lines = suggest(&document);
        for (_, suggestion) in suggestions(&lines) {
            let passage = &document.passages[suggestion.passage];
            prop_assert!(!suggestion.reasons.is_empty());
            for mark in suggestion.reasons.iter().flat_map(|reason| &reason.marks) {
                let text = mark.heading.map_or(&passage.text, |at| &passage.headings[at]);
                let marked = text.get(mark.range.clone());
                prop_assert!(marked.is_some_and(|marked| !marked.trim().is_empty()));
            }
            for caution in &suggestion.cautions {
                prop_assert!(passage.text.get(caution.range.clone()).is_some());
            }
        }
    }

    #[test]
    fn the_same_document_gives_the_same(document in documents()) {
        prop_assert_eq!(suggest(&document), suggest(&document));
    }

    #[test]
    fn the_order_of_passages_changes_places_only(document in documents()) {
        let mut turned = document.clone();
        turned.passages.reverse();
        let last = document.passages.len().saturating_sub(1);
        let (here, there) = (suggest(&document), suggest(&turned));
        for (line, turned) in here.iter().zip(&there) {
            let mut back: Vec<Suggestion> = turned.passages.clone();
            for suggestion in &mut back {
                suggestion.passage = last - suggestion.passage;
            }
            back.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.passage.cmp(&b.passage)));
            prop_assert_eq!(&line.passages, &back);
        }
    }

    #[test]
    fn a_passage_about_nothing_changes_no_reason_and_no_caution(document in documents()) {
        let mut more = document.clone();
        more.passages.push(Passage { text: "Xyzzy plugh.".to_owned(), ..Passage::default() });
        for (here, there) in suggest(&document).iter().zip(&suggest(&more)) {
            for suggestion in &there.passages {
                let before = here.passages.iter().find(|it| it.passage == suggestion.passage);
                let before = before.expect("nothing comes by it");
                prop_assert_eq!(&before.reasons, &suggestion.reasons);
                prop_assert_eq!(&before.cautions, &suggestion.cautions);
                // A longer document needs more to be about the norm.
                prop_assert!(before.score >= suggestion.score);
            }
        }
    }
}
