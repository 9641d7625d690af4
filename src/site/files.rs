//! Files that are read as they are, and where a page goes.

use std::fs;
use std::path::{Path, PathBuf};

use super::SiteError;
use super::folder::Folder;
use crate::ui::route::Route;

/// Files and folders of `www/` that are published as they are, when they are there.
const PUBLIC: [&str; 6] = [
    "icoon.svg",
    "icoon-180.png",
    "icoon-192.png",
    "icoon-512.png",
    "normwijzer.webmanifest",
    "_headers",
];

/// Reads a text file.
pub(super) fn read(path: &Path) -> Result<String, SiteError> {
    fs::read_to_string(path).map_err(|source| SiteError::Read { path: path.to_owned(), source })
}

/// The files of a kind in a folder, by name; none when there is no such folder.
pub(super) fn list(folder: &Path, kind: &str) -> Result<Vec<PathBuf>, SiteError> {
    let unreadable = |source| SiteError::Read { path: folder.to_owned(), source };
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == kind) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// The file of a page: every page is a folder, only the missing page is a file.
pub(super) fn page_file(route: &Route) -> String {
    let path = route.path();
    let path = path.trim_start_matches('/');
    if *route == Route::NotFound { path.to_owned() } else { format!("{path}index.html") }
}

/// Copies what is published as it is.
pub(super) fn copy_public(root: &Path, folder: &mut Folder) -> Result<(), SiteError> {
    for name in PUBLIC {
        let path = root.join("www").join(name);
        if path.is_file() {
            let content = fs::read(&path).map_err(|source| SiteError::Read { path, source })?;
            folder.add(name, &content)?;
        }
    }
    Ok(())
}

/// Publishes the schemas of our files, for whoever reads them with a program of their own.
pub(super) fn copy_schemas(root: &Path, folder: &mut Folder) -> Result<(), SiteError> {
    for path in list(&root.join("docs/schema"), "json")? {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        folder.add(&format!("schema/{name}"), read(&path)?.as_bytes())?;
    }
    Ok(())
}
