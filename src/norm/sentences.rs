//! What may stand in a school's document when it describes a line, and which words that takes.

use std::collections::{BTreeMap, BTreeSet};

use super::RequirementId;
use crate::words::folded;

/// One `[[regel]]` of a file in `norm/sentences/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentences {
    /// The line.
    pub line: RequirementId,
    /// `zinnen`: invented passages that describe it, each in the voice of another school.
    pub said: Vec<String>,
}

impl Sentences {
    /// The words of these passages. Words that say nothing stay out, and so do numbers: those belong to
    /// one school.
    pub fn words(&self, empty: &[String]) -> SaidWords {
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for text in &self.said {
            let telling =
                |word: &String| !word.starts_with(char::is_numeric) && !empty.contains(word);
            let here: BTreeSet<String> = folded(text).filter(telling).collect();
            for word in here {
                *counts.entry(word).or_default() += 1;
            }
        }
        let of = u32::try_from(self.said.len()).unwrap_or(u32::MAX);
        SaidWords { of, words: counts.into_iter().collect() }
    }
}

/// The words of the passages by which schools may describe a line; the passages themselves do not
/// travel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SaidWords {
    /// How many passages there are.
    pub of: u32,
    /// Words in lower case and without accents, by the alphabet, with the number of passages that have
    /// each.
    pub words: Vec<(String, u32)>,
}

impl SaidWords {
    /// As one text: the number of passages, then each word, with its number when that is not one.
    pub(super) fn written(&self) -> String {
        let of = std::iter::once(self.of.to_string());
        let words = self.words.iter().map(|(word, count)| match count {
            1 => word.clone(),
            _ => format!("{word} {count}"),
        });
        of.chain(words).collect::<Vec<_>>().join(" ")
    }

    /// Reads what [`written`](Self::written) made; none when it is something else.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let of = parts.next()?.parse().ok()?;
        let mut words: Vec<(String, u32)> = Vec::new();
        for part in parts {
            match part.parse() {
                Ok(count) => words.last_mut()?.1 = count,
                Err(_) => words.push((part.to_owned(), 1)),
            }
        }
        Some(Self { of, words })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_are_counted_once_a_passage() {
        let said = [
            "Lezen, lezen en nog eens lézen!",
            "In groep 3 lezen wij 20 minuten met de ib'er.",
            "",
        ];
        let sentences = Sentences { line: "x".into(), said: said.map(str::to_owned).to_vec() };
        let empty = ["en", "in", "met", "de", "wij", "nog", "eens"].map(str::to_owned);
        let words = sentences.words(&empty);
        assert_eq!(words.written(), "3 groep iber lezen 2 minuten");
    }

    #[test]
    fn what_is_no_list_of_words_is_not_read() {
        assert_eq!(SaidWords::read("0"), Some(SaidWords::default()));
        for text in ["", "veel woorden", "3 4", "-1"] {
            assert_eq!(SaidWords::read(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(said in prop::collection::vec("\\PC{0,60}", 0..6)) {
            let words = Sentences { line: String::new(), said }.words(&[]);
            prop_assert_eq!(SaidWords::read(&words.written()), Some(words));
        }
    }
}
