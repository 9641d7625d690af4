//! Ids: their form, that they are used once, and the words they may not take.

use std::collections::BTreeMap;

use super::Findings;
use crate::norm::draft::Draft;
use crate::norm::{Finding, Place, Rule};

/// Longest id that becomes part of an address.
const LONGEST: usize = 40;
/// Longest id of a source, a term, a step or a later subject.
const LONGEST_INSIDE: usize = 60;

/// Words that the addresses of the self-check need for themselves.
const RESERVED: [&str; 6] =
    ["opzet", "overzicht", "controleren", "resultaat", "schoolgids", "bewaren"];

/// Every id: of what kind, which, and where.
///
/// Themes, areas and lines get addresses of their own.
fn all(draft: &Draft) -> Vec<(&'static str, &str, Place)> {
    let mut ids = Vec::new();
    ids.extend(draft.themes.iter().map(|it| ("een thema", it.id.as_str(), it.at("id"))));
    ids.extend(draft.areas.iter().map(|it| ("een gebied", it.id.as_str(), it.at("id"))));
    ids.extend(draft.requirements.iter().map(|it| ("een eis", it.id.as_str(), it.at("id"))));
    ids.extend(draft.route.iter().map(|it| ("een stap", it.id.as_str(), it.at("id"))));
    ids.extend(draft.later.iter().map(|it| ("een onderwerp", it.id.as_str(), it.at("id"))));
    ids.extend(draft.sources.iter().map(|it| ("een bron", it.id.as_str(), it.at("id"))));
    ids.extend(draft.terms.iter().map(|it| ("een begrip", it.id.as_str(), it.at("id"))));
    ids
}

pub(super) fn form(draft: &Draft, findings: &mut Findings) {
    for (kind, id, place) in all(draft) {
        let most = match kind {
            "een thema" | "een gebied" | "een eis" => LONGEST,
            _ => LONGEST_INSIDE,
        };
        if is_slug(id, most) {
            continue;
        }
        let message = format!(
            "‘{id}’ kan geen id zijn. Een id heeft kleine letters, cijfers en losse streepjes, en hoogstens {most} tekens."
        );
        let better = slug(id);
        let finding = Finding::new(place, Rule::IdForm, message);
        findings.push(if is_slug(&better, most) {
            finding.suggest(format!("Bijvoorbeeld ‘{better}’."))
        } else {
            finding
        });
    }
}

pub(super) fn unique(draft: &Draft, findings: &mut Findings) {
    let mut seen: BTreeMap<(&str, &str), Place> = BTreeMap::new();
    for (kind, id, place) in all(draft) {
        if let Some(first) = seen.get(&(kind, id)) {
            let message = format!("Het id ‘{id}’ is al van {kind} op {first}.");
            findings.push(
                Finding::new(place, Rule::IdUnique, message).suggest("Geef elk zijn eigen id."),
            );
        } else {
            seen.insert((kind, id), place);
        }
    }
}

pub(super) fn reserved(draft: &Draft, findings: &mut Findings) {
    for area in draft.areas.iter().filter(|area| RESERVED.contains(&area.id.as_str())) {
        let message = format!("Een gebied kan niet ‘{}’ heten: dat is al een bladzijde.", area.id);
        findings.push(Finding::new(area.at("id"), Rule::AreaReserved, message));
    }
}

pub(super) fn area_is_file(draft: &Draft, findings: &mut Findings) {
    for area in &draft.areas {
        let place = area.at("id");
        let file = place.file.rsplit('/').next().unwrap_or_default();
        let stem = file.strip_suffix(".toml").unwrap_or(file).to_owned();
        if stem != area.id {
            let message = format!("Het gebied heet ‘{}’ en het bestand ‘{stem}’.", area.id);
            findings.push(
                Finding::new(place, Rule::AreaFile, message).suggest("Geef ze dezelfde naam."),
            );
        }
    }
}

/// Whether a text is lower-case letters and digits in parts with single hyphens between.
pub(super) fn is_slug(text: &str, most: usize) -> bool {
    text.len() <= most
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// The nearest thing to an id that a text can be.
fn slug(text: &str) -> String {
    let lower = text.to_lowercase();
    let parts = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}
