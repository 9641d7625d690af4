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
    for (at, row) in rows.iter().enumerate() {
        if row.header && at + 1 < rows.len() {
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
    let pieces = sentences.into_iter().map(|text| Piece { text, page });
    pieces.flat_map(split::pieces).collect()
}

/// Each cell after the name of its column.
fn named(names: &Row, row: &Row) -> String {
    let mut text = String::new();
    for (at, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
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
    let cells: Vec<&str> =
        row.cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
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
    if !is_closed(text) {
        text.push('.');
    }
}
