//! cargo-deny, which checks licences, sources and doubles.

use crate::failure::Failure;
use crate::program::Program;
use crate::project::Project;
use crate::versions::CARGO_DENY;

/// Builds cargo-deny into `.tools/`, unless the right version is on this machine.
pub(super) fn command(project: &Project) -> Result<(), Failure> {
    let there = Program::new(project, "cargo-deny").args("--version").text();
    if there.is_some_and(|version| version.split_whitespace().nth(1) == Some(CARGO_DENY)) {
        return Ok(());
    }
    Program::new(project, "cargo")
        .args("install cargo-deny --locked --debug --root .tools --version")
        .arg(CARGO_DENY)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .run(
            &format!("cargo-deny {CARGO_DENY} bouwen, eenmalig, ongeveer 2 minuten"),
            "Kijk of crates.io bereikbaar is en of er een C-compiler staat (pakket build-essential).",
        )
}
