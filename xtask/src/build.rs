//! Builds the site, through Trunk alone.

use std::env;

use crate::failure::Failure;
use crate::program::Program;
use crate::project::Project;
use crate::setup;

/// Sets up what is missing and writes the site into `dist/`.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    setup::for_site(project)?;
    let mut trunk =
        Program::new(project, "trunk").args("build --release --offline --skip-version-check");
    // Everywhere else any value means yes; Trunk only takes the word.
    if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        trunk = trunk.env("NO_COLOR", "true");
    }
    trunk.run(
        "De site bouwen (de eerste keer enkele minuten)",
        "Lees de melding hierboven, verbeter wat er staat en draai: cargo xtask build",
    )
}
