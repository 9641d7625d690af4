//! A record carries the layer of its region, and the check shows whose each line is.
#![cfg(feature = "author")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

#[path = "common/cases.rs"]
#[allow(dead_code, reason = "each test file uses its own part")]
mod cases;

use cases::{both, valid};
use normwijzer::norm::{CheckItem, Norm, OverlaySlice};

fn national() -> Norm {
    both(&valid()).0
}

/// The layer of the invented region as a record carries it.
fn layer() -> OverlaySlice {
    let (norm, overlay) = both(&valid());
    overlay.slice(&norm).expect("it fits")
}

/// The layer after somebody changed its file by hand.
fn tampered(change: impl Fn(&mut serde_json::Value)) -> OverlaySlice {
    let mut json = serde_json::to_value(layer()).expect("JSON");
    change(&mut json);
    serde_json::from_value(json).expect("still a layer")
}

#[test]
fn a_record_carries_the_region_and_the_check_shows_whose_each_line_is() {
    let (norm, overlay) = both(&valid());
    let national = norm.check_slice();
    let laid = layer().over(&national);
    let name = "Samenwerkingsverband Streek";
    let whole = overlay.lay_over(&norm).expect("it fits");
    let asked: Vec<_> = whole.iter().filter(|line| line.line.is_asked()).collect();
    assert!(asked.len() < whole.len(), "one line is not asked, and has a text beside it");
    let ids: Vec<_> = asked.iter().map(|line| &line.line.id).collect();
    assert_eq!(laid.items.iter().map(|item| &item.id).collect::<Vec<_>>(), ids);
    for (item, expected) in laid.items.iter().zip(&asked) {
        let regional = item.regional.clone().unwrap_or_default();
        assert_eq!(regional.own, expected.added_by.is_some(), "{}", item.id);
        assert_eq!(regional.agreed, expected.agreed.is_some(), "{}", item.id);
        let words = expected.beside.as_ref().map(|(_, text)| text.school.as_str());
        assert_eq!(regional.words, words.unwrap_or_default(), "{}", item.id);
        if item.regional.is_some() {
            assert_eq!(regional.name, name, "{}", item.id);
            assert!(regional.source.contains("https://"), "{}: {}", item.id, regional.source);
        }
    }
    let line = |id: &str| laid.items.iter().find(|item| item.id == id).expect("a line");
    let own = line("streek-leescoach").authority_in_words();
    assert!(own.ends_with(": Samenwerkingsverband Streek"), "{own}");
    let agreed = line("voorleessoftware").authority_in_words();
    assert!(agreed.ends_with(", afgesproken in Samenwerkingsverband Streek"), "{agreed}");
    let said = line("toetskalender").statement();
    assert!(said.ends_with(
        "Samenwerkingsverband Streek: In de streek toetsen scholen in januari en juni."
    ));
    let status = laid.head.status_in_words();
    assert!(
        status.ends_with("met de laag regionaal/streek/2026-09 van Samenwerkingsverband Streek")
    );
    let (edition, layer) = (&norm.edition.head.receipt, &overlay.head.receipt);
    assert_eq!(laid.head.receipts(), format!("{edition} (editie), {layer} (laag)"));
}

#[test]
fn what_is_national_stays_as_it_was_under_any_layer() {
    let national = national().check_slice();
    let laid = layer().over(&national);
    let kept: Vec<CheckItem> = laid
        .items
        .into_iter()
        .filter(CheckItem::is_national)
        .map(|item| CheckItem { regional: None, ..item })
        .collect();
    assert_eq!(kept, national.items);
}

#[test]
fn a_layer_changed_by_hand_takes_no_national_id_and_claims_no_law() {
    let national = national().check_slice();
    let own = |layer: &OverlaySlice| {
        layer.over(&national).items.iter().filter(|item| !item.is_national()).count()
    };
    let number = own(&layer());
    assert_eq!(number, 2);
    let column = |column: usize, value: &'static str| {
        tampered(move |json| json["regels"][column][0] = value.into())
    };
    for (place, value, left) in [
        (0, "toetskalender", 1),
        (1, "geen-gebied", 1),
        (2, "geen-thema", 1),
        (4, "wet", 1),
        // A word that stands for nothing ends the table.
        (4, "wat", 0),
    ] {
        assert_eq!(own(&column(place, value)), left, "{place} {value}");
    }
    let elsewhere = tampered(|json| json["editie"] = "landelijk/2027-01".into());
    assert_eq!(elsewhere.over(&national), national, "it lies on another edition");
    assert_eq!(elsewhere.named_on(&national), national);
    assert_eq!(layer().named_on(&national).items, national.items, "only its name");
}
