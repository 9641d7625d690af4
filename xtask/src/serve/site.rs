//! Answers a question about the site. Knows no network, so that it can be tested without one.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::headers::Rules;
use super::locate::{Place, locate};
use super::{encoding, kind};
use crate::failure::Failure;

/// The page for an address that leads nowhere.
const MISSING: &str = "404.html";

/// What a browser asks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Question<'a> {
    /// GET, HEAD or something else.
    pub(super) method: &'a str,
    /// The address as it came, query included.
    pub(super) target: &'a str,
    /// The value of the header, empty when there is none.
    pub(super) accept_encoding: &'a str,
}

/// What to send back.
#[derive(Debug, Default)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) file: Option<PathBuf>,
}

/// A built site.
#[derive(Debug)]
pub(super) struct Site {
    root: PathBuf,
    rules: Rules,
}

impl Site {
    /// Opens a folder. Fails when there is no site in it.
    pub(super) fn open(root: &Path) -> Result<Self, Failure> {
        let unbuilt = |name: &str| {
            Failure::new(
                format!("In {} staat geen {name}.", root.display()),
                "Bouw de site eerst: cargo xtask build",
            )
        };
        if !root.join("index.html").is_file() {
            return Err(unbuilt("index.html"));
        }
        let text = fs::read_to_string(root.join("_headers")).map_err(|_| unbuilt("_headers"))?;
        Ok(Self { root: root.to_owned(), rules: Rules::parse(&text)? })
    }

    /// Answers one question.
    pub(super) fn answer(&self, question: &Question<'_>) -> Reply {
        if !["GET", "HEAD"].contains(&question.method) {
            let headers = vec![("Allow".to_owned(), "GET, HEAD".to_owned())];
            return Reply { status: 405, headers, file: None };
        }
        let path = question.target.split(['?', '#']).next().unwrap_or_default();
        match locate(&self.root, path) {
            Place::File(file) => self.file(200, path, &file, question),
            Place::Folder => self.redirect(path, question.target),
            Place::Nowhere => {
                self.file(404, &format!("/{MISSING}"), &self.root.join(MISSING), question)
            }
        }
    }

    fn file(&self, status: u16, path: &str, file: &Path, question: &Question<'_>) -> Reply {
        let mut headers = self.rules.of(path);
        headers.push(("Content-Type".to_owned(), kind::of(file).to_owned()));
        let mut file = file.to_owned();
        let packed = packed(&file);
        if packed.is_file() {
            headers.push(("Vary".to_owned(), "Accept-Encoding".to_owned()));
            if encoding::takes_brotli(question.accept_encoding) {
                headers.push(("Content-Encoding".to_owned(), "br".to_owned()));
                file = packed;
            }
        }
        Reply { status, headers, file: Some(file) }
    }

    fn redirect(&self, path: &str, target: &str) -> Reply {
        let query = target.strip_prefix(path).unwrap_or_default();
        let mut headers = self.rules.of(path);
        headers.push(("Location".to_owned(), format!("{path}/{query}")));
        Reply { status: 308, headers, file: None }
    }
}

/// The compressed copy that the build wrote beside a file.
fn packed(file: &Path) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(".br");
    PathBuf::from(name)
}
