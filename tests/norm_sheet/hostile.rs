//! Files that are damaged or made to harm end in a sentence, soon and without much memory.

use std::io::{Cursor, Read as _};
use std::sync::LazyLock;

use normwijzer::norm::Files;
use normwijzer::norm::sheet::{Fault, Imported, MOST_BYTES, read_sheet};
use proptest::prelude::*;

use crate::files::{Book, EDITION, KINDS, archive, folder, ods_with, told, xlsx_with};

static FOLDER: LazyLock<Files> = LazyLock::new(folder);

/// The small edition as each kind of file.
static WHOLE: LazyLock<[Vec<u8>; 3]> =
    LazyLock::new(|| KINDS.map(|kind| Book::of(&FOLDER).save(kind)));

fn opened(bytes: &[u8]) -> Result<Imported, Vec<Fault>> {
    read_sheet(bytes, &FOLDER, EDITION, None)
}

/// The first thing that is said.
fn first(bytes: &[u8]) -> String {
    told(opened(bytes)).into_iter().next().expect("a fault")
}

const CELL: &str = "<c r=\"A1\" t=\"inlineStr\"><is><t>gebied</t></is></c>";

fn sheet(rows: &str) -> String {
    format!(
        "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>{rows}</sheetData></worksheet>"
    )
}

#[test]
fn what_is_no_sheet_is_told() {
    for (bytes, expected) in [
        (&b""[..], "Dit bestand is leeg."),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            "oud Excel-bestand (.xls) of een bestand met een wachtwoord",
        ),
        (b"PK\x03\x04", "‘zip’ is niet te lezen"),
        (b"%PDF-1.7\n\0\0", "Dit is geen rekenblad."),
        (b"\xff\xfea\0b\0", "geen tekst in UTF-8"),
        (b"{\"soort\": 1}", "De kolom"),
    ] {
        let told = told(opened(bytes)).join("\n");
        assert!(told.contains(expected), "{told}");
    }
    let docx = archive(&[("word/document.xml", b"<w/>")]);
    assert!(first(&docx).contains("Dit is geen rekenblad."));
    assert!(first(&vec![b'a'; MOST_BYTES + 1]).contains("groter dan 8 MB"));
}

#[test]
fn a_bomb_is_unpacked_no_further_than_its_limit() {
    let zeros = " ".repeat(50 * 1024 * 1024);
    let bomb = xlsx_with(&zeros, "<sst/>");
    assert!(bomb.len() < 1024 * 1024);
    assert!(first(&bomb).contains("Uitgepakt is dit bestand groter dan 48 MB"), "{}", first(&bomb));
}

#[test]
fn a_sheet_may_say_that_it_is_as_large_as_can_be() {
    let told = told(opened(&xlsx_with(&sheet(&format!("<row r=\"1\">{CELL}</row>")), "<sst/>")));
    assert!(told[0].contains("De kolom"), "only its cells count: {told:?}");
}

#[test]
fn a_cell_at_the_end_of_the_world_is_told() {
    let far = "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>x</v></c></row>";
    let fault = first(&xlsx_with(&sheet(far), "<sst/>"));
    assert!(fault.starts_with("Onderdelen!XFD1048576: Zo ver kan"), "{fault}");
    for place in ["ZZZZZZZZZZZ99999999999999", "A0", "1", "", "é"] {
        let odd = format!("<row r=\"4294967295\"><c r=\"{place}\" t=\"str\"><v>x</v></c></row>");
        opened(&xlsx_with(&sheet(&odd), "<sst/>")).expect_err("no sheet of ours");
    }
}

#[test]
fn a_file_may_lie_about_how_many_texts_it_has() {
    for count in ["18446744073709551615", "4294967295", "-1"] {
        let strings = format!("<sst uniqueCount=\"{count}\"><si><t>gebied</t></si></sst>");
        let cell = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
        let told = told(opened(&xlsx_with(&sheet(cell), &strings)));
        assert!(told[0].contains("De kolom"), "{told:?}");
        let beyond = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>";
        assert!(first(&xlsx_with(&sheet(beyond), &strings)).contains("beschadigd"));
    }
}

#[test]
fn a_text_that_is_used_a_thousand_times_counts_a_thousand_times() {
    let strings = format!("<sst><si><t>{}</t></si></sst>", "woord ".repeat(5_000));
    let cells: String = (1..=4_000)
        .map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>"))
        .collect();
    let fault = first(&xlsx_with(&sheet(&cells), &strings));
    assert!(fault.contains("meer dan 16 MB tekst"), "{fault}");
}

#[test]
fn repeated_rows_and_cells_of_libreoffice_are_counted() {
    let table = |rows: &str| {
        ods_with(&format!("<table:table table:name=\"Onderdelen\">{rows}</table:table>"))
    };
    let text = "<text:p>x</text:p>";
    let rows = format!(
        "<table:table-row table:number-rows-repeated=\"4294967295\">\
         <table:table-cell office:value-type=\"string\">{text}</table:table-cell></table:table-row>"
    );
    assert!(
        first(&table(&rows)).starts_with("Onderdelen!A5001: Zo ver kan"),
        "{}",
        first(&table(&rows))
    );
    let cells = format!(
        "<table:table-row><table:table-cell table:number-columns-repeated=\"4294967295\" \
         office:value-type=\"string\">{text}</table:table-cell></table:table-row>"
    );
    assert!(
        first(&table(&cells)).starts_with("Onderdelen!CW1: Zo ver kan"),
        "{}",
        first(&table(&cells))
    );
    let spaces = "<table:table-row><table:table-cell office:value-type=\"string\">\
        <text:p>a<text:s text:c=\"4294967295\"/>b<text:s text:c=\"4294967295\"/></text:p>\
        </table:table-cell></table:table-row>";
    opened(&table(spaces)).expect_err("no sheet of ours");
    let empty = "<table:table-row table:number-rows-repeated=\"1048576\">\
        <table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    assert!(first(&table(empty)).contains("leeg"), "{}", first(&table(empty)));
}

#[test]
fn xml_made_to_harm_is_told() {
    let entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    let bomb =
        format!("{entities}{}", sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&b;</v></c></row>"));
    assert!(first(&xlsx_with(&bomb, "<sst/>")).contains("beschadigd"));
    let deep = "<a>".repeat(200_000);
    opened(&xlsx_with(&deep, "<sst/>")).expect_err("cut off");
    opened(&ods_with(&deep)).expect_err("cut off");
    opened(&ods_with("<table:table table:name=\"Onderdelen\">")).expect_err("cut off");
    let mut many = String::from("<c");
    for number in 0..100_000 {
        many.push_str(&format!(" a{number}=\"1\""));
    }
    let many = format!("<row r=\"1\">{many} t=\"str\"><v>gebied</v></c></row>");
    opened(&xlsx_with(&sheet(&many), "<sst/>")).expect_err("no sheet of ours");
}

#[test]
fn the_name_of_a_sheet_is_no_place_to_hide_a_file() {
    // A place in a file is told as a cell; this name has such a place in it.
    let name = "landelijk/2026-08/lezen.toml:1";
    let mut book = Book::of(&folder());
    book.put("voorleessoftware", "id", "toetskalender");
    let rows = crate::files::cells(&book.tables.lines);
    let file = crate::files::ods(&[(name, &rows)]);
    let told = told(opened(&file));
    assert!(told[0].starts_with(&format!("{name}!B6: Het id")), "{told:?}");
}

/// What damage does to a file: a part away, a part doubled, other bytes.
fn damage(mut bytes: Vec<u8>, (at, what, with): (usize, u8, Vec<u8>)) -> Vec<u8> {
    let at = at % bytes.len().max(1);
    let end = (at + with.len()).min(bytes.len());
    match what % 4 {
        0 => drop(bytes.drain(at..end)),
        1 => drop(bytes.splice(at..end, with)),
        2 => {
            let part = bytes[at..end].to_vec();
            bytes.splice(at..at, part);
        }
        _ => bytes.truncate(at),
    }
    bytes
}

/// The parts of a zip, unpacked.
fn parts(file: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(file)).expect("a zip");
    (0..zip.len())
        .map(|index| {
            let mut part = zip.by_index(index).expect("a part");
            let mut content = Vec::new();
            part.read_to_end(&mut content).expect("its content");
            (part.name().expect("a name").into_owned(), content)
        })
        .collect()
}

fn harm() -> impl Strategy<Value = (usize, u8, Vec<u8>)> {
    (any::<usize>(), any::<u8>(), prop::collection::vec(any::<u8>(), 0..40))
}

/// Pieces that mean something to a reader of workbooks.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "<row r=\"2\">",
        "</row>",
        "<c r=\"B3\" t=\"s\">",
        "</c>",
        "<v>1</v>",
        "<v>",
        "<f>A1</f>",
        "<is><t>",
        "</t></is>",
        "<mergeCell ref=\"A1:B2\"/>",
        "&#0;",
        "&#x110000;",
        "&lt;",
        "<![CDATA[",
        "]]>",
        "<!--",
        "<table:table table:name=\"Onderdelen\">",
        "</table:table>",
        "<table:table-row>",
        "</table:table-row>",
        "<table:table-cell office:value-type=\"string\">",
        "</table:table-cell>",
        "<text:p>",
        "</text:p>",
        "<text:s text:c=\"9\"/>",
        "<office:annotation>",
        "_x000D_",
        "x",
        "\"",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..30)
        .prop_map(|list| list.concat())
}

proptest! {
    #[test]
    fn any_bytes_end_in_a_sentence(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(opened(&bytes).is_err_and(|faults| !faults.is_empty()));
    }

    #[test]
    fn a_damaged_file_is_read_or_told(kind in 0_usize..3, harms in prop::collection::vec(harm(), 1..3)) {
        let whole = WHOLE[kind].clone();
        let bytes = harms.into_iter().fold(whole, damage);
        if let Err(faults) = opened(&bytes) {
            prop_assert!(!faults.is_empty());
            prop_assert!(faults.iter().all(|fault| !fault.message.is_empty()));
        }
    }

    #[test]
    fn damage_within_the_parts_of_a_file_is_read_or_told(
        kind in 0_usize..2,
        part in any::<usize>(),
        harms in prop::collection::vec(harm(), 1..3),
    ) {
        let mut parts = parts(&WHOLE[kind]);
        let index = part % parts.len();
        parts[index].1 = harms.into_iter().fold(std::mem::take(&mut parts[index].1), damage);
        let parts: Vec<(&str, &[u8])> =
            parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
        if let Err(faults) = opened(&archive(&parts)) {
            prop_assert!(!faults.is_empty());
        }
    }

    #[test]
    fn any_pieces_of_a_workbook_are_read_or_told(pieces in piece()) {
        for bytes in [
            xlsx_with(&sheet(&pieces), "<sst><si><t>a</t></si></sst>"),
            xlsx_with(&pieces, &pieces),
            ods_with(&pieces),
        ] {
            prop_assert!(opened(&bytes).is_err_and(|faults| !faults.is_empty()));
        }
    }
}
