//! The action plan as CSV, as Dutch spreadsheets read it.
//!
//! Semicolons, because the comma is the decimal sign; a byte-order mark, because Excel takes a
//! file without one for Windows-1252; CRLF after RFC 4180. Written here and not by the `csv`
//! crate: the quoting is a few lines, and the formula guard is ours anyway.

use super::ActionPlan;
use super::action_plan::ACTION_HEADER;

/// Every cell that Excel, LibreOffice or Google Sheets would take for a formula starts so. Tab,
/// carriage return and line feed are here because a spreadsheet may drop them first; the last
/// four are the wide forms of the first four.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The plan as CSV: actions first, then the lines without one, whose first three cells are empty.
pub fn to_csv(plan: &ActionPlan) -> String {
    let mut csv = String::from('\u{feff}');
    let receipt = plan.receipt();
    row(&mut csv, ACTION_HEADER.into_iter().chain(["Herkomst"]));
    for line in plan.actions.iter().chain(&plan.without) {
        let cells = line.cells();
        row(&mut csv, cells.iter().map(String::as_str).chain([receipt.as_str()]));
    }
    csv
}

fn row<'a>(csv: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (index, text) in cells.enumerate() {
        if index > 0 {
            csv.push(';');
        }
        cell(csv, text);
    }
    csv.push_str("\r\n");
}

fn cell(csv: &mut String, text: &str) {
    let guard = if text.starts_with(FORMULA) { "'" } else { "" };
    if text.contains([';', '"', '\r', '\n']) {
        csv.push('"');
        csv.push_str(guard);
        csv.push_str(&text.replace('"', "\"\""));
        csv.push('"');
    } else {
        csv.push_str(guard);
        csv.push_str(text);
    }
}
