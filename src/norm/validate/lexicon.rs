//! Words for laying a document beside the norm are about something that is there.

use super::Findings;
use crate::norm::draft::Authored;
use crate::norm::{Editions, Finding, Lexicon, Phrases, Rule};

/// What no edition has, or what is said twice. A line that only another edition has is no fault: the
/// words are shared by all, and each edition takes those of its own lines.
///
/// Every edition has to be without faults of its own: else a line that could not be read seems to be
/// gone.
pub(in crate::norm) fn validate(
    words: Option<&Authored<Lexicon>>,
    phrases: &[Authored<Phrases>],
    editions: &Editions,
) -> Findings {
    let mut findings = Findings::new();
    let lines = || {
        let editions = editions.norms.iter().map(|norm| &norm.edition);
        editions.flat_map(|edition| &edition.requirements).map(|line| line.id.as_str())
    };
    for (index, line) in phrases.iter().enumerate() {
        let earlier = phrases.get(..index).unwrap_or_default();
        let place = line.at("id");
        if let Some(first) = earlier.iter().find(|it| it.line == line.line) {
            let message = format!("‘{}’ staat al op {}.", line.line, first.at("id"));
            let finding = Finding::new(place, Rule::IdUnique, message);
            findings.push(finding.suggest("Zet wat scholen schrijven bij elkaar."));
        } else if !lines().any(|id| id == line.line) {
            let message = format!("Geen enkele editie heeft een onderdeel ‘{}’.", line.line);
            let finding = Finding::new(place, Rule::LexiconUnknown, message);
            findings.push(finding.suggest_nearest(&line.line, lines()));
        }
    }
    // All editions share the glossary.
    let terms = || {
        let terms = editions.norms.first().map_or(&[][..], |norm| norm.glossary.as_slice());
        terms.iter().map(|term| term.id.as_str())
    };
    let Some(words) = words else { return findings };
    for (index, id) in words.no_terms.iter().enumerate() {
        if !terms().any(|term| term == id) {
            let message = format!("Het begrip ‘{id}’ staat niet in glossary.toml.");
            let place = words.entry("geen_begrip", index);
            let finding = Finding::new(place, Rule::LexiconUnknown, message);
            findings.push(finding.suggest_nearest(id, terms()));
        }
    }
    findings
}
