//! A plain BM25 to compare with: words as they are written, passages as the collection.

use std::collections::BTreeMap;

use super::figures::{Ranked, figures};
use super::set::Labelled;
use crate::document::Passage;
use crate::evidence::score::number;
use crate::norm::{EvidenceSlice, Sector};
use crate::words::plain;

const K1: f64 = 1.2;
const B: f64 = 0.75;

/// How many false suggestions a document may have when a threshold is chosen.
const MOST_FALSE: f64 = 12.0;

/// BM25 (Robertson and others 1994) without stems, compounds, phrases or synonyms.
///
/// The query of a line is every word of its title, statement and search terms that is no stop word.
#[derive(Clone, Debug)]
pub struct Baseline {
    lines: Vec<(String, Vec<Sector>, Vec<String>)>,
    threshold: f64,
}

impl Baseline {
    /// The lines of a slice.
    pub fn new(slice: &EvidenceSlice, threshold: f64) -> Self {
        let lines = slice.lines.iter().map(|line| {
            let texts = [&line.title, &line.school].into_iter().chain(&line.terms);
            let mut query: Vec<String> = texts.flat_map(|text| words(text)).collect();
            query.retain(|word| !slice.empty.contains(word));
            query.sort();
            query.dedup();
            (line.id.clone(), line.sectors.clone(), query)
        });
        Self { lines: lines.collect(), threshold }
    }

    /// What it shows of a document.
    pub fn rank(&self, labelled: &Labelled) -> Vec<Ranked> {
        shown(&self.scored(labelled), self.threshold)
    }

    /// Per line every passage with a score above 0, the best first.
    fn scored(&self, labelled: &Labelled) -> Vec<Scored> {
        let passages: Vec<BTreeMap<String, f64>> =
            labelled.document.passages.iter().map(counts).collect();
        let lines = self.lines.iter().filter(|(_, sectors, _)| sectors.contains(&labelled.sector));
        lines
            .map(|(line, _, query)| {
                let mut passages: Vec<(usize, f64)> =
                    scores(query, &passages).into_iter().enumerate().collect();
                passages.retain(|(_, score)| *score > 0.0);
                passages.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
                Scored { line: line.clone(), passages }
            })
            .collect()
    }
}

/// The passages of a line with their scores.
struct Scored {
    line: String,
    passages: Vec<(usize, f64)>,
}

fn shown(scored: &[Scored], threshold: f64) -> Vec<Ranked> {
    let lines = scored.iter().map(|Scored { line, passages }| {
        let shown = passages.iter().filter(|(_, score)| *score >= threshold);
        Ranked { line: line.clone(), shown: shown.map(|(passage, _)| *passage).collect() }
    });
    lines.collect()
}

/// How often each word stands in a passage or its headings.
fn counts(passage: &Passage) -> BTreeMap<String, f64> {
    let mut counts = BTreeMap::new();
    for word in passage.headings.iter().chain([&passage.text]).flat_map(|it| words(it)) {
        *counts.entry(word).or_insert(0.0) += 1.0;
    }
    counts
}

fn scores(query: &[String], passages: &[BTreeMap<String, f64>]) -> Vec<f64> {
    let lengths: Vec<f64> = passages.iter().map(|counts| counts.values().sum()).collect();
    let all = number(passages.len()).max(1.0);
    let mean = (lengths.iter().sum::<f64>() / all).max(1.0);
    let mut scores = vec![0.0; passages.len()];
    for word in query {
        let with = passages.iter().filter(|counts| counts.contains_key(word)).count();
        let with = number(with);
        let idf = ((all - with + 0.5) / (with + 0.5)).ln_1p();
        for ((score, counts), length) in scores.iter_mut().zip(passages).zip(&lengths) {
            let often = counts.get(word).copied().unwrap_or_default();
            *score += idf * often * (K1 + 1.0) / (often + K1 * (1.0 - B + B * length / mean));
        }
    }
    scores
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).map(plain);
    words.filter(|word| !word.is_empty()).collect()
}

/// The threshold that does the plain BM25 most justice on these documents: the most recall at three
/// with at most twelve false suggestions per document.
pub fn fair_threshold(slice: &EvidenceSlice, documents: &[Labelled]) -> f64 {
    let baseline = Baseline::new(slice, 0.0);
    let scored: Vec<Vec<Scored>> =
        documents.iter().map(|document| baseline.scored(document)).collect();
    let mut best = (f64::MAX, -1.0);
    for step in (0..120).rev() {
        let threshold = f64::from(step) * 0.25;
        let mut each = scored.iter();
        let figures = figures(documents, |_| {
            each.next().map(|scored| shown(scored, threshold)).unwrap_or_default()
        });
        if figures.false_per_document <= MOST_FALSE && figures.recall_at_3 > best.1 {
            best = (threshold, figures.recall_at_3);
        }
    }
    best.0
}
