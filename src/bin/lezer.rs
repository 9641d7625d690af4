//! The program that reads a school's own documents and lays them beside the norm. It runs in a worker
//! (`www/lezer.js`), comes only when somebody gives documents, and knows no page.

use normwijzer::desk::documents::Documents;
use normwijzer::document::pdf::Page;
use wasm_bindgen::prelude::wasm_bindgen;

/// Documents that are being gathered: see [`Documents`].
#[wasm_bindgen]
#[derive(Default)]
pub struct Lezer(Documents);

#[wasm_bindgen]
impl Lezer {
    /// None yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a file is for the engine that reads PDF, by its first 4,096 bytes.
    #[wasm_bindgen(js_name = isPdf)]
    pub fn is_pdf(start: &[u8]) -> bool {
        Documents::is_pdf(start)
    }

    /// Whether a file of so many bytes is read.
    pub fn fits(bytes: usize) -> bool {
        Documents::fits(bytes)
    }

    /// Adds a page of a PDF, as `www/lezer-pdf.js` gives it.
    pub fn page(&mut self, number: u32, width: f32, height: f32, texts: &str, places: &[f32]) {
        self.0.add_page(Page::packed(number, width, height, texts, places));
    }

    /// Ends the PDF.
    #[wasm_bindgen(js_name = endPdf)]
    pub fn end_pdf(&mut self, name: &str, title: &str, total: u32) {
        self.0.end_pdf(name, title, total);
    }

    /// Ends a PDF that the engine refused.
    #[wasm_bindgen(js_name = refusePdf)]
    pub fn refuse_pdf(&mut self, name: &str, why: &str) {
        self.0.refuse_pdf(name, why);
    }

    /// Adds any other file.
    pub fn file(&mut self, name: &str, bytes: &[u8]) {
        self.0.add_file(name, bytes);
    }

    /// Adds pasted text.
    pub fn pasted(&mut self, title: &str, text: &str) {
        self.0.add_pasted(title, text);
    }

    /// Has the lines of a layer of a samenwerkingsverband looked for too; false when it is none.
    pub fn layer(&mut self, json: &str) -> bool {
        self.0.layer(json)
    }

    /// Lays all documents beside the norm and gives what the page shows, with what is not as it was when
    /// `decided` was; nothing when a word is not what it should be.
    #[wasm_bindgen(js_name = besideNorm)]
    #[allow(clippy::needless_pass_by_value, reason = "the bridge gives its texts away")]
    pub fn beside_norm(
        &self,
        slice: &str,
        sector: &str,
        areas: Vec<String>,
        depth: &str,
        decided: &str,
    ) -> Option<String> {
        self.0.page(slice, sector, (&areas, depth), decided)
    }

    /// Lays all documents beside the norm; nothing when slice or sector are not what they should be.
    pub fn lay(&self, slice: &str, sector: &str) -> Option<String> {
        self.0.lay(slice, sector)
    }
}

fn main() {}
