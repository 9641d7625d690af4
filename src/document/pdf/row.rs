//! Runs that stand on one line, from left to right.

use super::run::Run;
use crate::words::sort;

/// Everything on one line of a page or of a column, from left to right; never empty.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub(super) runs: Vec<Run>,
    /// The line that its largest letters stand on.
    pub(super) base: f32,
    /// The size of its largest letters.
    pub(super) size: f32,
    /// Whether the mark of a note was taken from its start.
    pub(super) noted: bool,
}

/// Open lines that a run is held against: lines of columns beside each other lie between one another.
const OPEN: usize = 3;

/// The runs in lines from top to bottom.
pub(super) fn rows(mut runs: Vec<Run>) -> Vec<Row> {
    sort(&mut runs, |a, b| a.base.total_cmp(&b.base).then(a.left.total_cmp(&b.left)));
    let mut rows: Vec<Row> = Vec::new();
    for run in runs {
        match rows.iter_mut().rev().take(OPEN).find(|row| row.takes(&run)) {
            Some(row) => row.push(run),
            None => {
                rows.push(Row { base: run.base, size: run.size, noted: false, runs: vec![run] });
            }
        }
    }
    for row in &mut rows {
        sort(&mut row.runs, |a, b| a.left.total_cmp(&b.left).then(a.base.total_cmp(&b.base)));
        row.drop_doubles();
        row.drop_note_marks();
    }
    rows.retain(|row| !row.runs.is_empty());
    sort(&mut rows, |a, b| a.base.total_cmp(&b.base));
    rows
}

impl Row {
    fn takes(&self, run: &Run) -> bool {
        let apart = (run.base - self.base).abs();
        if apart <= 0.3 * run.size.min(self.size) {
            return true;
        }
        // A mark of a note stands higher, in small letters.
        let (small, large) = (run.size.min(self.size), run.size.max(self.size));
        let short = if run.size < self.size {
            is_short(&run.text)
        } else {
            self.runs.iter().all(|run| is_short(&run.text))
        };
        short && small <= 0.85 * large && apart <= 0.5 * large
    }

    fn push(&mut self, run: Run) {
        if run.size > self.size {
            (self.base, self.size) = (run.base, run.size);
        }
        self.runs.push(run);
    }

    /// Drops what was drawn twice in one place, such as a layer over another.
    fn drop_doubles(&mut self) {
        let mut kept: Vec<Run> = Vec::with_capacity(self.runs.len());
        for run in std::mem::take(&mut self.runs) {
            let near = |a: f32, b: f32| (a - b).abs() < 0.1 * run.size;
            let twice = kept.iter().rev().take(OPEN).any(|other| {
                other.text == run.text && near(other.left, run.left) && near(other.base, run.base)
            });
            if !twice {
                kept.push(run);
            }
        }
        self.runs = kept;
    }

    fn drop_note_marks(&mut self) {
        let (base, size) = (self.base, self.size);
        let is_mark = |run: &Run| {
            let high = run.size <= 0.8 * size && run.base < base - 0.12 * size;
            let sign = |c: char| c.is_ascii_digit() || "*†‡,() ".contains(c);
            is_short(&run.text) && run.text.chars().all(sign) && (high || is_narrow(run))
        };
        self.noted = self.runs.first().is_some_and(is_mark) && self.runs.len() > 1;
        if self.runs.len() > 1 {
            self.runs.retain(|run| !is_mark(run));
        }
    }

    pub(super) fn left(&self) -> f32 {
        self.runs.first().map_or(0.0, |run| run.left)
    }

    pub(super) fn right(&self) -> f32 {
        self.runs.iter().map(Run::right).fold(0.0, f32::max)
    }

    /// Its runs, parted where more room is left than so many sizes of the letters; all of them together
    /// where its words were spread over its width.
    pub(super) fn pieces(&self, room: f32) -> Vec<Vec<Run>> {
        let mut pieces: Vec<Vec<Run>> = Vec::new();
        let spread = self.is_spread();
        for run in &self.runs {
            let apart = |last: &Run| run.left - last.right() > room * self.size;
            match pieces.last_mut() {
                Some(piece) if spread || !piece.last().is_some_and(apart) => {
                    piece.push(run.clone());
                }
                _ => pieces.push(vec![run.clone()]),
            }
        }
        pieces
    }

    /// Whether its words were spread over its width: then all room between them is the same.
    pub(super) fn is_spread(&self) -> bool {
        let rooms = self.runs.iter().zip(self.runs.iter().skip(1)).map(|(a, b)| b.left - a.right());
        let rooms: Vec<f32> = rooms.filter(|room| *room > 0.1 * self.size).collect();
        let widest = rooms.iter().copied().fold(0.0, f32::max);
        let least = rooms.iter().copied().fold(f32::INFINITY, f32::min);
        let same = if rooms.len() > 2 { 0.08 * self.size } else { 0.02 * self.size };
        rooms.len() > 1 && widest - least <= same
    }

    /// Its text, with spaces where room is left between the runs.
    pub(super) fn text(&self) -> String {
        text(&self.runs)
    }
}

/// The text of runs on one line.
pub(super) fn text(runs: &[Run]) -> String {
    let mut text = String::new();
    let mut end: Option<(f32, f32)> = None;
    for run in runs {
        let words = run.text.trim();
        let apart = end.is_some_and(|(right, size)| run.left - right > 0.1 * run.size.min(size));
        let spaced = run.text.starts_with(char::is_whitespace) || text.ends_with(' ');
        if !text.is_empty() && (apart || spaced) && !text.ends_with(' ') {
            text.push(' ');
        }
        text.push_str(words);
        if run.text.ends_with(char::is_whitespace) {
            text.push(' ');
        }
        end = Some((run.right(), run.size));
    }
    text.truncate(text.trim_end().len());
    text
}

/// Whether these are digits narrower than any that stand on the line: raised ones of the font itself.
fn is_narrow(run: &Run) -> bool {
    let digits = run.text.trim();
    #[allow(clippy::cast_precision_loss, reason = "at most three")]
    let each = run.width / digits.len().max(1) as f32;
    digits.bytes().all(|byte| byte.is_ascii_digit()) && each < 0.36 * run.size
}

fn is_short(text: &str) -> bool {
    text.trim().chars().count() <= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str, left: f32, base: f32, width: f32, size: f32) -> Run {
        Run { text: text.into(), left, base, width, size, ..Run::default() }
    }

    #[test]
    fn a_line_has_its_words_in_order_and_no_mark_of_a_note() {
        let rows = rows(vec![
            run("werkt", 40.0, 100.2, 25.0, 10.0),
            run("1", 65.0, 96.5, 3.0, 6.0),
            run("Wij", 10.0, 100.0, 15.0, 10.0),
            run("volgende", 10.0, 113.0, 40.0, 10.0),
            run("e", 25.0, 100.0, 5.0, 10.0),
        ]);
        let texts: Vec<_> = rows.iter().map(Row::text).collect();
        assert_eq!(texts, ["Wije werkt", "volgende"]);
    }

    #[test]
    fn what_was_drawn_twice_in_one_place_is_there_once() {
        let once = [run("Wij", 10.0, 100.0, 15.0, 10.0), run("lezen", 28.0, 100.0, 25.0, 10.0)];
        let again = once.iter().map(|run| Run { left: run.left + 0.3, ..run.clone() });
        let rows = rows(once.iter().cloned().chain(again).collect());
        assert_eq!(rows.iter().map(Row::text).collect::<Vec<_>>(), ["Wij lezen"]);
    }

    #[test]
    fn a_note_itself_is_known_by_the_mark_before_it() {
        let rows = rows(vec![
            run("1", 10.0, 697.0, 3.0, 5.0),
            run("Zie de bijlage.", 15.0, 700.0, 60.0, 8.0),
        ]);
        assert!(rows[0].noted);
        assert_eq!(rows[0].text(), "Zie de bijlage.");
    }
}
