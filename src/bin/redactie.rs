//! The program that reads norm data as its editors write it: sheets, and layers of a region. It runs
//! in the worker (`www/werker.js`) and comes only when somebody chooses such a file.

use normwijzer::desk::{Question, answer_editor};
use wasm_bindgen::prelude::wasm_bindgen;

/// Does a job: see [`normwijzer::desk`]. Throws a Dutch sentence when it cannot.
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
    answer_editor(&question).map_err(|error| error.to_string())
}

fn main() {}
