//! Brings what is missing, and says nothing about what is there.

mod apt;
mod cargo_deny;
pub(crate) mod chromium;
pub(crate) mod libreoffice;
mod npm;
mod target;
mod trunk;
mod wasm_bindgen;

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::program::Program;
use crate::project::Project;

/// What the site needs to be built.
pub(crate) fn for_site(project: &Project) -> Result<(), Failure> {
    target::component(project, "target", crate::versions::WASM)?;
    npm::packages(project)?;
    npm::wasm_opt(project)?;
    wasm_bindgen::command(project)?;
    trunk::command(project)?;
    crates(project, "Cargo.toml")
}

/// What the quick checks need.
pub(crate) fn for_check(project: &Project) -> Result<(), Failure> {
    target::component(project, "component", "rustfmt")?;
    target::component(project, "component", "clippy")?;
    target::component(project, "target", crate::versions::WASM)
}

/// What all tests need.
pub(crate) fn for_test(project: &Project) -> Result<(), Failure> {
    for_check(project)?;
    for_site(project)?;
    chromium::browser(project)?;
    libreoffice::office(project)?;
    crates(project, "fuzz/Cargo.toml")?;
    cargo_deny::command(project)
}

/// Fetches the crates of a lock file, because Trunk builds without the network, and cargo-deny looks
/// without it.
fn crates(project: &Project, manifest: &str) -> Result<(), Failure> {
    let fetch =
        || Program::new(project, "cargo").args("fetch --locked --manifest-path").arg(manifest);
    if fetch().args("--offline --quiet").text().is_some() {
        return Ok(());
    }
    fetch().run(
        "Rust-pakketten ophalen",
        "Kijk of crates.io bereikbaar is en of Cargo.lock bij Cargo.toml past (cargo update --workspace).",
    )
}

/// Makes a folder and the folders above it.
fn folder(path: &Path) -> Result<(), Failure> {
    fs::create_dir_all(path).map_err(|error| unwritable(path, &error))
}

fn unwritable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(
        format!("{} kan niet worden geschreven ({error}).", path.display()),
        "Kijk of u in de map van het project mag schrijven en of de schijf niet vol is.",
    )
}
