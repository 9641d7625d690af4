//! The rooms of the house: none too large, none that nobody enters.

use crate::files::{all, read, with_ending};
use crate::none;

/// Lines in a file that people read and write. Data files may be as long as they need.
const MOST_LINES: usize = 400;

#[test]
fn no_room_is_too_large() {
    let mut findings = Vec::new();
    for ending in [".rs", ".css", ".js", ".mjs"] {
        for place in with_ending(ending) {
            let lines = read(&place).lines().count();
            if lines > MOST_LINES {
                findings.push(format!("{place}: {lines} lines, at most {MOST_LINES}"));
            }
        }
    }
    none(&findings);
}

#[test]
fn every_rust_file_belongs_to_a_program() {
    let places = with_ending(".rs");
    let findings: Vec<String> = places
        .iter()
        .filter(|place| !is_root(place) && !is_shared(place, &places))
        .filter(|place| !parents(place, &places).any(|it| names(it, place)))
        .map(|place| format!("{place}: no file says `mod {};`", name(place)))
        .collect();
    none(&findings);
}

/// A test may take in a file from a folder that tests share, by its path.
fn is_shared(place: &str, places: &[String]) -> bool {
    let Some(below) = place.strip_prefix("tests/") else { return false };
    let line = format!("#[path = \"{below}\"]");
    places.iter().filter(|other| is_root(other)).any(|other| read(other).contains(&line))
}

/// Files that cargo finds by itself.
fn is_root(place: &str) -> bool {
    let (folder, file) = place.rsplit_once('/').unwrap_or(("", place));
    matches!(file, "lib.rs" | "main.rs")
        || folder.ends_with("src/bin")
        || matches!(folder.rsplit('/').next(), Some("tests" | "benches"))
}

/// The files that may hold the line that takes this one in.
fn parents<'a>(place: &'a str, places: &'a [String]) -> impl Iterator<Item = &'a String> {
    let folder = module(place).rsplit_once('/').map_or("", |(folder, _)| folder);
    places.iter().filter(move |other| {
        let (theirs, file) = other.rsplit_once('/').unwrap_or(("", other));
        (theirs == folder && (matches!(file, "mod.rs" | "lib.rs" | "main.rs") || is_root(other)))
            || other.strip_suffix(".rs") == Some(folder)
    })
}

/// `src/norm` for `src/norm/mod.rs`, `src/norm/law` for `src/norm/law.rs`.
fn module(place: &str) -> &str {
    place.strip_suffix("/mod.rs").or_else(|| place.strip_suffix(".rs")).unwrap_or(place)
}

fn name(place: &str) -> &str {
    module(place).rsplit('/').next().unwrap_or(place)
}

fn names(parent: &str, place: &str) -> bool {
    let line = format!("mod {};", name(place));
    read(parent).lines().any(|it| it == line || it.ends_with(&format!(" {line}")))
}

#[test]
fn a_file_without_a_parent_is_seen() {
    let places = all();
    let seen = |place: &str| parents(place, &places).any(|parent| names(parent, place));
    for taken in ["src/norm/law.rs", "src/norm/mod.rs", "tests/common/mod.rs"] {
        assert!(seen(taken), "{taken}");
    }
    assert!(is_shared("tests/repository/rooms.rs", &places));
    assert!(!is_shared("tests/repository/lost.rs", &places));
    for orphan in ["src/norm/lost.rs", "tests/repository/lost.rs", "src/lost/mod.rs"] {
        assert!(!seen(orphan), "{orphan}");
    }
}

#[test]
fn every_browser_test_is_run_and_every_helper_is_used() {
    let run = read("xtask/src/test.rs");
    for part in ["\"tests/browser\"", "\".test.mjs\""] {
        assert!(run.contains(part), "cargo xtask test looks for {part}");
    }
    let (tests, others): (Vec<String>, Vec<String>) =
        with_ending(".mjs").into_iter().partition(|place| is_test(place));
    assert!(!tests.is_empty(), "there are browser tests");
    let commands = read("xtask/src/measure.rs");
    let code: String = tests.iter().chain(&others).map(|place| read(place)).collect();
    let unused = |place: &String| {
        let file = place.rsplit('/').next().unwrap_or(place);
        let imported = code.contains(&format!("/{file}\";"));
        !imported && !commands.contains(&format!("\"{place}\""))
    };
    assert!(unused(&"tests/browser/lost.mjs".to_owned()));
    let lost = others.iter().filter(|place| unused(place));
    none(&lost.map(|place| format!("{place}: neither a test nor used by one")).collect::<Vec<_>>());
}

/// Exactly what `cargo xtask test` hands to node.
fn is_test(place: &str) -> bool {
    place
        .strip_prefix("tests/browser/")
        .is_some_and(|name| name.ends_with(".test.mjs") && !name.contains('/'))
}
