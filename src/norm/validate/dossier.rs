//! Ids of the dossier: well-formed, known there, and never in a text for readers.

use std::collections::BTreeSet;

use super::Findings;
use super::text;
use crate::norm::draft::Draft;
use crate::norm::parse::is_id;
use crate::norm::{Finding, Rule};

/// Looks like a tag and is one, but in a text it is a size of paper.
const PAPER: [&str; 2] = ["A3", "A4"];

pub(super) fn form(draft: &Draft, findings: &mut Findings) {
    for line in &draft.requirements {
        for (index, id) in line.dossier.iter().enumerate().filter(|(_, id)| !is_id(id)) {
            let message = format!("‘{id}’ is geen id uit het dossier.");
            findings.push(
                Finding::new(line.entry("dossier", index), Rule::DossierForm, message)
                    .suggest("Schrijf het als LS-PO-03, ALG-07, SG-1 of Q20."),
            );
        }
    }
}

pub(super) fn known(draft: &Draft, findings: &mut Findings) {
    let Some(known) = &draft.known.dossier else { return };
    for line in &draft.requirements {
        for (index, id) in line.dossier.iter().enumerate() {
            if is_id(id) && !known.contains(id) {
                let message = format!("‘{id}’ staat niet in norm/dossier/.");
                findings.push(
                    Finding::new(line.entry("dossier", index), Rule::DossierUnknown, message)
                        .suggest_nearest(id, known.iter().map(String::as_str)),
                );
            }
        }
    }
}

pub(super) fn tags(draft: &Draft, findings: &mut Findings) {
    let mut tags: BTreeSet<&str> =
        draft.known.dossier.iter().flatten().map(String::as_str).collect();
    tags.extend(draft.requirements.iter().flat_map(|line| &line.dossier).map(String::as_str));
    tags.extend(draft.sources.iter().map(|source| source.dossier.as_str()));
    for text in text::all(draft) {
        let words = text.content.split(|c: char| !(c.is_alphanumeric() || c == '-'));
        let mut found = words.filter(|word| is_id(word) && !PAPER.contains(word));
        if let Some(tag) = found.find(|word| tags.contains(word)) {
            let message = format!("‘{}’ noemt ‘{tag}’ uit het dossier.", text.key);
            findings.push(
                Finding::new(text.place.clone(), Rule::DossierTag, message)
                    .suggest("Noem de zaak zelf."),
            );
        }
    }
}
