//! Lays a document beside the norm.

use super::caution::{Caution, Cautions, Warnings};
use super::explain::{self, Reason};
use super::judge::{decisive, settle, weigh};
use super::profile::Profiles;
use super::reading::{Reader, Reading};
use super::score::{Fit, fits, number, rounded};
use super::vocabulary::{Seen, Vocabulary};
use super::weights::Weights;
use crate::document::Document;
use crate::norm::{EvidenceSlice, RequirementId, Sector};
use crate::words::sort;

/// How many passages are given for a line, shown or not.
pub const MOST: usize = 12;

/// How many lines tell at most whether a document is about the norm.
const TELLING: usize = 5;
/// For how many passages of a short document one line tells it.
const PASSAGES_A_LINE: usize = 3;

/// From how many passages on chance counts for all it can.
const MANY_PASSAGES: f64 = 12.0;

/// A passage that may cover a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The place of the passage in the document, counted from 0.
    pub passage: usize,
    /// How sure it is that it describes the line, from 0 to below 1.
    pub score: f64,
    /// Whether it is shown: it reaches the threshold.
    pub shown: bool,
    /// Why, the strongest reason first.
    pub reasons: Vec<Reason>,
    /// A line that schools mostly describe in the same passage, and that this one fits as well, when
    /// it would not be shown without.
    pub lifted_by: Option<RequirementId>,
    /// Where a person should look twice, in the order of the text.
    pub cautions: Vec<Caution>,
}

/// The passages for one line.
#[derive(Clone, Debug, PartialEq)]
pub struct LineSuggestions {
    /// The line.
    pub line: RequirementId,
    /// At most [`MOST`] passages with a score above 0: the best first, equals in reading order.
    pub passages: Vec<Suggestion>,
}

/// The lines of a sector, made ready to be found in documents.
pub struct Matcher {
    vocabulary: Vocabulary,
    profiles: Profiles,
    cautions: Cautions,
    weights: Weights,
}

impl Matcher {
    /// Makes the lines of a sector ready, with the weights that ship.
    pub fn new(slice: &EvidenceSlice, sector: Sector) -> Self {
        Self::with(slice, sector, Weights::default())
    }

    /// The same with other weights.
    pub fn with(slice: &EvidenceSlice, sector: Sector, weights: Weights) -> Self {
        let texts = slice.lines.iter().flat_map(|line| {
            [&line.title, &line.school, &line.yes, &line.parents]
                .into_iter()
                .chain(&line.terms)
                .chain(&line.phrases)
                .chain(&line.examples)
        });
        let names = slice.areas.iter().flat_map(|area| &area.names);
        let mut vocabulary = Vocabulary::new(slice, texts.chain(names));
        let profiles = Profiles::new(slice, sector, &mut vocabulary, &weights);
        let cautions = Cautions::new(&slice.negations, &slice.plans);
        Self { vocabulary, profiles, cautions, weights }
    }

    /// The passages for every line, in the order of the edition.
    pub fn suggest(&self, document: &Document) -> Vec<LineSuggestions> {
        let mut reader = Reader::new(&self.vocabulary);
        let readings: Vec<_> =
            document.passages.iter().map(|passage| reader.read(passage)).collect();
        let mut best: Vec<Vec<(usize, Fit)>> = vec![Vec::new(); self.profiles.ids.len()];
        for (at, reading) in readings.iter().enumerate() {
            let mut fits = fits(reading, &self.profiles, &self.weights);
            weigh(&mut fits, &self.profiles, &self.weights);
            for (best, fit) in best.iter_mut().zip(fits) {
                if fit.odds > 0.0 {
                    best.push((at, fit));
                    if best.len() > 4 * MOST {
                        keep_best(best, |fit| fit.odds);
                    }
                }
            }
        }
        for best in &mut best {
            settle(best);
            keep_best(best, |fit| fit.score);
        }
        let about = about_the_norm(&best, document.passages.len(), self.weights.usual_best);
        for best in &mut best {
            for (_, fit) in best.iter_mut() {
                fit.score = rounded(fit.score * about);
            }
            // Two that differed may have become equals, and one that was almost nothing, nothing.
            best.retain(|(_, fit)| fit.score > 0.0);
            keep_best(best, |fit| fit.score);
        }
        self.explained(document, &readings, &best)
    }

    /// The best passages of each line, with why.
    fn explained(
        &self,
        document: &Document,
        readings: &[Reading],
        best: &[Vec<(usize, Fit)>],
    ) -> Vec<LineSuggestions> {
        let mut seen = Seen::default();
        let texts = document.passages.iter();
        let warnings: Vec<Warnings> =
            texts.map(|passage| self.cautions.find(&passage.text)).collect();
        let mut lines = Vec::new();
        for (line, (id, best)) in self.profiles.ids.iter().zip(best).enumerate() {
            let mut passages = Vec::new();
            for (at, fit) in best {
                let Some((reading, warnings)) = readings.get(*at).zip(warnings.get(*at)) else {
                    continue;
                };
                let (profiles, vocabulary) = (&self.profiles, &self.vocabulary);
                let reasons = explain::reasons(line, fit, reading, profiles, vocabulary, &mut seen);
                let shown = fit.score >= self.weights.threshold;
                let lifted_by = decisive(fit, &self.weights).filter(|_| shown);
                passages.push(Suggestion {
                    passage: *at,
                    score: fit.score,
                    shown,
                    lifted_by: lifted_by.and_then(|at| profiles.ids.get(at)).cloned(),
                    cautions: explain::cautions(&reasons, warnings),
                    reasons,
                });
            }
            lines.push(LineSuggestions { line: id.clone(), passages });
        }
        lines
    }
}

/// How much the scores of a document count for, from 0 to 1: in a document that fits no line well, a
/// word of the norm is there by chance.
///
/// The more passages, the more chance; one passage is judged by itself.
fn about_the_norm(best: &[Vec<(usize, Fit)>], passages: usize, usual: f64) -> f64 {
    let telling = (passages / PASSAGES_A_LINE).clamp(1, TELLING);
    let mut scores: Vec<f64> =
        best.iter().filter_map(|best| best.first()).map(|(_, fit)| fit.score).collect();
    sort(&mut scores, |a, b| b.total_cmp(a));
    let mean = scores.iter().take(telling).sum::<f64>() / number(telling);
    let share = (mean / usual).min(1.0);
    let chance = (number(passages.saturating_sub(1)) / MANY_PASSAGES).min(1.0);
    1.0 - chance * (1.0 - share * share)
}

fn keep_best(best: &mut Vec<(usize, Fit)>, by: fn(&Fit) -> f64) {
    sort(best, |a, b| by(&b.1).total_cmp(&by(&a.1)).then(a.0.cmp(&b.0)));
    best.truncate(MOST);
}
