//! Which entries fit what is typed. Provisional: gives way to `norm::search`.

use crate::norm::{SearchItem, SearchLater, SearchPage, SearchSlice, SearchTerm};

/// What was found, best first within each kind.
pub(super) struct Found<'a> {
    pub(super) items: Vec<&'a SearchItem>,
    pub(super) terms: Vec<&'a SearchTerm>,
    pub(super) later: Vec<&'a SearchLater>,
    pub(super) pages: Vec<&'a SearchPage>,
}

pub(super) fn find<'a>(slice: &'a SearchSlice, query: &str) -> Found<'a> {
    let words: Vec<String> = query.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let fits = |text: String| {
        let text = text.to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    Found {
        items: slice
            .items
            .iter()
            .filter(|it| fits(format!("{} {} {}", it.title, it.parents, it.words.join(" "))))
            .collect(),
        terms: slice
            .terms
            .iter()
            .filter(|it| fits(format!("{} {}", it.word, it.also.join(" "))))
            .collect(),
        later: slice
            .later
            .iter()
            .filter(|it| fits(format!("{} {}", it.name, it.also.join(" "))))
            .collect(),
        pages: slice.pages.iter().filter(|it| fits(it.title.clone())).collect(),
    }
}
