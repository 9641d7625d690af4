//! The folder the site is written into.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::SiteError;

/// Writes files and counts them.
pub(super) struct Folder {
    root: PathBuf,
    files: usize,
}

impl Folder {
    /// A folder that exists or will exist once something is written.
    pub(super) fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), files: 0 }
    }

    /// How many files were written.
    pub(super) fn len(&self) -> usize {
        self.files
    }

    /// Writes a file; `name` is its place below the folder.
    pub(super) fn add(&mut self, name: &str, content: &[u8]) -> Result<(), SiteError> {
        let path = self.root.join(name);
        let write = || {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&path, content)
        };
        write().map_err(|source| SiteError::Write { path: path.clone(), source })?;
        self.files += 1;
        Ok(())
    }

    /// Gives a file that is there already a name with its hash, and returns its address.
    pub(super) fn rename_hashed(
        &mut self,
        name: &str,
        extension: &str,
    ) -> Result<String, SiteError> {
        let path = self.root.join(format!("{name}.{extension}"));
        let content =
            fs::read(&path).map_err(|source| SiteError::Read { path: path.clone(), source })?;
        let file = format!("{name}-{}.{extension}", hash8(&content));
        fs::rename(&path, self.root.join(&file))
            .map_err(|source| SiteError::Write { path, source })?;
        self.files += 1;
        Ok(format!("/{file}"))
    }

    /// Writes `name-<hash>.extension` and returns its address.
    pub(super) fn add_hashed(
        &mut self,
        name: &str,
        extension: &str,
        content: &str,
    ) -> Result<String, SiteError> {
        let file = format!("{name}-{}.{extension}", hash8(content.as_bytes()));
        self.add(&file, content.as_bytes())?;
        Ok(format!("/{file}"))
    }
}

/// The first eight hexadecimal digits of the SHA-256: enough to tell two builds apart.
pub(super) fn hash8(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(4).fold(String::new(), |mut text, byte| {
        use std::fmt::Write as _;
        let _ = write!(text, "{byte:02x}");
        text
    })
}
