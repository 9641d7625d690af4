//! The npm packages: wasm-opt for the build, engines for the tests.

use std::fs;

use super::wasm_bindgen::changed;
use super::{folder, unwritable};
use crate::failure::Failure;
use crate::program::Program;
use crate::project::Project;

/// Installs what the lock file names, unless `node_modules` is at least as new.
pub(super) fn packages(project: &Project) -> Result<(), Failure> {
    // npm writes this file last.
    let installed = changed(&project.path("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&project.path("package-lock.json")) {
        return Ok(());
    }
    Program::new(project, "npm").args("ci --no-fund --no-audit").run(
        "npm-pakketten ophalen",
        "Kijk of Node 20 of nieuwer met npm op deze computer staat en of het npm-register bereikbaar is.",
    )
}

/// Puts wasm-opt where Trunk finds it.
pub(super) fn wasm_opt(project: &Project) -> Result<(), Failure> {
    let link = project.tool("wasm-opt");
    if link.exists() {
        return Ok(());
    }
    folder(&project.path(".tools/bin"))?;
    // A link to a package that has gone is in the way.
    if link.symlink_metadata().is_ok() {
        fs::remove_file(&link).map_err(|error| unwritable(&link, &error))?;
    }
    std::os::unix::fs::symlink("../../node_modules/.bin/wasm-opt", &link)
        .map_err(|error| unwritable(&link, &error))
}
