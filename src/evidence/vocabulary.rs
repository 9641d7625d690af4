//! What words stand for: one number for all forms of a word and for all names of one thing.

use std::collections::BTreeMap;

use super::compound::Parts;
use super::language::Language;
use super::token::{Token, tokens};
use crate::norm::EvidenceSlice;

/// A thing that words stand for.
pub(super) type Concept = usize;

/// A word of a text, as far as it can count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Its form without accents, in lower case.
    pub(super) plain: String,
    /// Its stem.
    pub(super) stem: String,
    /// The stems of its parts, when it is a compound.
    pub(super) parts: Vec<String>,
}

/// The words that were seen, so that each is taken apart once.
#[derive(Default)]
pub(super) struct Seen(BTreeMap<String, Option<Word>>);

impl Seen {
    /// What a plain word is made of; nothing when it says nothing.
    pub(super) fn word(&mut self, plain: &str, vocabulary: &Vocabulary) -> Option<Word> {
        if let Some(word) = self.0.get(plain) {
            return word.clone();
        }
        let word = vocabulary.word(plain);
        self.0.insert(plain.to_owned(), word.clone());
        word
    }

    /// The words of a text that can count, in order.
    pub(super) fn words(&mut self, text: &str, vocabulary: &Vocabulary) -> Vec<Word> {
        let mut words = Vec::new();
        let mut taken = 0;
        for token in tokens(text) {
            if token.range.start < taken {
                continue;
            }
            let word = match token.with_letter() {
                Some((whole, end)) => {
                    taken = end;
                    whole
                }
                None => &token.word,
            };
            words.extend(self.word(word, vocabulary));
        }
        words
    }
}

/// A name of more than one word.
#[derive(Debug)]
struct Name {
    /// Its stems, in order.
    stems: Vec<String>,
    concept: Concept,
}

/// Words and names by what they stand for.
pub(super) struct Vocabulary {
    pub(super) language: Language,
    parts: Parts,
    concepts: BTreeMap<String, Concept>,
    /// Whether each says little.
    common: Vec<bool>,
    /// Names of more than one word, by their first stem.
    names: BTreeMap<String, Vec<Name>>,
}

impl Vocabulary {
    /// The words of the slice: its texts, its parts, and its groups that stand for the same.
    pub(super) fn new<'a>(
        slice: &'a EvidenceSlice,
        texts: impl IntoIterator<Item = &'a String>,
    ) -> Self {
        let language = Language::new(slice);
        let mut parts = Parts::default();
        for word in slice.parts.iter().flat_map(|part| tokens(part)) {
            parts.add_part(&word.word, &language);
        }
        for token in texts.into_iter().chain(&slice.same).flat_map(|text| tokens(text)) {
            parts.add_word(&token.word, &language);
        }
        let (concepts, common, names) = (BTreeMap::new(), Vec::new(), BTreeMap::new());
        let mut vocabulary = Self { language, parts, concepts, common, names };
        for group in &slice.same {
            vocabulary.add_group(group);
        }
        vocabulary
    }

    /// Makes the names of a group stand for one thing. A word that stands for something stays that.
    fn add_group(&mut self, group: &str) {
        let names: Vec<Vec<String>> = group
            .split(',')
            .map(|name| self.stems(name))
            .filter(|stems: &Vec<String>| !stems.is_empty())
            .collect();
        let known = names.iter().find_map(|stems| match stems.as_slice() {
            [stem] => self.concepts.get(stem).copied(),
            _ => None,
        });
        let Some(leading) = names.first() else { return };
        let concept = known.unwrap_or_else(|| self.add(&leading.join(" ")));
        for stems in names {
            if let [stem] = stems.as_slice() {
                self.concepts.entry(stem.clone()).or_insert(concept);
            } else if let Some(first) = stems.first() {
                self.names.entry(first.clone()).or_default().push(Name { stems, concept });
            }
        }
    }

    /// The stems of the words of a text that can count.
    fn stems(&self, text: &str) -> Vec<String> {
        let words = tokens(text).into_iter().map(|token| token.word);
        words
            .filter(|word| !self.language.is_empty(word))
            .map(|word| self.language.stem(&word))
            .collect()
    }

    /// The concept of a stem, made when it is new.
    pub(super) fn add(&mut self, stem: &str) -> Concept {
        if let Some(concept) = self.concepts.get(stem) {
            return *concept;
        }
        let concept = self.common.len();
        self.common.push(self.language.is_common(stem));
        self.concepts.insert(stem.to_owned(), concept);
        concept
    }

    /// The concept of a stem that is known.
    pub(super) fn get(&self, stem: &str) -> Option<Concept> {
        self.concepts.get(stem).copied()
    }

    /// How many concepts there are.
    pub(super) fn len(&self) -> usize {
        self.common.len()
    }

    /// Whether a concept says little.
    pub(super) fn is_common(&self, concept: Concept) -> bool {
        self.common.get(concept).copied().unwrap_or_default()
    }

    /// What a plain word is made of; nothing when it says nothing.
    pub(super) fn word(&self, plain: &str) -> Option<Word> {
        (!self.language.is_empty(plain)).then(|| Word {
            plain: plain.to_owned(),
            stem: self.language.stem(plain),
            parts: self.parts.split(plain, &self.language),
        })
    }

    /// The word that an open word stands for: `leesproblemen` for `lees-` in
    /// `lees- en spellingproblemen`.
    pub(super) fn closed(&self, open: &Token, later: &[Token]) -> Option<Word> {
        let end = later.iter().take(5).find(|token| !token.open && token.word.len() > 6)?;
        let end = self.word(&end.word)?;
        let tail = end.parts.last()?;
        let head = self.language.stem(&open.word);
        // The end as it is written, where its stem is the start of it.
        let at = end.plain.rfind(tail.as_str()).unwrap_or(end.plain.len());
        let plain = format!("{}{}", open.word, end.plain.get(at..).unwrap_or_default());
        let stem = self.language.stem(&plain);
        Some(Word { plain, stem, parts: vec![head, tail.clone()] })
    }

    /// The names that start here, as concepts with the number of stems they take.
    pub(super) fn names(&self, stems: &[&str]) -> Vec<(Concept, usize)> {
        let Some(first) = stems.first() else { return Vec::new() };
        let names = self.names.get(*first).into_iter().flatten();
        let here = |name: &&Name| {
            stems.len() >= name.stems.len() && name.stems.iter().zip(stems).all(|(a, b)| a == b)
        };
        names.filter(here).map(|name| (name.concept, name.stems.len())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary() -> Vocabulary {
        let slice = EvidenceSlice {
            empty: vec!["en".to_owned()],
            same: vec!["intern begeleider, ib'er".to_owned(), "leraar, juf, meester".to_owned()],
            parts: vec!["lees".to_owned(), "spelling".to_owned()],
            ..EvidenceSlice::default()
        };
        Vocabulary::new(&slice, &["problemen".to_owned()])
    }

    #[test]
    fn names_for_one_thing_are_one_concept() {
        let vocabulary = vocabulary();
        let of = |word: &str| vocabulary.get(&vocabulary.language.stem(word));
        assert!(of("juf").is_some());
        assert_eq!(of("juf"), of("leraar"));
        assert_ne!(of("juf"), of("iber"));
        let stems = vocabulary.stems("intern begeleider van groep 3");
        let stems: Vec<&str> = stems.iter().map(String::as_str).collect();
        assert_eq!(vocabulary.names(&stems), [(of("iber").expect("a concept"), 2)]);
    }

    #[test]
    fn an_open_word_gets_the_end_of_a_later_one() {
        let vocabulary = vocabulary();
        let tokens = tokens("lees- en spellingproblemen");
        let (open, later) = tokens.split_first().expect("words");
        let word = vocabulary.closed(open, later).expect("a compound");
        assert_eq!(word.plain, "leesproblemen");
        assert_eq!(word.parts, ["les", "problem"]);
        assert_eq!(vocabulary.closed(open, &[]), None);
    }
}
