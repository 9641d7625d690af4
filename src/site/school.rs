//! The scripts and styles with which parents read a publication; each names the one after it.

use std::path::Path;

use super::folder::Folder;
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

/// A script that names another file.
fn named(
    www: &Path,
    folder: &mut Folder,
    name: &str,
    (mark, address): (&str, &str),
) -> Result<String, SiteError> {
    let file = format!("{name}.js");
    let script = placed(&minify::script(www, &file)?, mark, address);
    let missing = || SiteError::Mark { path: www.join(&file), mark: mark.to_owned() };
    let script = script.ok_or_else(missing)?;
    folder.add_hashed(name, "js", &script)
}

/// The script with the address where its mark is.
fn placed(script: &str, mark: &str, address: &str) -> Option<String> {
    script.contains(mark).then(|| script.replace(mark, address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_comes_where_the_mark_is() {
        let placed = |script| placed(script, "{a.js}", "/a-1.js");
        assert_eq!(placed("import(\"{a.js}\")").as_deref(), Some("import(\"/a-1.js\")"));
        assert_eq!(placed("import(\"{b.js}\")"), None);
    }
}
