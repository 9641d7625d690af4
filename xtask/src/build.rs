//! Builds the site, through Trunk alone.

use std::{env, fs};

use crate::failure::Failure;
use crate::program::Program;
use crate::project::Project;
use crate::setup;

/// Sets up what is missing and writes the site into `dist/`.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    setup::for_site(project)?;
    let mut trunk =
        Program::new(project, "trunk").args("build --release --offline --skip-version-check");
    trunk = trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_places(project));
    // Everywhere else any value means yes; Trunk only takes the word.
    if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        trunk = trunk.env("NO_COLOR", "true");
    }
    trunk.run(
        "De site bouwen (de eerste keer enkele minuten)",
        "Lees de melding hierboven, verbeter wat er staat en draai: cargo xtask build",
    )
}

/// Compiler flags that keep the places of this computer out of the program that everybody gets:
/// a message about a fault names the crate's own file, not where it stood here.
fn without_places(project: &Project) -> String {
    let home = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| home + "/.cargo"));
    let sources = home.map(|home| format!("{home}/registry/src")).unwrap_or_default();
    let folders = fs::read_dir(sources).into_iter().flatten().flatten().map(|entry| entry.path());
    folders
        .chain([project.root().to_owned()])
        .map(|folder| format!("--remap-path-prefix={}/=", folder.display()))
        // The variable is split at spaces; a folder with one in its name stays as it is.
        .filter(|flag| !flag.contains(char::is_whitespace))
        .collect::<Vec<_>>()
        .join(" ")
}
