//! What a record refers to exists, and is named once.

use std::collections::BTreeSet;

use super::Findings;
use crate::norm::choice::Choice;
use crate::norm::draft::Draft;
use crate::norm::{Finding, Place, Rule};

pub(super) fn themes(draft: &Draft, findings: &mut Findings) {
    let Some(known) = &draft.known.themes else { return };
    for line in draft.requirements.iter().filter(|line| !known.contains(&line.theme)) {
        let message = format!("Het thema ‘{}’ staat niet in edition.toml.", line.theme);
        findings.push(
            Finding::new(line.at("thema"), Rule::ThemeUnknown, message)
                .suggest_nearest(&line.theme, known.iter().map(String::as_str)),
        );
    }
}

pub(super) fn sources(draft: &Draft, findings: &mut Findings) {
    let Some(known) = &draft.known.sources else { return };
    for (id, place) in cited(draft) {
        if !known.contains(id) {
            let message = format!("De bron ‘{id}’ staat niet in sources.toml.");
            findings.push(
                Finding::new(place, Rule::SourceUnknown, message)
                    .suggest_nearest(id, known.iter().map(String::as_str)),
            );
        }
    }
}

pub(super) fn repeated(draft: &Draft, findings: &mut Findings) {
    for line in &draft.requirements {
        let sectors: Vec<String> = line.sectors.iter().map(|it| it.word().to_owned()).collect();
        let lists = [
            ("sectoren", &sectors),
            ("bewijs", &line.evidence),
            ("zoekwoorden", &line.search_terms),
            ("bronnen", &line.sources),
            ("dossier", &line.dossier),
        ];
        for (key, list) in lists {
            let mut seen = BTreeSet::new();
            for (index, entry) in list.iter().enumerate() {
                if !seen.insert(entry) {
                    let message = format!("‘{entry}’ staat twee keer in ‘{key}’.");
                    findings.push(Finding::new(line.entry(key, index), Rule::Repeated, message));
                }
            }
        }
    }
}

/// Every source that is cited, and where.
fn cited(draft: &Draft) -> Vec<(&str, Place)> {
    let lines = draft.requirements.iter().flat_map(|line| {
        let place = |(index, id): (usize, _)| (id, line.entry("bronnen", index));
        line.sources.iter().map(String::as_str).enumerate().map(place)
    });
    let steps = draft.route.iter().flat_map(|step| {
        let place = |(index, id): (usize, _)| (id, step.entry("bronnen", index));
        step.sources.iter().map(String::as_str).enumerate().map(place)
    });
    lines.chain(steps).collect()
}
