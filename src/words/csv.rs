//! A table as CSV, as Dutch spreadsheets read it.
//!
//! Semicolons, because the comma is the decimal sign; a byte-order mark, because Excel takes a
//! file without one for Windows-1252; CRLF after RFC 4180. Written here and not by the `csv`
//! crate: the quoting is a few lines, and the formula guard is ours anyway.

/// Every cell that Excel, LibreOffice or Google Sheets would take for a formula starts so. Tab,
/// carriage return and line feed are here because a spreadsheet may drop them first; the last
/// four are the wide forms of the first four.
pub(crate) const FORMULA: [char; 11] =
    ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// What stands before a cell that would pass for a formula.
pub(crate) const GUARD: char = '\'';

/// What a file starts with.
pub(crate) const MARK: char = '\u{feff}';

/// Adds a row.
pub(crate) fn row<'a>(csv: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (index, text) in cells.enumerate() {
        if index > 0 {
            csv.push(';');
        }
        cell(csv, text);
    }
    csv.push_str("\r\n");
}

fn cell(csv: &mut String, text: &str) {
    let quoted = text.contains([';', '"', '\r', '\n']);
    if quoted {
        csv.push('"');
    }
    if text.starts_with(FORMULA) {
        csv.push(GUARD);
    }
    if quoted {
        csv.push_str(&text.replace('"', "\"\""));
        csv.push('"');
    } else {
        csv.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_quoted_and_guarded_where_it_has_to_be() {
        let mut csv = String::new();
        row(&mut csv, ["a", "b;c", "d\"e", "=1", "-1;", "'x", ""].into_iter());
        assert_eq!(csv, "a;\"b;c\";\"d\"\"e\";'=1;\"'-1;\";'x;\r\n");
    }
}
