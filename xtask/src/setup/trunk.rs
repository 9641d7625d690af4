//! Trunk, the one build path.

use crate::failure::Failure;
use crate::program::Program;
use crate::project::Project;
use crate::versions::TRUNK;

/// Builds Trunk into `.tools/`, unless the right version is on this machine.
///
/// Not optimised, without symbols and without an updater of its own: that takes a third of the
/// time, and the site it builds is the same.
pub(super) fn command(project: &Project) -> Result<(), Failure> {
    let there = Program::new(project, "trunk").args("--version").text();
    if there.is_some_and(|version| version.split_whitespace().nth(1) == Some(TRUNK)) {
        return Ok(());
    }
    Program::new(project, "cargo")
        .args("install trunk --locked --debug --no-default-features --features rustls --root .tools")
        .args("--version")
        .arg(TRUNK)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .run(
            &format!("Trunk {TRUNK} bouwen, eenmalig, ongeveer 4 minuten"),
            "Kijk of crates.io bereikbaar is en of er een C-compiler staat (pakket build-essential).",
        )
}
