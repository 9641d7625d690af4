//! The borders inside the house that the compiler does not watch by itself.

use crate::files::{read, with_ending};
use crate::none;

/// The rooms of the core.
const CORE: [&str; 5] =
    ["src/words/", "src/norm/", "src/assessment/", "src/exchange/", "src/report/"];

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
fn product(place: &str) -> Vec<(usize, String)> {
    read(place)
        .lines()
        .enumerate()
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(index, line)| (index + 1, line.to_owned()))
        .collect()
}

fn sources(starts: &[&str]) -> Vec<String> {
    with_ending(".rs")
        .into_iter()
        .filter(|place| starts.iter().any(|start| place.starts_with(start)))
        .collect()
}

fn find(places: &[String], refused: impl Fn(&str) -> Option<String>) -> Vec<String> {
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
    none(&find(&sources(&["src/", "xtask/src/", "tools/"]), hashed));
}

/// The ids of areas and lines, except the general area, which has an address of its own.
fn ids() -> Vec<String> {
    with_ending(".toml")
        .iter()
        .filter(|place| place.starts_with("norm/landelijk/"))
        .flat_map(|place| {
            let text = read(place);
            let parts: Vec<String> = text.split("\n[").map(str::to_owned).collect();
            parts
        })
        .filter(|part| {
            let part = part.trim_start_matches(|c| c != 'g' && c != '[');
            part.starts_with("gebied]") || part.starts_with("[eis]]")
        })
        .filter(|part| !part.contains("\nalgemeen = true"))
        .filter_map(|part| {
            let line = part.lines().find_map(|line| line.strip_prefix("id = \""))?;
            line.split('"').next().map(str::to_owned)
        })
        .collect()
}

#[test]
fn no_code_knows_an_area_or_a_line_of_the_norm() {
    let ids = ids();
    assert!(ids.len() > 125, "{} ids", ids.len());
    let known = |line: &str| {
        line.split(['"', '/', '#'])
            .find(|piece| ids.iter().any(|id| id == piece))
            .map(str::to_owned)
    };
    assert!(known(&format!("Route::Area(\"{}\")", ids.first().expect("an id"))).is_some());
    none(&find(&sources(&["src/", "xtask/src/"]), known));
}
