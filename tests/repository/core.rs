//! The borders inside the house that the compiler does not watch by itself.

use crate::files::{read, with_ending};
use crate::none;

/// The rooms of the core.
const CORE: [&str; 11] = [
    "src/words/",
    "src/norm/",
    "src/assessment/",
    "src/evidence/",
    "src/exchange/",
    "src/keeping/",
    "src/compare/",
    "src/report/",
    "src/export/",
    "src/office/",
    "src/document/",
];

/// Clock, browser and screen: they come into the core as arguments, or not at all.
const OUTSIDE: [&str; 9] = [
    "SystemTime",
    "Instant",
    "yew",
    "gloo",
    "idb",
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "std::env",
];

/// The lines of a file that are code of the product: no comments, no tests.
pub(crate) fn product(place: &str) -> Vec<(usize, String)> {
    read(place)
        .lines()
        .enumerate()
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(index, line)| (index + 1, line.to_owned()))
        .collect()
}

/// The Rust files whose place starts so.
pub(crate) fn sources(starts: &[&str]) -> Vec<String> {
    with_ending(".rs")
        .into_iter()
        .filter(|place| starts.iter().any(|start| place.starts_with(start)))
        .collect()
}

/// What is refused in these files, with its place.
pub(crate) fn find(places: &[String], refused: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut findings = Vec::new();
    for place in places {
        for (line, text) in product(place) {
            findings.extend(refused(&text).map(|word| format!("{place}:{line}: {word}")));
        }
    }
    findings
}

#[test]
fn the_core_has_no_clock_no_browser_and_no_screen() {
    let outside = |line: &str| {
        let mut names = line.split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':');
        names
            .find(|name| {
                OUTSIDE.iter().any(|word| *name == *word || name.starts_with(&format!("{word}::")))
            })
            .map(str::to_owned)
    };
    assert!(outside("use web_sys::Window;").is_some());
    assert!(outside("let now = SystemTime::now();").is_some());
    assert!(outside("let sidbar = 1;").is_none());
    let places = sources(&CORE);
    assert!(places.len() > 30, "{places:?}");
    none(&find(&places, outside));
}

#[test]
fn no_order_depends_on_a_hash() {
    let hashed = |line: &str| {
        ["HashMap", "HashSet"].into_iter().find(|name| line.contains(name)).map(str::to_owned)
    };
    assert!(hashed("use std::collections::HashMap;").is_some());
    none(&find(&sources(&["src/", "xtask/src/", "tools/", "fuzz/src/"]), hashed));
}

/// What the tables of an edition say under a key; not the general area, which has an address of
/// its own.
fn values(tables: &[&str], key: &str) -> Vec<String> {
    let start = format!("{key} = \"");
    let mut values = Vec::new();
    for place in with_ending(".toml") {
        if !["norm/landelijk/", "norm/regionaal/"].iter().any(|it| place.starts_with(it)) {
            continue;
        }
        for part in format!("\n{}", read(&place)).split("\n[") {
            let wanted = tables.iter().any(|table| part.trim_start_matches('[').starts_with(table));
            if wanted && !part.contains("\nalgemeen = true") {
                let line = part.lines().find_map(|line| line.strip_prefix(&start));
                values.extend(line.and_then(|rest| rest.split('"').next()).map(str::to_owned));
            }
        }
    }
    values
}

#[test]
fn no_code_knows_an_area_or_a_line_of_the_norm() {
    let ids = values(&["gebied]", "eis]]"], "id");
    assert!(ids.len() > 125, "{} ids", ids.len());
    let id = |line: &str| {
        line.split(['"', '/', '#'])
            .find(|piece| ids.iter().any(|id| id == piece))
            .map(str::to_owned)
    };
    assert!(id(&format!("Route::Area(\"{}\")", ids.first().expect("an id"))).is_some());
    let places = sources(&["src/", "xtask/src/", "fuzz/src/"]);
    none(&find(&places, id));

    let areas = values(&["gebied]"], "naam");
    assert!(areas.len() > 2, "{areas:?}");
    let area = |line: &str| {
        let line = line.to_lowercase();
        areas.iter().find(|name| line.contains(&name.to_lowercase())).cloned()
    };
    assert!(area("\"wat een school biedt bij BEGAAFDHEID\"").is_some());
    none(&find(&places, area));
}
