//! Takes Dutch compounds apart into words that are known: `leesproblemen` is `lees` and `problemen`.

use std::collections::BTreeSet;

use super::language::Language;

/// What may stand between two parts.
const LINKS: [&str; 5] = ["", "s", "en", "e", "n"];
/// Shorter words are parts only when the data says so.
const SHORTEST: usize = 4;
/// Longer words are no words.
const LONGEST: usize = 40;

/// The words that compounds are made of.
#[derive(Default)]
pub(super) struct Parts {
    /// Words as they are written, and their stems.
    known: BTreeSet<String>,
}

/// The best way to take apart what starts at each byte, from there to the end of the word; none where
/// nobody asked yet.
type Known = Vec<Option<Option<Vec<String>>>>;

impl Parts {
    /// Adds a plain word that the data names as a part.
    pub(super) fn add_part(&mut self, word: &str, language: &Language) {
        self.known.insert(language.stem(word));
        self.known.insert(word.to_owned());
    }

    /// Adds a plain word of the norm.
    pub(super) fn add_word(&mut self, word: &str, language: &Language) {
        if word.len() >= SHORTEST && !language.is_empty(word) {
            self.add_part(word, language);
        }
    }

    /// The stems of the parts of a plain word; none when it is no compound of known words.
    ///
    /// The fewest parts win, then the longest last one.
    pub(super) fn split(&self, word: &str, language: &Language) -> Vec<String> {
        if !word.is_ascii() || word.len() > LONGEST || word.len() < 2 * SHORTEST - 1 {
            return Vec::new();
        }
        // Only a tail that a known part leads to is taken apart: its stem is what that costs.
        let mut best: Known = vec![None; word.len()];
        self.from(word, 0, &mut best, language).filter(|parts| parts.len() > 1).unwrap_or_default()
    }

    fn from(
        &self,
        word: &str,
        start: usize,
        best: &mut Known,
        language: &Language,
    ) -> Option<Vec<String>> {
        if let Some(known) = best.get(start)? {
            return known.clone();
        }
        let found = self.fresh(word, start, best, language);
        if let Some(slot) = best.get_mut(start) {
            *slot = Some(found.clone());
        }
        found
    }

    fn fresh(
        &self,
        word: &str,
        start: usize,
        best: &mut Known,
        language: &Language,
    ) -> Option<Vec<String>> {
        let rest = word.get(start..)?;
        let mut found: Option<Vec<String>> = None;
        if start > 0 && rest.len() > 2 {
            let stem = language.stem(rest);
            if self.known.contains(rest) || (rest.len() >= SHORTEST && self.known.contains(&stem)) {
                return Some(vec![stem]);
            }
        }
        for length in 2..rest.len() {
            let Some(piece) = rest.get(..length).filter(|piece| self.known.contains(*piece)) else {
                continue;
            };
            for link in LINKS {
                let Some(after) = rest.get(length..).and_then(|after| after.strip_prefix(link))
                else {
                    continue;
                };
                let Some(tail) = self.from(word, word.len() - after.len(), best, language) else {
                    continue;
                };
                if found.as_ref().is_none_or(|parts| tail.len() + 1 < parts.len()) {
                    let head = std::iter::once(language.stem(piece));
                    found = Some(head.chain(tail.iter().cloned()).collect());
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::norm::EvidenceSlice;

    fn setting() -> (Parts, Language) {
        let language = Language::new(&EvidenceSlice {
            forms: vec!["lezen, lees".to_owned()],
            empty: vec!["voor".to_owned()],
            ..EvidenceSlice::default()
        });
        let mut parts = Parts::default();
        for word in ["problemen", "dyslexie", "verklaring", "verrijking", "stof", "houding", "voor"]
        {
            parts.add_word(word, &language);
        }
        for word in ["lees", "werk", "hb"] {
            parts.add_part(word, &language);
        }
        (parts, language)
    }

    fn split(word: &str) -> Vec<String> {
        let (parts, language) = setting();
        parts.split(word, &language)
    }

    #[test]
    fn compounds_fall_apart_at_their_links() {
        assert_eq!(split("leesproblemen"), ["lezen", "problem"]);
        assert_eq!(split("dyslexieverklaring"), ["dyslexie", "verklar"]);
        assert_eq!(split("dyslexieverklaringen"), ["dyslexie", "verklar"]);
        assert_eq!(split("verrijkingsstof"), ["verrijk", "stof"]);
        assert_eq!(split("werkhouding"), ["werk", "houding"]);
    }

    #[test]
    fn other_words_stay_whole() {
        for word in ["verklaring", "voorleesprobleempje", "leesboek", "voorstof", "lees"] {
            assert!(split(word).is_empty(), "{word}");
        }
    }

    proptest! {
        #[test]
        fn any_word_is_taken(word in "\\PC{0,50}") {
            prop_assert!(split(&word).len() != 1);
        }
    }
}
