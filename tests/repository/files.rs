//! The files of the project: everything in its folder that `.gitignore` does not name.
//!
//! Walked rather than asked from git, so that the tests also run in a copy without history and
//! see a file before it is committed.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the project.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file, by its place in the project.
#[track_caller]
pub(crate) fn read(place: &str) -> String {
    fs::read_to_string(root().join(place)).unwrap_or_else(|error| panic!("{place}: {error}"))
}

/// The place of every file, in alphabetical order, with slashes.
pub(crate) fn all() -> Vec<String> {
    let ignored: Vec<String> = read(".gitignore")
        .lines()
        .filter_map(|line| Some(line.strip_prefix('/')?.strip_suffix('/')?.to_owned()))
        .chain([".git".to_owned()])
        .collect();
    let mut places = Vec::new();
    walk(&root(), "", &ignored, &mut places);
    places.sort();
    places
}

/// The places that end so.
pub(crate) fn with_ending(ending: &str) -> Vec<String> {
    all().into_iter().filter(|place| place.ends_with(ending)).collect()
}

/// Every text file with its text. Pictures and other bytes are left out.
pub(crate) fn texts() -> Vec<(String, String)> {
    all()
        .into_iter()
        .filter_map(|place| {
            let text = String::from_utf8(fs::read(root().join(&place)).ok()?).ok()?;
            Some((place, text))
        })
        .collect()
}

fn walk(folder: &Path, prefix: &str, ignored: &[String], places: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder that can be read") {
        let entry = entry.expect("an entry");
        let Ok(name) = entry.file_name().into_string() else { continue };
        let place = format!("{prefix}{name}");
        if ignored.contains(&place) {
            continue;
        }
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{place}/"), ignored, places);
        } else {
            places.push(place);
        }
    }
}

#[test]
fn the_walk_sees_the_project_and_not_what_is_built() {
    let places = all();
    for expected in ["Cargo.toml", ".ci/run", "src/lib.rs", "norm/glossary.toml"] {
        assert!(places.iter().any(|place| place == expected), "{expected}");
    }
    for built in ["target/", ".git/", "node_modules/", "dist/", ".tools/"] {
        assert!(!places.iter().any(|place| place.starts_with(built)), "{built}");
    }
}
