//! Promise: a new area is data. The pages of an area that no code knows of are there, and whole.
//!
//! What else is made of it is in `tests/new_area.rs`.
#![cfg(feature = "prerender")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "common/next.rs"]
mod next;

use std::collections::BTreeMap;
use std::path::Path;

use next::{AREA, NEW, OLD};
use normwijzer::site::documents;
use normwijzer::words::Date;

const NAME: &str = "Rekenen en dyscalculie (verzonnen)";

/// The pages of a site whose norm folder has the area, on a day, by address.
fn pages(name: &str, day: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    next::write(&folder);
    let built: Date = day.parse().expect("a date");
    let pages = documents(&folder, built).unwrap_or_else(|error| panic!("{error}"));
    pages.into_iter().collect()
}

fn page<'a>(pages: &'a BTreeMap<String, String>, path: &str) -> &'a str {
    pages.get(path).unwrap_or_else(|| panic!("{path} is no page"))
}

#[test]
fn every_page_of_a_new_area_is_there() {
    let pages = pages("site-with-a-new-area", "2027-09-01");
    let lines = [
        ("po", "proefregel-rekentoets", "Proefregel over een rekentoets"),
        ("po", "proefregel-rekenen-vrijlaten", "Proefregel zonder beschrijving"),
        ("vo", "proefregel-rekenmachine", "Proefregel over een rekenmachine"),
        ("po", "proefregel-dyscalculie-bespreken", "Proefregel over dyscalculie bespreken"),
        ("vo", "proefregel-dyscalculie-bespreken", "Proefregel over dyscalculie bespreken"),
    ];
    for (sector, id, title) in lines {
        let of_area = page(&pages, &format!("/ouders/{sector}/{AREA}/"));
        assert!(of_area.contains(NAME) && of_area.contains("data-tint=\"4\""), "{sector}");
        assert!(of_area.contains(title) && of_area.contains(&format!("/eis/{id}/")), "{id}");
        let of_line = page(&pages, &format!("/eis/{id}/"));
        assert!(of_line.contains(title) && of_line.contains("Deze regel is verzonnen."), "{id}");
        let form = page(&pages, &format!("/formulier/{sector}/"));
        assert!(form.contains(NAME) && form.contains(title), "{sector}, {id}");
    }
    for sector in ["po", "vo"] {
        let link = format!("/ouders/{sector}/{AREA}/");
        assert!(page(&pages, &format!("/ouders/{sector}/")).contains(&link), "{sector}");
    }
    let field = page(&pages, "/eis/proefregel-rekentoets/");
    assert!(field.contains("Een richtlijn die niet bestaat"), "its source is told");
    assert!(page(&pages, "/editie/").contains(NAME));
    assert!(!page(&pages, "/mijn-onderwerp/").contains("Rekenproblemen en dyscalculie"));
}

#[test]
fn the_pages_on_what_changed_tell_of_a_new_area() {
    let pages = pages("site-with-a-new-area-changed", "2027-09-01");
    let changed = page(&pages, &format!("/editie/{NEW}/veranderd/"));
    assert!(changed.contains(NAME), "{changed}");
    let of_area = page(&pages, &format!("/editie/{NEW}/veranderd/{AREA}/"));
    assert!(of_area.contains("Verzonnen: in deze proef komt er een gebied bij."), "{of_area}");
    assert!(of_area.contains("Proefregel over een rekenmachine"));
    let older = page(&pages, &format!("/editie/{OLD}/"));
    assert!(older.contains("Dit is een oudere editie.") && !older.contains(NAME));
}

#[test]
fn before_its_day_a_new_area_is_shown_as_not_in_force() {
    let pages = pages("site-before-a-new-area", "2027-07-31");
    assert!(!pages.contains_key(&format!("/ouders/po/{AREA}/")));
    let ahead = page(&pages, &format!("/editie/{NEW}/"));
    assert!(ahead.contains("Deze editie geldt nog niet.") && ahead.contains(NAME));
}
