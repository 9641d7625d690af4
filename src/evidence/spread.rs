//! Over how many lines a word is spread, and so how much it says about which.

use super::profile::{Cue, Loose, Source};
use super::score::number;
use super::vocabulary::Concept;

/// The words of all lines.
pub(super) struct Words<'a> {
    /// How many lines there are.
    pub(super) lines: usize,
    /// Per concept the lines that have it as a loose word.
    pub(super) loose: &'a [Vec<Loose>],
    /// Per concept the phrases it stands in.
    pub(super) in_cues: &'a [Vec<usize>],
    pub(super) cues: &'a [Cue],
}

impl Words<'_> {
    /// How much each line has of a concept: 1 in a phrase or title, less in its texts.
    pub(super) fn spread(&self, concept: Concept) -> Vec<f64> {
        let mut spread = vec![0.0_f64; self.lines];
        let own = |word: &&Loose| !matches!(word.source, Source::Area | Source::Said);
        let loose = self.loose.get(concept).into_iter().flatten().filter(own);
        let cues = self.in_cues.get(concept).into_iter().flatten();
        let cues = cues.filter_map(|at| self.cues.get(*at));
        widen(&mut spread, loose.map(|word| (word.line, word.share)));
        widen(&mut spread, cues.map(|cue| (cue.line, cue_share(cue))));
        spread
    }

    /// Adds what lines have of it in the sentences by which schools may describe them.
    ///
    /// Those have many words, and everyday ones among them. They tell how much such a word says, and
    /// leave alone what a phrase says.
    pub(super) fn add_said(&self, concept: Concept, spread: &mut [f64]) {
        let loose = self.loose.get(concept).into_iter().flatten();
        let said = loose.filter(|word| word.source == Source::Said);
        widen(spread, said.map(|word| (word.line, word.share)));
    }
}

/// Gives each line the most of what it had and has here.
fn widen(spread: &mut [f64], places: impl Iterator<Item = (usize, f64)>) {
    for (line, share) in places {
        if let Some(slot) = spread.get_mut(line) {
            *slot = slot.max(share);
        }
    }
}

fn cue_share(cue: &Cue) -> f64 {
    if cue.source == Source::Example { 0.5 } else { 1.0 }
}

/// How much a word says that is spread so over the lines: 1 in one line, almost nothing in all.
pub(super) fn rarity(spread: &[f64]) -> f64 {
    let all = number(spread.len());
    let of = |lines: f64| ((all + 1.0) / (lines + 0.5)).ln();
    (of(spread.iter().sum::<f64>().max(1.0)) / of(1.0)).clamp(0.02, 1.0)
}

/// How much a concept belongs to each area: its share of lines there, beside the other areas.
pub(super) fn of_area(lines: &[f64], areas: &[Option<usize>], number: usize) -> Vec<f64> {
    let mut sums = vec![(0.0, 0.0); number];
    for (share, area) in lines.iter().zip(areas) {
        if let Some((sum, count)) = area.and_then(|area| sums.get_mut(area)) {
            *sum += share;
            *count += 1.0;
        }
    }
    let means: Vec<f64> =
        sums.iter().map(|(sum, count)| if *count > 0.0 { sum / count } else { 0.0 }).collect();
    let all: f64 = means.iter().sum();
    means.iter().map(|mean| if all > 0.0 { mean / all } else { 0.0 }).collect()
}
