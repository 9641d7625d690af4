//! The figures of all systems on all parts, side by side.

use std::fmt;
use std::path::Path;

use super::baseline::{Baseline, fair_threshold};
use super::figures::{Figures, Ranked, figures};
use super::set::{Labelled, Part, SetError, read_part};
use crate::evidence::{Matcher, Weights};
use crate::norm::{EvidenceSlice, Sector};

/// What stands above the figures.
pub const FIGURES: &str = "deel       systeem        docs  paren  recall@1  recall@3    MRR  onjuist/doc  \
                           most   niets  most";

/// The figures of one system on one part.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// The part.
    pub part: Part,
    /// What was measured, in a few words.
    pub system: &'static str,
    /// The figures.
    pub figures: Figures,
}

/// Measures the matcher as it ships, the same without headings, and the plain BM25, on each part that
/// the folder has.
///
/// # Errors
/// A set that cannot be read.
pub fn measure(folder: &Path, slice: &EvidenceSlice) -> Result<Vec<Measured>, SetError> {
    let dev = read_part(folder, Part::Dev)?;
    let matchers = Sector::ALL.map(|sector| Matcher::with(slice, sector, Weights::default()));
    let baseline = Baseline::new(slice, fair_threshold(slice, &dev));
    let mut parts = vec![(Part::Dev, dev)];
    for part in Part::ALL.into_iter().skip(1) {
        if folder.join(part.folder()).is_dir() {
            parts.push((part, read_part(folder, part)?));
        }
    }
    let mut measured = Vec::new();
    for (part, documents) in &parts {
        let part = *part;
        let bare: Vec<Labelled> = documents.iter().map(Labelled::without_headings).collect();
        for (system, documents) in [("normwijzer", documents), ("zonder koppen", &bare)] {
            let figures = figures(documents, |labelled| ranked(&matchers, labelled));
            measured.push(Measured { part, system, figures });
        }
        let figures = figures(documents, |labelled| baseline.rank(labelled));
        measured.push(Measured { part, system: "gewone BM25", figures });
    }
    Ok(measured)
}

/// What the matcher of the right sector shows.
fn ranked(matchers: &[Matcher; 2], labelled: &Labelled) -> Vec<Ranked> {
    let of_sector = Sector::ALL.iter().position(|sector| *sector == labelled.sector);
    let matcher = of_sector.and_then(|at| matchers.get(at));
    let suggestions = matcher.map(|it| it.suggest(&labelled.document)).unwrap_or_default();
    suggestions.iter().map(Ranked::from).collect()
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Figures {
            documents,
            pairs,
            recall_at_1,
            recall_at_3,
            mrr,
            false_per_document,
            false_at_most,
            beside_it,
            false_beside_it,
        } = &self.figures;
        write!(
            f,
            "{:<10} {:<14} {documents:>4} {pairs:>6} {recall_at_1:>9.3} {recall_at_3:>9.3} {mrr:>6.3} \
             {false_per_document:>11.1} {false_at_most:>5} {beside_it:>7} {false_beside_it:>5}",
            self.part.folder(),
            self.system,
        )
    }
}
