//! Words of sentences by which schools may describe a line lead to it, a few together.

use normwijzer::evidence::{Matcher, Source};
use normwijzer::norm::{EvidenceSlice, SaidWords, Sector};

use crate::lines::{document, score, slice};

/// The invented norm, with what schools may say of the line about a place to work.
fn said() -> EvidenceSlice {
    let mut slice = slice();
    let words =
        [("studeercel", 4), ("gordijntje", 4), ("hoekje", 4), ("turen", 1), ("leerling", 4)];
    let words = words.map(|(word, count)| (word.to_owned(), count)).to_vec();
    slice.lines.last_mut().expect("lines").said = SaidWords { of: 4, words };
    slice
}

#[test]
fn words_together_find_a_line_that_names_none_of_them() {
    let text = "Achter het gordijntje is een hoekje met een studeercel.";
    assert!(score(&slice(), text, "werkplek") <= 0.0, "without them");
    let lines = Matcher::new(&said(), Sector::Po).suggest(&document(&[text]));
    let shown: Vec<&str> = lines
        .iter()
        .filter(|line| line.passages.iter().any(|it| it.shown))
        .map(|line| line.line.as_str())
        .collect();
    assert_eq!(shown, ["werkplek"]);
    let reasons = lines.iter().flat_map(|line| &line.passages).flat_map(|it| &it.reasons);
    let mut words: Vec<&str> =
        reasons.filter(|it| it.source == Source::Said).map(|it| it.term.as_str()).collect();
    words.sort_unstable();
    assert_eq!(words, ["gordijntje", "hoekje", "studeercel"]);
}

#[test]
fn one_of_them_is_chance() {
    for word in ["turen", "leerling"] {
        assert!(score(&said(), &format!("Dit gaat over {word}."), "werkplek") < 0.001, "{word}");
    }
}

#[test]
fn a_word_that_more_sentences_have_counts_for_more() {
    let with = |count| {
        let mut slice = said();
        slice.lines[2].said.words[2].1 = count;
        score(&slice, "Het hoekje met het gordijntje en de studeercel.", "werkplek")
    };
    assert!(with(1) < with(2) && with(2) < with(4), "{} {} {}", with(1), with(2), with(4));
}
