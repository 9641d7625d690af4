//! Where the browser programs are.

use std::path::Path;

use super::folder::Folder;
use super::{SiteError, files, minify};
use crate::ui::site::Program;

/// The questions of the self-check: the names stand in the page that Trunk wrote. The bridge was
/// made smaller after Trunk named it, so it gets a hash of its own.
pub(super) fn questions(out: &Path, folder: &mut Folder) -> Result<Program, SiteError> {
    let path = out.join("index.html");
    let program =
        parse(&files::read(&path)?).ok_or_else(|| SiteError::Program { path: path.clone() })?;
    let name = program.glue.strip_prefix('/').and_then(|name| name.strip_suffix(".js"));
    let glue = folder.rename_hashed(name.ok_or(SiteError::Program { path })?, "js")?;
    Ok(Program { glue, ..program })
}

/// A program beside the first: Trunk gives it a plain name, so the hash is put in here.
pub(super) fn beside(folder: &mut Folder, name: &str) -> Result<Program, SiteError> {
    Ok(Program {
        glue: folder.rename_hashed(name, "js")?,
        wasm: folder.rename_hashed(&format!("{name}_bg"), "wasm")?,
    })
}

/// The programs of the worker that handles files.
const WORKERS: [&str; 3] = ["werker", "rekenblad", "redactie"];

/// The worker that handles files, with the addresses of its programs in it.
pub(super) fn worker(www: &Path, folder: &mut Folder) -> Result<String, SiteError> {
    let path = www.join("werker.js");
    let mut script = files::read(&path)?;
    for name in WORKERS {
        let program = beside(folder, name)?;
        script = named(&script, name, &program)
            .ok_or_else(|| SiteError::Program { path: path.clone() })?;
    }
    folder.add_hashed("werk", "js", &script)
}

/// The two files of pdf.js, as they come from npm, and how the scripts name them.
const ENGINE: [(&str, &str, &str); 2] = [
    ("pdf.min.mjs", "pdf", "\"{pdf.mjs}\""),
    ("pdf.worker.min.mjs", "pdf-worker", "\"{pdf.worker.mjs}\""),
];
/// Where npm puts them, seen from the project.
const PDF_JS: &str = "node_modules/pdfjs-dist";
/// Under what name the licence of pdf.js (Apache-2.0) is published, as it asks in its fourth section.
const PDF_JS_LICENCE: &str = "licentie/pdf.js.txt";

/// The worker that reads a school's documents, with the addresses of its program and of what reads PDF.
/// The engine is published byte for byte: its own notices stand in it, and nothing is made anew of it.
pub(super) fn reader(root: &Path, folder: &mut Folder) -> Result<String, SiteError> {
    let www = root.join("www");
    let packed = root.join(PDF_JS);
    let mut pdf = minify::script(&www, "lezer-pdf.js")?;
    for (file, name, mark) in ENGINE {
        let engine = files::read(&packed.join("build").join(file))?;
        let address = folder.add_hashed(name, "js", &engine)?;
        pdf = placed(&pdf, &www.join("lezer-pdf.js"), mark, &address)?;
    }
    let licence = files::read(&packed.join("LICENSE"))?;
    folder.add(PDF_JS_LICENCE, licence.as_bytes())?;
    let pdf = folder.add_hashed("lees-pdf", "js", &pdf)?;
    let path = www.join("lezer.js");
    let script = minify::script(&www, "lezer.js")?;
    let script = placed(&script, &path, "\"{lezer-pdf.js}\"", &pdf)?;
    let program = beside(folder, "lezer")?;
    let script = named(&script, "lezer", &program).ok_or(SiteError::Program { path })?;
    folder.add_hashed("lees", "js", &script)
}

/// The script with an address where its mark is.
fn placed(script: &str, path: &Path, mark: &str, address: &str) -> Result<String, SiteError> {
    if script.contains(mark) {
        return Ok(script.replace(mark, &format!("\"{address}\"")));
    }
    Err(SiteError::Mark { path: path.to_owned(), mark: mark.to_owned() })
}

/// The script with the addresses of a program where their marks are.
fn named(script: &str, name: &str, program: &Program) -> Option<String> {
    let (js, wasm) = (format!("\"{{{name}.js}}\""), format!("\"{{{name}.wasm}}\""));
    (script.contains(&js) && script.contains(&wasm)).then(|| {
        let quoted = |address: &str| format!("\"{address}\"");
        script.replace(&js, &quoted(&program.glue)).replace(&wasm, &quoted(&program.wasm))
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
    fn a_script_gets_the_addresses_where_it_has_room_for_them() {
        let program = Program { glue: "/a-1.js".into(), wasm: "/a_bg-1.wasm".into() };
        assert_eq!(
            named(r#"["{a.js}", "{a.wasm}"], ["{b.js}"]"#, "a", &program).as_deref(),
            Some(r#"["/a-1.js", "/a_bg-1.wasm"], ["{b.js}"]"#)
        );
        assert_eq!(named(r#"["{a.js}"]"#, "a", &program), None);
    }

    #[test]
    fn a_script_without_room_for_an_address_is_refused() {
        let path = Path::new("a.js");
        let script = placed(r#"import("{a.mjs}")"#, path, "\"{a.mjs}\"", "/a-1.js");
        assert_eq!(script.ok().as_deref(), Some(r#"import("/a-1.js")"#));
        let sentence = placed("import(a)", path, "\"{a.mjs}\"", "/a-1.js").expect_err("no mark");
        assert!(sentence.to_string().contains("\"{a.mjs}\""), "{sentence}");
    }

    #[test]
    fn a_page_that_trunk_did_not_write_is_refused() {
        assert_eq!(parse("<html></html>"), None);
        assert_eq!(parse(r#"<script data-js="" data-wasm=""></script>"#), None);
    }
}
