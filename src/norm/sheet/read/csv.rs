//! A table as CSV: with semicolons, commas or tabs, and line breaks within quotes.

use super::Reading;
use super::error::ReadError;
use super::grid::{Content, Grid, Room};
use crate::words::csv::MARK;

/// Reads a table; it goes by the name of the sheet with lines.
pub(super) fn read(bytes: &[u8], name: &str, reading: &mut Reading) -> Result<(), ReadError> {
    let text = std::str::from_utf8(bytes).map_err(|_| ReadError::NotUtf8)?;
    let text = text.strip_prefix(MARK).unwrap_or(text);
    if text.contains('\0') {
        return Err(ReadError::Unknown);
    }
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator(text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let (mut grid, mut room, mut row) = (Grid::new(name), Room::new(), 0_u32);
    let mut record = csv::StringRecord::new();
    loop {
        let start = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        let read = reader.read_record(&mut record);
        if !read.map_err(|_| ReadError::Damaged("CSV".to_owned()))? {
            break;
        }
        row = row.saturating_add(empty_rows(text, start));
        for (column, cell) in (0..).zip(&record) {
            grid.put((row, column), Content::Text(cell.to_owned()), &mut room)?;
        }
        row = row.saturating_add(1);
    }
    reading.grids.push(grid);
    Ok(())
}

/// The sign between cells: the one that the first line has most of, outside quotes.
fn separator(text: &str) -> u8 {
    let mut counts = [(b';', 0), (b',', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => counts.iter_mut().filter(|(sign, _)| *sign == byte).for_each(|(_, n)| *n += 1),
        }
    }
    // The first of those with most: `max_by_key` would give the last.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b';', |(sign, _)| *sign)
}

/// How many empty rows the reader passes over, which a spreadsheet does count.
fn empty_rows(text: &str, start: usize) -> u32 {
    let (before, after) = text.split_at_checked(start).unwrap_or((text, ""));
    let content = after.trim_start_matches(['\r', '\n']);
    let mut gap = after.strip_suffix(content).unwrap_or_default();
    if before.ends_with('\r') {
        // The second half of the line end of the row before.
        gap = gap.strip_prefix('\n').unwrap_or(gap);
    }
    let ends = gap.replace("\r\n", "\n").chars().count();
    u32::try_from(ends).unwrap_or(u32::MAX)
}
