//! Scripts that name another file, whose address is known only when that file is written.

use std::path::Path;

use super::folder::Folder;
use super::{SiteError, minify};

/// A script that names another file.
pub(super) fn named(
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
