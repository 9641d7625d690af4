//! The tools and their pinned versions, in one place. npm packages are pinned in `package.json`.

use crate::failure::Failure;
use crate::project::Project;

/// Trunk builds the site. A later one needs a later Rust than this project is pinned to.
pub(crate) const TRUNK: &str = "0.21.14";

/// cargo-deny checks licences, sources and doubles among the dependencies.
pub(crate) const CARGO_DENY: &str = "0.20.2";

/// The target of the browser program.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The version of the `wasm-bindgen` crate; the command must be exactly as old.
pub(crate) fn wasm_bindgen(project: &Project) -> Result<String, Failure> {
    std::fs::read_to_string(project.path("Cargo.lock"))
        .ok()
        .and_then(|lock| locked(&lock, "wasm-bindgen"))
        .ok_or_else(|| {
            Failure::new(
                "In Cargo.lock staat geen versie van wasm-bindgen.",
                "Haal Cargo.lock terug met: git checkout Cargo.lock",
            )
        })
}

fn locked(lock: &str, package: &str) -> Option<String> {
    let (_, rest) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    rest.split_once('"').map(|(version, _)| version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_file_names_the_version() {
        let lock = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked(lock, "bindgen"), None);
    }

    #[test]
    fn the_command_in_this_workspace_is_as_old_as_the_crate() {
        let project = Project::here();
        let lock = std::fs::read_to_string(project.path("Cargo.lock")).unwrap();
        let crate_version = wasm_bindgen(&project).unwrap();
        assert_eq!(locked(&lock, "wasm-bindgen-tool"), Some(crate_version.clone()));
        assert_eq!(locked(&lock, "wasm-bindgen-cli-support"), Some(crate_version));
    }
}
