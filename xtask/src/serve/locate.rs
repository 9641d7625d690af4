//! From an address to a file, without a way out of the folder.

use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

/// What an address leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A file, and the address by which the header rules know it.
    File(PathBuf),
    /// A folder, asked for without the slash at the end.
    Folder,
    /// Nothing, or nothing that is anybody's business.
    Nowhere,
}

/// Finds the place of a path such as `/ouders/po/`. Query and fragment are gone already.
pub(super) fn locate(root: &Path, path: &str) -> Place {
    let Some(segments) = segments(path) else { return Place::Nowhere };
    let mut file = root.to_owned();
    file.extend(&segments);
    if !is_inside(root, &file) {
        return Place::Nowhere;
    }
    if file.is_dir() {
        let page = file.join("index.html");
        return match (page.is_file(), path.ends_with('/')) {
            (true, true) => Place::File(page),
            (true, false) => Place::Folder,
            (false, _) => Place::Nowhere,
        };
    }
    if file.is_file() && !path.ends_with('/') { Place::File(file) } else { Place::Nowhere }
}

/// The decoded parts of a path, or nothing when one could lead astray.
fn segments(path: &str) -> Option<Vec<String>> {
    let path = path.strip_prefix('/')?;
    let path = path.strip_suffix('/').unwrap_or(path);
    if path.is_empty() {
        return Some(Vec::new());
    }
    path.split('/').map(segment).collect()
}

fn segment(encoded: &str) -> Option<String> {
    let name = percent_decode_str(encoded).decode_utf8().ok()?;
    let hidden = name.starts_with('.') && name != ".well-known";
    let for_hosts = name == "_headers" || name.to_ascii_lowercase().ends_with(".br");
    let astray = name.is_empty() || name.contains(['/', '\\', '\0']);
    (!hidden && !for_hosts && !astray).then(|| name.into_owned())
}

/// A link in the folder may not lead out of it either.
fn is_inside(root: &Path, file: &Path) -> bool {
    match (root.canonicalize(), file.canonicalize()) {
        (Ok(root), Ok(file)) => file.starts_with(root),
        _ => false,
    }
}
