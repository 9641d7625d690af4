//! The apostrophe that keeps a cell from being taken for a formula.
//!
//! CSV puts one before every cell that looks like a formula, and a spreadsheet that opens such a
//! file and saves it as a workbook keeps it. So it is taken off again whatever the kind of file. A
//! text that itself looks guarded gets one more, which is the one that is taken off.

use crate::words::csv::{FORMULA, GUARD};

/// The cell without its guard.
pub(super) fn taken_off(cell: &str) -> &str {
    match cell.strip_prefix(GUARD) {
        Some(rest) if rest.trim_start_matches(GUARD).starts_with(FORMULA) => rest,
        _ => cell,
    }
}

/// The cell that is read as this text. What looks like a formula is left to the kind of file.
pub(super) fn put_on(text: &str) -> String {
    if taken_off(text) == text { text.to_owned() } else { format!("{GUARD}{text}") }
}
