//! The norm and the worked schools as they ship.
#![allow(dead_code, clippy::expect_used, clippy::panic, reason = "a test stops at once")]

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use normwijzer::assessment::{EditionRef, Scenario};
use normwijzer::norm::{Catalogue, CheckSlice, Norm, load};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("norm")
}

/// Reading and checking takes a moment; most tests want the same edition.
static NEWEST: LazyLock<Norm> = LazyLock::new(|| read_norm(None));

/// An edition that ships; the one the site is built from when none is named.
pub(crate) fn norm(edition: Option<&str>) -> Norm {
    match edition {
        Some(other) if other != NEWEST.edition.head.id => read_norm(edition),
        _ => NEWEST.clone(),
    }
}

fn read_norm(edition: Option<&str>) -> Norm {
    load(&folder(), edition).unwrap_or_else(|error| panic!("{error}"))
}

/// What the browser knows of it.
pub(crate) fn slice() -> CheckSlice {
    norm(None).check_slice()
}

/// A worked school with the name of its file.
pub(crate) struct Worked {
    pub(crate) file: String,
    pub(crate) scenario: Scenario,
}

/// Every worked school, by file name. Fails when there is none.
pub(crate) fn worked() -> Vec<Worked> {
    let folder = folder().join("scenarios");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
        .expect("norm/scenarios")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "norm/scenarios holds no school");
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Worked {
    let file = path.file_name().expect("a name").to_string_lossy().into_owned();
    let text = std::fs::read_to_string(path).expect("a text");
    let scenario = Scenario::parse(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
    Worked { file, scenario }
}

impl Worked {
    /// What this school is asked under the edition it names.
    pub(crate) fn catalogue(&self) -> Catalogue {
        let scope = self.scenario.profile.scope();
        let scope = scope.unwrap_or_else(|| panic!("{}: no sector", self.file));
        Catalogue::new(&norm(Some(&self.scenario.edition)).check_slice(), &scope)
    }

    /// The edition it names, as its record refers to it.
    pub(crate) fn edition(&self) -> EditionRef {
        EditionRef::from(&norm(Some(&self.scenario.edition)).edition.head)
    }
}
