//! The scripts and styles with which parents read a publication; each names the one after it.

use std::path::Path;

use super::folder::Folder;
use super::named::named;
use super::{SiteError, minify, styles};

/// Where they are.
pub(super) struct School {
    /// Styles of what a school says.
    pub(super) css: String,
    /// The script of the page where a publication is opened.
    pub(super) page: String,
    /// The script of the other pages: it looks whether one is open.
    pub(super) look: String,
}

/// Writes them, with the addresses in them where their marks are.
pub(super) fn write(www: &Path, folder: &mut Folder) -> Result<School, SiteError> {
    let css = folder.add_hashed("school", "css", &styles::school(&www.join("styles"))?)?;
    let page = folder.add_hashed("school", "js", &minify::script(www, "school.js")?)?;
    let word = named(www, folder, "school-word", ("{school.css}", &css))?;
    let look = named(www, folder, "school-look", ("{school-word.js}", &word))?;
    Ok(School { css, page, look })
}
