//! The rows of a sheet under their heads.

use std::collections::BTreeMap;

use super::column::{Column, head};
use super::fault::Fault;
use super::read::{Content, Grid};
use super::spot::Spot;
use crate::norm::finding::nearest;

/// A row that holds something.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// Cells by key, also empty ones, as far as the sheet has the column.
    cells: BTreeMap<&'static str, (Spot, Option<Content>)>,
    /// Where the row starts.
    start: Spot,
}

impl Row {
    /// Where a value stands or should stand; the id when the sheet has no such column.
    pub(super) fn spot(&self, key: &str) -> &Spot {
        let cell = self.cells.get(key).or_else(|| self.cells.get("id"));
        cell.map_or(&self.start, |(spot, _)| spot)
    }

    /// What stands under a head.
    pub(super) fn content(&self, key: &str) -> Option<&Content> {
        self.cells.get(key)?.1.as_ref()
    }
}

/// The rows of a sheet. `None` when the heads are not right; what is wrong was then added.
pub(super) fn rows<T>(
    grid: &Grid,
    columns: &'static [Column<T>],
    given: Option<&str>,
    faults: &mut Vec<Fault>,
) -> Option<Vec<Row>> {
    let before = faults.len();
    let (first, names) = grid.rows.first_key_value()?;
    let mut heads: BTreeMap<u32, Head> = BTreeMap::new();
    for (column, content) in names {
        let spot = grid.spot(*first, *column);
        let found = known(content, columns, &spot, faults);
        if let Some(Head::Known(key)) = found
            && let Some((earlier, _)) = heads.iter().find(|(_, head)| **head == Head::Known(key))
        {
            let message = format!("De kolom ‘{}’ staat hier voor de tweede keer.", head(key));
            let advice = format!("De eerste is {}. Haal een van de twee weg.", {
                grid.spot(*first, *earlier).cell()
            });
            faults.push(Fault::cell(spot, message, advice));
        }
        heads.extend(found.map(|head| (*column, head)));
    }
    for column in columns.iter().filter(|column| column.need.is_column()) {
        let there = heads.values().any(|head| *head == Head::Known(column.key));
        if !there && given != Some(column.key) {
            let message = format!("De kolom ‘{}’ ontbreekt.", column.head());
            let advice = format!("Zet die naam boven een kolom. {}", column.explanation);
            faults.push(Fault::cell(grid.spot(*first, 0), message, advice));
        }
    }
    for spot in grid.merged.iter().filter(|spot| spot.row >= *first) {
        let message = "Deze cel is samengevoegd met andere cellen.";
        faults.push(Fault::cell(spot.clone(), message, "Splits de cellen en vul elke cel in."));
    }
    if faults.len() > before {
        return None;
    }
    let rest = grid.rows.range(first.saturating_add(1)..);
    Some(rest.filter_map(|(row, cells)| self::row(grid, *row, cells, &heads, faults)).collect())
}

/// What stands above a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Head {
    /// The name of one of our columns.
    Known(&'static str),
    /// The name of an editor's own column, which is passed over.
    Own,
}

/// Whose column this is; what is neither is told.
fn known<T>(
    content: &Content,
    columns: &'static [Column<T>],
    spot: &Spot,
    faults: &mut Vec<Fault>,
) -> Option<Head> {
    let text = match content {
        Content::Text(text) | Content::Number(text) => text.trim(),
        Content::Flag(_) | Content::Refused(_) => "",
    };
    if text.starts_with('#') {
        return Some(Head::Own);
    }
    let key = text.to_lowercase().replace([' ', '\n'], "_");
    if let Some(column) = columns.iter().find(|column| column.key == key) {
        return Some(Head::Known(column.key));
    }
    let near = nearest(&key, columns.iter().map(|column| column.key));
    let advice = match near {
        Some(key) => format!("Bedoelde u ‘{}’?", head(key)),
        None => "Is de kolom alleen voor uzelf? Zet dan een # voor de naam.".to_owned(),
    };
    // A head can hold a whole book.
    let short: String = text.chars().take(40).collect();
    faults.push(Fault::cell(spot.clone(), format!("De kolom ‘{short}’ is onbekend."), advice));
    None
}

fn row(
    grid: &Grid,
    row: u32,
    contents: &BTreeMap<u32, Content>,
    heads: &BTreeMap<u32, Head>,
    faults: &mut Vec<Fault>,
) -> Option<Row> {
    for column in contents.keys().filter(|column| !heads.contains_key(column)) {
        let message = "Boven deze cel staat geen naam van een kolom.";
        let advice = "Maak de cel leeg, of zet # met een naam erboven: dan telt de kolom niet mee.";
        faults.push(Fault::cell(grid.spot(row, *column), message, advice));
    }
    let cells: BTreeMap<_, _> = heads
        .iter()
        .filter_map(|(column, head)| {
            let Head::Known(key) = head else { return None };
            Some((*key, (grid.spot(row, *column), contents.get(column).cloned())))
        })
        .collect();
    let filled = cells.values().any(|(_, content)| content.is_some());
    filled.then(|| Row { cells, start: grid.spot(row, 0) })
}
