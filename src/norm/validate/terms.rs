//! A word is explained once.

use std::collections::BTreeMap;

use super::Findings;
use crate::norm::draft::Draft;
use crate::norm::{Finding, Place, Rule};

pub(super) fn twice(draft: &Draft, findings: &mut Findings) {
    let mut seen: BTreeMap<String, (&str, Place)> = BTreeMap::new();
    for term in &draft.terms {
        let word = std::iter::once((&term.word, term.at("woord")));
        let also = term.also.iter().enumerate().map(|(at, word)| (word, term.entry("ook", at)));
        for (word, place) in word.chain(also) {
            match seen.get(&word.to_lowercase()) {
                Some((other, first)) => {
                    let message = format!("‘{word}’ hoort al bij ‘{other}’ op {first}.");
                    findings.push(
                        Finding::new(place, Rule::TermTwice, message)
                            .suggest("Leg elk woord op één plaats uit."),
                    );
                }
                None => drop(seen.insert(word.to_lowercase(), (&term.word, place))),
            }
        }
    }
}
