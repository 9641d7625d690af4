//! The layer of a region adds, and never removes or changes what is national.
#![cfg(feature = "author")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

#[path = "common/cases.rs"]
#[allow(dead_code, reason = "each test file uses its own part")]
mod cases;
#[path = "common/rewrite.rs"]
mod rewrite;

use std::path::Path;

use cases::{both, valid};
use normwijzer::norm::{
    Agreement, Authority, CheckItem, LaidLine, Norm, Overlay, OverlaySpot, RegionalText,
    Requirement, Sector, Status, check_all, load, load_all, load_files, overlay_canonical,
    overlay_receipt,
};
use proptest::prelude::*;
use rewrite::{Chance, rewrite};

const FILE: &str = "regionaal/streek/overlay.toml";

fn national() -> Norm {
    both(&valid()).0
}

fn overlay() -> Overlay {
    both(&valid()).1
}

/// Something that goes wrong in an overlay.
type Change = fn(&mut Overlay);

/// The overlay without anything in it but its head.
fn empty() -> Overlay {
    let (head, sources) = (overlay().head, Vec::new());
    Overlay { head, requirements: vec![], texts: vec![], agreements: vec![], sources }
}

#[test]
fn what_applies_is_national_with_the_region_beside_it() {
    let (norm, overlay) = both(&valid());
    let laid = overlay.lay_over(&norm).expect("it fits");
    let name = "Samenwerkingsverband Streek";
    let ids: Vec<&str> = laid.iter().map(|line| line.line.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "hulp-in-de-schoolgids",
            "schoolgids-digitaal",
            "een-aanspreekpunt",
            "toetskalender",
            "voorleessoftware",
            "streek-overleg",
            "streek-leescoach",
        ],
        "what the region adds comes last, by area"
    );
    for line in &laid {
        let own = line.line.id.starts_with("streek-");
        assert_eq!(line.added_by.as_deref(), own.then_some(name), "{}", line.line.id);
        assert_eq!(line.line.authority == Authority::Swv, own, "{}", line.line.id);
    }
    let line = |id: &str| laid.iter().find(|line| line.line.id == id).expect("a line");
    let (by, agreement) = line("voorleessoftware").agreed.as_ref().expect("it is agreed");
    assert_eq!((by.as_str(), agreement.sources[0].as_str()), (name, "plan-streek"));
    assert_eq!(line("voorleessoftware").line.authority, Authority::Veld, "national is as it was");
    let (by, text) = line("toetskalender").beside.as_ref().expect("a text");
    assert_eq!(by, name);
    assert_eq!(text.school, "In de streek toetsen scholen in januari en juni.");
    assert_eq!(line("toetskalender").agreed, None);
    assert_eq!(line("hulp-in-de-schoolgids").beside, None);
}

#[test]
fn an_overlay_travels_whole_as_json() {
    let overlay = overlay();
    let mut json = serde_json::to_value(&overlay).expect("JSON");
    assert_eq!(serde_json::from_value(json.clone()).ok(), Some(overlay));
    json["remove"] = serde_json::json!(["toetskalender"]);
    assert!(serde_json::from_value::<Overlay>(json).is_err(), "nothing passes unread");
}

#[test]
fn an_overlay_that_somebody_opens_is_refused_for_the_same_reasons() {
    let norm = national();
    let cases: [(Change, OverlaySpot, &str); 8] = [
        (|it| it.head.edition = "landelijk/2025-08".into(), OverlaySpot::Head, "ligt op"),
        (
            |it| it.requirements[0].id = "voorleessoftware".into(),
            OverlaySpot::Line(0),
            "verandert die niet",
        ),
        (|it| it.requirements[1].authority = Authority::Wet, OverlaySpot::Line(1), "niet wet"),
        (|it| it.requirements[0].area = "rekenen".into(), OverlaySpot::Line(0), "Het gebied"),
        (|it| it.requirements[0].theme = "x".into(), OverlaySpot::Line(0), "Het thema"),
        (|it| it.texts[1].beside = "rekenen".into(), OverlaySpot::Text(1), "staat niet in"),
        (
            |it| it.agreements[0].beside = "hulp-in-de-schoolgids".into(),
            OverlaySpot::Agreement(0),
            "hoeft niet te worden afgesproken",
        ),
        (
            |it| it.requirements[1].id = it.requirements[0].id.clone(),
            OverlaySpot::Line(1),
            "twee keer",
        ),
    ];
    for (change, spot, words) in cases {
        let mut overlay = overlay();
        change(&mut overlay);
        let faults = overlay.lay_over(&norm).expect_err(words);
        assert_eq!((faults.len(), faults[0].spot), (1, spot), "{faults:?}");
        assert!(faults[0].to_string().contains(words), "{}", faults[0]);
    }
}

#[test]
fn an_empty_overlay_changes_nothing() {
    let norm = national();
    let laid = empty().lay_over(&norm).expect("it fits");
    let lines: Vec<Requirement> = laid.iter().map(|line| line.line.clone()).collect();
    assert_eq!(lines, norm.edition.requirements);
    assert!(
        laid.iter().all(|line| {
            line.added_by.is_none() && line.agreed.is_none() && line.beside.is_none()
        })
    );
}

#[test]
fn the_receipt_of_the_overlay_stays_what_it_was() {
    // Changes only when the canonical form or the fixture changes.
    let overlay = overlay();
    assert!(overlay_canonical(&overlay).starts_with("normwijzer-laag/1\nid=24:regionaal/streek/"));
    assert_eq!(overlay.head.receipt, overlay_receipt(&overlay));
    assert_eq!(
        overlay.head.receipt,
        "c0f76a4c5455746a8b06af4c88cccc8d776c957b5f6ae574ff2b74a485f26118"
    );
}

#[test]
fn everything_an_overlay_says_counts_for_its_receipt() {
    let day: normwijzer::words::Date = "2027-01-01".parse().expect("a date");
    let changes: [fn(&mut Overlay, normwijzer::words::Date); 19] = [
        |it, _| it.head.id.push('x'),
        |it, _| it.head.name.push('x'),
        |it, _| it.head.edition.push('x'),
        |it, _| it.head.status = Status::Concept,
        |it, _| it.head.is.push('x'),
        |it, _| it.head.is_not.push('x'),
        |it, day| it.head.compiled = day,
        |it, day| it.head.valid_from = day,
        |it, day| it.head.review_before = day,
        |it, _| it.head.example = true,
        |it, _| it.requirements[0].school.push('x'),
        |it, _| it.requirements[1].sectors = vec![Sector::Vo],
        |it, _| it.texts[0].beside.push('x'),
        |it, _| it.texts[0].school.push('x'),
        |it, _| it.texts[1].parents.push('x'),
        |it, _| it.texts[1].sources[0].push('x'),
        |it, _| it.agreements[0].beside.push('x'),
        |it, _| it.agreements[1].sources.clear(),
        |it, _| it.sources[0].url.push('x'),
    ];
    for (index, change) in changes.iter().enumerate() {
        let mut other = overlay();
        change(&mut other, day);
        assert_ne!(overlay_receipt(&other), other.head.receipt, "change {index}");
    }
}

#[test]
fn editions_are_not_disturbed_by_the_layer_of_a_region() {
    let mut files = valid();
    let without = check_all(&files).0;
    files.insert(FILE, "dit = is geen TOML");
    let (with, overlays, found) = check_all(&files);
    assert_eq!(with, without, "a fault in a region is no fault in an edition");
    assert!(overlays.is_empty());
    assert!(found.iter().all(|finding| finding.place.is_within("regionaal")) && !found.is_empty());
    assert_eq!(files.editions(), ["landelijk/2026-08"]);
}

#[test]
fn what_ships_is_one_example_that_says_so_everywhere() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("norm");
    let files = load_files(&folder).expect("the norm folder");
    let (editions, overlays, found) = check_all(&files);
    assert!(found.is_empty(), "{found:#?}");
    let [example] = overlays.as_slice() else { panic!("{} overlays", overlays.len()) };
    assert!(example.head.example && example.head.status == Status::Concept);
    assert!(example.head.name.ends_with("(bestaat niet)"), "{}", example.head.name);
    let sizes = (example.requirements.len(), example.texts.len(), example.agreements.len());
    assert_eq!(sizes, (1, 1, 1), "one of each sort");
    let own = example.requirements.iter().flat_map(|it| [&it.title, &it.school, &it.parents]);
    let beside = example.texts.iter().flat_map(|it| [&it.school, &it.parents]);
    for text in own.chain(beside) {
        assert!(text.starts_with("Voorbeeld: "), "{text}");
    }
    assert_eq!(load_all(&folder).ok(), Some((editions, files)), "what is checked is what is read");
    let newest = load(&folder, None).expect("an edition").edition.head.id;
    assert_eq!(example.head.edition, newest, "an example of how it is done now");
}

/// An overlay of any parts that fit the valid edition: by index, as often as chance has it.
fn fitting(own: &[usize], beside: &[bool], agreed: &[bool]) -> Overlay {
    let (norm, given) = both(&valid());
    let mut overlay = empty();
    overlay.sources = given.sources;
    for (number, index) in own.iter().enumerate() {
        let mut line = given.requirements[index % 2].clone();
        line.id = format!("streek-{index}-{number}");
        overlay.requirements.push(line);
    }
    let sources = vec!["plan-streek".to_owned()];
    for (line, (beside, agreed)) in norm.edition.requirements.iter().zip(beside.iter().zip(agreed))
    {
        let (id, sources) = (line.id.clone(), sources.clone());
        if *beside {
            let (school, parents) = ("Ernaast.".to_owned(), "Ernaast.".to_owned());
            let sources = sources.clone();
            overlay.texts.push(RegionalText { beside: id.clone(), school, parents, sources });
        }
        if *agreed && line.authority != Authority::Wet {
            overlay.agreements.push(Agreement { beside: id, sources });
        }
    }
    overlay
}

/// National lines in order, as they came out.
fn still_national(laid: &[LaidLine]) -> Vec<Requirement> {
    let national = laid.iter().filter(|line| line.added_by.is_none());
    national.map(|line| line.line.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn laying_over_never_removes_or_changes_what_is_national(
        own in prop::collection::vec(0..9_usize, 0..5),
        beside in prop::collection::vec(any::<bool>(), 5),
        agreed in prop::collection::vec(any::<bool>(), 5),
    ) {
        let norm = national();
        let overlay = fitting(&own, &beside, &agreed);
        let laid = overlay.lay_over(&norm).expect("it fits");
        prop_assert_eq!(still_national(&laid), norm.edition.requirements.clone());
        prop_assert_eq!(laid.len(), norm.edition.requirements.len() + own.len());
        let marks = laid.iter().filter(|line| line.agreed.is_some()).count();
        prop_assert_eq!(marks, overlay.agreements.len());
        let texts = laid.iter().filter(|line| line.beside.is_some()).count();
        prop_assert_eq!(texts, overlay.texts.len());
        let slice = norm.check_slice();
        let laid = overlay.slice(&norm).expect("it fits").over(&slice);
        prop_assert_eq!(laid.items.len(), slice.items.len() + own.len());
        let national = laid.items.into_iter().filter(CheckItem::is_national);
        let national = national.map(|item| CheckItem { regional: None, ..item });
        prop_assert_eq!(national.collect::<Vec<_>>(), slice.items);
    }

    #[test]
    fn whatever_ids_an_overlay_takes_it_fits_without_loss_or_is_refused(
        ids in prop::collection::vec(prop::sample::select(vec![
            "toetskalender", "streek-a", "voorleessoftware", "hulp-in-de-schoolgids", "", "-x",
        ]), 6),
        authority in prop::sample::select(Authority::ALL.to_vec()),
    ) {
        let norm = national();
        let mut overlay = overlay();
        for (line, id) in overlay.requirements.iter_mut().zip(&ids) {
            line.id = (*id).to_owned();
            line.authority = authority;
        }
        for (text, id) in overlay.texts.iter_mut().zip(ids.iter().skip(2)) {
            text.beside = (*id).to_owned();
        }
        for (agreement, id) in overlay.agreements.iter_mut().zip(ids.iter().skip(4)) {
            agreement.beside = (*id).to_owned();
        }
        match overlay.lay_over(&norm) {
            Ok(laid) => {
                prop_assert_eq!(authority, Authority::Swv);
                prop_assert_eq!(still_national(&laid), norm.edition.requirements);
            }
            Err(faults) => prop_assert!(!faults.is_empty()),
        }
    }

    #[test]
    fn order_and_layout_of_the_file_do_not_matter(seed in any::<u64>()) {
        let mut chance = Chance(seed);
        let mut files = valid();
        let text = files.get(FILE).expect("a file").to_owned();
        let free = ["bron", "eis", "tekst", "afspraak"];
        files.insert(FILE, rewrite(&text, &mut chance, &free));
        let (norm, again) = both(&files);
        prop_assert_eq!(&again, &overlay());
        let mut backwards = again.clone();
        backwards.requirements.reverse();
        backwards.texts.reverse();
        backwards.agreements.reverse();
        backwards.sources.reverse();
        prop_assert_eq!(overlay_receipt(&backwards), again.head.receipt.clone());
        prop_assert_eq!(backwards.lay_over(&norm), again.lay_over(&norm));
    }
}
