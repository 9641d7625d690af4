//! An entry as searching sees it: folded words, each with the weight of its place.

use std::collections::BTreeMap;

use super::fold;
use crate::norm::{SearchArea, SearchItem, SearchLater, SearchPage, SearchTerm};

/// A word in a title or name.
pub(super) const TITLE: u32 = 12;
const OTHER_NAME: u32 = 9;
const SEARCH_TERM: u32 = 8;
const AREA: u32 = 4;
const TEXT: u32 = 3;

/// The words of one entry, each with the weight of its weightiest place.
#[derive(Debug, Default)]
pub(super) struct Entry(pub(super) BTreeMap<String, u32>);

impl Entry {
    /// A line, with the names of its area.
    pub(super) fn item(item: &SearchItem, areas: &[SearchArea]) -> Self {
        let area = areas.iter().find(|area| area.id == item.area);
        let names = area.iter().flat_map(|area| std::iter::once(&area.name).chain(&area.also));
        Self::default()
            .add(TITLE, [&item.title])
            .add(SEARCH_TERM, &item.words)
            .add(AREA, names)
            .add(TEXT, [&item.parents])
    }

    /// A term of the glossary.
    pub(super) fn term(term: &SearchTerm) -> Self {
        Self::default()
            .add(TITLE, [&term.word])
            .add(OTHER_NAME, &term.also)
            .add(TEXT, [&term.explanation])
    }

    /// A subject that is not in the edition.
    pub(super) fn later(subject: &SearchLater) -> Self {
        Self::default().add(TITLE, [&subject.name]).add(OTHER_NAME, &subject.also)
    }

    /// Another page.
    pub(super) fn page(page: &SearchPage) -> Self {
        Self::default().add(TITLE, [&page.title]).add(TEXT, [&page.description])
    }

    fn add<'a>(mut self, weight: u32, texts: impl IntoIterator<Item = &'a String>) -> Self {
        for word in texts.into_iter().flat_map(|text| fold::words(text)) {
            let most = self.0.entry(word).or_insert(weight);
            *most = weight.max(*most);
        }
        self
    }
}
