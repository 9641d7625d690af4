//! The TOML that an import writes looks as people in this house write it.

use normwijzer::norm::sheet::{read_sheet, tables};
use normwijzer::norm::{Files, read};

use crate::files::{Book, EDITION, KINDS, norm, real_folder};

/// The file of an area without comments, empty lines and a list of law that says nothing. A list of
/// law with one place stands on one line or on three; people do both.
fn bare(text: &str) -> Vec<String> {
    text.replace("wet = [{ ", "wet = [\n  { ")
        .replace(" }]\n", " },\n]\n")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#') && *line != "wet = []")
        .map(str::to_owned)
        .collect()
}

/// The same folder, but in every area one text is different, so that a sheet changes them all.
fn other(files: &Files) -> Files {
    let mut other = files.clone();
    for area in norm(files).edition.areas {
        let path = format!("{EDITION}/{}.toml", area.id);
        let text = files.get(&path).expect("an area");
        let (before, rest) = text.split_once("\ntitel = \"").expect("a title");
        let (_, after) = rest.split_once('"').expect("its end");
        other.insert(path, format!("{before}\ntitel = \"Een andere titel\"{after}"));
    }
    other
}

#[test]
fn the_edition_that_ships_comes_back_as_it_was_written() {
    let files = real_folder();
    let before = norm(&files);
    for kind in KINDS {
        let file = Book::of(&files).save(kind);
        let imported = read_sheet(&file, &other(&files), EDITION, None);
        let imported = imported.unwrap_or_else(|faults| panic!("{kind:?}: {faults:#?}"));
        assert_eq!(imported.norm, before, "{kind:?}");
        assert_eq!(imported.files.len(), before.edition.areas.len());
        let mut back = other(&files);
        for (path, text) in &imported.files {
            let shipped = files.get(path).expect("a file");
            let (ours, theirs) = (bare(text), bare(shipped));
            for (our, their) in ours.iter().zip(&theirs) {
                assert_eq!(our, their, "{path}");
            }
            assert_eq!(ours.len(), theirs.len(), "{path}");
            back.insert(path, text);
        }
        assert_eq!(read(&back, EDITION).as_ref(), Ok(&before), "{kind:?}");
    }
}

#[test]
fn every_edition_that_ships_comes_back() {
    let files = real_folder();
    let editions = files.editions();
    assert!(editions.len() > 2, "{editions:?}");
    for edition in editions {
        let norm = read(&files, &edition).unwrap_or_else(|faults| panic!("{faults:?}"));
        let tables = tables(&norm.edition, true, None).expect("it fits");
        for kind in KINDS {
            let imported =
                read_sheet(&Book { tables: tables.clone() }.save(kind), &files, &edition, None);
            let imported =
                imported.unwrap_or_else(|faults| panic!("{edition}, {kind:?}: {faults:#?}"));
            assert_eq!(imported.norm, norm, "{edition}, {kind:?}");
            assert!(imported.files.is_empty(), "{edition}, {kind:?}");
        }
    }
}

#[test]
fn themes_are_parted_by_a_comment() {
    let files = real_folder();
    let file = Book::of(&files).save(KINDS[0]);
    let imported = read_sheet(&file, &other(&files), EDITION, None).expect("it is right");
    let headings = |text: &str| text.lines().filter(|line| line.starts_with("# ---")).count();
    assert!(imported.files.values().all(|text| headings(text) > 4));
}
