//! Parts of the Rust toolchain.

use crate::failure::Failure;
use crate::program::Program;
use crate::project::Project;

/// Adds a `target` or a `component` with rustup, unless the toolchain has it.
pub(super) fn component(project: &Project, kind: &str, name: &str) -> Result<(), Failure> {
    let has_it = match (kind, name) {
        ("target", _) => has_target(project, name),
        (_, "clippy") => Program::new(project, "cargo-clippy").args("--version").text().is_some(),
        _ => Program::new(project, name).args("--version").text().is_some(),
    };
    if has_it {
        return Ok(());
    }
    Program::new(project, "rustup").args(kind).args("add").arg(name).run(
        &format!("{name} bij de Rust-toolchain zetten"),
        &format!("Draai zelf: rustup {kind} add {name}"),
    )
}

fn has_target(project: &Project, name: &str) -> bool {
    let library = format!("--print target-libdir --target {name}");
    Program::new(project, "rustc")
        .args(&library)
        .text()
        .is_some_and(|folder| std::path::Path::new(&folder).is_dir())
}
