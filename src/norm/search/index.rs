//! The data made ready for searching, once; and a search in it.

use super::entry::{Entry, TITLE};
use super::fits::SAME;
use super::query::Query;
use super::score::{self, RAREST, Score};
use super::synonyms::Names;
use super::vocabulary::Vocabulary;
use crate::norm::{SearchItem, SearchLater, SearchPage, SearchSlice, SearchTerm};

/// A search slice made ready.
#[derive(Debug)]
pub struct SearchIndex {
    slice: SearchSlice,
    /// Of lines, terms, later subjects and pages, in this order.
    vocabulary: Vocabulary,
    names: Vec<Names>,
}

/// An entry that fits.
#[derive(Debug, PartialEq, Eq)]
pub struct Hit<'a, T> {
    /// The entry.
    pub entry: &'a T,
    /// Whether it fits every word that counts.
    pub complete: bool,
    /// How well it fits; at most [`SearchIndex::BEST`] for each word that counts.
    pub score: u32,
    fitting: u32,
}

/// What fits, best first within each kind.
#[derive(Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// Number of words that count in what was typed.
    pub words: usize,
    /// Lines.
    pub items: Vec<Hit<'a, SearchItem>>,
    /// Terms of the glossary.
    pub terms: Vec<Hit<'a, SearchTerm>>,
    /// Subjects that are not in the edition.
    pub later: Vec<Hit<'a, SearchLater>>,
    /// Other pages.
    pub pages: Vec<Hit<'a, SearchPage>>,
}

impl SearchIndex {
    /// The score of a rare word that stands in a title as it was typed.
    pub const BEST: u32 = TITLE * SAME * RAREST;

    /// Makes a slice ready.
    pub fn new(slice: SearchSlice) -> Self {
        let items = slice.items.iter().map(|item| Entry::item(item, &slice.areas));
        let terms = slice.terms.iter().map(Entry::term);
        let later = slice.later.iter().map(Entry::later);
        let pages = slice.pages.iter().map(Entry::page);
        let vocabulary = Vocabulary::new(items.chain(terms).chain(later).chain(pages));
        let names = slice.terms.iter().filter_map(Names::new).collect();
        Self { slice, vocabulary, names }
    }

    /// What fits, best first; nothing when no word was typed.
    ///
    /// An entry that fits less than half as much as the best one is left out.
    pub fn find(&self, typed: &str) -> Found<'_> {
        let query = Query::new(typed);
        let words = query.counting.len();
        let scores = score::scores(&query, &self.vocabulary, &self.names);
        let best = scores.iter().map(|score| score.fitting).max().unwrap_or(0);
        let least = best.div_ceil(2).max(1);
        let mut scores = scores.into_iter();
        let slice = &self.slice;
        Found {
            words,
            items: hits(&slice.items, &mut scores, words, least, |item| &item.id),
            terms: hits(&slice.terms, &mut scores, words, least, |term| &term.id),
            later: hits(&slice.later, &mut scores, words, least, |subject| &subject.id),
            pages: hits(&slice.pages, &mut scores, words, least, |page| &page.path),
        }
    }
}

/// The entries of one kind that fit enough, best first; equals go by id.
fn hits<'a, T>(
    entries: &'a [T],
    scores: &mut impl Iterator<Item = Score>,
    words: usize,
    least: u32,
    id: impl Fn(&T) -> &String,
) -> Vec<Hit<'a, T>> {
    let mut hits: Vec<Hit<'a, T>> = entries
        .iter()
        .zip(scores.by_ref())
        .filter(|(_, score)| score.fitting >= least)
        .map(|(entry, score)| Hit {
            entry,
            complete: score.words == words,
            score: score.total,
            fitting: score.fitting,
        })
        .collect();
    hits.sort_by(|a, b| {
        (b.fitting, b.score).cmp(&(a.fitting, a.score)).then_with(|| id(a.entry).cmp(id(b.entry)))
    });
    hits
}
