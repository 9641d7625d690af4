//! What in a passage says that it may not be so, or not yet.

use std::ops::Range;

use super::token::tokens;
use crate::words::sort;

/// Why a person should look twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CautionKind {
    /// The sentence says `niet`, `geen` or something like it.
    Negated,
    /// The sentence says that it is still being made, tried or talked about.
    Planned,
}

/// A place in a passage at which a person should look twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caution {
    /// Why.
    pub kind: CautionKind,
    /// Where in the text, in bytes.
    pub range: Range<usize>,
}

/// The words that say so, made plain once.
pub(super) struct Cautions {
    phrases: Vec<(CautionKind, Vec<String>)>,
}

/// A caution with the sentence it stands in.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Warning {
    pub(super) caution: Caution,
    pub(super) sentence: usize,
    /// Its words, made plain.
    pub(super) words: Vec<String>,
}

/// The warnings of a text, and in which sentence each of its words stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Warnings {
    /// In order; none within another.
    pub(super) all: Vec<Warning>,
    /// The first byte of each word with its sentence; nothing when there are no warnings.
    words: Vec<(usize, usize)>,
}

impl Warnings {
    /// The sentence of the word that starts at a byte.
    pub(super) fn sentence_at(&self, start: usize) -> Option<usize> {
        let at = self.words.binary_search_by_key(&start, |(start, _)| *start).ok()?;
        self.words.get(at).map(|(_, sentence)| *sentence)
    }
}

impl Cautions {
    pub(super) fn new(negations: &[String], plans: &[String]) -> Self {
        let of = |kind, phrases: &[String]| -> Vec<_> {
            let words = phrases.iter().map(|phrase| plain(phrase));
            words.filter(|words| !words.is_empty()).map(|words| (kind, words)).collect()
        };
        let mut phrases = of(CautionKind::Negated, negations);
        phrases.extend(of(CautionKind::Planned, plans));
        // The longest first: `nog niet` is a plan, though `niet` is in it.
        sort(&mut phrases, |a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.cmp(b)));
        Self { phrases }
    }

    /// Every place in a text.
    pub(super) fn find(&self, text: &str) -> Warnings {
        let tokens = tokens(text);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(rest) = tokens.get(at..).filter(|rest| !rest.is_empty()) {
            let here = self.phrases.iter().find(|(_, words)| {
                rest.len() >= words.len()
                    && words.iter().zip(rest).all(|(word, token)| *word == token.word)
            });
            let taken = here.map_or(1, |(_, words)| words.len());
            let ends = rest.first().zip(rest.get(taken.saturating_sub(1)));
            if let (Some((kind, words)), Some((first, last))) = (here, ends) {
                found.push(Warning {
                    caution: Caution { kind: *kind, range: first.range.start..last.range.end },
                    sentence: first.sentence,
                    words: words.clone(),
                });
            }
            at += taken;
        }
        if found.is_empty() {
            return Warnings::default();
        }
        let words = tokens.iter().map(|token| (token.range.start, token.sentence)).collect();
        Warnings { all: found, words }
    }
}

fn plain(phrase: &str) -> Vec<String> {
    tokens(phrase).into_iter().map(|token| token.word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(text: &str) -> Vec<(CautionKind, &str)> {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let cautions = Cautions::new(&list(&["niet", "geen"]), &list(&["nog niet", "we gaan"]));
        let warnings = cautions.find(text).all.into_iter();
        let places = warnings.map(|warning| (warning.caution.kind, warning.caution.range));
        places.map(|(kind, range)| (kind, text.get(range).expect("a place"))).collect()
    }

    #[test]
    fn the_longest_phrase_counts() {
        assert_eq!(find("Dat is er nog niet."), [(CautionKind::Planned, "nog niet")]);
        assert_eq!(find("Dat is er NIET."), [(CautionKind::Negated, "NIET")]);
        assert_eq!(find("Wij bieden dat."), []);
        assert_eq!(
            find("We gaan dat doen. Er is geen geld."),
            [(CautionKind::Planned, "We gaan"), (CautionKind::Negated, "geen")]
        );
    }
}
