//! The lines that a layer adds are looked for too, and change nothing for the national lines.

use super::suggest::{LineSuggestions, Matcher};
use crate::document::Document;
use crate::norm::{EvidenceSlice, RequirementId, Sector};

/// The lines of a sector, national and of a layer, made ready to be found in documents.
///
/// How rare a word is, and which line has it best, follows from all lines together: with one line more,
/// the scores of all others are a little different. So national lines are found among themselves, by a
/// [`Matcher`] that knows no others, and lines of a layer by a second one among all. That takes twice
/// the time, for who has a layer only.
pub struct LayeredMatcher {
    national: Matcher,
    /// Among all lines, and ids of those that the layer added.
    layered: Option<(Matcher, Vec<RequirementId>)>,
}

impl LayeredMatcher {
    /// Makes the lines of a sector ready; see [`EvidenceSlice::under`].
    pub fn new(slice: &EvidenceSlice, sector: Sector) -> Self {
        let own: Vec<RequirementId> = slice
            .lines
            .iter()
            .filter(|line| line.regional.is_some())
            .map(|line| line.id.clone())
            .collect();
        if own.is_empty() {
            return Self { national: Matcher::new(slice, sector), layered: None };
        }
        let mut national = slice.clone();
        national.lines.retain(|line| line.regional.is_none());
        Self {
            national: Matcher::new(&national, sector),
            layered: Some((Matcher::new(slice, sector), own)),
        }
    }

    /// The passages for every line: national lines in the order of the edition, then those of the layer.
    pub fn suggest(&self, document: &Document) -> Vec<LineSuggestions> {
        let mut lines = self.national.suggest(document);
        if let Some((matcher, own)) = &self.layered {
            let suggested = matcher.suggest(document).into_iter();
            lines.extend(suggested.filter(|line| own.contains(&line.line)));
        }
        lines
    }
}
