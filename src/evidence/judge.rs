//! How sure it is that a passage describes a line.
//!
//! The words that a passage shares with a line say how well it fits, and not yet how sure that is. Four
//! other things say something about it, each as a factor of the odds, as in logistic regression:
//!
//! - whether it fits a line that schools mostly describe in the same passage;
//! - how many lines it fits better;
//! - how many phrases of the line it has, beside loose words;
//! - how it compares with the passage that fits the line best in this document.
//!
//! The exponents are those that a regression on the dev part of the evaluation set came near, taken to
//! whole and half ones: products and square roots are the same on every processor.

use super::profile::Profiles;
use super::score::{Fit, number, rounded};
use super::weights::Weights;
use crate::words::sort;

/// No words are sure beyond this: a person decides.
const SUREST: f64 = 0.999;

/// Weighs what one passage has of every line, in the order of the lines.
pub(super) fn weigh(fits: &mut [Fit], profiles: &Profiles, weights: &Weights) {
    together(fits, profiles, weights);
    let mut all: Vec<f64> = fits.iter().map(|fit| fit.raw).collect();
    sort(&mut all, |a, b| b.total_cmp(a));
    for fit in fits {
        let better = number(all.partition_point(|raw| *raw > fit.raw));
        let others = 1.0 + number(phrases(fit));
        fit.odds = weights.sure * fit.raw * fit.raw * others / (1.0 + better).sqrt();
    }
}

/// Lifts every line of a group by the line of that group that the passage fits best.
fn together(fits: &mut [Fit], profiles: &Profiles, weights: &Weights) {
    let raw: Vec<f64> = fits.iter().map(|fit| fit.raw).collect();
    for (fit, others) in fits.iter_mut().zip(&profiles.together) {
        let of = |line: &usize| raw.get(*line).copied().unwrap_or_default();
        let Some(best) = others.iter().copied().max_by(|a, b| of(a).total_cmp(&of(b))) else {
            continue;
        };
        let lift = 1.0 + weights.together * (of(&best) / weights.together_whole).min(1.0);
        fit.raw *= lift;
        fit.lifted_by = Some((best, lift));
    }
}

/// How many phrases of its line a passage has something of.
fn phrases(fit: &Fit) -> usize {
    let mut cues: Vec<usize> = fit.matches.iter().filter_map(|it| it.cue).collect();
    cues.sort_unstable();
    cues.dedup();
    cues.len()
}

/// Makes scores of the odds of one line, beside the passage that fits it best. All have odds above 0, so
/// they fit.
pub(super) fn settle(best: &mut [(usize, Fit)]) {
    let most = best.iter().map(|(_, fit)| fit.raw).fold(0.0, f64::max);
    for (_, fit) in best {
        let beside = fit.raw / most;
        let odds = fit.odds * beside * beside;
        fit.score = rounded(odds / (1.0 + odds)).min(SUREST);
    }
}

/// The line of its group without which a passage would not reach the threshold.
pub(super) fn decisive(fit: &Fit, weights: &Weights) -> Option<usize> {
    let (line, lift) = fit.lifted_by?;
    let odds = fit.score / (1.0 - fit.score) / (lift * lift);
    (odds / (1.0 + odds) < weights.threshold).then_some(line)
}
