//! The overlays of a norm folder, each held against the edition on which it lies.

use super::files::REGIONAL;
use super::validate::{validate_lexicon, validate_overlay};
use super::{Editions, Files, Finding, Overlay, overlay_receipt, parse, read_all};

/// Where the layer of a region stands while it is looked at, when its own name cannot be read.
const NAMELESS: &str = "laag";

/// Reads and checks every overlay, with its receipt; the order is that of their folders.
///
/// Apart from editions, so that what is wrong with a region's layer never stands in the way of what
/// is national. An overlay on an edition with faults of its own is not given.
pub fn read_overlays(files: &Files, editions: &Editions) -> (Vec<Overlay>, Vec<Finding>) {
    let mut overlays = Vec::new();
    let mut findings = parse::loose(files);
    for folder in files.overlays() {
        let (draft, mut wrong) = parse::overlay(files, &folder);
        wrong.extend(validate_overlay(&draft, editions));
        let overlay = draft
            .into_overlay()
            .filter(|overlay| wrong.is_empty() && editions.norm(&overlay.head.edition).is_some());
        overlays.extend(overlay.map(Overlay::in_order).map(|mut overlay| {
            overlay.head.receipt = overlay_receipt(&overlay);
            overlay
        }));
        findings.extend(wrong);
    }
    findings.sort();
    findings.dedup();
    (overlays, findings)
}

/// Reads and checks a layer that stands in no folder: TOML as in `overlay.toml`, or JSON of the same
/// shape. `files` is the norm folder; layers in it do not count.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read_overlay(
    files: &Files,
    editions: &Editions,
    text: &str,
) -> Result<Overlay, Vec<Finding>> {
    let table = serde_json::from_str::<toml::Table>(text).ok();
    let from_json = table.and_then(|table| toml::to_string(&table).ok());
    let text = from_json.as_deref().unwrap_or(text);
    let mut alone = files.clone();
    for (path, _) in files.iter().filter(|(path, _)| path.starts_with(REGIONAL)) {
        alone.remove(path);
    }
    alone.insert(format!("{REGIONAL}{}/overlay.toml", region(text)), text);
    let (overlays, findings) = read_overlays(&alone, editions);
    overlays.into_iter().next().ok_or(findings)
}

/// The name of its folder, by its own id: `streek` in `regionaal/streek/2026-09`.
fn region(text: &str) -> &str {
    // Looked for in the text, so that a file that cannot be read has its name in the sentence.
    let named = text.split("\"regionaal/").nth(1).and_then(|id| id.split(['/', '"']).next());
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let region = named.filter(|region| !region.is_empty() && region.bytes().all(plain));
    region.unwrap_or(NAMELESS)
}

/// Reads and checks everything a norm folder holds: national, regional, and the words by which all
/// editions are found in documents. Neither of the last two stands in the way of an edition.
pub fn check_all(files: &Files) -> (Editions, Vec<Overlay>, Vec<Finding>) {
    let (editions, mut findings) = read_all(files);
    let (overlays, wrong) = read_overlays(files, &editions);
    findings.extend(wrong);
    if editions.norms.len() == files.editions().len() {
        findings.extend(validate_lexicon(&parse::placed_lexicon(files), &editions));
    }
    findings.sort();
    (editions, overlays, findings)
}
