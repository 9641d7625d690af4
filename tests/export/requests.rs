//! What the page asks of the program: text in, bytes or a sentence out.

use normwijzer::assessment::Practice;
use normwijzer::exchange::{Kind, WorkFile, detect};
use normwijzer::export::make_from_text;
use normwijzer::report::Output;

use super::common::{now, slice};
use super::plans::{answered, record, with_plan};

const UTC: &str = "2026-11-24T13:02:00";

fn texts() -> (String, String) {
    let mut record = record();
    answered(&mut record, "b1", Practice::Yes, None);
    with_plan(&mut record, "b1", "Een kalender maken", "team", Some("2027-02-01"));
    let file = WorkFile::new(record, now()).to_json().expect("a file");
    (file, serde_json::to_string(&slice()).expect("a slice"))
}

fn sentence(kind: &str, file: &str, slice: &str, utc: &str) -> String {
    make_from_text(kind, file, slice, utc).expect_err("a sentence").to_string()
}

#[test]
fn every_kind_of_file_is_what_it_says() {
    let (file, slice) = texts();
    for kind in Output::ALL {
        let made = make_from_text(kind.extension(), &file, &slice, UTC).expect("a file");
        let expected = match kind {
            Output::GuideDocx => Kind::Word,
            Output::GuideOdt => Kind::OpenText,
            Output::ActionsXlsx => Kind::Excel,
            Output::ActionsCsv => Kind::Csv,
            Output::ActionsCalendar => Kind::Calendar,
        };
        assert_eq!(detect(&made), expected, "{kind:?}");
    }
    let calendar = make_from_text("ics", &file, &slice, UTC).expect("a file");
    let calendar = String::from_utf8(calendar).expect("UTF-8");
    assert!(calendar.contains("DTSTAMP:20261124T130200Z"), "in UTC");
    assert!(calendar.contains("om 14:02"), "and for people as their clock said");
}

#[test]
fn what_is_wrong_ends_in_a_sentence() {
    let (file, slice) = texts();
    let whole = file.as_str();
    for (kind, file, slice, utc, words) in [
        ("exe", whole, slice.as_str(), UTC, "van een andere versie"),
        ("docx", "", &slice, UTC, "beschadigd"),
        ("docx", "{\"soort\":", &slice, UTC, "beschadigd"),
        ("docx", whole, "{}", UTC, "normdata zijn beschadigd"),
        ("docx", whole, &slice, "gisteren", "klok van dit apparaat"),
    ] {
        let said = sentence(kind, file, slice, utc);
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn a_list_of_nothing_is_not_made() {
    let (_, slice) = texts();
    let mut record = record();
    let file = |record: &normwijzer::assessment::Assessment| {
        WorkFile::new(record.clone(), now()).to_json().expect("a file")
    };
    for kind in ["xlsx", "csv"] {
        assert!(sentence(kind, &file(&record), &slice, UTC).starts_with("Er is nog geen actie"));
    }
    with_plan(&mut record, "b1", "Ooit", "team", None);
    assert!(make_from_text("csv", &file(&record), &slice, UTC).is_ok());
    assert!(sentence("ics", &file(&record), &slice, UTC).contains("heeft een datum"));
    // Before a school says what it is, the section has its places to fill and nothing else.
    record.profile.sector = None;
    assert!(make_from_text("docx", &file(&record), &slice, UTC).is_ok());
}
