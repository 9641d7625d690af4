//! Upright strips without text: between the columns of a page, or of a table.

use super::row::Row;
use super::run::Run;
use crate::words::sort;

/// A strip of a region that some lines in a row leave free, with text on both sides.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Gutter {
    /// A place inside it, from the left.
    pub(super) x: f32,
    /// The first line beside it.
    pub(super) first: usize,
    /// The line after the last one.
    pub(super) end: usize,
    /// How many lines have text on the side that has fewest.
    pub(super) weight: usize,
}

/// Half of the width that has to be free, in points.
const HALF: f32 = 2.0;
/// The room between two words, in sizes of their letters, from which it may be a strip.
const ROOM: f32 = 0.8;
/// The most places that are tried: on a page with more a few are as good as all.
const PLACES: usize = 160;

/// The strips of a region, the heaviest first.
pub(super) fn gutters(rows: &[Row]) -> Vec<Gutter> {
    let mut found: Vec<Gutter> =
        places(rows).into_iter().filter_map(|x| longest(rows, x)).collect();
    sort(&mut found, |a, b| {
        b.weight.cmp(&a.weight).then(a.first.cmp(&b.first)).then(a.x.total_cmp(&b.x))
    });
    // Places in one and the same strip.
    found.dedup_by(|next, kept| {
        (next.first, next.end) == (kept.first, kept.end) && (next.x - kept.x).abs() < 6.0
    });
    found
}

/// Where a strip may be: just before what stands to the right of some room.
fn places(rows: &[Row]) -> Vec<f32> {
    let mut places: Vec<f32> = Vec::new();
    for row in rows {
        for (left, right) in row.runs.iter().zip(row.runs.iter().skip(1)) {
            if right.left - left.right() >= ROOM * left.size.min(right.size) {
                places.push(right.left - HALF);
            }
        }
    }
    // Columns whose lines do not lie level with each other have no line with room in it.
    let edge = rows.iter().map(Row::left).fold(f32::INFINITY, f32::min);
    places.extend(rows.iter().map(|row| row.left() - HALF).filter(|x| *x > edge + 60.0));
    sort(&mut places, f32::total_cmp);
    places.dedup_by(|a, b| (*a - *b).abs() < 1.0);
    let step = places.len().div_ceil(PLACES).max(1);
    places.into_iter().step_by(step).collect()
}

/// The heaviest stretch of lines that leave the place free.
fn longest(rows: &[Row], x: f32) -> Option<Gutter> {
    let mut best: Option<Gutter> = None;
    let (mut first, mut lefts, mut rights) = (0, 0, 0);
    for (at, row) in rows.iter().enumerate() {
        let (left, right) = sides(&row.runs, x);
        if !is_free(&row.runs, x) {
            (first, lefts, rights) = (at + 1, 0, 0);
            continue;
        }
        lefts += usize::from(left);
        rights += usize::from(right);
        let weight = lefts.min(rights);
        if weight > 0
            && best.is_none_or(|best| {
                weight > best.weight || (weight == best.weight && best.first == first)
            })
        {
            best = Some(Gutter { x, first, end: at + 1, weight });
        }
    }
    best
}

fn is_free(runs: &[Run], x: f32) -> bool {
    !runs.iter().any(|run| run.left < x + HALF - 0.1 && run.right() > x - HALF + 0.1)
}

/// Whether a line has text to the left and to the right of a place.
pub(super) fn sides(runs: &[Run], x: f32) -> (bool, bool) {
    (runs.iter().any(|run| run.left < x), runs.iter().any(|run| run.left >= x))
}
