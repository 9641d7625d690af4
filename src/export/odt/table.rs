//! A table in an OpenDocument file, with a head that is repeated on every page.

use super::body::paragraph;
use crate::export::xml::{Written, Xml, element, empty};
use crate::report::Table;

/// The styles of cells; ODF keeps them with the text, not with the named styles.
pub(super) fn styles(xml: &mut Xml) -> Written {
    let cell = [
        ("fo:padding-left", "0.19cm"),
        ("fo:padding-right", "0.19cm"),
        ("fo:padding-top", "0.1cm"),
        ("fo:padding-bottom", "0.1cm"),
    ];
    let line = [("fo:border-bottom", "0.5pt solid #d8d4c6")];
    let head = [
        ("fo:border-top", "1pt solid #0d5546"),
        ("fo:border-bottom", "1pt solid #0d5546"),
        ("fo:background-color", "#f2f0e7"),
    ];
    style(
        xml,
        "Tabel",
        "table",
        "style:table-properties",
        &[("style:width", "16cm"), ("table:align", "margins"), ("fo:margin-bottom", "0.3cm")],
    )?;
    style(xml, "Cel", "table-cell", "style:table-cell-properties", &[&cell[..], &line].concat())?;
    style(
        xml,
        "Kopcel",
        "table-cell",
        "style:table-cell-properties",
        &[&cell[..], &head].concat(),
    )?;
    style(xml, "Rij", "table-row", "style:table-row-properties", &[("fo:keep-together", "always")])
}

fn style(
    xml: &mut Xml,
    name: &str,
    family: &str,
    kind: &str,
    properties: &[(&str, &str)],
) -> Written {
    element(xml, "style:style", &[("style:name", name), ("style:family", family)], |xml| {
        empty(xml, kind, properties)
    })
}

/// Writes the table; one without columns is left out, as it is no table in ODF.
pub(super) fn table(xml: &mut Xml, table: &Table) -> Written {
    let columns = table.columns();
    if columns == 0 {
        return Ok(());
    }
    element(xml, "table:table", &[("table:style-name", "Tabel")], |xml| {
        // What a screen reader says on entering it.
        element(xml, "table:title", &[], |xml| crate::export::xml::text(xml, &table.caption))?;
        empty(
            xml,
            "table:table-column",
            &[("table:number-columns-repeated", &columns.to_string())],
        )?;
        element(xml, "table:table-header-rows", &[], |xml| {
            row(xml, &table.header, columns, "Kopcel", "Table_20_Heading")
        })?;
        table.rows.iter().try_for_each(|cells| row(xml, cells, columns, "Cel", "Table_20_Contents"))
    })
}

fn row(xml: &mut Xml, cells: &[String], columns: usize, cell: &str, style: &str) -> Written {
    element(xml, "table:table-row", &[("table:style-name", "Rij")], |xml| {
        let missing = std::iter::repeat_n("", columns.saturating_sub(cells.len()));
        cells.iter().map(String::as_str).chain(missing).try_for_each(|text| {
            let attributes = [("table:style-name", cell), ("office:value-type", "string")];
            element(xml, "table:table-cell", &attributes, |xml| paragraph(xml, style, text))
        })
    })
}
