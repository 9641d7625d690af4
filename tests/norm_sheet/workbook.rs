//! The workbook itself: drop-downs, heads that stay, and a sheet that explains.

use std::io::{Cursor, Read as _};

use calamine::{Reader as _, Xlsx};
use normwijzer::export::norm_to_xlsx;
use normwijzer::norm::Authority;
use normwijzer::norm::sheet::{read_sheet, tables};
use zip::ZipArchive;

use crate::files::{EDITION, folder, norm};

fn book(filled: bool) -> Vec<u8> {
    let edition = norm(&folder()).edition;
    let tables = tables(&edition, filled, None).expect("it fits");
    norm_to_xlsx(&edition, &tables).expect("a workbook")
}

fn part(name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(book(true))).expect("a zip");
    let mut text = String::new();
    zip.by_name(name).expect("a part").read_to_string(&mut text).expect("text");
    text
}

#[test]
fn it_comes_back_and_the_same_edition_gives_the_same_bytes() {
    let imported = read_sheet(&book(true), &folder(), EDITION, None).expect("it is right");
    assert_eq!(imported.norm, norm(&folder()));
    assert_eq!(book(true), book(true));
}

#[test]
fn fixed_words_are_chosen_from_a_list_and_heads_stay() {
    let lines = part("xl/worksheets/sheet1.xml");
    // Area, theme, sectors, authority, legal nature, support, depth, describing.
    for column in ["A", "D", "E", "F", "G", "H", "I", "J"] {
        assert!(lines.contains(&format!("sqref=\"{column}2:{column}5000\"")), "{column}");
    }
    assert!(lines.contains("<dataValidation type=\"list\""), "{lines}");
    assert!(lines.contains("<formula1>Keuzes!$D$1:$D$5</formula1>"), "authority has five words");
    assert!(lines.contains("topLeftCell=\"D2\"") && lines.contains("state=\"frozen\""));
    assert!(!lines.contains("<f>"), "no formula in a cell");
    assert!(part("xl/workbook.xml").contains("name=\"Keuzes\" sheetId=\"4\" state=\"hidden\""));
}

#[test]
fn every_column_and_every_authority_is_explained_with_an_example() {
    let mut book = Xlsx::new(Cursor::new(book(false))).expect("it opens");
    assert_eq!(book.sheet_names(), ["Onderdelen", "Gebieden", "Uitleg", "Keuzes"]);
    let rows: Vec<Vec<String>> = book
        .worksheet_range("Uitleg")
        .expect("a sheet")
        .rows()
        .map(|row| row.iter().map(ToString::to_string).collect())
        .collect();
    let row = |word: &str| rows.iter().find(|row| row[0] == word);
    let edition = norm(&folder()).edition;
    for head in tables(&edition, false, None).expect("it fits").lines.heads {
        let row = row(&head.name).unwrap_or_else(|| panic!("{}", head.name));
        assert!(row[1].ends_with('.') && !row[2].is_empty() && row[3].ends_with('.'), "{row:?}");
        let optional = row[2].starts_with("alleen");
        assert!(optional || !row[4].is_empty(), "{row:?}");
    }
    for authority in Authority::ALL {
        let row = rows
            .iter()
            .rev()
            .find(|row| row[0] == authority.slug() && row[1] == authority.explanation());
        assert!(row.is_some_and(|row| !row[2].is_empty() && !row[3].is_empty()), "{authority:?}");
    }
}

#[test]
fn the_explanation_is_written_in_short_sentences() {
    for part in normwijzer::norm::sheet::explanation(&norm(&folder()).edition) {
        for text in part.rows.iter().flatten() {
            for sentence in normwijzer::words::sentences(text) {
                let words = normwijzer::words::word_count(sentence);
                assert!(words <= 20, "{words} words: {sentence}");
            }
        }
    }
}
