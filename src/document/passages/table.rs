//! The rows of a table as sentences.

use super::super::block::Row;
use super::super::clean::is_closed;
use super::split::{self, Piece};

/// A sentence for each row: `Toets: DMT. Wanneer: januari en juni.` under a row with names of columns;
/// else `DMT: januari en juni.` for two cells, and the cells with commas for more.
pub(super) fn pieces(rows: &[Row], page: Option<u32>) -> Vec<Piece> {
    let mut names: Option<&Row> = None;
    let mut sentences = Vec::new();
    let mut used = true;
    let told = rows.iter().any(|row| row.header);
    for (at, row) in rows.iter().enumerate() {
        let header = row.header || (at == 0 && !told && names_numbers(rows));
        if header && at + 1 < rows.len() {
            // Names that named nothing are said themselves.
            if let Some(unused) = names.filter(|_| !used) {
                sentences.push(plain(unused));
            }
            (names, used) = (Some(row), false);
            continue;
        }
        used = true;
        sentences.push(match names {
            Some(names) => named(names, row),
            None => plain(row),
        });
    }
    let sentences = sentences.into_iter().filter(|sentence| !sentence.is_empty());
    let pieces = sentences.map(|text| Piece { text, page });
    pieces.flat_map(split::pieces).collect()
}

/// Whether the first row has words above a column of numbers or dates, so that it names columns.
fn names_numbers(rows: &[Row]) -> bool {
    let [first, rest @ ..] = rows else { return false };
    let number = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    let name = |cell: &String| !cell.is_empty() && cell.chars().count() < 40 && !number(cell);
    let column = |at: usize| rest.iter().all(|row| row.cells.get(at).is_some_and(|it| number(it)));
    rest.len() > 1
        && first.cells.len() > 1
        && first.cells.iter().all(name)
        && (0..first.cells.len()).any(column)
}

/// The cells that say something; a dash says there is nothing.
fn said(row: &Row) -> impl Iterator<Item = (usize, &str)> {
    let cells = row.cells.iter().map(String::as_str).enumerate();
    cells.filter(|(_, cell)| cell.contains(char::is_alphanumeric))
}

/// Each cell after the name of its column.
fn named(names: &Row, row: &Row) -> String {
    let mut text = String::new();
    for (at, cell) in said(row) {
        if !text.is_empty() {
            text.push(' ');
        }
        let name = names.cells.get(at).map_or("", |name| name.trim_end_matches(':'));
        if !name.is_empty() {
            text.push_str(name);
            text.push_str(": ");
        }
        text.push_str(cell);
        close(&mut text);
    }
    text
}

fn plain(row: &Row) -> String {
    let cells: Vec<&str> = said(row).map(|(_, cell)| cell).collect();
    let mut text = match cells.as_slice() {
        [name, cell] => format!("{}: {cell}", name.trim_end_matches(':')),
        cells => {
            let mut text = String::new();
            for cell in cells {
                if !text.is_empty() {
                    text.push_str(if is_closed(&text) { " " } else { ", " });
                }
                text.push_str(cell);
            }
            text
        }
    };
    close(&mut text);
    text
}

fn close(text: &mut String) {
    if !text.is_empty() && !is_closed(text) {
        text.push('.');
    }
}
