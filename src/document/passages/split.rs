//! Long texts in parts of the length of a passage, at the ends of sentences.

use super::super::limits;
use crate::words::{sentences, word_count};

/// Words of a passage at most, where the text allows.
const MOST: usize = 120;
/// Words of a part when a text is split.
const AIM: usize = 90;
/// The most characters of a part; what a join adds has room beside it.
const CHARACTERS: usize = limits::PASSAGE - 10;

/// A text and the page that it starts on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// The text.
    pub(super) text: String,
    /// The page.
    pub(super) page: Option<u32>,
}

/// Whether one more piece makes no passage that is too long.
pub(super) fn fits(pieces: &[Piece], more: &Piece) -> bool {
    let all = || pieces.iter().chain([more]);
    let words: usize = all().map(|piece| word_count(&piece.text)).sum();
    let characters: usize = all().map(|piece| piece.text.chars().count() + 2).sum();
    words <= MOST && characters <= CHARACTERS
}

/// A text in parts that each fit a passage; mostly one.
pub(super) fn pieces(piece: Piece) -> Vec<Piece> {
    let words = word_count(&piece.text);
    if words <= MOST && piece.text.chars().count() <= CHARACTERS {
        return vec![piece];
    }
    // Parts of about the same length, rather than a short last one.
    let aim = words.div_ceil(words.div_ceil(AIM).max(1));
    let (mut parts, mut part) = (Vec::new(), String::new());
    let (mut words, mut length) = (0, 0);
    for sentence in sentences(&piece.text).flat_map(cut) {
        let (more, longer) = (word_count(sentence), sentence.chars().count() + 1);
        let together = words + more;
        let full = together > MOST || (words > 0 && together > aim + aim / 4);
        if !part.is_empty() && (length + longer > CHARACTERS || full) {
            parts.push(std::mem::take(&mut part));
            (words, length) = (0, 0);
        }
        if !part.is_empty() {
            part.push(' ');
        }
        part.push_str(sentence);
        (words, length) = (words + more, length + longer);
    }
    parts.push(part);
    parts.into_iter().map(|text| Piece { text, page: piece.page }).collect()
}

/// A sentence in parts that are not too long: after a semicolon or comma, else after a word.
fn cut(sentence: &str) -> Vec<&str> {
    let (mut parts, mut rest) = (Vec::new(), sentence);
    while let Some((limit, _)) = rest.char_indices().nth(CHARACTERS) {
        let start = rest.get(..limit).unwrap_or(rest);
        let after = |sign: &str| start.rfind(sign).map(|at| at + sign.len());
        let place = after("; ").or_else(|| after(", ")).or_else(|| after(" "));
        // Not so early that crumbs are left; a word without an end is cut anywhere.
        let place =
            place.filter(|place| *place > limit / 4).or_else(|| after(" ")).unwrap_or(limit);
        let (part, after) = rest.split_at_checked(place.max(1)).unwrap_or((rest, ""));
        parts.push(part.trim_end());
        rest = after.trim_start();
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn split(text: &str) -> Vec<String> {
        let piece = Piece { text: text.to_owned(), page: Some(2) };
        pieces(piece).into_iter().map(|piece| piece.text).collect()
    }

    #[test]
    fn a_long_text_is_split_where_a_sentence_ends() {
        let sentence = "Wij volgen de leerling d.m.v. toetsen, o.a. de DMT, i.o.v. het bestuur. ";
        let parts = split(sentence.repeat(15).trim());
        assert!(parts.len() > 1);
        for part in &parts {
            assert!(part.starts_with("Wij volgen") && part.ends_with("bestuur."), "{part}");
        }
    }

    #[test]
    fn a_sentence_without_end_is_cut_after_a_word() {
        let parts = split(&"toetsen en lezen, ".repeat(200));
        assert!(parts.iter().all(|part| part.chars().count() <= limits::PASSAGE));
        assert!(parts.iter().all(|part| part.ends_with(',') && part.starts_with("toetsen")));
        assert_eq!(split(&"x".repeat(2500)).len(), 3);
    }

    proptest! {
        #[test]
        fn no_word_is_lost(text in "([a-zé]{1,12}[ ,;.]{1,2}){0,600}") {
            let parts = split(&text);
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            let kept: Vec<String> = parts.iter().flat_map(|part| words(part)).collect();
            prop_assert_eq!(kept, words(&text));
            prop_assert!(parts.iter().all(|part| part.chars().count() <= limits::PASSAGE));
        }
    }
}
