//! Other names for the same thing, from the glossary.

use std::ops::Range;

use super::fold;
use crate::norm::SearchTerm;

/// The names of one term, each as folded words.
#[derive(Debug)]
pub(super) struct Names(Vec<Vec<String>>);

/// Words that can stand for a part of what was typed.
pub(super) struct Synonym<'a> {
    /// The places of the typed words that it stands for.
    pub(super) places: Range<usize>,
    /// The words.
    pub(super) words: &'a [String],
}

impl Names {
    /// The names of a term that has more than one.
    pub(super) fn new(term: &SearchTerm) -> Option<Self> {
        let names: Vec<Vec<String>> = std::iter::once(&term.word)
            .chain(&term.also)
            .map(|name| fold::words(name))
            .filter(|words| !words.is_empty())
            .collect();
        (names.len() > 1).then_some(Self(names))
    }
}

/// What can stand for a part of the typed words: for each name that occurs, the other names.
pub(super) fn of<'a>(typed: &[String], terms: &'a [Names]) -> Vec<Synonym<'a>> {
    let mut synonyms = Vec::new();
    for Names(names) in terms {
        for (own, name) in names.iter().enumerate() {
            let Some(start) = typed.windows(name.len()).position(|words| words == name) else {
                continue;
            };
            let others = names.iter().enumerate().filter(|(other, _)| *other != own);
            synonyms.extend(
                others.map(|(_, words)| Synonym { places: start..start + name.len(), words }),
            );
        }
    }
    synonyms
}
