//! The `wasm-bindgen` command, from this workspace.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use super::{folder, unwritable};
use crate::failure::Failure;
use crate::program::Program;
use crate::project::Project;
use crate::versions;

/// Builds `tools/wasm-bindgen` and puts it where Trunk finds it, unless it is there.
pub(super) fn command(project: &Project) -> Result<(), Failure> {
    let tool = project.tool("wasm-bindgen");
    let wanted = format!("wasm-bindgen {}", versions::wasm_bindgen(project)?);
    let sources = ["tools/wasm-bindgen/src/main.rs", "tools/wasm-bindgen/src/names.rs"];
    let right = Program::new(project, &tool).args("--version").text() == Some(wanted);
    if right
        && changed(&tool)
            >= sources.into_iter().map(|path| changed(&project.path(path))).max().flatten()
    {
        return Ok(());
    }
    Program::new(project, "cargo")
        .args("build --locked --package wasm-bindgen-tool --target-dir target")
        .run(
            "wasm-bindgen bouwen, eenmalig, ongeveer een halve minuut",
            "Kijk of crates.io bereikbaar is en of Cargo.lock bij Cargo.toml past.",
        )?;
    folder(&project.path(".tools/bin"))?;
    fs::copy(project.path("target/debug/wasm-bindgen"), &tool)
        .map(drop)
        .map_err(|error| unwritable(&tool, &error))
}

/// When a file was last written; a file that is not there is older than all others.
pub(super) fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|data| data.modified()).ok()
}
