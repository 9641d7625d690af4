//! Where the browser programs are.

use std::path::Path;

use super::folder::Folder;
use super::{SiteError, files};
use crate::ui::site::Program;

/// The questions of the self-check: the hashed names stand in the page that Trunk wrote.
pub(super) fn questions(out: &Path) -> Result<Program, SiteError> {
    let path = out.join("index.html");
    let page = files::read(&path)?;
    parse(&page).ok_or(SiteError::Program { path })
}

/// A program beside the first: Trunk gives it a plain name, so the hash is put in here.
pub(super) fn beside(folder: &mut Folder, name: &str) -> Result<Program, SiteError> {
    Ok(Program {
        glue: folder.rename_hashed(name, "js")?,
        wasm: folder.rename_hashed(&format!("{name}_bg"), "wasm")?,
    })
}

fn parse(page: &str) -> Option<Program> {
    let attribute = |name: &str| {
        let (_, rest) = page.split_once(&format!("{name}=\""))?;
        let (value, _) = rest.split_once('"')?;
        (!value.is_empty()).then(|| value.to_owned())
    };
    Some(Program { glue: attribute("data-js")?, wasm: attribute("data-wasm")? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_come_from_the_script_element() {
        let page = r#"<script type="module" src="/start.js" data-js="/app-1.js" data-wasm="/app-1_bg.wasm"></script>"#;
        assert_eq!(
            parse(page),
            Some(Program { glue: "/app-1.js".into(), wasm: "/app-1_bg.wasm".into() })
        );
    }

    #[test]
    fn a_page_that_trunk_did_not_write_is_refused() {
        assert_eq!(parse("<html></html>"), None);
        assert_eq!(parse(r#"<script data-js="" data-wasm=""></script>"#), None);
    }
}
