//! The action plan: what is in it and in which order, and any text survives CSV and iCalendar.
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;
#[path = "common/plans.rs"]
mod plans;

use normwijzer::assessment::{Assessment, Conclusion, Described, Practice};
use normwijzer::report::{ACTION_HEADER, ActionPlan, to_calendar, to_csv};
use proptest::prelude::*;

use common::now;
use plans::{answered, hostile, plan_of, record, with_plan};

fn ids(lines: &[normwijzer::report::ActionLine]) -> Vec<&str> {
    lines.iter().map(|line| line.id.as_str()).collect()
}

#[test]
fn actions_stand_by_date_then_role_and_those_without_a_date_last() {
    let mut record = record();
    with_plan(&mut record, "a1", "later", "directeur", Some("2027-03-01"));
    with_plan(&mut record, "a2", "ooit", "directeur", None);
    with_plan(&mut record, "b1", "eerst, tweede rol", "intern begeleider", Some("2027-02-01"));
    with_plan(&mut record, "b2", "eerst, eerste rol", "Directeur", Some("2027-02-01"));
    with_plan(&mut record, "c1", "  ", "", Some("2027-01-15"));
    let plan = plan_of(&record);
    assert_eq!(ids(&plan.actions), ["c1", "b2", "b1", "a1", "a2"]);
}

#[test]
fn a_line_that_asks_for_an_action_and_has_none_is_listed_apart() {
    let mut record = record();
    answered(&mut record, "a1", Practice::Yes, None);
    answered(&mut record, "a2", Practice::Yes, Some(Described::No));
    answered(&mut record, "b1", Practice::Unknown, None);
    answered(&mut record, "b2", Practice::No, None);
    // Half answered: it asks for an answer, not for an action. And one that was never answered.
    answered(&mut record, "c1", Practice::Partly, None);
    with_plan(&mut record, "b2", "Een afspraak maken", "", None);
    let plan = plan_of(&record);
    assert_eq!(ids(&plan.actions), ["b2"]);
    assert_eq!(ids(&plan.without), ["a2", "b1"]);
    let conclusions: Vec<_> = plan.without.iter().map(|line| line.conclusion).collect();
    assert_eq!(conclusions, [Conclusion::WriteDown, Conclusion::FindOut]);
    // What is in order may still have an action: nothing that was typed is lost.
    with_plan(&mut record, "a1", "Volhouden", "team", None);
    assert_eq!(ids(&plan_of(&record).actions), ["b2", "a1"]);
}

/// The cells of a CSV text, read back by another's reader.
fn read(csv: &str) -> Vec<Vec<String>> {
    let csv = csv.strip_prefix('\u{feff}').expect("a byte-order mark, for Excel");
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(csv.as_bytes());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn the_csv_is_what_a_dutch_spreadsheet_reads() {
    let mut record = record();
    with_plan(&mut record, "a1", "Kies: 1,5 uur; \"samen\"\nof niet", "=1+1", Some("2027-02-01"));
    answered(&mut record, "b2", Practice::No, None);
    let csv = to_csv(&plan_of(&record));
    let lines: Vec<&str> = csv.trim_start_matches('\u{feff}').split("\r\n").collect();
    assert_eq!(lines.first(), Some(&"Wanneer;Wie;Wat;Gebied;Onderdeel;Conclusie;Gezag;Herkomst"));
    let second = lines.get(1).expect("a row");
    let expected = "2027-02-01;'=1+1;\"Kies: 1,5 uur; \"\"samen\"\"\nof niet\";Gebied a;Titel van a1;Nog open;Wet;Gemaakt met Normwijzer ";
    assert!(second.starts_with(expected), "{second}");
    assert!(second.ends_with(&format!("ontvangstbewijs {}.", "0".repeat(64))), "{second}");
    assert_eq!(lines.get(2).map(|line| line.starts_with(";;;Gebied b;")), Some(true));
    assert_eq!(lines.get(3), Some(&""), "it ends with a line break");
}

#[test]
fn no_cell_begins_as_a_formula() {
    for start in ["=", "+", "-", "@", "＝", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x.example\")"]
    {
        let mut record = record();
        with_plan(&mut record, "a1", start, start, None);
        let csv = to_csv(&plan_of(&record));
        let rows = read(&csv);
        let cells = rows.get(1).expect("a row");
        assert_eq!(cells.get(1), Some(&format!("'{start}")));
        assert_eq!(cells.get(2), Some(&format!("'{start}")));
    }
}

/// One property on a line, unfolded.
fn unfolded(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

#[test]
fn a_date_becomes_an_event_of_a_whole_day() {
    let mut record = record();
    with_plan(&mut record, "a1", "Kalender; maken, samen", "intern begeleider", Some("2027-02-28"));
    with_plan(&mut record, "a2", "ooit", "", None);
    let calendar = to_calendar(&plan_of(&record), now()).expect("a date");
    let lines = unfolded(&calendar);
    let version = env!("CARGO_PKG_VERSION");
    let receipt = "0".repeat(64);
    let expected = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//Normwijzer//Normwijzer {version}//NL"),
        "CALSCALE:GREGORIAN".to_owned(),
        format!(
            "X-WR-CALDESC:Gemaakt met Normwijzer {version} op 24 november 2026 om 14:02. Normdata landelijk/2026-08\\, werkversie\\, ontvangstbewijs {receipt}."
        ),
        "BEGIN:VEVENT".to_owned(),
        "UID:proef-a1@normwijzer".to_owned(),
        "DTSTAMP:20261124T140200Z".to_owned(),
        "DTSTART;VALUE=DATE:20270228".to_owned(),
        "DTEND;VALUE=DATE:20270301".to_owned(),
        "SUMMARY;LANGUAGE=nl:Kalender\\; maken\\, samen".to_owned(),
        "DESCRIPTION;LANGUAGE=nl:Wie: intern begeleider\\nOnderdeel: Titel van a1\\nGebied: Gebied a\\nConclusie: Nog open\\nGezag: Wet".to_owned(),
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    assert_eq!(lines, expected);
    assert!(!calendar.contains("De Wegwijzer"), "no event names the school");
}

#[test]
fn a_calendar_keeps_the_ids_of_its_events_when_it_is_made_again() {
    let id = |record: &Assessment, moment| {
        let calendar = to_calendar(&plan_of(record), moment).expect("a date");
        unfolded(&calendar).into_iter().find(|line| line.starts_with("UID:"))
    };
    let mut record = record();
    with_plan(&mut record, "b1", "eerst", "", Some("2027-02-01"));
    let before = id(&record, now());
    with_plan(&mut record, "b1", "anders", "team", Some("2027-06-01"));
    assert_eq!(id(&record, "2027-01-05T08:00:00".parse().expect("a moment")), before);
}

#[test]
fn without_a_date_there_is_no_calendar() {
    assert_eq!(to_calendar(&plan_of(&record()), now()), None);
}

/// The cells as they are read back from a file that guards against formulas.
fn without_guard(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}

fn cells(plan: &ActionPlan) -> Vec<[String; ACTION_HEADER.len()]> {
    plan.actions.iter().map(normwijzer::report::ActionLine::cells).collect()
}

proptest! {
    #[test]
    fn any_text_comes_back_from_csv(what in hostile(), role in hostile()) {
        let mut record = record();
        with_plan(&mut record, "a1", &format!("x{what}"), &role, None);
        with_plan(&mut record, "b1", &what, "x", None);
        let plan = plan_of(&record);
        let rows = read(&to_csv(&plan));
        prop_assert_eq!(rows.len(), 1 + plan.actions.len());
        for (row, expected) in rows.iter().skip(1).zip(cells(&plan)) {
            prop_assert_eq!(row.len(), ACTION_HEADER.len() + 1);
            for (cell, expected) in row.iter().zip(expected) {
                prop_assert_eq!(without_guard(cell), without_guard(&expected));
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{}", cell);
            }
        }
    }

    #[test]
    fn no_line_of_a_calendar_is_too_long_or_breaks_off(what in hostile(), role in hostile()) {
        let mut record = record();
        with_plan(&mut record, "a1", &what, &role, Some("2027-02-01"));
        record.id = format!("id{role}");
        let calendar = to_calendar(&plan_of(&record), now()).expect("a date");
        for line in calendar.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} bytes: {}", line.len(), line);
            prop_assert!(!line.contains(['\r', '\n']) && line.chars().all(|sign| sign == '\t' || !sign.is_control()));
        }
        // Whatever was typed, no property is added and none is lost.
        let names: Vec<String> = unfolded(&calendar)
            .iter()
            .map(|line| line.split([':', ';']).next().unwrap_or_default().to_owned())
            .collect();
        prop_assert_eq!(names, [
            "BEGIN", "VERSION", "PRODID", "CALSCALE", "X-WR-CALDESC", "BEGIN", "UID", "DTSTAMP",
            "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP", "END", "END",
        ]);
    }
}
