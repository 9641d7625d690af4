//! Words for laying a document beside the norm are about something that is there.

use super::Findings;
use crate::norm::parse::PlacedLexicon;
use crate::norm::{Editions, Finding, Place, Rule};

/// What no edition has, or what is said twice. A line that only another edition has is no fault: the
/// words are shared by all, and each edition takes those of its own lines.
///
/// Every edition has to be without faults of its own: else a line that could not be read seems to be
/// gone.
pub(in crate::norm) fn validate(lexicon: &PlacedLexicon, editions: &Editions) -> Findings {
    let mut findings = Findings::new();
    let phrases: Vec<_> =
        lexicon.phrases.iter().map(|it| (it.line.as_str(), it.at("id"))).collect();
    let sentences: Vec<_> =
        lexicon.sentences.iter().map(|it| (it.line.as_str(), it.at("id"))).collect();
    let advice = "Zet wat scholen schrijven bij elkaar.";
    lines(&phrases, editions, advice, &mut findings);
    lines(&sentences, editions, advice, &mut findings);
    // All editions share the glossary.
    let terms = || {
        let terms = editions.norms.first().map_or(&[][..], |norm| norm.glossary.as_slice());
        terms.iter().map(|term| term.id.as_str())
    };
    let Some(words) = &lexicon.words else { return findings };
    let groups = words.together.iter().enumerate();
    let together: Vec<_> = groups
        .flat_map(|(at, group)| group.iter().map(move |id| (id.as_str(), words.entry("samen", at))))
        .collect();
    lines(&together, editions, "Een onderdeel staat in één groep.", &mut findings);
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

/// Every line is one of an edition, and stands there once.
fn lines(said: &[(&str, Place)], editions: &Editions, once: &str, findings: &mut Findings) {
    let ids = || {
        let editions = editions.norms.iter().map(|norm| &norm.edition);
        editions.flat_map(|edition| &edition.requirements).map(|line| line.id.as_str())
    };
    for (index, (line, place)) in said.iter().enumerate() {
        let mut earlier = said.iter().take(index);
        if let Some((_, first)) = earlier.find(|(other, _)| other == line) {
            let message = format!("‘{line}’ staat al op {first}.");
            let finding = Finding::new(place.clone(), Rule::IdUnique, message);
            findings.push(finding.suggest(once));
        } else if !ids().any(|id| id == *line) {
            let message = format!("Geen enkele editie heeft een onderdeel ‘{line}’.");
            let finding = Finding::new(place.clone(), Rule::LexiconUnknown, message);
            findings.push(finding.suggest_nearest(line, ids()));
        }
    }
}
