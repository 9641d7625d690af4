//! Where things are.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The folder of the project and the places in it.
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// The project this command was built from.
    pub(crate) fn here() -> Self {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self { root: xtask.parent().unwrap_or(xtask).to_owned() }
    }

    /// A place below the root.
    pub(crate) fn path(&self, below: &str) -> PathBuf {
        self.root.join(below)
    }

    /// The root itself.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A tool that was made for this project; git ignores the folder.
    pub(crate) fn tool(&self, name: &str) -> PathBuf {
        self.root.join(".tools/bin").join(name)
    }

    /// `PATH` with the project's own tools first: Trunk finds its helpers nowhere else.
    pub(crate) fn search_path(&self) -> OsString {
        let inherited = env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(self.root.join(".tools/bin"));
        env::join_paths(folders.chain(env::split_paths(&inherited))).unwrap_or(inherited)
    }

    /// Finds a command that the machine has itself.
    pub(crate) fn find(&self, name: &str) -> Option<PathBuf> {
        env::split_paths(&self.search_path())
            .map(|folder| folder.join(name))
            .find(|path| path.is_file())
    }
}
