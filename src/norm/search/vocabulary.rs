//! Every word of the data once, with the entries it stands in.

use std::collections::BTreeMap;

use super::entry::Entry;
use super::fits::Fit;

/// The words of all entries.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// Number of entries.
    pub(super) entries: usize,
    words: Vec<Word>,
}

#[derive(Debug)]
struct Word {
    text: String,
    /// Places of the entries, each with the weight that the word has there.
    entries: Vec<(usize, u32)>,
}

impl Vocabulary {
    /// The words of these entries, in their order.
    pub(super) fn new(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut words: BTreeMap<String, Vec<(usize, u32)>> = BTreeMap::new();
        let mut number = 0;
        for entry in entries {
            for (word, weight) in entry.0 {
                words.entry(word).or_default().push((number, weight));
            }
            number += 1;
        }
        let words = words.into_iter().map(|(text, entries)| Word { text, entries }).collect();
        Self { entries: number, words }
    }

    /// Per entry the best fit of its words, times the weight of their place. `None`: no fit at all.
    ///
    /// `fit` is also told whether a word stands in more than one in eight entries.
    pub(super) fn scores(&self, fit: impl Fn(&str, bool) -> Fit) -> Option<Vec<u32>> {
        let mut scores = vec![0; self.entries];
        let mut any = false;
        for word in &self.words {
            let fit = fit(&word.text, word.entries.len() * 8 > self.entries);
            if fit == 0 {
                continue;
            }
            any = true;
            for (place, weight) in &word.entries {
                if let Some(score) = scores.get_mut(*place) {
                    *score = (fit * weight).max(*score);
                }
            }
        }
        any.then_some(scores)
    }
}
