//! Tables: cells that stand below each other.

use super::gutter::Gutter;
use super::layout::is_two_sided;
use super::measure::median;
use super::row::{Row, text};
use super::run::Run;
use crate::words::sort;

/// A table as it stands on a page.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) page: u32,
    /// Rows of cells; each cell holds the lines that it was printed in.
    pub(super) rows: Vec<Vec<Vec<String>>>,
}

/// How far apart in points the edges of cells may lie that stand below each other.
const EDGE: f32 = 2.0;

/// The lines of a table around a strip: from the first line with cells on both sides to the last,
/// with the lines below it that its cells go on in.
pub(super) fn extent(lines: &[Row], gutter: Gutter) -> Option<(usize, usize)> {
    let beside = lines.get(gutter.first..gutter.end)?;
    let first = beside.iter().position(|row| is_two_sided(row, gutter.x))?;
    let size = median(beside.iter().skip(first).map(|row| row.size));
    let mut end = first;
    let mut last_base = beside.get(first)?.base;
    for (at, row) in beside.iter().enumerate().skip(first) {
        if row.size > 1.08 * size {
            break;
        }
        let goes_on = row.base - last_base < 1.45 * size;
        if is_two_sided(row, gutter.x) || (goes_on && at == end) {
            end = at + 1;
            last_base = row.base;
        } else if row.base - last_base > 4.0 * size {
            break;
        }
    }
    Some((gutter.first + first, gutter.first + end))
}

/// Whether the cells beside a strip stand below each other.
pub(super) fn is_table(lines: &[Row], x: f32) -> bool {
    let full: Vec<&Row> = lines.iter().filter(|row| is_two_sided(row, x)).collect();
    let columns = separators(lines).len() + 1;
    let spread = full.iter().filter(|row| row.is_spread()).count();
    if spread * 3 > full.len() || full.len() < 2 || (full.len() < 3 && columns < 3) {
        return false;
    }
    let wide = full.iter().all(|row| {
        let before = row.runs.iter().filter(|run| run.left < x).map(Run::right).fold(0.0, f32::max);
        let after = row.runs.iter().find(|run| run.left >= x).map_or(0.0, |run| run.left);
        after - before >= 0.5 * row.size
    });
    let cells = || full.iter().filter_map(|row| cell(row, x));
    let edges =
        lines_up(cells().map(|(left, _)| left)) || lines_up(cells().map(|(_, right)| right));
    wide && (edges || lines_up(cells().map(|(left, right)| f32::midpoint(left, right))))
}

/// The edges of the first cell after a strip: up to the next wide room.
fn cell(row: &Row, x: f32) -> Option<(f32, f32)> {
    let mut cell: Option<(f32, f32)> = None;
    for run in row.runs.iter().filter(|run| run.left >= x) {
        match cell {
            Some((_, right)) if run.left - right > 0.8 * row.size => break,
            Some((left, _)) => cell = Some((left, run.right())),
            None => cell = Some((run.left, run.right())),
        }
    }
    cell
}

fn lines_up(edges: impl Iterator<Item = f32>) -> bool {
    let edges: Vec<f32> = edges.collect();
    let middle = median(edges.iter().copied());
    edges.iter().filter(|edge| (**edge - middle).abs() <= EDGE).count() * 4 >= edges.len() * 3
}

/// The strips that all lines leave free.
fn separators(lines: &[Row]) -> Vec<f32> {
    let mut spans: Vec<(f32, f32)> =
        lines.iter().flat_map(|row| &row.runs).map(|run| (run.left, run.right())).collect();
    sort(&mut spans, |a, b| a.0.total_cmp(&b.0));
    let size = median(lines.iter().map(|row| row.size));
    let (mut separators, mut end) = (Vec::new(), f32::INFINITY);
    for (left, right) in spans {
        if left - end >= 0.4 * size {
            separators.push(left - 1.0);
        }
        end = if end.is_finite() { end.max(right) } else { right };
    }
    separators
}

/// The table that these lines are.
pub(super) fn table(lines: &[Row], page: u32) -> Table {
    let separators = separators(lines);
    let mut rows: Vec<Vec<Vec<String>>> = Vec::new();
    let step = steps(lines);
    let mut above: Option<&Row> = None;
    for row in lines {
        let mut cells = vec![Vec::new(); separators.len() + 1];
        let column = |run: &Run| separators.partition_point(|x| *x <= run.left);
        for (at, cell) in cells.iter_mut().enumerate() {
            let runs: Vec<Run> = row.runs.iter().filter(|run| column(run) == at).cloned().collect();
            if !runs.is_empty() {
                cell.push(text(&runs));
            }
        }
        let room = above.map_or(f32::INFINITY, |above| row.base - above.base);
        let full = cells.iter().all(|cell| !cell.is_empty());
        // A cell that was printed in more lines: close below each other, and the other cells of that line
        // are empty, or lines of sentences as well.
        let close = room < 1.45 * row.size && step.is_none_or(|step| room <= 1.1 * step);
        match rows.last_mut() {
            Some(last) if close && (!full || (step.is_some() && has_sentence(last))) => {
                for (cell, more) in last.iter_mut().zip(cells) {
                    cell.extend(more);
                }
            }
            _ => rows.push(cells),
        }
        above = Some(row);
    }
    Table { page, rows }
}

/// The room between the lines of one cell, where there is more between rows.
fn steps(lines: &[Row]) -> Option<f32> {
    let steps = || lines.iter().zip(lines.iter().skip(1)).map(|(above, row)| row.base - above.base);
    let least = steps().filter(|step| *step > 0.0).fold(f32::INFINITY, f32::min);
    steps().any(|step| step > 1.2 * least).then_some(least)
}

/// Whether the last line of some cell is part of a sentence.
fn has_sentence(cells: &[Vec<String>]) -> bool {
    let last = cells.iter().filter_map(|cell| cell.last());
    last.into_iter().any(|line| line.split(' ').count() >= 4)
}
