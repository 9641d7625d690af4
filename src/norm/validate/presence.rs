//! Nothing is empty and nothing is left to be written.

use super::Findings;
use super::text;
use crate::norm::draft::Draft;
use crate::norm::{Finding, Rule};

pub(super) fn empty(draft: &Draft, findings: &mut Findings) {
    for text in text::all(draft).iter().filter(|text| text.content.trim().is_empty()) {
        let message = format!("‘{}’ is leeg.", text.key);
        findings.push(Finding::new(text.place.clone(), Rule::Empty, message));
    }
    for line in &draft.requirements {
        let lists = [
            ("sectoren", line.sectors.len()),
            ("bewijs", line.evidence.len()),
            ("zoekwoorden", line.search_terms.len()),
            ("dossier", line.dossier.len()),
        ];
        // What a region agreed does not come out of the dossier.
        let asked = lists.iter().filter(|(key, _)| draft.overlay.is_none() || *key != "dossier");
        for (key, _) in asked.filter(|(_, length)| *length == 0) {
            let message = format!("De lijst ‘{key}’ is leeg.");
            findings.push(Finding::new(line.at(key), Rule::Empty, message));
        }
    }
    for source in &draft.sources {
        let texts = [
            ("titel", &source.title),
            ("uitgever", &source.publisher),
            ("datum", &source.date),
            ("steunt", &source.supports),
            ("gelezen", &source.read),
            ("hergebruik", &source.reuse),
            ("dossier", &source.dossier),
        ];
        let asked = texts.iter().filter(|(key, _)| draft.overlay.is_none() || *key != "dossier");
        for (key, _) in asked.filter(|(_, text)| text.trim().is_empty()) {
            findings.push(Finding::new(source.at(key), Rule::Empty, format!("‘{key}’ is leeg.")));
        }
    }
}

pub(super) fn todo(draft: &Draft, findings: &mut Findings) {
    let is_todo = |text: &str| text.contains("TODO") || text.contains("XXX") || text.contains('…');
    for text in text::all(draft).iter().filter(|text| is_todo(text.content)) {
        let message = format!("‘{}’ is nog niet geschreven.", text.key);
        findings.push(Finding::new(text.place.clone(), Rule::Todo, message));
    }
}
