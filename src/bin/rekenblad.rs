//! The program that makes workbooks, apart because it is heavy. It runs in a worker
//! (`www/werker.js`), comes only when somebody asks for it, and knows no page.

use normwijzer::desk::{Question, answer_sheet};
use wasm_bindgen::prelude::wasm_bindgen;

/// Makes a workbook: see [`normwijzer::desk`]. Throws a Dutch sentence when it cannot.
#[wasm_bindgen(js_name = answer)]
#[allow(clippy::needless_pass_by_value, reason = "the bridge gives its texts away")]
pub fn work(
    job: &str,
    bytes: &[u8],
    papers: Vec<String>,
    slice: &str,
    now: &str,
    utc: &str,
) -> Result<Vec<u8>, String> {
    let question = Question { job, bytes, papers: &papers, slice, now, utc };
    answer_sheet(&question).map_err(|error| error.to_string())
}

fn main() {}
