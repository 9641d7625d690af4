//! Promise: what a layer adds is looked for in documents too, and nothing national changes by it.
#![cfg(feature = "cli")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

#[path = "common/cases.rs"]
#[allow(dead_code, reason = "each test file uses its own part")]
mod cases;

use std::path::Path;

use cases::{both, valid};
use normwijzer::desk::documents::{Documents, LaidDocuments};
use normwijzer::document::{Document, Passage};
use normwijzer::evidence::evaluation::{Part, read_part};
use normwijzer::evidence::{LayeredMatcher, LineSuggestions, Matcher};
use normwijzer::norm::{
    EvidenceSlice, Norm, OverlaySlice, Sector, load, load_files, read_all, read_overlays,
};

const NAME: &str = "Samenwerkingsverband Streek";
const COACH: &str = "streek-leescoach";
/// A passage about the line of the invented layer, and one about a national line.
const PASSAGES: [&str; 2] = [
    "Is er meer nodig, dan vraagt de school een leescoach van de streek. De coach komt op school kijken.",
    "In de toetskalender staat wanneer wij toetsen. Dat is op vaste momenten in het jaar.",
];

fn layer_over() -> (Norm, OverlaySlice) {
    let (norm, overlay) = both(&valid());
    let layer = overlay.slice(&norm).expect("it fits");
    (norm, layer)
}

/// The layer after somebody changed it by hand.
fn changed(change: impl Fn(&mut serde_json::Value)) -> OverlaySlice {
    let mut json = serde_json::to_value(layer_over().1).expect("JSON");
    change(&mut json);
    serde_json::from_value(json).expect("still a layer")
}

fn document(texts: &[&str]) -> Document {
    let passage = |text: &&str| Passage { text: (*text).to_owned(), ..Passage::default() };
    Document { passages: texts.iter().map(passage).collect(), ..Document::default() }
}

fn of<'a>(lines: &'a [LineSuggestions], id: &str) -> &'a LineSuggestions {
    lines.iter().find(|line| line.line == id).expect("a line")
}

#[test]
fn a_line_of_a_layer_is_looked_for_by_all_it_says() {
    let (norm, overlay) = both(&valid());
    let layer = overlay.slice(&norm).expect("it fits");
    let slice = norm.evidence_slice();
    let laid = slice.clone().under(Some(&layer));
    let (national, own) = laid.lines.split_at(slice.lines.len());
    assert_eq!(national, slice.lines, "national lines stay as they were, in their order");
    assert_eq!(own.len(), 2);
    for line in own {
        let written = overlay.requirements.iter().find(|written| written.id == line.id);
        let written = written.expect("a line of the layer");
        assert_eq!(line.regional.as_deref(), Some(NAME));
        assert_eq!((&line.title, &line.area), (&written.title, &written.area));
        assert_eq!((&line.school, &line.parents), (&written.school, &written.parents));
        assert_eq!((&line.terms, &line.examples), (&written.search_terms, &written.evidence));
        let judging = (&written.judging.ja, &written.judging.deels, &written.judging.nee);
        assert_eq!((&line.yes, &line.partly, &line.no), judging);
        assert_eq!((line.asked, &line.sectors), (Some(written.depth), &written.sectors));
    }
    // This small norm has no list of words that say nothing.
    let empty = ["de", "een", "van", "is", "er", "dan", "in", "op", "het", "wij", "dat"];
    let laid = EvidenceSlice { empty: empty.map(str::to_owned).to_vec(), ..laid };
    let lines = LayeredMatcher::new(&laid, Sector::Po).suggest(&document(&PASSAGES));
    let coach = &of(&lines, COACH).passages[0];
    assert_eq!((coach.passage, coach.shown), (0, true), "{coach:?}");
    assert!(coach.reasons.iter().any(|reason| reason.term == "leescoach"), "{coach:?}");
    let vo = LayeredMatcher::new(&laid, Sector::Vo).suggest(&document(&PASSAGES));
    assert!(vo.iter().all(|line| line.line != COACH), "it is for po");
    assert_eq!(slice.clone().under(None), slice);
}

#[test]
fn nothing_national_changes_by_a_layer() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = load_files(&root.join("norm")).expect("the norm folder");
    let (editions, _) = read_all(&files);
    let overlay = read_overlays(&files, &editions).0.pop().expect("the example");
    let norm = load(&root.join("norm"), Some(overlay.head.edition.as_str())).expect("the norm");
    let slice = norm.evidence_slice();
    let laid = slice.clone().under(Some(&overlay.slice(&norm).expect("it fits")));
    assert!(laid.lines.len() > slice.lines.len());
    let documents = read_part(&root.join("tests/evaluation"), Part::Dev).expect("documents");
    let mut without = false;
    for sector in Sector::ALL {
        let alone = Matcher::new(&slice, sector);
        let layered = LayeredMatcher::new(&laid, sector);
        let together = Matcher::new(&laid, sector);
        let own = laid.lines.iter().filter(|line| line.regional.is_some());
        let own = own.filter(|line| line.sectors.contains(&sector)).count();
        for labelled in documents.iter().filter(|it| it.sector == sector).take(3) {
            let national = alone.suggest(&labelled.document);
            let found = layered.suggest(&labelled.document);
            assert_eq!(found.len(), national.len() + own);
            assert_eq!(found[..national.len()], national, "{}", labelled.name);
            without |= together.suggest(&labelled.document)[..national.len()] != national;
        }
    }
    assert!(without, "else two matchers are not needed");
}

#[test]
fn a_layer_changed_by_hand_adds_only_what_fits() {
    let national = layer_over().0.evidence_slice();
    let own = |layer: &OverlaySlice| {
        let laid = national.clone().under(Some(layer));
        assert_eq!(laid.lines[..national.lines.len()], national.lines);
        laid.lines.len() - national.lines.len()
    };
    assert_eq!(own(&layer_over().1), 2);
    let column = |column: usize, value: &'static str| {
        changed(move |json| json["regels"][column][0] = value.into())
    };
    for (place, value, left) in
        [(0, "toetskalender", 1), (1, "geen-gebied", 1), (4, "wet", 1), (4, "wat", 0)]
    {
        assert_eq!(own(&column(place, value)), left, "{place} {value}");
    }
    let elsewhere = changed(|json| json["editie"] = "landelijk/2027-01".into());
    assert_eq!(own(&elsewhere), 0, "it lies on another edition");
}

#[test]
fn a_layer_of_an_earlier_record_is_found_by_its_statement() {
    let earlier = changed(|json| {
        let columns = json["regels"].as_array_mut().expect("columns");
        columns.truncate(14);
    });
    let (norm, layer) = layer_over();
    assert_eq!(earlier.over(&norm.check_slice()), layer.over(&norm.check_slice()));
    let laid = norm.evidence_slice().under(Some(&earlier));
    let line = laid.lines.iter().find(|line| line.id == COACH).expect("the line");
    assert!(line.terms.is_empty() && line.examples.is_empty() && line.parents.is_empty());
    let lines = LayeredMatcher::new(&laid, Sector::Po).suggest(&document(&PASSAGES));
    assert!(of(&lines, COACH).passages[0].shown);
}

#[test]
fn documents_are_laid_beside_the_layer_of_a_record() {
    let (norm, layer) = layer_over();
    let slice = serde_json::to_string(&norm.evidence_slice()).expect("JSON");
    let layer = serde_json::to_string(&layer).expect("JSON");
    let found = |documents: &Documents| {
        let text = documents.lay(&slice, "po").expect("a slice and a sector");
        let laid: LaidDocuments = serde_json::from_str(&text).expect("what the page reads");
        laid.lines.into_iter().map(|line| line.line).collect::<Vec<_>>()
    };
    let mut documents = Documents::default();
    documents.add_pasted("Gids", &PASSAGES.join("\n\n"));
    let national = found(&documents);
    for bad in ["", "{", "[]", "{\"id\": 3}", slice.as_str()] {
        assert!(!documents.layer(bad), "{bad}");
        assert_eq!(found(&documents), national);
    }
    assert!(documents.layer(&layer));
    let mut with = national.clone();
    with.push(COACH.to_owned());
    assert_eq!(found(&documents), with, "its line comes last");
    assert!(!documents.layer("{}"), "what is no layer");
    assert_eq!(found(&documents), with, "takes no other layer away");
    let decided = "{\"documenten\": [], \"antwoorden\": {}}";
    let page =
        documents.page(&slice, "po", (&["lezen".to_owned()], "kern"), decided).expect("a page");
    assert!(page.contains(COACH), "{page}");
}
