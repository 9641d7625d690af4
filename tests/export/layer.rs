//! A region's layer goes along in every file for the school, with its name and receipt, and in none
//! for parents.

use normwijzer::assessment::{Action, Assessment, Practice, reduce};
use normwijzer::desk::{Job, OpenedFile, Sort};
use normwijzer::norm::OverlaySlice;
use normwijzer::report::Output;

use super::common::now;
use super::plans::{answered, record, with_plan};
use super::requests::{Asked, file};

const NAME: &str = "Samenwerkingsverband Streek";
const OWN: &str = "Een leescoach in de streek";
const WORDS: &str = "In de streek gaat dit altijd zo.";

/// The layer of a region over the invented edition: a line of its own, and words and an agreement at
/// a national one.
fn layer() -> OverlaySlice {
    let column = |text: &str| vec![text.to_owned()];
    let lines = [
        "streek-leescoach",
        "b",
        "signaleren",
        "po vo",
        "swv",
        "",
        "kern",
        "nuttig",
        OWN,
        "De leescoach komt langs.",
        "Elk jaar.",
        "Eén keer.",
        "Nooit.",
        "Plan Streek",
    ];
    let beside = ["b1", "ja", WORDS, "Plan Streek"];
    serde_json::from_value(serde_json::json!({
        "id": "regionaal/streek/2026-09",
        "naam": NAME,
        "editie": super::common::slice().head.id,
        "ontvangstbewijs": "1".repeat(64),
        "regels": lines.map(column),
        "ernaast": beside.map(column),
    }))
    .expect("a layer")
}

fn school() -> Assessment {
    let mut record = reduce(record(), Action::Overlay(Some(layer())), now());
    for id in ["b1", "streek-leescoach"] {
        answered(&mut record, id, Practice::Partly, None);
        with_plan(&mut record, id, "Beter maken", "team", Some("2027-02-01"));
    }
    record
}

fn made(job: Job) -> String {
    Asked::new(job, vec![file(&school())]).text()
}

#[test]
fn the_school_reads_whose_each_line_is_and_both_receipts() {
    for job in [Job::TeamReport, Job::FilledForm] {
        let text = made(job);
        for part in [OWN, NAME, WORDS, "regionaal/streek/2026-09", &"1".repeat(64), &"0".repeat(64)]
        {
            assert!(text.contains(part), "{job:?}: {part}");
        }
    }
    for output in [Output::ActionsCsv, Output::ActionsCalendar] {
        let text = made(Job::Make(output)).replace("\r\n ", "");
        for part in [OWN, NAME, &"1".repeat(64)] {
            assert!(text.contains(part), "{output:?}: {part}");
        }
    }
    let section = made(Job::GuideSection);
    assert!(section.contains("regionaal/streek/2026-09"), "{section}");
}

#[test]
fn parents_read_the_national_norm_only() {
    for job in [Job::Publication, Job::ParentsReport, Job::PublicationPreview] {
        let text = made(job);
        for part in [OWN, NAME, WORDS, "streek-leescoach", "regionaal/", &"1".repeat(64)] {
            assert!(!text.contains(part), "{job:?}: {part}");
        }
    }
}

#[test]
fn a_layer_is_known_for_what_it_is_and_its_text_goes_on_as_it_came() {
    let text = "# Onze laag\nid = \"regionaal/streek/2026-09\"\n";
    let bytes = format!("\u{feff}{text}").into_bytes();
    let mut asked = Asked::new(Job::Open, vec![]);
    asked.bytes = bytes;
    let opened = asked.text();
    let opened: OpenedFile = serde_json::from_str(&opened).expect("JSON");
    assert_eq!((opened.sort, opened.text.as_str()), (Sort::Overlay, text));
    // Whoever reads it is another program.
    let said = Asked::new(Job::Overlay, vec![text.to_owned()]).sentence();
    assert!(said.contains("van een andere versie"), "{said}");
}

#[test]
fn without_its_layer_an_answer_stays_and_is_shown_as_one_without_a_line() {
    let bare = reduce(school(), Action::Overlay(None), now());
    assert!(bare.answers.contains_key("streek-leescoach"));
    let text = Asked::new(Job::TeamReport, vec![file(&bare)]).text();
    assert!(text.contains("streek-leescoach") && !text.contains(OWN));
}
