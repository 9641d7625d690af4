//! How heavy and how fast the built site is.

use crate::build;
use crate::failure::Failure;
use crate::project::Project;
use crate::setup::chromium;
use crate::test::node;

/// The programs that measure; each prints one table in Markdown.
const TABLES: [&str; 2] = ["tests/browser/measure/weight.mjs", "tests/browser/measure/speed.mjs"];

/// Builds the site and prints the tables. Fails above a ceiling.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    build::run(project)?;
    chromium::browser(project)?;
    for table in TABLES {
        let status = node(project)?.arg(table).show(|_| ())?;
        if !status.success() {
            return Err(Failure::new(
                format!("{table} vond iets boven het maximum, of kon niet meten."),
                "Lees de regel hierboven. De maxima staan in tests/browser/ceilings.mjs.",
            ));
        }
    }
    Ok(())
}
