//! What is counted.

use super::set::Labelled;
use crate::evidence::LineSuggestions;
use crate::evidence::score::number;
use crate::norm::RequirementId;

/// How many passages of a line are looked at.
const TOP: usize = 3;

/// The passages that a system gives for a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// The line.
    pub line: RequirementId,
    /// The shown passages, best first.
    pub shown: Vec<usize>,
}

impl From<&LineSuggestions> for Ranked {
    fn from(line: &LineSuggestions) -> Self {
        let shown = line.passages.iter().filter(|it| it.shown).map(|it| it.passage);
        Self { line: line.line.clone(), shown: shown.collect() }
    }
}

/// How well a system did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// Documents.
    pub documents: usize,
    /// Pairs of a document and a line that at least one passage of it covers.
    pub pairs: usize,
    /// Of those, the share with a covering passage as the first that is shown.
    pub recall_at_1: f64,
    /// The share with a covering passage among the first three that are shown.
    pub recall_at_3: f64,
    /// The mean of 1 divided by the place of the first covering passage; 0 when none is shown.
    pub mrr: f64,
    /// Shown passages, among the first three of a line, that neither cover nor touch it: per document
    /// that has something relevant.
    pub false_per_document: f64,
    /// The most of them in one such document.
    pub false_at_most: usize,
    /// Documents with nothing relevant.
    pub beside_it: usize,
    /// The most false suggestions in one of those.
    pub false_beside_it: usize,
}

/// Counts what a system did on these documents.
pub fn figures(
    documents: &[Labelled],
    mut system: impl FnMut(&Labelled) -> Vec<Ranked>,
) -> Figures {
    let mut figures = Figures { documents: documents.len(), ..Figures::default() };
    let mut false_total = 0;
    for document in documents {
        let mut wrong = 0;
        for ranked in system(document) {
            let labelled = |labels: &[Vec<RequirementId>], passage: usize| {
                labels.get(passage).is_some_and(|lines| lines.contains(&ranked.line))
            };
            let covers = |passage: usize| labelled(&document.covers, passage);
            let touches = |passage: usize| labelled(&document.touches, passage);
            wrong += ranked
                .shown
                .iter()
                .take(TOP)
                .filter(|passage| !covers(**passage) && !touches(**passage))
                .count();
            if (0..document.covers.len()).any(covers) {
                figures.pairs += 1;
                let place = ranked.shown.iter().position(|passage| covers(*passage));
                if let Some(place) = place {
                    figures.recall_at_1 += f64::from(u8::from(place == 0));
                    figures.recall_at_3 += f64::from(u8::from(place < TOP));
                    figures.mrr += 1.0 / number(place + 1);
                }
            }
        }
        if document.is_beside_it() {
            figures.beside_it += 1;
            figures.false_beside_it = figures.false_beside_it.max(wrong);
        } else {
            false_total += wrong;
            figures.false_at_most = figures.false_at_most.max(wrong);
        }
    }
    let pairs = number(figures.pairs.max(1));
    figures.recall_at_1 /= pairs;
    figures.recall_at_3 /= pairs;
    figures.mrr /= pairs;
    let with_something = documents.len() - figures.beside_it;
    figures.false_per_document = number(false_total) / number(with_something.max(1));
    figures
}
