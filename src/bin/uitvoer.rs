//! The program that makes Word, LibreOffice, Excel and calendar files. It runs in a worker
//! (`www/uitvoer.js`), comes only when somebody asks for such a file, and knows no page.

use wasm_bindgen::prelude::wasm_bindgen;

/// Makes a file: the extension of its kind, a werkbestand, the slice of the self-check, and the
/// moment in UTC. Throws a Dutch sentence when it cannot.
#[wasm_bindgen]
pub fn make(kind: &str, file: &str, slice: &str, utc: &str) -> Result<Vec<u8>, String> {
    normwijzer::export::make_from_text(kind, file, slice, utc).map_err(|error| error.to_string())
}

fn main() {}
