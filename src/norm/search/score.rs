//! How well every entry fits what was typed.

use super::fits;
use super::query::Query;
use super::synonyms::{self, Names, Synonym};
use super::vocabulary::Vocabulary;

/// The most that one word can count for.
pub(super) const RAREST: u32 = 4;

/// How well one entry fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Score {
    /// Sum of what the words that fit count for.
    pub(super) fitting: u32,
    /// Number of words that fit.
    pub(super) words: usize,
    /// Sum of how well they fit.
    pub(super) total: u32,
}

/// The score of every entry, in their order.
pub(super) fn scores(query: &Query, vocabulary: &Vocabulary, names: &[Names]) -> Vec<Score> {
    let mut scores = vec![Score::default(); vocabulary.entries];
    let synonyms = synonyms::of(&query.all, names);
    for place in &query.counting {
        let Some(typed) = query.all.get(*place) else { continue };
        let mut fit = of_word(typed, vocabulary);
        for synonym in synonyms.iter().filter(|synonym| synonym.places.contains(place)) {
            for (best, other) in fit.iter_mut().zip(of_synonym(synonym, vocabulary)) {
                *best = other.max(*best);
            }
        }
        let worth = rarity(fit.iter().filter(|fit| **fit > 0).count(), vocabulary.entries);
        for (score, fit) in scores.iter_mut().zip(fit).filter(|(_, fit)| *fit > 0) {
            score.fitting += worth;
            score.words += 1;
            score.total += fit * worth;
        }
    }
    scores
}

/// How well a word fits each entry: directly, or else as a compound, or else as a slip.
///
/// A compound of a word that stands nearly everywhere says nothing.
fn of_word(typed: &str, vocabulary: &Vocabulary) -> Vec<u32> {
    vocabulary
        .scores(|known, _| fits::direct(typed, known))
        .or_else(|| {
            vocabulary.scores(|known, common| if common { 0 } else { fits::compound(typed, known) })
        })
        .or_else(|| vocabulary.scores(|known, _| fits::slip(typed, known)))
        .unwrap_or_else(|| vec![0; vocabulary.entries])
}

/// A synonym fits when all its words do, and counts for three quarters.
fn of_synonym(synonym: &Synonym<'_>, vocabulary: &Vocabulary) -> Vec<u32> {
    let fit = |typed: &str, known: &str| match fits::direct(typed, known) {
        fit if fit >= fits::START => fit,
        _ => 0,
    };
    let words = synonym.words.iter();
    let scores =
        words.map(|word| vocabulary.scores(|known, _| fit(word, known)).unwrap_or_default());
    let weakest = scores
        .reduce(|weakest, word| weakest.into_iter().zip(word).map(|(a, b)| a.min(b)).collect());
    weakest.unwrap_or_default().into_iter().map(|score| score * 3 / 4).collect()
}

/// What a word counts for when it fits so many of all entries: 4 when few, 1 when a third or more.
fn rarity(fitting: usize, all: usize) -> u32 {
    match fitting {
        few if few * 20 <= all => RAREST,
        some if some * 7 <= all => 3,
        many if many * 3 <= all => 2,
        _ => 1,
    }
}
