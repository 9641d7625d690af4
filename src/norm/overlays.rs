//! The overlays of a norm folder, each held against the edition on which it lies.

use super::validate::{validate_lexicon, validate_overlay};
use super::{Editions, Files, Finding, Overlay, overlay_receipt, parse, read_all};

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

/// Reads and checks everything a norm folder holds: national, regional, and the words by which all
/// editions are found in documents. Neither of the last two stands in the way of an edition.
pub fn check_all(files: &Files) -> (Editions, Vec<Overlay>, Vec<Finding>) {
    let (editions, mut findings) = read_all(files);
    let (overlays, wrong) = read_overlays(files, &editions);
    findings.extend(wrong);
    if editions.norms.len() == files.editions().len() {
        let (words, phrases) = parse::placed_lexicon(files);
        findings.extend(validate_lexicon(words.as_ref(), &phrases, &editions));
    }
    findings.sort();
    (editions, overlays, findings)
}
