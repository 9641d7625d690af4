//! What the sources of a field line carry.

use std::collections::BTreeSet;

use super::Findings;
use crate::norm::draft::Draft;
use crate::norm::{Authority, Finding, Reliability, Requirement, Rule, Source, Support};

pub(super) fn support(draft: &Draft, findings: &mut Findings) {
    for line in &draft.requirements {
        let finding = match (line.authority == Authority::Veld, line.support) {
            (true, None) => {
                Finding::new(line.at("gezag"), Rule::Support, "Bij gezag veld ontbreekt ‘steun’.")
                    .suggest("Kies ruim, gewoon of smal.")
            }
            (false, Some(_)) => {
                Finding::new(line.at("steun"), Rule::Support, "‘steun’ is alleen voor gezag veld.")
                    .suggest("Haal het weg.")
            }
            _ => continue,
        };
        findings.push(finding);
    }
}

/// Ruim asks for two strong publishers, gewoon for one. Whether one is Dutch, people judge.
pub(super) fn support_fits(draft: &Draft, findings: &mut Findings) {
    for line in draft.requirements.iter().filter(|line| line.authority == Authority::Veld) {
        let (Some(support), Some(sources)) = (line.support, national(draft, line)) else {
            continue;
        };
        let strong = publishers(&sources, Reliability::Hoog).len();
        let fewest = match support {
            Support::Ruim => 2,
            Support::Gewoon => 1,
            Support::Smal => 0,
        };
        if strong < fewest && has_ground(&sources) {
            let (number, better) = if strong == 1 {
                ("één", "Kies gewoon of smal.")
            } else {
                ("geen", "Kies smal.")
            };
            let message =
                format!("‘steun’ is te ruim: er is {number} landelijke uitgever met hoog.");
            findings
                .push(Finding::new(line.at("steun"), Rule::SupportFits, message).suggest(better));
        }
    }
}

/// At least one national source that is strong, or two middling ones of different publishers.
pub(super) fn ground(draft: &Draft, findings: &mut Findings) {
    for line in draft.requirements.iter().filter(|line| line.authority == Authority::Veld) {
        let Some(sources) = national(draft, line) else { continue };
        if !has_ground(&sources) {
            let message = "De bronnen dragen gezag veld niet: er is geen landelijke bron met hoog, en geen twee met midden.";
            findings.push(
                Finding::new(line.at("gezag"), Rule::Ground, message)
                    .suggest("Noem een bron die het draagt, of kies redactie."),
            );
        }
    }
}

/// The national sources of a line. `None` when one is unknown or broken: that is told elsewhere.
fn national<'a>(draft: &'a Draft, line: &Requirement) -> Option<Vec<&'a Source>> {
    let find = |id: &String| draft.sources.iter().find(|source| source.id == *id);
    let cited: Vec<_> = line.sources.iter().map(find).collect::<Option<_>>()?;
    Some(cited.into_iter().map(|source| &**source).filter(|source| !source.local).collect())
}

fn has_ground(national: &[&Source]) -> bool {
    !publishers(national, Reliability::Hoog).is_empty()
        || publishers(national, Reliability::Midden).len() >= 2
}

/// The publishers of the sources with this reliability, each once.
fn publishers<'a>(sources: &[&'a Source], reliability: Reliability) -> BTreeSet<&'a str> {
    let fitting = sources.iter().filter(|source| source.reliability == reliability);
    fitting.map(|source| source.publisher.as_str()).collect()
}
