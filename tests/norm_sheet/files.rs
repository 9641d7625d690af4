//! Sheets as editors make them: the same cells as XLSX, ODS and CSV.

use std::io::{Cursor, Write as _};
use std::path::Path;

use normwijzer::norm::sheet::{Fault, Imported, Table, Tables, read_sheet, tables};
use normwijzer::norm::{Files, Norm, load_files, read};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The edition of the small norm folder.
pub(crate) const EDITION: &str = "landelijk/2026-08";

/// A small norm folder that is right.
pub(crate) fn folder() -> Files {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/norm/valid");
    load_files(Path::new(path)).expect("the fixture")
}

/// The norm folder that ships.
pub(crate) fn real_folder() -> Files {
    load_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("norm")).expect("the norm")
}

/// An edition of a folder.
pub(crate) fn norm(files: &Files) -> Norm {
    read(files, EDITION).expect("an edition that is right")
}

/// The kinds of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Xlsx,
    Ods,
    Csv,
}

/// All of them.
pub(crate) const KINDS: [Kind; 3] = [Kind::Xlsx, Kind::Ods, Kind::Csv];

/// A workbook while an editor works in it.
#[derive(Clone, Debug)]
pub(crate) struct Book {
    pub(crate) tables: Tables,
}

impl Book {
    /// What the template gives for a folder.
    pub(crate) fn of(files: &Files) -> Self {
        let norm = norm(files);
        Self { tables: tables(&norm.edition, true, None).expect("it fits") }
    }

    /// Which column has this name.
    pub(crate) fn column(&self, name: &str) -> usize {
        let heads = &self.tables.lines.heads;
        heads.iter().position(|head| head.name == name).expect("a column")
    }

    /// Types in a cell of the sheet with lines: the row of a line, the name of a column.
    pub(crate) fn put(&mut self, id: &str, column: &str, text: &str) -> &mut Self {
        let (row, column) = (self.row(id), self.column(column));
        text.clone_into(&mut self.tables.lines.rows[row][column]);
        self
    }

    /// The row of a line, counted from 0 below the heads.
    pub(crate) fn row(&self, id: &str) -> usize {
        let column = self.column("id");
        self.tables.lines.rows.iter().position(|row| row[column] == id).expect("a line")
    }

    /// Saves it.
    pub(crate) fn save(&self, kind: Kind) -> Vec<u8> {
        let sheets = [cells(&self.tables.lines), cells(&self.tables.areas)];
        match kind {
            Kind::Csv => normwijzer::norm::sheet::to_csv(&self.tables).into_bytes(),
            Kind::Xlsx => xlsx(&[("Onderdelen", &sheets[0]), ("Gebieden", &sheets[1])]),
            Kind::Ods => ods(&[("Onderdelen", &sheets[0]), ("Gebieden", &sheets[1])]),
        }
    }

    /// Saves it as a workbook and brings it back into the small folder.
    pub(crate) fn import(&self) -> Result<Imported, Vec<Fault>> {
        read_sheet(&self.save(Kind::Xlsx), &folder(), EDITION, None)
    }

    /// Everything that is said of it.
    pub(crate) fn told(&self) -> Vec<String> {
        told(self.import())
    }
}

/// Every fault as an editor reads it.
pub(crate) fn told(imported: Result<Imported, Vec<Fault>>) -> Vec<String> {
    imported.expect_err("faults").iter().map(ToString::to_string).collect()
}

/// The cells of a table, its heads on top.
pub(crate) fn cells(table: &Table) -> Vec<Vec<String>> {
    let heads = table.heads.iter().map(|head| head.name.clone()).collect();
    std::iter::once(heads).chain(table.rows.iter().cloned()).collect()
}

/// A workbook with these texts.
pub(crate) fn xlsx(sheets: &[(&str, &[Vec<String>])]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(*name).expect("a name");
        for (row, cells) in (0..).zip(*rows) {
            for (column, text) in (0..).zip(cells).filter(|(_, text)| !text.is_empty()) {
                sheet.write_string(row, column, text).expect("a cell");
            }
        }
    }
    book.save_to_buffer().expect("a workbook")
}

/// A workbook of LibreOffice with these texts.
pub(crate) fn ods(sheets: &[(&str, &[Vec<String>])]) -> Vec<u8> {
    let mut body = String::new();
    for (name, rows) in sheets {
        body.push_str(&format!("<table:table table:name=\"{}\">", escape(name)));
        for cells in *rows {
            body.push_str("<table:table-row>");
            for text in cells {
                if text.is_empty() {
                    body.push_str("<table:table-cell/>");
                    continue;
                }
                body.push_str("<table:table-cell office:value-type=\"string\">");
                for line in text.split('\n') {
                    body.push_str(&format!("<text:p>{}</text:p>", escape(line)));
                }
                body.push_str("</table:table-cell>");
            }
            body.push_str("</table:table-row>");
        }
        body.push_str("</table:table>");
    }
    ods_with(&body)
}

/// A workbook of LibreOffice with this in it.
pub(crate) fn ods_with(tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \
         xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>\
         {tables}</office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
    ])
}

/// A workbook of Excel whose one sheet is this XML, with these shared strings.
pub(crate) fn xlsx_with(sheet: &str, strings: &str) -> Vec<u8> {
    const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relations = |list: &[(&str, &str, &str)]| {
        let list: String = list
            .iter()
            .map(|(id, kind, target)| {
                format!("<Relationship Id=\"{id}\" Type=\"{KIND}/{kind}\" Target=\"{target}\"/>")
            })
            .collect();
        format!("<Relationships>{list}</Relationships>")
    };
    let top = relations(&[("r1", "officeDocument", "xl/workbook.xml")]);
    let book = relations(&[
        ("r1", "worksheet", "worksheets/sheet1.xml"),
        ("r2", "sharedStrings", "/xl/sharedStrings.xml"),
    ]);
    archive(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", top.as_bytes()),
        (
            "xl/workbook.xml",
            b"<workbook xmlns:r=\"r\"><sheets><sheet name=\"Onderdelen\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        ),
        ("xl/_rels/workbook.xml.rels", book.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
    ])
}

/// A zip with these parts.
pub(crate) fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(content).expect("a part");
    }
    zip.finish().expect("a zip").into_inner()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
