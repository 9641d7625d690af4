//! What goes out comes back: import of an export is the same model, whatever stands in its texts.

use std::sync::LazyLock;

use normwijzer::norm::sheet::{read_sheet, tables};
use normwijzer::norm::{
    Authority, Depth, Describing, Files, LegalNature, Norm, Requirement, Sector, Support, read,
};
use proptest::prelude::*;

use crate::files::{Book, EDITION, KINDS, folder, norm};

static FOLDER: LazyLock<Files> = LazyLock::new(folder);
static NORM: LazyLock<Norm> = LazyLock::new(|| norm(&FOLDER));

/// Words that mean something to a spreadsheet, to CSV, to XML or to TOML.
const ODD: [&str; 24] = [
    "=1+1", "'=1+1", "''-3", "-5", "+31", "@thuis", "＝1", "a;b", "\"x\"", "'", "\\n", "\\u0041",
    "<b>", "&amp;", "_x0041_", "_x", "#N/B", "1,5", "😀", "é", "]]>", "'''", "\"\"\"", "TRUE",
];

fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        prop::sample::select(ODD.to_vec()).prop_map(str::to_owned),
        "[a-z]{1,8}",
        // Any sign, but no space and no end of a sentence.
        "[^\\p{Z}\\p{C}.?!…]{1,6}",
    ];
    prop::collection::vec(word, 2..6).prop_map(|words| words.join(" "))
}

/// A sentence that keeps the rules: from a capital to a full stop.
fn sentence() -> impl Strategy<Value = String> {
    words().prop_map(|words| format!("Zo {words} is."))
}

/// A phrase: a title or an example.
fn phrase() -> impl Strategy<Value = String> {
    words()
}

/// A search term; a comma would part it in two.
fn term() -> impl Strategy<Value = String> {
    words().prop_map(|words| words.to_lowercase().replace([',', ';'], "")).prop_filter(
        "a term in small letters that is something",
        |term| {
            *term == term.to_lowercase()
                && term.trim() == term
                && !term.contains("  ")
                && !term.is_empty()
        },
    )
}

fn list(part: impl Strategy<Value = String>) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(part, 1..4).prop_map(|mut list| {
        list.sort();
        list.dedup();
        list
    })
}

/// A line that keeps the rules, made from one of the fixture.
fn line() -> impl Strategy<Value = Requirement> {
    let texts = (sentence(), sentence(), sentence(), sentence(), sentence(), sentence());
    let lists = (phrase(), list(phrase()), list(term()), prop::option::of(sentence()));
    let fixed = (any::<bool>(), any::<bool>(), any::<bool>(), 0_usize..4);
    ("[a-z]{3,12}(-[a-z0-9]{1,5}){0,3}", texts, lists, fixed).prop_map(
        |(id, texts, lists, fixed)| {
            let base = NORM.edition.requirements.iter().find(|line| line.id == "toetskalender");
            let mut line = base.expect("a line").clone();
            line.id = id;
            (line.school, line.parents, line.ask) = (texts.0, texts.1, texts.2);
            (line.judging.ja, line.judging.deels, line.judging.nee) = (texts.3, texts.4, texts.5);
            (line.title, line.evidence, line.search_terms, line.caution) = lists;
            if fixed.0 {
                line.sectors = vec![Sector::Po, Sector::Vo];
            }
            line.depth = if fixed.1 { Depth::Kern } else { Depth::Verdieping };
            line.describing = if fixed.2 { Describing::Nvt } else { Describing::Wet };
            match fixed.3 {
                0 => (line.authority, line.support) = (Authority::Advies, None),
                1 => (line.authority, line.support) = (Authority::Redactie, None),
                2 => {
                    let law = &NORM.edition.requirements[1].law;
                    (line.authority, line.support) = (Authority::Wet, None);
                    line.legal_nature = Some(LegalNature::Begrip);
                    line.law.clone_from(law);
                }
                _ => line.support = Some(Support::Smal),
            }
            line
        },
    )
}

/// The small edition with these lines in one of its areas.
fn with(mut lines: Vec<Requirement>) -> Norm {
    lines.sort_by(|a, b| a.id.cmp(&b.id));
    lines.dedup_by(|a, b| a.id == b.id);
    let mut norm = NORM.clone();
    norm.edition.requirements.retain(|line| line.area != "lezen");
    norm.edition.requirements.extend(lines);
    norm
}

proptest! {
    // Three kinds of file, each read and written twice: a quarter of the usual number is enough.
    #![proptest_config(ProptestConfig {
        cases: ProptestConfig::default().cases.div_ceil(4),
        ..ProptestConfig::default()
    })]

    #[test]
    fn import_of_an_export_is_the_same_model(lines in prop::collection::vec(line(), 1..5)) {
        let norm = with(lines);
        let Ok(tables) = tables(&norm.edition, true, None) else {
            return Err(TestCaseError::fail("it fits"));
        };
        let book = Book { tables };
        for kind in KINDS {
            let imported = read_sheet(&book.save(kind), &FOLDER, EDITION, None);
            let imported = match imported {
                Ok(imported) => imported,
                Err(faults) => {
                    // What the rules refuse is no model; a sheet adds nothing of its own to them.
                    let own = faults.iter().any(|fault| fault.rule == "rekenblad");
                    prop_assert!(!own, "{kind:?}: {faults:?}");
                    return Err(TestCaseError::reject("no model"));
                }
            };
            prop_assert_eq!(&imported.norm.edition.requirements, &norm.edition.requirements);
            prop_assert_eq!(&imported.norm.edition.areas, &norm.edition.areas);
            let mut files = FOLDER.clone();
            for (path, text) in &imported.files {
                files.insert(path, text);
            }
            let back = read(&files, EDITION);
            prop_assert_eq!(back.as_ref(), Ok(&imported.norm), "TOML of {:?}", kind);
        }
    }
}

#[test]
fn a_text_that_no_cell_can_hold_is_told_before_a_file_is_made() {
    let mut norm = NORM.clone();
    norm.edition.requirements[3].search_terms = vec!["een, twee".into()];
    let told = tables(&norm.edition, true, None).expect_err("it does not fit").to_string();
    assert!(told.starts_with("‘zoekwoorden’ van ‘toetskalender’ past niet in een cel"), "{told}");
}
