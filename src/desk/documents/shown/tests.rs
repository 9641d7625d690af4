//! What the page shows is complete, and every text in it is text.

use super::*;
use crate::assessment::{Answer, Evidence, ReadDocument};
use crate::desk::documents::{LaidLine, LaidPassage};
use crate::norm::{EvidenceArea, Sector};
use crate::words::{Date, Moment};

fn slice() -> EvidenceSlice {
    let area = |id: &str, general| EvidenceArea {
        id: id.to_owned(),
        general,
        names: vec![format!("Gebied {id}")],
    };
    let line = |id: &str, area: &str, asked| EvidenceLine {
        id: id.to_owned(),
        area: area.to_owned(),
        asked,
        title: format!("Titel van {id}"),
        school: format!("De school doet {id}."),
        yes: "Zo is het ja.".to_owned(),
        ..EvidenceLine::default()
    };
    EvidenceSlice {
        areas: vec![area("altijd", true), area("lezen", false)],
        lines: vec![
            line("gids", "altijd", Some(Depth::Kern)),
            line("kalender", "lezen", Some(Depth::Kern)),
            line("coach", "lezen", Some(Depth::Verdieping)),
            line("bevoegd", "altijd", None),
        ],
        ..EvidenceSlice::default()
    }
}

fn laid() -> LaidDocuments {
    let suggestion = || LaidSuggestion {
        text: vec![("Wij ".into(), false), ("<b>toetsen</b>".into(), true)],
        headings: vec![vec![("Lezen".into(), false)]],
        page: Some(14),
        reasons: vec!["‘toetsen’ staat er.".into()],
        cautions: vec!["Hier staat ‘niet’.".into()],
        quote: "Wij <b>toetsen</b>".into(),
        ..LaidSuggestion::default()
    };
    let line = |id: &str| LaidLine { line: id.into(), suggestions: vec![suggestion()] };
    let passage = |text: &str| LaidPassage {
        text: text.into(),
        headings: vec!["Lezen".into()],
        page: Some(14),
        fingerprint: "0123456789abcdef".into(),
    };
    LaidDocuments {
        documents: vec![
            LaidDocument {
                title: "Gids \"2026\"".into(),
                format: "PDF".into(),
                pages: Some(40),
                passages: vec![passage("Wij <b>toetsen</b>"), passage("De gymzaal.")],
                unmatched: vec![1],
                ..LaidDocument::default()
            },
            LaidDocument {
                title: "scan.pdf".into(),
                error: Some("Dit is een scan.".into()),
                ..LaidDocument::default()
            },
        ],
        lines: ["gids", "kalender", "coach", "bevoegd"].map(line).to_vec(),
        ..LaidDocuments::default()
    }
}

fn scope(areas: &[&str], depth: Depth) -> Scope {
    let areas = areas.iter().map(|area| (*area).to_owned()).collect();
    Scope { sector: Sector::Po, areas, depth }
}

fn page(decided: &DocumentDecisions) -> LaidPage {
    shown(&laid(), &slice(), &scope(&["lezen"], Depth::Kern), decided)
}

/// A check in which one passage of the document with this title was taken over.
fn decided(title: &str, evidence: Evidence) -> DocumentDecisions {
    let read =
        Moment::new("2026-11-12".parse::<Date>().expect("a day"), 9, 0, 0).expect("a moment");
    let evidence = Evidence { title: title.into(), ..evidence };
    DocumentDecisions {
        documents: vec![ReadDocument {
            title: title.into(),
            read,
            pages: None,
            shown: String::new(),
            rejected: std::collections::BTreeMap::new(),
        }],
        answers: [(
            "kalender".to_owned(),
            Answer { evidence: vec![evidence], ..Answer::default() },
        )]
        .into(),
    }
}

fn evidence(place: &str, quote: &str, mark: &str) -> Evidence {
    let (place, quote, mark) = (place.into(), quote.into(), mark.into());
    Evidence { place, quote, mark, ..Evidence::default() }
}

#[test]
fn a_document_that_was_not_here_before_has_no_changes() {
    assert!(!page(&DocumentDecisions::default()).shown.contains("anders"));
    let other = decided("Gids 2025", evidence("bladzijde 3", "Iets anders.", "ffff000000000000"));
    assert!(!page(&other).shown.contains("class=\"changes\""));
}

#[test]
fn a_text_on_another_page_is_told_and_can_be_brought_up_to_date() {
    let before = evidence("bladzijde 3", "Wij <b>toetsen</b>", "0123456789abcdef");
    let page = page(&decided("Gids \"2026\"", before)).shown;
    for part in [
        "U legde dit document op 12 november 2026 ook naast de norm.",
        "1 stuk staat nu ergens anders",
        "Eerst: bladzijde 3. Nu: bladzijde 14.",
        "data-wissel=\"bij\"",
        "&quot;plaats&quot;:&quot;bladzijde 3&quot;",
        "Titel van kalender",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(!page.contains("data-alle-bij"), "one needs no button for all");
}

#[test]
fn a_document_with_another_title_is_known_by_its_texts() {
    let before = evidence("bladzijde 14", "Wij <b>toetsen</b>", "0123456789abcdef");
    let page = page(&decided("Gids 2025", before));
    assert!(page.shown.contains("Dit lijkt een nieuwe versie van ‘Gids 2025’."), "{}", page.shown);
    assert!(page.shown.contains("1 verwijzing noemt nog de vorige versie"), "{}", page.shown);
    assert_eq!(page.documents[0].earlier.as_deref(), Some("Gids 2025"));
}

#[test]
fn a_text_that_changed_stands_beside_what_it_was_and_one_that_is_gone_can_go() {
    let changed = evidence("bladzijde 14", "Wij <b>toetsen</b> elk", "ffff000000000000");
    let page = |evidence| page(&decided("Gids \"2026\"", evidence)).shown;
    let shown = page(changed);
    assert!(shown.contains("1 stuk is veranderd"), "{shown}");
    assert!(shown.contains("Nu staat er (bladzijde 14):"), "{shown}");
    assert!(shown.contains("Neem de nieuwe tekst over"), "{shown}");
    let shown = page(evidence("bladzijde 2", "Heel andere woorden hier.", "ffff000000000000"));
    assert!(shown.contains("1 stuk is niet meer gevonden"), "{shown}");
    assert!(shown.contains("data-wissel=\"weg\"") && !shown.contains("data-wissel=\"bij\""));
}

#[test]
fn only_lines_that_are_asked_of_this_school_are_shown() {
    let lines = |scope: &Scope| -> Vec<bool> {
        let page = shown(&laid(), &slice(), scope, &DocumentDecisions::default()).shown;
        let is = |id: &str| page.contains(&format!("data-eis=\"{id}\""));
        ["gids", "kalender", "coach", "bevoegd"].map(is).to_vec()
    };
    assert_eq!(lines(&scope(&["lezen"], Depth::Kern)), [true, true, false, false]);
    assert_eq!(lines(&scope(&["lezen"], Depth::Verdieping)), [true, true, true, false]);
    assert_eq!(lines(&scope(&[], Depth::Verdieping)), [true, false, false, false]);
}

#[test]
fn a_passage_says_of_itself_what_deciding_needs_and_every_text_is_text() {
    let page = page(&DocumentDecisions::default());
    for part in [
        "data-kenmerk=\"0123456789abcdef\"",
        "data-bladzijde=\"14\"",
        "data-kop=\"Lezen\"",
        "data-titel=\"Gids &quot;2026&quot;\"",
        "Wij <mark>&lt;b&gt;toetsen&lt;/b&gt;</mark>",
        "Hier staat ‘niet’.",
        "‘toetsen’ staat er.",
        "<dt>Ja</dt><dd>Zo is het ja.</dd>",
        "bladzijde 14",
        "Dit is een scan.",
    ] {
        assert!(page.shown.contains(part), "{part}: {}", page.shown);
    }
    assert!(!page.shown.contains("<b>"), "{}", page.shown);
    let read = PageDocument {
        title: "Gids \"2026\"".into(),
        pages: Some(40),
        shown: vec!["0123456789abcdef".into()],
        earlier: None,
    };
    assert_eq!(page.documents, [read], "one that could not be read is not remembered");
}

#[test]
fn the_document_reads_on_with_its_lines_in_the_margin() {
    let page = page(&DocumentDecisions::default()).shown;
    assert!(page.contains("href=\"#match-kalender\""), "{page}");
    assert!(page.contains("De gymzaal."), "{page}");
    assert!(page.contains("1 van 2 stukken tekst gevonden bij een onderdeel."), "{page}");
}

#[test]
fn nothing_found_is_said() {
    let none = LaidDocuments { lines: Vec::new(), ..laid() };
    let page =
        shown(&none, &slice(), &scope(&[], Depth::Kern), &DocumentDecisions::default()).shown;
    assert!(page.contains("Bij geen onderdeel"), "{page}");
}
