//! A file from outside to cells: XLSX, ODS or CSV, known by what is in it and not by its name.
//!
//! Own readers for workbooks: the reader that the tests use sets memory aside for as many texts as
//! a file says it has, and waits forever for the end of a table that was cut off. Here the file is
//! unpacked no further than a limit, and read event by event.

mod csv;
mod error;
mod escaped;
mod grid;
pub(super) mod limits;
mod ods;
mod xlsx;

pub(super) use error::ReadError;
pub(super) use grid::{Content, Grid, Refusal};

use super::names;
use crate::office::Archive;

/// Old Excel files, and new ones with a password.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0];

/// The type of a workbook of LibreOffice; a template ends in `-template`.
const ODS: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// The sheets of a file that matter.
pub(super) struct Reading {
    /// Those that were chosen, in the order of the file.
    grids: Vec<Grid>,
}

impl Reading {
    /// The sheet with the lines. A file with one sheet may call it as it likes.
    pub(super) fn lines(&self) -> Option<&Grid> {
        self.grids.iter().find(|grid| !is(&grid.name, names::AREAS))
    }

    /// The sheet with the areas, when there is one.
    pub(super) fn areas(&self) -> Option<&Grid> {
        self.grids.iter().find(|grid| is(&grid.name, names::AREAS))
    }

    /// Which sheets matter: the one with lines and the one with areas.
    fn choose(sheets: &[&str]) -> Result<Vec<usize>, ReadError> {
        let position = |name| sheets.iter().position(|sheet| is(sheet, name));
        let ours = [names::AREAS, names::EXPLANATION, names::CHOICES];
        let others: Vec<usize> = (0..)
            .zip(sheets)
            .filter(|(_, sheet)| !ours.iter().any(|name| is(sheet, name)))
            .map(|(index, _)| index)
            .collect();
        let lines = match (position(names::LINES), others.as_slice()) {
            (Some(lines), _) => lines,
            (None, [only]) => *only,
            (None, _) => {
                let found: Vec<String> =
                    sheets.iter().take(10).map(|name| format!("‘{name}’")).collect();
                let found = crate::words::and(&found);
                return Err(ReadError::NoSheet { wanted: names::LINES, found });
            }
        };
        let mut chosen = vec![lines];
        chosen.extend(position(names::AREAS));
        chosen.sort_unstable();
        Ok(chosen)
    }
}

/// Whether a sheet goes by a name, whatever its capitals.
fn is(sheet: &str, name: &str) -> bool {
    sheet.trim().to_lowercase() == name.to_lowercase()
}

/// Reads a file.
pub(super) fn read(bytes: &[u8]) -> Result<Reading, ReadError> {
    if bytes.len() > limits::FILE {
        return Err(ReadError::Large);
    }
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    let mut reading = Reading { grids: Vec::new() };
    if bytes.starts_with(COMPOUND) {
        return Err(ReadError::OldOrLocked);
    }
    if !bytes.starts_with(b"PK") {
        csv::read(bytes, names::LINES, &mut reading)?;
        return Ok(reading);
    }
    let mut archive = Archive::open(bytes, limits::UNPACKED)?;
    match archive.part("mimetype") {
        Ok(Some(kind)) if kind.trim().starts_with(ODS) => ods::read(&mut archive, &mut reading)?,
        _ if archive.has("[Content_Types].xml") => xlsx::read(&mut archive, &mut reading)?,
        _ => return Err(ReadError::Unknown),
    }
    Ok(reading)
}
