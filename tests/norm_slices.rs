//! Slices come over whole, or not at all; and nothing is lost on the way.
#![cfg(feature = "author")]
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "common/cases.rs"]
#[allow(dead_code, reason = "each test file uses its own part")]
mod cases;

use cases::valid;
use normwijzer::exchange::open_any;
use normwijzer::norm::{
    CheckSlice, GuidanceSlice, Norm, ParentsSlice, SearchPage, SearchSlice, SourceSlice, Support,
    read,
};
use serde_json::{Value, json};

fn norm() -> Norm {
    read(&valid(), "landelijk/2026-08").expect("nothing wrong")
}

/// The check slice as JSON, with one thing changed.
fn damaged(change: impl Fn(&mut Value)) -> String {
    let mut json = serde_json::to_value(norm().check_slice()).expect("JSON");
    change(&mut json);
    serde_json::from_value::<CheckSlice>(json).expect_err("a damaged slice").to_string()
}

#[test]
fn the_check_slice_travels_whole() {
    let slice = norm().check_slice();
    let json = serde_json::to_string(&slice).expect("JSON");
    assert_eq!(serde_json::from_str::<CheckSlice>(&json).expect("a slice"), slice);
}

#[test]
fn a_slice_that_is_opened_as_a_file_is_known_for_what_it_is() {
    let norm = norm();
    for slice in [
        serde_json::to_string(&norm.check_slice()),
        serde_json::to_string(&norm.guidance_slice()),
        serde_json::to_string(&norm.parents_slice()),
        serde_json::to_string(&norm.source_slice()),
        serde_json::to_string(&norm.search_slice(Vec::new())),
    ] {
        let sentence = open_any(slice.expect("JSON").as_bytes()).expect_err("a slice").to_string();
        assert!(
            sentence.contains("een stuk van de norm dat deze site zelf gebruikt"),
            "{sentence}"
        );
    }
}

#[test]
fn the_check_slice_holds_what_is_asked_and_nothing_else() {
    let norm = norm();
    let slice = norm.check_slice();
    let ids: Vec<&str> = slice.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(
        ids,
        ["hulp-in-de-schoolgids", "een-aanspreekpunt", "toetskalender", "voorleessoftware"],
        "a power is context"
    );
    let (item, line) = (&slice.items[2], &norm.edition.requirements[3]);
    assert_eq!((&item.school, &item.judging), (&line.school, &line.judging));
    assert_eq!(item.describing, line.describing);
}

#[test]
fn a_damaged_check_slice_is_refused_in_a_sentence() {
    let missing = damaged(|json| {
        json["items"][10].as_array_mut().expect("a column").pop();
    });
    assert_eq!(
        missing,
        "De normdata zijn niet volledig: 3 van 4 onderdelen. Laad de bladzijde opnieuw."
    );
    let area = damaged(|json| json["items"][1][0] = json!("rekenen"));
    assert!(area.contains("‘hulp-in-de-schoolgids’ hoort bij een gebied dat er niet in zit"));
    let theme = damaged(|json| json["items"][2][1] = json!("spelen"));
    assert!(theme.contains("‘een-aanspreekpunt’ hoort bij een thema dat er niet in zit"));
    let twice = damaged(|json| json["items"][0][1] = json!("hulp-in-de-schoolgids"));
    assert!(twice.contains("‘hulp-in-de-schoolgids’ staat er twee keer in"));
    let receipt = damaged(|json| json["head"][9][0] = json!("abc"));
    assert!(receipt.contains("het kenmerk van de gegevens klopt niet"), "{receipt}");
    let title = damaged(|json| json["head"][1][0] = json!(""));
    assert!(title.contains("de titel ontbreekt"));
    let explained = damaged(|json| json["head"][4][0] = json!(""));
    assert!(explained.contains("de uitleg ontbreekt"));
}

#[test]
fn the_source_slice_says_where_a_line_comes_from() {
    let norm = norm();
    let slice = norm.source_slice();
    let json = serde_json::to_string(&slice).expect("JSON");
    assert_eq!(serde_json::from_str::<SourceSlice>(&json).expect("a slice"), slice);
    assert_eq!(slice.items.len(), norm.edition.requirements.len(), "context as well");

    let item = slice.item("toetskalender").expect("the line");
    let titles: Vec<&str> = slice.sources_of(item).map(|source| source.title.as_str()).collect();
    assert_eq!(titles, ["Richtlijn lezen", "Kaart van de regio"]);
    assert_eq!(item.support, Some(Support::Gewoon));

    let law = &slice.item("hulp-in-de-schoolgids").expect("the line").law[1];
    assert_eq!(law.words, "WVO 2020, artikel 2.92, lid 2, onder b");
    assert_eq!(law.version, "1 augustus 2026");
    assert!(law.url.starts_with("https://wetten.overheid.nl/jci1.3:c:BWBR0044212&artikel=2.92&"));
}

#[test]
fn a_source_slice_with_a_lost_source_is_refused() {
    let mut json = serde_json::to_value(norm().source_slice()).expect("JSON");
    json["sources"].as_array_mut().expect("sources").remove(0);
    let error = serde_json::from_value::<SourceSlice>(json).expect_err("a lost source");
    assert!(error.to_string().contains("noemt een bron die er niet in zit"), "{error}");
}

#[test]
fn guidance_travels_apart_and_names_its_edition() {
    let norm = norm();
    let slice = norm.guidance_slice();
    let json = serde_json::to_string(&slice).expect("JSON");
    assert_eq!(serde_json::from_str::<GuidanceSlice>(&json).expect("a slice"), slice);
    assert_eq!(slice.receipt, norm.edition.head.receipt);

    let (found, line) =
        (slice.of("toetskalender").expect("the line"), &norm.edition.requirements[3]);
    assert_eq!(found.caution.as_deref(), Some("Bij kleuters gaat het om risico."));
    assert_eq!((&found.evidence, &found.caution), (&line.evidence, &line.caution));
    assert!(norm.check_slice().items.iter().all(|item| slice.of(&item.id).is_some()));
}

#[test]
fn the_search_slice_travels_whole_and_is_refused_when_it_is_not() {
    let page = SearchPage {
        path: "/lukt-het-niet/".into(),
        title: "Lukt het niet?".into(),
        description: "Bij wie u terechtkunt.".into(),
    };
    let slice = norm().search_slice(vec![page]);
    let json = serde_json::to_value(&slice).expect("JSON");
    assert_eq!(serde_json::from_value::<SearchSlice>(json.clone()).expect("a slice"), slice);
    assert_eq!(slice.items.len(), 5);

    let mut less = json.clone();
    less["items"].as_array_mut().expect("items").pop();
    let error = serde_json::from_value::<SearchSlice>(less).expect_err("a line less");
    assert!(error.to_string().contains("4 van 5 onderdelen"), "{error}");
}

#[test]
fn the_parents_slice_travels_whole_and_is_refused_when_it_is_not() {
    let norm = norm();
    let slice = norm.parents_slice();
    let json = serde_json::to_value(&slice).expect("JSON");
    assert_eq!(serde_json::from_value::<ParentsSlice>(json.clone()).expect("a slice"), slice);
    let ids: Vec<&str> = slice.items.iter().map(|item| item.id.as_str()).collect();
    let asked = norm.check_slice();
    assert_eq!(ids, asked.items.iter().map(|item| item.id.as_str()).collect::<Vec<_>>());
    let (item, line) =
        (slice.item("toetskalender").expect("the line"), &norm.edition.requirements[3]);
    assert_eq!((&item.parents, &item.ask), (&line.parents, &line.ask));
    assert_eq!(slice.receipt, norm.edition.head.receipt);

    let refused = |change: fn(&mut Value)| {
        let mut json = json.clone();
        change(&mut json);
        serde_json::from_value::<ParentsSlice>(json).expect_err("damaged").to_string()
    };
    let short = refused(|json| {
        json["items"][8].as_array_mut().expect("a column").pop();
    });
    assert!(short.contains("3 van 4 onderdelen"), "{short}");
    let lost = refused(|json| json["items"][2][0] = json!("spelen"));
    assert!(lost.contains("hoort bij een gebied of thema dat er niet in zit"), "{lost}");
}
