//! The workbook, read back by another's reader.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use normwijzer::assessment::{Assessment, Described, Practice};
use normwijzer::export::{Metadata, to_xlsx};
use normwijzer::report::{ACTION_HEADER, ActionPlan};
use proptest::prelude::*;

use super::common::now;
use super::package::{faults, parts, xml};
use super::plans::{answered, hostile, plan_of, record, with_plan};

fn file(record: &Assessment) -> Vec<u8> {
    let metadata = Metadata { creator: record.profile.display_name(), made: now() };
    to_xlsx(&plan_of(record), &metadata).expect("a workbook")
}

fn opened(file: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(file)).expect("it opens")
}

fn rows(book: &mut Xlsx<Cursor<Vec<u8>>>, sheet: &str) -> Vec<Vec<Data>> {
    let range = book.worksheet_range(sheet).expect("a sheet");
    range.rows().map(<[Data]>::to_vec).collect()
}

/// Two actions, and a line without one.
fn filled() -> Assessment {
    let mut record = record();
    with_plan(&mut record, "b1", "=1+1", "+31 6", Some("2027-02-01"));
    with_plan(&mut record, "a1", "Later", "", None);
    answered(&mut record, "a2", Practice::Yes, Some(Described::No));
    record
}

#[test]
fn a_date_is_a_date_and_a_text_is_a_text() {
    let mut book = opened(file(&filled()));
    assert_eq!(book.sheet_names(), ["Actielijst", "Nog zonder actie", "Uitleg"]);
    let list = rows(&mut book, "Actielijst");
    let text = |row: usize, column: usize| list[row][column].to_string();
    let head: Vec<String> = list[0].iter().map(ToString::to_string).collect();
    assert_eq!(head, ACTION_HEADER);
    let Data::DateTime(date) = &list[1][0] else { panic!("{:?}", list[1][0]) };
    // 1 February 2027, in days since 1900.
    assert!((date.as_f64() - 46_419.0).abs() < f64::EPSILON, "{date:?}");
    assert_eq!((text(1, 1), text(1, 2)), ("+31 6".into(), "=1+1".into()));
    assert_eq!((list[2][0].clone(), text(2, 2)), (Data::Empty, "Later".into()));
    let without = rows(&mut book, "Nog zonder actie");
    let row: Vec<String> = without[1].iter().map(ToString::to_string).collect();
    let step = "Zet in de schoolgids of uw beleid wat u doet.";
    assert_eq!(row, ["Gebied a", "Titel van a2", "Opschrijven", "Voorstel", step]);
}

#[test]
fn the_explanation_says_where_it_came_from_and_what_the_words_mean() {
    let explanation = rows(&mut opened(file(&filled())), "Uitleg");
    let cells: Vec<String> = explanation.iter().flatten().map(ToString::to_string).collect();
    let text = cells.join("\n");
    for expected in [
        "Actielijst 2026/2027",
        "De Wegwijzer",
        "24 november 2026 om 14:02",
        "landelijk/2026-08, werkversie",
        &"0".repeat(64),
        concat!("Normwijzer ", env!("CARGO_PKG_VERSION")),
        "U doet het, maar het staat niet of maar deels beschreven.",
        "Dit is een voorstel van de makers van deze site.",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert!(!text.contains("Waarmaken"), "a word that is not in the list needs no explanation");
}

#[test]
fn the_head_stays_there_is_a_filter_no_formula_and_paper_is_thought_of() {
    let file = file(&filled());
    for sheet in 1..=3 {
        let sheet = xml(&file, &format!("xl/worksheets/sheet{sheet}.xml"));
        assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "no formula");
        assert!(!sheet.contains("<hyperlink"), "no link that was not asked for");
        assert!(sheet.contains("orientation=\"landscape\"") && sheet.contains("paperSize=\"9\""));
        assert!(sheet.contains("fitToHeight=\"0\""), "one page wide, as many as it takes");
    }
    let list = xml(&file, "xl/worksheets/sheet1.xml");
    assert!(list.contains("state=\"frozen\"") && list.contains("ySplit=\"1\""));
    assert!(list.contains("<autoFilter ref=\"A1:G3\"/>"));
    assert!(xml(&file, "xl/workbook.xml").contains("Actielijst!$1:$1"), "the head is repeated");
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    assert_eq!(file(&filled()), file(&filled()));
    for part in parts(&file(&filled())) {
        assert_eq!(part.moment, Some(zip::DateTime::default()), "{}", part.name);
    }
    assert!(
        xml(&file(&filled()), "docProps/core.xml")
            .contains(">2026-11-24T14:02:00Z</dcterms:created>")
    );
}

#[test]
fn a_list_without_actions_says_so() {
    let mut record = record();
    answered(&mut record, "b2", Practice::No, None);
    let mut book = opened(file(&record));
    let list = rows(&mut book, "Actielijst");
    assert_eq!(list[1][2].to_string(), "Er is nog geen actie ingevuld.");
}

#[test]
fn a_text_that_no_cell_can_hold_is_cut_and_the_rest_is_there() {
    let mut record = record();
    with_plan(&mut record, "a1", &"😀".repeat(20_000), "team", Some("2999-12-31"));
    record.profile.name = "&".repeat(500);
    let list = rows(&mut opened(file(&record)), "Actielijst");
    assert_eq!(list[1][2].to_string().chars().count(), 32_767 / 2);
    assert_eq!(list[1][1].to_string(), "team");
}

/// What a cell can hold of a text.
fn kept(text: &str) -> String {
    let allowed = |sign: &char| {
        *sign >= ' ' && !matches!(sign, '\u{fffe}' | '\u{ffff}') || "\t\n".contains(*sign)
    };
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(allowed).collect()
}

fn expected(plan: &ActionPlan) -> Vec<Vec<String>> {
    let row = |line: &normwijzer::report::ActionLine| line.cells().map(|cell| kept(&cell)).to_vec();
    plan.actions.iter().map(row).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_comes_back(what in hostile(), role in hostile()) {
        let mut record = record();
        with_plan(&mut record, "a1", &format!("x{what}"), &role, None);
        with_plan(&mut record, "b1", &what, "x", None);
        record.profile.name = role;
        let file = file(&record);
        prop_assert_eq!(faults(&file), Vec::<String>::new());
        let list = rows(&mut opened(file), "Actielijst");
        let read: Vec<Vec<String>> =
            list.iter().skip(1).map(|row| row.iter().map(ToString::to_string).collect()).collect();
        prop_assert_eq!(read, expected(&plan_of(&record)));
    }
}
