//! In which order the parts of a page are read: columns one after another, a table line by line.

use super::gutter::{Gutter, gutters, sides};
use super::line::Line;
use super::measure::median;
use super::row::{Row, rows, text};
use super::run::Run;
use super::table::{self, Table};

/// A part of a page that is read in one go.
pub(super) enum Part {
    /// Lines of one column, from top to bottom.
    Column(Vec<Line>),
    /// A table.
    Table(Table),
}

/// How often a region is cut, one inside another.
const DEPTH: usize = 7;
/// How many strips of a region are looked at.
const TRIES: usize = 12;
/// The room between words, in sizes of their letters, from which they may be of two cells.
const ROOM: f32 = 1.0;
/// How far apart in points lines may lie that are level.
const LEVEL: f32 = 1.5;

/// The parts of a region in reading order.
pub(super) fn parts(rows: Vec<Row>, page: u32) -> Vec<Part> {
    let mut parts = Vec::new();
    cut(rows, page, DEPTH, &mut parts);
    parts
}

fn cut(mut lines: Vec<Row>, page: u32, depth: usize, parts: &mut Vec<Part>) {
    if lines.is_empty() {
        return;
    }
    if depth > 0 {
        for gutter in gutters(&lines).into_iter().take(TRIES) {
            let Some((first, end, found)) = judge(&lines, gutter) else { continue };
            let below = lines.split_off(end);
            let beside = lines.split_off(first);
            cut(lines, page, depth - 1, parts);
            match found {
                Found::Columns => {
                    let (left, right) = halves(beside, gutter.x);
                    cut(rows(left), page, depth - 1, parts);
                    cut(rows(right), page, depth - 1, parts);
                }
                Found::Table => parts.push(Part::Table(table::table(&beside, page))),
            }
            return cut(below, page, depth - 1, parts);
        }
    }
    parts.push(Part::Column(lines.iter().map(|row| Line::new(row, page)).collect()));
}

enum Found {
    Columns,
    Table,
}

fn halves(lines: Vec<Row>, x: f32) -> (Vec<Run>, Vec<Run>) {
    lines.into_iter().flat_map(|row| row.runs).partition(|run| run.left < x)
}

/// What a strip separates, and between which lines; `None` when it is there by chance.
fn judge(lines: &[Row], gutter: Gutter) -> Option<(usize, usize, Found)> {
    let beside = lines.get(gutter.first..gutter.end)?;
    let (left, right) = halves(beside.to_vec(), gutter.x);
    let room = start(&right) - stop(&left);
    let (left, right) = (rows(left), rows(right));
    let size = median(beside.iter().map(|row| row.size));
    if only_marks(&left) || room < 0.5 * size {
        return None;
    }
    let prose = (is_prose(&left), is_prose(&right));
    if prose == (true, true) && room >= 0.7 * size && !rows_are_level(&left, &right) {
        return Some((gutter.first, gutter.end, Found::Columns));
    }
    // A box beside the text has lines of its own, and text beside it.
    let overlap = beside_each_other(&left, &right);
    if (prose.0 || prose.1) && overlap && !labels_are_level(&left, &right) {
        return Some((gutter.first, gutter.end, Found::Columns));
    }
    let (first, end) = table::extent(lines, gutter)?;
    table::is_table(lines.get(first..end)?, gutter.x).then_some((first, end, Found::Table))
}

fn start(runs: &[Run]) -> f32 {
    runs.iter().map(|run| run.left).fold(f32::INFINITY, f32::min)
}

fn stop(runs: &[Run]) -> f32 {
    runs.iter().map(Run::right).fold(0.0, f32::max)
}

/// Whether these are lines of sentences: at least three, mostly of some words.
fn is_prose(lines: &[Row]) -> bool {
    lines.len() >= 3
        && share(lines, |row| {
            let pieces = row.pieces(ROOM).into_iter().map(|runs| text(&runs));
            let mut sentences =
                pieces.filter(|text| text.chars().count() >= 18 && text.split(' ').count() >= 3);
            sentences.next().is_some()
        }) > 0.55
}

fn only_marks(lines: &[Row]) -> bool {
    share(lines, |row| row.text().chars().count() <= 3 || Line::new(row, 0).mark.is_some()) > 0.8
        && lines.iter().all(|row| !row.text().contains(' '))
}

/// Whether what starts after some room, starts so on both sides: then these are rows of a table.
fn rows_are_level(left: &[Row], right: &[Row]) -> bool {
    if left.len().abs_diff(right.len()) < 2 && labels_are_level(left, right) {
        // One line beside each line: in running text many of them start in the middle of a sentence.
        let small = |row: &Row| row.text().starts_with(char::is_lowercase);
        if share(left, small) < 0.25 && share(right, small) < 0.25 {
            return true;
        }
    }
    let (left, right) = (starts(left), starts(right));
    let fewest = left.len().min(right.len());
    let level = left.iter().filter(|base| right.iter().any(|other| (**base - other).abs() < LEVEL));
    fewest >= 3 && level.count() * 5 >= fewest.max(left.len()) * 4
}

/// The lines that have more room above them than most.
fn starts(lines: &[Row]) -> Vec<f32> {
    let pairs = || lines.iter().zip(lines.iter().skip(1));
    let usual = median(pairs().map(|(above, row)| row.base - above.base));
    let after_room = pairs().filter(|(above, row)| row.base - above.base > 1.2 * usual);
    lines.first().into_iter().chain(after_room.map(|(_, row)| row)).map(|row| row.base).collect()
}

/// Whether the side with fewest lines stands at lines of the other: the first column of a table.
fn labels_are_level(left: &[Row], right: &[Row]) -> bool {
    let (few, many) = if left.len() < right.len() { (left, right) } else { (right, left) };
    share(few, |row| many.iter().any(|other| (other.base - row.base).abs() < LEVEL)) > 0.6
}

/// Whether both have at least two lines at the height of the other.
fn beside_each_other(left: &[Row], right: &[Row]) -> bool {
    let within = |lines: &[Row], others: &[Row]| {
        let (Some(first), Some(last)) = (others.first(), others.last()) else { return 0 };
        let (top, bottom) = (first.base - first.size, last.base + last.size);
        lines.iter().filter(|row| (top..=bottom).contains(&row.base)).count()
    };
    within(left, right) >= 2 && within(right, left) >= 2
}

/// The part of the lines for which something holds.
#[allow(clippy::cast_precision_loss, reason = "counts of lines on a page")]
pub(super) fn share(lines: &[Row], holds: impl Fn(&Row) -> bool) -> f32 {
    lines.iter().filter(|row| holds(row)).count() as f32 / lines.len().max(1) as f32
}

/// Whether a line has text on both sides.
pub(super) fn is_two_sided(row: &Row, x: f32) -> bool {
    sides(&row.runs, x) == (true, true)
}
