//! Running headers, footers and numbers of pages: what returns at the same height on more pages.

use super::row::Row;
use crate::words::sort;

/// The part of a page, from the top and from the bottom, where they stand.
const ZONE: f32 = 0.14;
/// How many lines from the edge are looked at.
const DEEP: usize = 3;
/// How far apart in points the same line may stand on two pages.
const SAME: f32 = 2.5;

/// A page in lines.
pub(super) struct Sheet {
    pub(super) number: u32,
    pub(super) height: f32,
    pub(super) rows: Vec<Row>,
}

/// A line near an edge: which page and line, how far from that edge (below zero: the bottom), and its text.
struct Edge {
    page: usize,
    row: usize,
    at: f32,
    text: String,
    numbers: Vec<u32>,
}

impl Edge {
    /// Whether this is the same running line on another page: the same words at the same height, and the
    /// same numbers, but for that of the page. `Hoofdstuk 2` is no `Hoofdstuk 1`.
    fn returns_as(&self, other: &Self, numbers: &[u32]) -> bool {
        let page = |edge: &Self| numbers.get(edge.page).copied().unwrap_or_default();
        let (here, there) = (page(self), page(other));
        let mut pairs = self.numbers.iter().zip(&other.numbers);
        self.text == other.text
            && (self.at - other.at).abs() <= SAME
            && self.page != other.page
            && pairs.all(|(a, b)| a == b || a.abs_diff(*b) == here.abs_diff(there))
    }
}

/// Takes them out of every page.
pub(super) fn without(sheets: &mut [Sheet]) {
    let numbers: Vec<u32> = sheets.iter().map(|sheet| sheet.number).collect();
    let mut edges: Vec<Edge> = Vec::new();
    for (page, sheet) in sheets.iter().enumerate() {
        edges.extend(edges_of(page, sheet));
    }
    sort(&mut edges, |a, b| {
        a.text.cmp(&b.text).then(a.at.total_cmp(&b.at)).then(a.page.cmp(&b.page))
    });
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (at, edge) in edges.iter().enumerate() {
        let neighbours = [at.checked_sub(1), at.checked_add(1)];
        let mut others = neighbours.into_iter().flatten().filter_map(|at| edges.get(at));
        let returns = others.any(|other| edge.returns_as(other, &numbers));
        if returns || is_page_number(&edge.text) {
            out.push((edge.page, edge.row));
        }
    }
    sort(&mut out, Ord::cmp);
    for (page, sheet) in sheets.iter_mut().enumerate() {
        let mut row = 0;
        sheet.rows.retain(|_| {
            row += 1;
            out.binary_search(&(page, row - 1)).is_err()
        });
    }
}

fn edges_of(page: usize, sheet: &Sheet) -> impl Iterator<Item = Edge> {
    let (height, count) = (sheet.height, sheet.rows.len());
    let numbered = sheet.rows.iter().enumerate();
    numbered.filter_map(move |(row, line)| {
        let top = row < DEEP && line.base < height * ZONE;
        let bottom = row + DEEP >= count && line.base > height * (1.0 - ZONE);
        let at = if top { line.base } else { line.base - height };
        (top || bottom).then(|| {
            let text = line.text();
            Edge { page, row, at, numbers: numbers_in(&text), text: shape(&text) }
        })
    })
}

fn numbers_in(text: &str) -> Vec<u32> {
    let digits = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty());
    digits.map(|digits| digits.parse().unwrap_or(u32::MAX)).collect()
}

/// The text with a single sign for each number, so that every page of a running line looks the same.
fn shape(text: &str) -> String {
    let mut shape = String::new();
    for sign in text.to_lowercase().chars() {
        match sign {
            '0'..='9' if shape.ends_with('#') => {}
            '0'..='9' => shape.push('#'),
            _ => shape.push(sign),
        }
    }
    shape
}

/// `#`, `- # -`, `pagina # van #`.
fn is_page_number(shape: &str) -> bool {
    let mut words = shape.split([' ', '-', '–', '|', '/', '.']).filter(|word| !word.is_empty());
    let roman = shape.len() <= 5 && shape.bytes().all(|byte| b"ivxl".contains(&byte));
    roman && !shape.is_empty()
        || shape.contains('#')
            && shape.matches('#').count() <= 2
            && words.all(|word| {
                matches!(
                    word,
                    "#" | "pagina" | "bladzijde" | "blz" | "pag" | "p" | "van" | "page" | "of"
                )
            })
}

#[cfg(test)]
mod tests {
    use super::super::row::rows;
    use super::super::run::Run;
    use super::*;

    fn sheet(number: u32, lines: &[(&str, f32)]) -> Sheet {
        let runs = lines.iter().map(|(text, base)| Run {
            text: (*text).into(),
            left: 50.0,
            base: *base,
            width: 100.0,
            size: 10.0,
            ..Run::default()
        });
        Sheet { number, height: 800.0, rows: rows(runs.collect()) }
    }

    #[test]
    fn what_returns_on_each_page_is_left_out_and_what_stands_once_is_not() {
        let mut sheets = [
            sheet(1, &[("Gids 2026", 30.0), ("Wij lezen elke dag.", 80.0), ("Blz. 1", 780.0)]),
            sheet(2, &[("Gids 2026", 31.0), ("Wij rekenen elke dag.", 80.0), ("Blz. 2", 780.0)]),
            sheet(3, &[("Slot", 30.0), ("Wij rekenen elke dag.", 300.0), ("3 / 3", 770.0)]),
        ];
        without(&mut sheets);
        let left: Vec<Vec<String>> =
            sheets.iter().map(|sheet| sheet.rows.iter().map(Row::text).collect()).collect();
        assert_eq!(
            left,
            [
                vec!["Wij lezen elke dag."],
                vec!["Wij rekenen elke dag."],
                vec!["Slot", "Wij rekenen elke dag."]
            ]
        );
    }

    #[test]
    fn chapters_that_start_on_a_page_of_their_own_are_no_running_line() {
        let mut sheets = [
            sheet(3, &[("Hoofdstuk 1", 60.0), ("Wij lezen.", 300.0)]),
            sheet(5, &[("Hoofdstuk 2", 60.0), ("Wij rekenen.", 300.0)]),
        ];
        without(&mut sheets);
        assert!(sheets.iter().all(|sheet| sheet.rows.len() == 2));
    }

    #[test]
    fn a_sentence_with_a_number_is_no_number_of_a_page() {
        for (text, is) in [
            ("12", true),
            ("- 3 -", true),
            ("Pagina 3 van 40", true),
            ("xii", true),
            ("Groep 3", false),
            ("van", false),
        ] {
            assert_eq!(is_page_number(&shape(text)), is, "{text}");
        }
    }
}
