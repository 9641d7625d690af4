//! The cells of a sheet that hold something.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::spot::Spot;
use super::error::ReadError;
use super::limits;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::norm::sheet) enum Content {
    /// A text.
    Text(String),
    /// A number, as the file has it.
    Number(String),
    /// Yes or no.
    Flag(bool),
    /// What is no text and cannot be taken for one.
    Refused(Refusal),
}

/// Why a cell is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::norm::sheet) enum Refusal {
    /// A date or a time.
    Date,
    /// A formula, whatever its outcome.
    Formula,
    /// An error such as `#N/B`.
    Error,
    /// More than a cell can hold.
    Long,
}

/// A sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::norm::sheet) struct Grid {
    /// Its name.
    pub(in crate::norm::sheet) name: Arc<str>,
    /// Rows by number, cells by column; both from 0.
    pub(in crate::norm::sheet) rows: BTreeMap<u32, BTreeMap<u32, Content>>,
    /// First cells of cells that are one.
    pub(in crate::norm::sheet) merged: Vec<Spot>,
}

impl Grid {
    /// A sheet without cells.
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.into(), rows: BTreeMap::new(), merged: Vec::new() }
    }

    /// A cell of it.
    pub(in crate::norm::sheet) fn spot(&self, row: u32, column: u32) -> Spot {
        Spot { sheet: self.name.clone(), row, column }
    }

    /// Notes that a cell is one with its neighbours; a few are enough to tell.
    pub(super) fn merge(&mut self, row: u32, column: u32) {
        const ENOUGH: usize = 100;
        if self.merged.len() < ENOUGH {
            self.merged.push(self.spot(row, column));
        }
    }

    /// Puts something in a cell, as long as there is room.
    pub(super) fn put(
        &mut self,
        (row, column): (u32, u32),
        content: Content,
        room: &mut Room,
    ) -> Result<(), ReadError> {
        let length = match &content {
            Content::Text(text) if text.trim().is_empty() => return Ok(()),
            Content::Text(text) | Content::Number(text) => text.len(),
            Content::Flag(_) | Content::Refused(_) => 0,
        };
        if row >= limits::ROWS || column >= limits::COLUMNS {
            return Err(ReadError::Far(self.spot(row, column)));
        }
        let long = match &content {
            Content::Text(text) => text.encode_utf16().count() > limits::CELL,
            _ => false,
        };
        let content = if long { Content::Refused(Refusal::Long) } else { content };
        room.0 = room.0.checked_sub(length).ok_or(ReadError::Text)?;
        self.rows.entry(row).or_default().insert(column, content);
        Ok(())
    }
}

/// How much text still fits.
#[derive(Debug)]
pub(super) struct Room(usize);

impl Room {
    /// Room for a whole file.
    pub(super) fn new() -> Self {
        Self(limits::TEXT)
    }
}
