//! How heavy and how fast the built site is, and how it looks in the documents.

use crate::build;
use crate::failure::Failure;
use crate::project::Project;
use crate::setup::{chromium, libreoffice};
use crate::test::node;

/// The programs that measure; each prints tables in Markdown.
const TABLES: [&str; 3] = [
    "tests/browser/measure/weight.mjs",
    "tests/browser/measure/speed.mjs",
    "tests/browser/measure/documents.mjs",
];

/// Builds the site and prints the tables. Fails above a ceiling.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    build::run(project)?;
    chromium::browser(project)?;
    // It makes the documents that reading is measured with.
    let office = libreoffice::office(project)?;
    let mut failed = Vec::new();
    for table in TABLES {
        let program = node(project)?.env("NORMWIJZER_SOFFICE", &office).arg(table);
        if !program.show(|_| ())?.success() {
            failed.push(table);
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    Err(Failure::new(
        format!("{} vond iets boven het maximum, of kon niet meten.", failed.join(" en ")),
        "Lees de regel hierboven. De maxima staan in tests/browser/ceilings.mjs.",
    ))
}

/// The program that makes the pictures in `CONTRIBUTING.md`.
const PICTURES: &str = "tests/browser/measure/pictures.mjs";

/// Builds the site and makes the pictures anew.
pub(crate) fn pictures(project: &Project) -> Result<(), Failure> {
    build::run(project)?;
    chromium::browser(project)?;
    if node(project)?.arg(PICTURES).show(|_| ())?.success() {
        return Ok(());
    }
    Err(Failure::new(
        "Niet alle beelden zijn gemaakt.".to_owned(),
        "Lees de melding hierboven. De oude beelden staan in docs/beeld/.",
    ))
}
