//! Gathers documents one after another, as the worker meets them.

use super::{Gathered, lay, shown};
use crate::assessment::DocumentDecisions;
use crate::document::{DocumentError, limits, pasted, pdf, read};
use crate::exchange::{Kind, detect};
use crate::norm::{Depth, EvidenceSlice, OverlaySlice, Scope, Sector};

/// The documents so far, and the pages of a PDF that is being read.
#[derive(Debug, Default)]
pub struct Documents {
    gathered: Vec<Gathered>,
    pages: Vec<pdf::Page>,
    layer: Option<OverlaySlice>,
}

impl Documents {
    /// Whether a file is for the engine that reads PDF. The first 4,096 bytes are enough.
    pub fn is_pdf(bytes: &[u8]) -> bool {
        detect(bytes) == Kind::Pdf
    }

    /// Adds the next page of the PDF that is being read.
    pub fn add_page(&mut self, page: pdf::Page) {
        if self.pages.len() < pdf::PAGES {
            self.pages.push(page);
        }
    }

    /// Ends the PDF: `title` is what it calls itself, empty when it does not; it has `total` pages.
    pub fn end_pdf(&mut self, name: &str, title: &str, total: u32) {
        let pages = std::mem::take(&mut self.pages);
        let document = pdf::document(pdf::title(title, name), pages, total);
        self.gathered.push((name.to_owned(), document));
    }

    /// Ends a PDF that the engine refused: `wachtwoord` when it asks for a password, `groot` when it is
    /// larger than [`limits::FILE`]; anything else is damage.
    pub fn refuse_pdf(&mut self, name: &str, why: &str) {
        self.pages.clear();
        let error = match why {
            "wachtwoord" => DocumentError::Locked,
            "groot" => DocumentError::Large,
            _ => DocumentError::Damaged("PDF".to_owned()),
        };
        self.gathered.push((name.to_owned(), Err(error)));
    }

    /// Whether a file of so many bytes is read.
    pub fn fits(bytes: usize) -> bool {
        bytes <= limits::FILE
    }

    /// Adds any other file.
    pub fn add_file(&mut self, name: &str, bytes: &[u8]) {
        self.gathered.push((name.to_owned(), read(name, bytes)));
    }

    /// Adds text that was pasted.
    pub fn add_pasted(&mut self, title: &str, text: &str) {
        self.gathered.push((title.to_owned(), pasted(title, text)));
    }

    /// Has the lines of a layer looked for too: an [`OverlaySlice`] as JSON, as a record carries it. A
    /// layer on another edition than that of the slice adds nothing. False when it is no layer; then
    /// everything stays as it was.
    #[must_use]
    pub fn layer(&mut self, json: &str) -> bool {
        let layer = serde_json::from_str(json).ok();
        let is_layer = layer.is_some();
        if is_layer {
            self.layer = layer;
        }
        is_layer
    }

    /// Lays all of them beside the norm, for the page: a [`LaidPage`](super::LaidPage) as JSON, with the
    /// lines that a school with these areas is asked in this check (`kern` or `verdieping`), and what is
    /// not as it was when `decided` (a [`DocumentDecisions`] as JSON) was. Nothing where one of the words
    /// is not known.
    pub fn page(
        &self,
        slice: &str,
        sector: &str,
        (areas, depth): (&[String], &str),
        decided: &str,
    ) -> Option<String> {
        let (slice, sector) = self.parsed(slice, sector)?;
        let depth = if depth == "kern" { Depth::Kern } else { Depth::Verdieping };
        let scope = Scope { sector, areas: areas.iter().cloned().collect(), depth };
        let laid = lay(&self.gathered, &slice, sector);
        let decided: DocumentDecisions = serde_json::from_str(decided).ok()?;
        serde_json::to_string(&shown(&laid, &slice, &scope, &decided)).ok()
    }

    /// Lays all of them beside the norm: a [`LaidDocuments`](super::LaidDocuments) as JSON. `slice` is
    /// an [`EvidenceSlice`] as JSON and `sector` the slug of a sector; nothing where one of them is not.
    pub fn lay(&self, slice: &str, sector: &str) -> Option<String> {
        let (slice, sector) = self.parsed(slice, sector)?;
        serde_json::to_string(&lay(&self.gathered, &slice, sector)).ok()
    }

    /// The slice in a text, under the layer, and the sector with a slug; nothing where one is not.
    fn parsed(&self, slice: &str, sector: &str) -> Option<(EvidenceSlice, Sector)> {
        let sector = Sector::ALL.into_iter().find(|it| it.slug() == sector)?;
        let slice: EvidenceSlice = serde_json::from_str(slice).ok()?;
        Some((slice.under(self.layer.as_ref()), sector))
    }
}
