//! Faults on purpose: `tests/fixtures/norm/invalid/<rule>.toml` changes the valid folder.
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at once")]

use std::path::{Path, PathBuf};

use normwijzer::norm::{Files, Norm, Overlay, check_all, load_files};
use serde::Deserialize;

/// One file of faults.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cases {
    /// The faults.
    #[serde(rename = "geval")]
    pub(crate) cases: Vec<Case>,
}

/// One fault and what has to be said about it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    /// What is wrong, for who reads the fixture.
    #[serde(rename = "uitleg")]
    pub(crate) explanation: String,
    /// The folder that it changes; the valid one when none is named.
    basis: Option<String>,
    /// Every message, in order.
    #[serde(rename = "verwacht")]
    pub(crate) expected: Vec<String>,
    #[serde(rename = "wijzig")]
    changes: Vec<Change>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    bestand: String,
    /// Text that occurs, and what stands there instead; the first occurrence.
    zoek: Option<String>,
    vervang: Option<String>,
    /// Text at the end, `keer` times; `{n}` counts.
    voeg_toe: Option<String>,
    keer: Option<usize>,
    /// Another name for the file.
    wordt: Option<String>,
    /// The file is not there.
    #[serde(default)]
    weg: bool,
}

/// The folder with fixtures.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/norm")
}

/// The folder in which nothing is wrong.
pub(crate) fn valid() -> Files {
    load_files(&fixtures().join("valid")).expect("the valid folder")
}

/// The folder with several editions and every relation between them, in which nothing is wrong.
pub(crate) fn several() -> Files {
    load_files(&fixtures().join("edities")).expect("the folder of editions")
}

impl Case {
    /// The folder with this fault in it.
    pub(crate) fn files(&self) -> Files {
        let basis = self.basis.as_deref().unwrap_or("valid");
        let mut files = load_files(&fixtures().join(basis)).expect("the folder without faults");
        for change in &self.changes {
            change.apply(&mut files);
        }
        files
    }
}

impl Change {
    fn apply(&self, files: &mut Files) {
        let mut text = files.remove(&self.bestand).unwrap_or_default();
        if let (Some(from), Some(to)) = (&self.zoek, &self.vervang) {
            assert!(text.contains(from), "‘{from}’ staat niet in {}", self.bestand);
            text = text.replacen(from, to, 1);
        }
        if let Some(more) = &self.voeg_toe {
            for number in 1..=self.keer.unwrap_or(1) {
                text.push_str(&more.replace("{n}", &number.to_string()));
            }
        }
        if !self.weg {
            files.insert(self.wordt.as_ref().unwrap_or(&self.bestand), text);
        }
    }
}

/// The only edition of a folder and the layer over it.
pub(crate) fn both(files: &Files) -> (Norm, Overlay) {
    let (mut editions, mut overlays, found) = check_all(files);
    assert!(found.is_empty(), "{found:#?}");
    (editions.norms.pop().expect("an edition"), overlays.pop().expect("an overlay"))
}
