//! Every fault is told by its cell, with what to do.

use normwijzer::norm::sheet::read_sheet;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

use crate::files::{Book, EDITION, Kind, cells, folder, ods_with, told, xlsx};

#[test]
fn a_slip_is_told_by_its_cell_with_the_word_that_was_meant() {
    let mut book = Book::of(&folder());
    book.put("toetskalender", "gezag", "vedl");
    assert_eq!(
        book.told(),
        ["Onderdelen!F5: ‘gezag’ kan niet ‘vedl’ zijn. Kies wet, swv, advies, veld of redactie. \
          Bedoelde u ‘veld’? [keuze-onbekend]"]
    );
}

#[test]
fn all_faults_are_told_at_once_and_in_order() {
    let mut book = Book::of(&folder());
    book.put("toetskalender", "ouders", "Wat vindt u daarvan?")
        .put("voorleessoftware", "thema", "signalren")
        .put("voorleessoftware", "titel", "")
        .put("voorleessoftware", "bewijs", "")
        .put("voorleessoftware", "bronnen", "vakblad-voorlezen\nbestaat-niet")
        .put("hulp-in-de-schoolgids", "wet", "WPO, art. 13")
        .put("schoolgids-digitaal", "gebied", "leze");
    let told = book.told();
    let cells: Vec<&str> =
        told.iter().map(|fault| fault.split(": ").next().expect("a cell")).collect();
    assert_eq!(
        cells,
        [
            "Onderdelen!U2",
            "Onderdelen!A3",
            "Onderdelen!L5",
            "Onderdelen!C6",
            "Onderdelen!D6",
            "Onderdelen!Q6",
            "Onderdelen!T6",
        ],
        "{told:#?}"
    );
    assert!(told[1].contains("Bedoelde u ‘lezen’?"), "{}", told[1]);
    assert!(told[3].contains("‘titel’ is leeg"), "{}", told[3]);
    assert!(told[4].contains("Bedoelde u ‘signaleren’?"), "{}", told[4]);
    assert!(told[2].contains("een vraag staat in ‘vraag’"), "{}", told[3]);
    assert!(told[6].contains("‘bestaat-niet’ staat niet in sources.toml"), "{}", told[6]);
    assert!(told[0].contains("Schrijf bijvoorbeeld: WPO, artikel 8"), "{}", told[0]);
}

#[test]
fn another_line_is_named_by_its_cell_too() {
    let mut book = Book::of(&folder());
    book.put("voorleessoftware", "id", "toetskalender");
    assert_eq!(
        book.told(),
        ["Onderdelen!B6: Het id ‘toetskalender’ is al van een eis op Onderdelen!B5. \
          Geef elk zijn eigen id. [id-dubbel]"]
    );
}

#[test]
fn what_is_no_text_is_told() {
    let book = Book::of(&folder());
    let mut file = Workbook::new();
    let sheet = lines_as_text(&mut file, &book);
    let date = ExcelDateTime::from_ymd(2026, 8, 1).expect("a date");
    let format = Format::new().set_num_format("d mmm yyyy");
    sheet.write_number(1, 1, 2026).expect("a cell");
    sheet.write_datetime_with_format(1, 2, &date, &format).expect("a cell");
    sheet.write_formula(1, 10, Formula::new("=A1&\"x\"").set_result("gebiedx")).expect("a cell");
    sheet.write_boolean(1, 11, true).expect("a cell");
    sheet.write_formula(1, 12, Formula::new("=1/0").set_result("#DIV/0!")).expect("a cell");
    let file = file.save_to_buffer().expect("a workbook");
    let told = told(read_sheet(&file, &folder(), EDITION, None));
    let expected = [
        "Onderdelen!B2: Hier staat een getal of een datum, geen tekst.",
        "Onderdelen!C2: Hier staat een getal of een datum, geen tekst.",
        "Onderdelen!K2: Hier staat een formule. Kopieer de cel en plak alleen de waarde.",
        "Onderdelen!L2: Hier staat WAAR of ONWAAR, geen tekst.",
        "Onderdelen!M2: Hier staat een formule.",
    ];
    assert_eq!(told.len(), expected.len(), "{told:#?}");
    for (fault, start) in told.iter().zip(expected) {
        assert!(fault.starts_with(start), "{fault}");
    }
}

#[test]
fn libreoffice_knows_dates_and_errors_and_they_are_told() {
    let heads: String = cells(&Book::of(&folder()).tables.lines)[0]
        .iter()
        .map(|head| {
            format!("<table:table-cell office:value-type=\"string\"><text:p>{head}</text:p></table:table-cell>")
        })
        .collect();
    let row = "<table:table-cell office:value-type=\"string\"><text:p>lezen</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"date\" office:date-value=\"2026-08-01\"><text:p>1 aug</text:p></table:table-cell>\
        <table:table-cell office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#N/B</text:p></table:table-cell>\
        <table:table-cell table:formula=\"of:=1\" office:value-type=\"float\" office:value=\"1\"/>";
    let file = ods_with(&format!(
        "<table:table table:name=\"Onderdelen\"><table:table-row>{heads}</table:table-row>\
         <table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>\
         <table:table-row>{row}</table:table-row></table:table>"
    ));
    let told = told(read_sheet(&file, &folder(), EDITION, None));
    for start in [
        "Onderdelen!B5: Hier staat een datum of tijd",
        "Onderdelen!C5: Hier staat een foutwaarde",
        "Onderdelen!D5: Hier staat een formule",
        "Onderdelen!F5: ‘gezag’ kan niet ‘’ zijn",
    ] {
        assert!(told.iter().any(|fault| fault.starts_with(start)), "{start}: {told:#?}");
    }
}

#[test]
fn columns_that_are_not_right_are_told_before_anything_else() {
    let mut book = Book::of(&folder());
    let heads = &mut book.tables.lines.heads;
    heads[2].name = "tietel".into();
    heads[5].name = "opmerking".into();
    heads[13].name = "vraag".into();
    assert_eq!(
        book.told(),
        [
            "Onderdelen!A1: De kolom ‘gezag’ ontbreekt. Zet die naam boven een kolom. Hoe vast het \
             onderdeel staat. Hieronder staat wat elk woord betekent. [rekenblad]",
            "Onderdelen!A1: De kolom ‘ja’ ontbreekt. Zet die naam boven een kolom. Wanneer het \
             antwoord ja is: wat de school dan doet. [rekenblad]",
            "Onderdelen!A1: De kolom ‘titel’ ontbreekt. Zet die naam boven een kolom. Twee tot \
             zeven woorden. Zonder punt. [rekenblad]",
            "Onderdelen!C1: De kolom ‘tietel’ is onbekend. Bedoelde u ‘titel’? [rekenblad]",
            "Onderdelen!F1: De kolom ‘opmerking’ is onbekend. Is de kolom alleen voor uzelf? Zet \
             dan een # voor de naam. [rekenblad]",
            "Onderdelen!N1: De kolom ‘vraag’ staat hier voor de tweede keer. De eerste is M1. \
             Haal een van de twee weg. [rekenblad]",
        ]
    );
}

#[test]
fn merged_cells_and_cells_beside_the_table_are_told() {
    let book = Book::of(&folder());
    let mut file = Workbook::new();
    let sheet = lines_as_text(&mut file, &book);
    sheet.merge_range(2, 10, 3, 10, "samen", &Format::new()).expect("a range");
    let file = file.save_to_buffer().expect("a workbook");
    let merged = told(read_sheet(&file, &folder(), EDITION, None));
    assert!(merged[0].starts_with("Onderdelen!K3: Deze cel is samengevoegd"), "{merged:?}");

    let mut book = Book::of(&folder());
    book.tables.lines.rows[1].push("los".into());
    assert!(book.told()[0].starts_with("Onderdelen!W3: Boven deze cel staat geen naam"));
}

#[test]
fn the_cell_is_right_below_quoted_line_breaks_and_empty_rows() {
    let mut book = Book::of(&folder());
    book.put("voorleessoftware", "omvang", "groot");
    let text = String::from_utf8(book.save(Kind::Csv)).expect("text");
    let told_of = |text: &str| told(read_sheet(text.as_bytes(), &folder(), EDITION, None));
    assert!(told_of(&text)[0].starts_with("Onderdelen!I6: "), "{:?}", told_of(&text));
    let apart = text.replacen("\r\nlezen;", "\r\n\r\n\r\nlezen;", 1);
    assert!(told_of(&apart)[0].starts_with("Onderdelen!I8: "), "{:?}", told_of(&apart));
}

#[test]
fn a_sheet_with_another_name_is_found_when_it_is_the_only_one() {
    let book = Book::of(&folder());
    let lines = cells(&book.tables.lines);
    let one = xlsx(&[("Blad1", &lines), ("Uitleg", &[])]);
    read_sheet(&one, &folder(), EDITION, None).expect("it is right");
    let two = xlsx(&[("Blad1", &lines), ("Blad2", &[])]);
    assert_eq!(
        told(read_sheet(&two, &folder(), EDITION, None)),
        ["Het bestand: Er is geen blad ‘Onderdelen’. De bladen heten nu: ‘Blad1’ en ‘Blad2’. \
          Geef het blad met de onderdelen die naam. [rekenblad]"]
    );
}

#[test]
fn an_area_cannot_take_the_place_of_another_file() {
    for id in ["edition", "../../elders", "Met Hoofdletter", "route"] {
        let mut book = Book::of(&folder());
        book.tables.areas.rows[1][0] = id.into();
        for line in ["toetskalender", "voorleessoftware"] {
            book.put(line, "gebied", id);
        }
        let told = book.told();
        let fault = format!("Gebieden!A3: Een gebied kan niet ‘{id}’ heten.");
        assert!(told.iter().any(|line| line.starts_with(&fault)), "{told:#?}");
    }
}

#[test]
fn areas_are_checked_as_lines_are() {
    let mut book = Book::of(&folder());
    book.tables.areas.rows[1][6] = "12".into();
    book.tables.areas.rows[0][7] = "misschien".into();
    book.tables.areas.rows.push(book.tables.areas.rows[1].clone());
    book.tables.areas.rows[2][0] = "leeg".into();
    let told = book.told();
    for start in [
        "Gebieden!H2: ‘algemeen’ is ja of nee.",
        "Gebieden!G3: Tint 12 bestaat niet. Kies 0 tot en met 7.",
        "Gebieden!A4: Het gebied ‘leeg’ heeft geen onderdelen op het blad Onderdelen.",
    ] {
        assert!(told.iter().any(|fault| fault.starts_with(start)), "{start}: {told:#?}");
    }
}

#[test]
fn an_edition_or_area_that_is_not_there_is_told() {
    let file = Book::of(&folder()).save(Kind::Xlsx);
    assert_eq!(
        told(read_sheet(&file, &folder(), "landelijk/1999-01", None)),
        ["Het bestand: De editie ‘landelijk/1999-01’ is er niet. Wel zijn er: landelijk/2026-08. \
          [rekenblad]"]
    );
    assert_eq!(
        told(read_sheet(&file, &folder(), EDITION, Some("rekenen"))),
        ["Het bestand: Op het blad staat geen onderdeel van het gebied ‘rekenen’. [rekenblad]"]
    );
}

/// The sheet with every line of the book, each cell as text.
fn lines_as_text<'a>(file: &'a mut Workbook, book: &Book) -> &'a mut Worksheet {
    let sheet = file.add_worksheet().set_name("Onderdelen").expect("a name");
    for (row, line) in (0..).zip(cells(&book.tables.lines)) {
        for (column, text) in (0..).zip(line) {
            sheet.write_string(row, column, text).expect("a cell");
        }
    }
    sheet
}
