//! A table in a Word file, with a head that is repeated on every page.

use super::body::plain;
use crate::export::xml::{Written, Xml, element, empty};
use crate::report::Table;

/// The width of the text in twentieths of a point: A4 less the margins.
const WIDTH: usize = 9070;

/// Writes the table; one without columns is left out, as Word refuses it.
pub(super) fn table(xml: &mut Xml, table: &Table) -> Written {
    let columns = table.columns();
    let Some(width) = WIDTH.checked_div(columns) else { return Ok(()) };
    let width = width.to_string();
    element(xml, "w:tbl", &[], |xml| {
        element(xml, "w:tblPr", &[], |xml| {
            empty(xml, "w:tblStyle", &[("w:val", "TableGrid")])?;
            empty(xml, "w:tblW", &[("w:w", "5000"), ("w:type", "pct")])?;
            // Only the first row is special: no first column, no bands.
            let look = [
                ("w:val", "0620"),
                ("w:firstRow", "1"),
                ("w:lastRow", "0"),
                ("w:firstColumn", "0"),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ];
            empty(xml, "w:tblLook", &look)?;
            // What a screen reader says on entering it.
            empty(xml, "w:tblCaption", &[("w:val", &table.caption)])
        })?;
        element(xml, "w:tblGrid", &[], |xml| {
            (0..columns).try_for_each(|_| empty(xml, "w:gridCol", &[("w:w", &width)]))
        })?;
        row(xml, &table.header, columns, &width, true)?;
        table.rows.iter().try_for_each(|cells| row(xml, cells, columns, &width, false))
    })
}

fn row(xml: &mut Xml, cells: &[String], columns: usize, width: &str, head: bool) -> Written {
    element(xml, "w:tr", &[], |xml| {
        element(xml, "w:trPr", &[], |xml| {
            empty(xml, "w:cantSplit", &[])?;
            if head { empty(xml, "w:tblHeader", &[]) } else { Ok(()) }
        })?;
        let missing = std::iter::repeat_n("", columns.saturating_sub(cells.len()));
        cells.iter().map(String::as_str).chain(missing).try_for_each(|text| {
            element(xml, "w:tc", &[], |xml| {
                element(xml, "w:tcPr", &[], |xml| {
                    empty(xml, "w:tcW", &[("w:w", width), ("w:type", "dxa")])
                })?;
                plain(xml, Some(if head { "Tabelkop" } else { "Tabeltekst" }), text)
            })
        })
    })
}
