//! What is usual in a document: the size and the font of its running text, and the room between lines.

use std::cmp::Reverse;

use super::line::Line;
use crate::words::sort;

/// What most of the text looks like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Usual {
    /// The size of its letters.
    pub(super) size: f32,
    /// Its font.
    pub(super) font: u32,
    /// The room from line to line, in sizes of the letters.
    pub(super) leading: f32,
}

/// The middle one; 0 of none.
pub(super) fn median(values: impl Iterator<Item = f32>) -> f32 {
    let mut values: Vec<f32> = values.collect();
    sort(&mut values, f32::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// The value that weighs most, of values that are taken as the same when they are the same number of steps.
pub(super) fn heaviest(values: impl Iterator<Item = (f32, usize)>, step: f32) -> Option<f32> {
    let mut weights: Vec<(i64, usize)> = Vec::new();
    #[allow(clippy::cast_possible_truncation, reason = "saturates")]
    let mut values: Vec<(i64, usize)> =
        values.map(|(value, weight)| ((value / step).round() as i64, weight)).collect();
    sort(&mut values, Ord::cmp);
    for (value, weight) in values {
        match weights.last_mut() {
            Some((last, sum)) if *last == value => *sum += weight,
            _ => weights.push((value, weight)),
        }
    }
    #[allow(clippy::cast_precision_loss, reason = "a length on a page")]
    weights
        .into_iter()
        .max_by_key(|(value, weight)| (*weight, Reverse(*value)))
        .map(|(value, _)| value as f32 * step)
}

/// What is usual in these columns.
pub(super) fn usual(columns: &[&[Line]]) -> Usual {
    let lines = || columns.iter().copied().flatten();
    let letters = |line: &Line| line.text.chars().count();
    let size =
        heaviest(lines().map(|line| (line.size, letters(line))), 0.25).unwrap_or(10.0).max(1.0);
    let is_body = |line: &&Line| (line.size - size).abs() < 0.04 * size + 0.13;
    let mut fonts: Vec<(u32, usize)> =
        lines().filter(is_body).map(|line| (line.font, letters(line))).collect();
    sort(&mut fonts, Ord::cmp);
    let font = fonts
        .chunk_by(|a, b| a.0 == b.0)
        .max_by_key(|same| same.iter().map(|(_, letters)| letters).sum::<usize>())
        .and_then(|same| same.first())
        .map_or(0, |(font, _)| *font);
    let steps = columns.iter().flat_map(|column| column.iter().zip(column.iter().skip(1)));
    let steps = steps
        .filter(|(above, line)| is_body(above) && is_body(line))
        .map(|(above, line)| ((line.base - above.base) / size, 1))
        .filter(|(step, _)| (0.8..2.6).contains(step));
    let leading = heaviest(steps, 0.1).unwrap_or(1.25);
    Usual { size, font, leading }
}
