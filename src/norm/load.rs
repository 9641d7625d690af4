//! Takes the norm folder from disk.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::{Editions, Files, Finding, Norm, read, read_all};

/// The norm could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A file or folder cannot be read.
    #[error("‘{path}’ is niet te lezen ({source}). Kijk of het er staat en of u erbij mag.")]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// There is no such edition.
    #[error("In ‘{folder}’ staat {}.", wanted(edition.as_deref()))]
    NoEdition {
        /// The norm folder.
        folder: PathBuf,
        /// The edition that was asked for; `None` when any would do.
        edition: Option<String>,
    },
    /// The data is not right.
    #[error("{}", Listed(.0))]
    Wrong(Vec<Finding>),
}

fn wanted(edition: Option<&str>) -> String {
    edition.map_or_else(
        || "geen editie: geen map ‘landelijk/…’ met een edition.toml".to_owned(),
        |edition| format!("geen editie ‘{edition}’"),
    )
}

struct Listed<'a>(&'a [Finding]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "De normdata kloppen niet:")?;
        self.0.iter().try_for_each(|finding| writeln!(f, "- {finding}"))
    }
}

/// Reads every TOML file of the norm folder and the texts of its dossier.
///
/// # Errors
/// The first file or folder that cannot be read.
pub fn load_files(folder: &Path) -> Result<Files, LoadError> {
    let mut files = Files::default();
    walk(folder, "", &mut files)?;
    Ok(files)
}

/// Reads and checks an edition; the newest national one when none is named.
///
/// # Errors
/// A file that cannot be read, an edition that is not there, or everything that is wrong with it.
pub fn load(folder: &Path, edition: Option<&str>) -> Result<Norm, LoadError> {
    let files = load_files(folder)?;
    let editions = files.editions();
    let national = editions.iter().rev().find(|id| id.starts_with("landelijk/"));
    let found = match edition {
        Some(edition) => editions.iter().find(|id| *id == edition),
        None => national,
    };
    let Some(found) = found else {
        let edition = edition.map(str::to_owned);
        return Err(LoadError::NoEdition { folder: folder.to_owned(), edition });
    };
    read(&files, found).map_err(LoadError::Wrong)
}

/// Reads and checks all editions and what became of each line between them; with the files, for what
/// else stands in the folder.
///
/// # Errors
/// A file that cannot be read, or everything that is wrong.
pub fn load_all(folder: &Path) -> Result<(Editions, Files), LoadError> {
    let files = load_files(folder)?;
    let (editions, findings) = read_all(&files);
    if findings.is_empty() { Ok((editions, files)) } else { Err(LoadError::Wrong(findings)) }
}

fn walk(folder: &Path, prefix: &str, files: &mut Files) -> Result<(), LoadError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| LoadError::Read { path, source }
    };
    for entry in std::fs::read_dir(folder).map_err(failed(folder))? {
        let path = entry.map_err(failed(folder))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let within = format!("{prefix}{name}");
        if path.is_dir() {
            walk(&path, &format!("{within}/"), files)?;
        } else if is_norm(&within) {
            files.insert(within, std::fs::read_to_string(&path).map_err(failed(&path))?);
        }
    }
    Ok(())
}

/// Data, and the texts that explain where a line comes from.
fn is_norm(path: &str) -> bool {
    let extension = path.rsplit_once('.').map(|(_, extension)| extension);
    match extension {
        Some("toml") => true,
        Some("md") => path.starts_with("dossier/"),
        _ => false,
    }
}
