//! The files of the corpus.

use std::path::PathBuf;

use normwijzer::document::pdf::Page;
use serde_json::Value;

/// A file of the corpus.
pub(crate) fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/pdf").join(name)
}

/// The PDFs whose contents are known, without their ending.
pub(crate) fn known() -> Vec<String> {
    let files = std::fs::read_dir(path("")).expect("the corpus").flatten();
    let mut names: Vec<String> = files
        .filter_map(|file| file.file_name().to_str()?.strip_suffix(".txt").map(str::to_owned))
        .collect();
    names.sort();
    assert!(names.len() >= 12, "the corpus is not whole: {names:?}");
    names
}

/// What pdf.js found: the pages and how many there are, or why it refused.
pub(crate) fn by_pdf_js(name: &str) -> Result<(Vec<Page>, u32), String> {
    let text = std::fs::read_to_string(path(&format!("runs/{name}.json"))).expect("kept runs");
    let kept: Value = serde_json::from_str(&text).expect("JSON");
    if let Some(reason) = kept["refused"].as_str() {
        return Err(reason.to_owned());
    }
    let pages = kept["list"].as_array().expect("pages").iter().map(|page| {
        let places: Vec<f32> =
            page["places"].as_array().expect("places").iter().map(number).collect();
        let texts = page["texts"].as_str().expect("texts");
        Page::packed(
            whole(&page["number"]),
            number(&page["width"]),
            number(&page["height"]),
            texts,
            &places,
        )
    });
    Ok((pages.collect(), whole(&kept["pages"])))
}

#[allow(clippy::cast_possible_truncation, reason = "a place on a page")]
fn number(value: &Value) -> f32 {
    value.as_f64().expect("a number") as f32
}

fn whole(value: &Value) -> u32 {
    value.as_u64().and_then(|value| u32::try_from(value).ok()).expect("a whole number")
}
