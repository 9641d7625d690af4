//! A cell stays under the name of its column, whatever spans columns before it.

use normwijzer::document::read;

use crate::made::{docx, odt, p};

fn text(name: &str, bytes: &[u8]) -> String {
    read(name, bytes).expect("a document").passages.remove(0).text
}

const EXPECTED: &str =
    "Toets: Samen in januari. Wie: leraar. Toets: DMT. Wanneer: juni. Wie: begeleider.";

#[test]
fn a_cell_that_spans_columns_moves_no_other() {
    let cell = |text: &str| format!("<w:tc>{}</w:tc>", p(text));
    let wide =
        format!("<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{}</w:tc>", p("Samen in januari"));
    let word = format!(
        "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{}{}{}</w:tr><w:tr>{wide}{}</w:tr><w:tr>{}{}{}</w:tr></w:tbl>",
        cell("Toets"),
        cell("Wanneer"),
        cell("Wie"),
        cell("leraar"),
        cell("DMT"),
        cell("juni"),
        cell("begeleider"),
    );
    assert_eq!(text("x.docx", &docx(&word)), EXPECTED);

    let html = "<table><tr><th>Toets<th>Wanneer<th>Wie<tr><td colspan=2>Samen in januari<td>leraar\
        <tr><td>DMT<td>juni<td>begeleider</table>";
    assert_eq!(text("x.html", html.as_bytes()), EXPECTED);

    let cell = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let open = format!(
        "<table:table><table:table-header-rows><table:table-row>{}{}{}</table:table-row></table:table-header-rows>\
         <table:table-row>{}<table:covered-table-cell/>{}</table:table-row>\
         <table:table-row>{}{}{}</table:table-row></table:table>",
        cell("Toets"),
        cell("Wanneer"),
        cell("Wie"),
        cell("Samen in januari"),
        cell("leraar"),
        cell("DMT"),
        cell("juni"),
        cell("begeleider"),
    );
    assert_eq!(text("x.odt", &odt(&open)), EXPECTED);
    let repeated = open.replace(
        "<table:covered-table-cell/>",
        "<table:table-cell table:number-columns-repeated=\"1\"/>",
    );
    assert_eq!(text("x.odt", &odt(&repeated)), EXPECTED);
}

#[test]
fn a_cell_that_says_it_is_repeated_forever_takes_no_memory() {
    let forever = "<table:table-cell table:number-columns-repeated=\"18446744073709551615\"/>";
    let row = format!(
        "<table:table-row><table:table-cell><text:p>Wij lezen</text:p></table:table-cell>{forever}</table:table-row>"
    );
    let table = format!("<table:table>{}</table:table>", row.repeat(3));
    assert_eq!(text("x.odt", &odt(&table)), "Wij lezen. Wij lezen. Wij lezen.");
}

#[test]
fn a_table_that_only_places_text_is_text() {
    let cell = |inside: &str| format!("<w:tc>{inside}</w:tc>");
    let heading = "<w:p><w:pPr><w:pStyle w:val=\"Kop1\"/></w:pPr><w:r><w:t>Zorg</w:t></w:r></w:p>";
    let left = cell(&(heading.to_owned() + &p("Wij lezen elke dag.")));
    let body = format!("<w:tbl><w:tr>{left}{}</w:tr></w:tbl>", cell(&p("Wij rekenen elke dag.")));
    let document = read("x.docx", &docx(&body)).expect("a document");
    assert_eq!(document.passages[0].headings, ["Zorg"]);
    assert_eq!(document.passages[0].text, "Wij lezen elke dag. Wij rekenen elke dag.");
}
