//! The words of a PDF with their places, for the command line: what pdf.js gives the site.
//!
//! `hayro-syntax` reads the file and `hayro-font` its fonts; which letters are shown where is followed
//! here, operator by operator (ISO 32000-1, 8.4 and 9.4). What the words mean is decided in
//! [`crate::document::pdf`], for both engines alike.

mod code;
mod page;
mod state;
mod text_string;
mod way;

use std::thread;

use hayro_font::hayro_syntax::{LoadPdfError, Pdf};

use self::page::Reader;
use crate::document::pdf::{PAGES, Page, document, title};
use crate::document::{Document, DocumentError};

/// Room for what the engine does inside itself; files that nest deeply need much.
const STACK: usize = 64 * 1024 * 1024;

/// Reads a PDF. The name of the file is its title when it has none of its own.
///
/// The engine works in a thread of its own: when it breaks on a damaged file, that thread ends, and the
/// answer is the sentence for such files.
pub fn read(bytes: Vec<u8>, name: &str) -> Result<Document, DocumentError> {
    let found = pages(bytes)?;
    document(title(&found.title, name), found.pages, found.total)
}

/// What the engine found in a file.
#[derive(Clone, Debug)]
pub struct Found {
    /// What the file calls itself; empty when it does not.
    pub title: String,
    /// The pages that were read, at most [`PAGES`].
    pub pages: Vec<Page>,
    /// How many pages the file has.
    pub total: u32,
}

/// The pages of a PDF, before anything is made of them.
pub fn pages(bytes: Vec<u8>) -> Result<Found, DocumentError> {
    apart(move || engine(bytes))
}

fn apart(
    work: impl FnOnce() -> Result<Found, DocumentError> + Send + 'static,
) -> Result<Found, DocumentError> {
    let thread = thread::Builder::new().name("pdf".to_owned()).stack_size(STACK).spawn(work);
    let Ok(Ok(found)) = thread.map(thread::JoinHandle::join) else { return Err(damaged()) };
    found
}

fn engine(bytes: Vec<u8>) -> Result<Found, DocumentError> {
    if is_cut_off(&bytes) {
        return Err(damaged());
    }
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        // A lock that the engine does not know is a lock.
        LoadPdfError::Decryption(_) => DocumentError::Locked,
        LoadPdfError::Invalid => damaged(),
    })?;
    let mut reader = Reader::default();
    let pages =
        pdf.pages().iter().take(PAGES).zip(1..).map(|(page, number)| reader.page(page, number));
    Ok(Found {
        pages: pages.collect(),
        total: u32::try_from(pdf.pages().len()).unwrap_or(u32::MAX),
        title: pdf.metadata().title.as_deref().map(text_string::decode).unwrap_or_default(),
    })
}

/// Whether the end of a file is missing. Behind its last object every file says where its table of
/// objects starts (ISO 32000-1, 7.5.5). Without the end, fonts and pages may be missing that nobody
/// would miss: such a file is not read here or in the browser (`www/lezer-pdf.js`).
fn is_cut_off(bytes: &[u8]) -> bool {
    let last = |word: &[u8]| bytes.windows(word.len()).rposition(|part| part == word);
    last(b"endobj").max(last(b"endstream")) > last(b"startxref")
}

fn damaged() -> DocumentError {
    DocumentError::Damaged("PDF".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_that_breaks_gives_the_sentence_for_damaged_files() {
        let broken = apart(|| panic!("on purpose"));
        assert_eq!(broken.err(), Some(damaged()));
    }
}
