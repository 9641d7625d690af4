//! What an editor does with a sheet, and what comes of it.

use normwijzer::norm::sheet::{AreaChanges, read_sheet, tables, to_csv};
use normwijzer::norm::{Authority, read};

use crate::files::{Book, EDITION, KINDS, Kind, folder, norm, ods_with, told, xlsx_with};

/// An edition folder beside the one that is there, with another date.
fn next_edition() -> (normwijzer::norm::Files, &'static str) {
    const NEXT: &str = "landelijk/2027-01";
    let mut files = folder();
    for (path, text) in folder().iter() {
        if let Some(name) = path.strip_prefix(EDITION) {
            files.insert(format!("{NEXT}{name}"), text.replace(EDITION, NEXT));
        }
    }
    let source = "\n[[bron]]\nid = \"advies-norm\"\ntitel = \"Het advies\"\nuitgever = \"Verzonnen\"\n\
        datum = \"2027\"\nurl = \"https://advies.example/\"\nsteunt = \"De hele tekst.\"\n\
        gelezen = \"geheel\"\ngeraadpleegd = \"2026-11-24\"\nbetrouwbaar = \"hoog\"\n\
        hergebruik = \"verzonnen\"\ndossier = \"A1\"\n";
    let sources = format!("{}{source}", files.get("sources.toml").expect("sources"));
    files.insert("sources.toml", sources);
    (files, NEXT)
}

#[test]
fn a_sheet_that_comes_back_untouched_changes_nothing() {
    for kind in KINDS {
        let imported = read_sheet(&Book::of(&folder()).save(kind), &folder(), EDITION, None);
        let imported = imported.unwrap_or_else(|faults| panic!("{kind:?}: {faults:?}"));
        assert_eq!(imported.norm, norm(&folder()), "{kind:?}");
        assert!(imported.files.is_empty(), "{kind:?}: {:?}", imported.files);
        assert!(imported.areas.iter().all(AreaChanges::is_none), "{kind:?}");
    }
}

#[test]
fn a_changed_a_new_and_a_removed_line_are_told_and_only_that_area_is_written() {
    let mut book = Book::of(&folder());
    book.put("toetskalender", "titel", "Een kalender met toetsen");
    let mut new = book.tables.lines.rows[book.row("toetskalender")].clone();
    new[book.column("id")] = "leesplan".into();
    let gone = book.row("voorleessoftware");
    book.tables.lines.rows[gone] = new;
    let imported = book.import().expect("it is right");
    let lezen = imported.areas.iter().find(|area| area.id == "lezen").expect("the area");
    assert_eq!(lezen.added, ["leesplan"]);
    assert_eq!(lezen.changed, ["toetskalender"]);
    assert_eq!(lezen.removed, ["voorleessoftware"]);
    let paths: Vec<&String> = imported.files.keys().collect();
    assert_eq!(paths, ["landelijk/2026-08/lezen.toml"]);

    let mut files = folder();
    for (path, text) in &imported.files {
        files.insert(path, text);
    }
    assert_eq!(read(&files, EDITION), Ok(imported.norm), "the TOML is the same model");
}

#[test]
fn the_working_version_makes_way_for_the_official_text() {
    // The sheet of the old edition, with the authority and the first source of the new one. The
    // words are invented here; the official text itself is nowhere in this project.
    let mut book = Book::of(&folder());
    for id in ["toetskalender", "voorleessoftware"] {
        book.put(id, "gezag", "advies").put(id, "steun", "");
        let (row, column) = (book.row(id), book.column("bronnen"));
        let cell = &mut book.tables.lines.rows[row][column];
        *cell = format!("advies-norm\n{cell}");
    }
    let (files, next) = next_edition();
    let before = folder();
    let imported = read_sheet(&book.save(Kind::Xlsx), &files, next, None).expect("it is right");
    let lines = &imported.norm.edition.requirements;
    let lezen = lines.iter().filter(|line| line.area == "lezen");
    for line in lezen {
        assert_eq!((line.authority, line.support), (Authority::Advies, None), "{}", line.id);
        assert_eq!(line.sources.first().map(String::as_str), Some("advies-norm"));
    }
    assert_eq!(imported.norm.edition.head.id, next);
    let paths: Vec<&String> = imported.files.keys().collect();
    assert_eq!(paths, ["landelijk/2027-01/lezen.toml"], "the old edition stays as it was");
    assert_eq!(folder(), before);
}

#[test]
fn a_new_area_is_a_row_on_one_sheet_and_lines_on_the_other() {
    let mut book = Book::of(&folder());
    let mut area = book.tables.areas.rows[1].clone();
    area[0] = "rekenen".into();
    area[1] = "Rekenen".into();
    book.tables.areas.rows.push(area);
    let mut line = book.tables.lines.rows[book.row("toetskalender")].clone();
    line[book.column("gebied")] = "rekenen".into();
    line[book.column("id")] = "rekenkalender".into();
    book.tables.lines.rows.push(line);
    let imported = book.import().expect("it is right");
    let areas: Vec<&str> = imported.norm.edition.areas.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(areas, ["algemeen", "lezen", "rekenen"]);
    let paths: Vec<&String> = imported.files.keys().collect();
    assert_eq!(paths, ["landelijk/2026-08/edition.toml", "landelijk/2026-08/rekenen.toml"]);
    let edition = &imported.files["landelijk/2026-08/edition.toml"];
    assert!(edition.contains("gebieden = [\"algemeen\", \"lezen\", \"rekenen\"]"), "{edition}");
}

#[test]
fn one_area_can_be_taken_over_by_itself() {
    let mut book = Book::of(&folder());
    book.put("toetskalender", "titel", "Een kalender met toetsen");
    book.put("een-aanspreekpunt", "titel", "Een vast aanspreekpunt");
    let file = book.save(Kind::Xlsx);
    let imported = read_sheet(&file, &folder(), EDITION, Some("lezen")).expect("it is right");
    let paths: Vec<&String> = imported.files.keys().collect();
    assert_eq!(paths, ["landelijk/2026-08/lezen.toml"]);
    assert_eq!(imported.skipped, 3, "the rows of the other area");

    // Without a column for the area, every row is of the one that was named.
    let edition = norm(&folder()).edition;
    let mut only = tables(&edition, true, Some("lezen")).expect("it fits");
    assert_eq!((only.lines.rows.len(), only.areas.rows.len()), (2, 1));
    only.lines.heads.remove(0);
    only.lines.rows.iter_mut().for_each(|row| drop(row.remove(0)));
    let imported = read_sheet(to_csv(&only).as_bytes(), &folder(), EDITION, Some("lezen"));
    assert_eq!(imported.expect("it is right").norm, norm(&folder()));
}

#[test]
fn a_column_of_ones_own_and_another_order_of_columns_do_not_matter() {
    let mut book = Book::of(&folder());
    let lines = &mut book.tables.lines;
    lines.heads.reverse();
    lines.rows.iter_mut().for_each(|row| row.reverse());
    let mut own = lines.heads[0].clone();
    own.name = "# nog bespreken".into();
    lines.heads.insert(3, own);
    lines.rows.iter_mut().for_each(|row| row.insert(3, "met Anna".into()));
    lines.rows.insert(1, vec![String::new(); lines.heads.len()]);
    lines.heads[0].name = " Dossier ".into();
    let imported = book.import().expect("it is right");
    assert_eq!(imported.norm, norm(&folder()));
}

#[test]
fn csv_of_other_programs_is_read() {
    let ours = String::from_utf8(Book::of(&folder()).save(Kind::Csv)).expect("text");
    assert!(ours.starts_with('\u{feff}') && ours.contains(";\"een toetskalender\n"));
    let mut commas = csv::WriterBuilder::new().delimiter(b',').from_writer(Vec::new());
    let mut tabs = csv::WriterBuilder::new().delimiter(b'\t').from_writer(Vec::new());
    for row in csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(ours.trim_start_matches('\u{feff}').as_bytes())
        .records()
    {
        let row = row.expect("a row");
        commas.write_record(&row).expect("a row");
        tabs.write_record(&row).expect("a row");
    }
    for text in [commas.into_inner().expect("CSV"), tabs.into_inner().expect("CSV")] {
        let imported = read_sheet(&text, &folder(), EDITION, None).expect("it is right");
        assert_eq!(imported.norm, norm(&folder()));
    }
    let windows = [0xef, 0xbb, 0xbf, b'a', 0xe9];
    let told = told(read_sheet(&windows, &folder(), EDITION, None));
    assert!(told[0].contains("CSV UTF-8"), "{told:?}");
}

/// The heads, as a row of LibreOffice and as one of Excel, with this as the first.
fn heads(first: &str, cell: impl Fn(&str) -> String) -> String {
    let edition = norm(&folder()).edition;
    let heads = tables(&edition, false, None).expect("it fits").lines.heads;
    std::iter::once(first.to_owned())
        .chain(heads.iter().skip(1).map(|head| cell(&head.name)))
        .collect()
}

#[test]
fn marked_up_text_is_text_and_a_note_or_a_picture_is_not() {
    let ods = |cell: &str| {
        format!("<table:table-cell office:value-type=\"string\">{cell}</table:table-cell>")
    };
    let first = ods("<office:annotation><text:p>vraag Anna</text:p></office:annotation>\
        <draw:frame><draw:text-box><text:p>plaatje</text:p></draw:text-box></draw:frame>\
        <text:p>ge<text:span>bi</text:span><text:a>e</text:a><text:title>d</text:title></text:p>");
    let row = heads(&first, |head| ods(&format!("<text:p>{head}</text:p>")));
    let file = ods_with(&format!(
        "<table:table table:name=\"Onderdelen\"><table:table-row>{row}</table:table-row></table:table>"
    ));
    let empty = ["Het bestand: Op het blad staat geen onderdeel. [rekenblad]"];
    assert_eq!(told(read_sheet(&file, &folder(), EDITION, None)), empty);

    let xlsx = |text: &str| format!("<c t=\"inlineStr\"><is>{text}</is></c>");
    let first = "<c t=\"s\"><v>0</v></c>";
    let row = heads(first, |head| xlsx(&format!("<t>{head}</t>")));
    let strings = "<sst><si><r><t>ge</t></r><r><rPr><b/></rPr><t>bied</t></r>\
        <rPh sb=\"0\" eb=\"1\"><t>uitspraak</t></rPh></si></sst>";
    let sheet = format!("<worksheet><sheetData><row>{row}</row></sheetData></worksheet>");
    let file = xlsx_with(&sheet, strings);
    assert_eq!(told(read_sheet(&file, &folder(), EDITION, None)), empty);
}

#[test]
fn an_empty_template_is_filled_by_hand() {
    let edition = norm(&folder()).edition;
    let mut empty = tables(&edition, false, None).expect("it fits");
    assert!(empty.lines.rows.is_empty() && empty.areas.rows.is_empty());
    let choices = |name: &str| {
        let head = empty.lines.heads.iter().find(|head| head.name == name).expect("a column");
        head.choices.as_ref().map(|choices| choices.texts.clone()).unwrap_or_default()
    };
    assert_eq!(choices("gezag"), ["wet", "swv", "advies", "veld", "redactie"]);
    assert_eq!(choices("thema"), ["signaleren", "hulpmiddelen", "beschrijven"]);
    assert_eq!(choices("sectoren"), ["po", "vo", "po, vo"]);
    assert_eq!(choices("school"), Vec::<String>::new());

    let full = tables(&edition, true, None).expect("it fits");
    empty.lines.rows.push(full.lines.rows[3].clone());
    let imported = Book { tables: empty }.import().expect("it is right");
    let lezen = imported.areas.first().expect("an area");
    assert_eq!((lezen.lines, lezen.removed.len()), (1, 1), "the other area stays as it was");
}

#[test]
fn a_released_edition_takes_no_changes() {
    let mut files = folder();
    let receipt = norm(&files).edition.head.receipt;
    let release = format!(
        "[[editie]]\nid = \"{EDITION}\"\nkenmerk = \"{receipt}\"\nvrijgegeven = \"2026-11-24\"\n"
    );
    files.insert("released.toml", release);
    let mut book = Book::of(&folder());
    read_sheet(&book.save(Kind::Xlsx), &files, EDITION, None).expect("nothing changes");
    book.put("toetskalender", "titel", "Een kalender met toetsen");
    assert_eq!(
        told(read_sheet(&book.save(Kind::Xlsx), &files, EDITION, None)),
        [
            "Het bestand: De editie ‘landelijk/2026-08’ is vrijgegeven en verandert niet meer. Op het \
          blad is veranderd: lezen. Kopieer de map ‘landelijk/2026-08’ naar een nieuwe editie en \
          lees het rekenblad daar in. [rekenblad]"
        ]
    );
}
