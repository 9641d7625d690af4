//! Dutch, as far as matching needs it: which forms are one word, which words say little.

use std::collections::{BTreeMap, BTreeSet};

use rust_stemmers::{Algorithm, Stemmer};

use super::token::tokens;
use crate::norm::EvidenceSlice;

/// How often a stem is stemmed again; each time it gets shorter.
const MOST_AGAIN: usize = 3;

/// What is known about words by themselves.
pub(super) struct Language {
    stemmer: Stemmer,
    /// Per form of an irregular word, the form that stands for all.
    forms: BTreeMap<String, String>,
    empty: BTreeSet<String>,
    /// Stems.
    common: BTreeSet<String>,
}

impl Language {
    /// What the slice says about words.
    pub(super) fn new(slice: &EvidenceSlice) -> Self {
        let mut forms = BTreeMap::new();
        for group in &slice.forms {
            let words: Vec<String> = group.split(',').map(one_word).collect();
            if let Some(first) = words.first() {
                for word in &words {
                    forms.entry(word.clone()).or_insert_with(|| first.clone());
                }
            }
        }
        let mut language = Self {
            stemmer: Stemmer::create(Algorithm::Dutch),
            forms,
            empty: slice.empty.iter().map(|word| one_word(word)).collect(),
            common: BTreeSet::new(),
        };
        language.common = slice.common.iter().map(|word| language.stem(&one_word(word))).collect();
        language
    }

    /// The stem of a word that was made plain.
    ///
    /// Snowball's Dutch stemmer (Porter 2002), until nothing changes: once, it leaves `examen` of
    /// `examens`, and `exam` of `examen`. Then `z` and `v` at the end become `s` and `f`: `keuzen` and `keus` are one word.
    pub(super) fn stem(&self, word: &str) -> String {
        if let Some(first) = self.forms.get(word) {
            return first.clone();
        }
        let mut stem = self.stemmer.stem(word).into_owned();
        for _ in 0..MOST_AGAIN {
            let again = self.stemmer.stem(&stem).into_owned();
            if again == stem {
                break;
            }
            stem = again;
        }
        match stem.pop() {
            Some('z') => stem.push('s'),
            Some('v') => stem.push('f'),
            Some(last) => stem.push(last),
            None => {}
        }
        stem
    }

    /// Whether a plain word says nothing about a subject.
    pub(super) fn is_empty(&self, word: &str) -> bool {
        self.empty.contains(word) || word.chars().count() < 2 && !word.starts_with(is_digit)
    }

    /// Whether a stem says little.
    pub(super) fn is_common(&self, stem: &str) -> bool {
        self.common.contains(stem) || stem.starts_with(is_digit)
    }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// The plain form of what is one word in the data, also when it has a hyphen.
pub(super) fn one_word(text: &str) -> String {
    tokens(text).into_iter().map(|token| token.word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language() -> Language {
        let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Language::new(&EvidenceSlice {
            forms: list(&["lezen, lees, leest, gelezen"]),
            empty: list(&["de", "één"]),
            common: list(&["leerlingen"]),
            ..EvidenceSlice::default()
        })
    }

    #[test]
    fn forms_of_a_word_are_one() {
        let language = language();
        for (one, other) in [
            ("leerling", "leerlingen"),
            ("toetsen", "toets"),
            ("keuzen", "keus"),
            ("brieven", "brief"),
            ("examens", "examen"),
            ("wiebelkussens", "wiebelkussen"),
            ("lees", "gelezen"),
            ("begeleiding", "begeleidingen"),
        ] {
            assert_eq!(language.stem(one), language.stem(other), "{one} {other}");
        }
        assert_ne!(language.stem("lezen"), language.stem("les"));
    }

    #[test]
    fn some_words_say_nothing_and_some_say_little() {
        let language = language();
        assert!(language.is_empty("een") && language.is_empty("x") && !language.is_empty("3"));
        assert!(language.is_common(&language.stem("leerling")) && language.is_common("20"));
        assert!(!language.is_common("dyslexie"));
    }
}
