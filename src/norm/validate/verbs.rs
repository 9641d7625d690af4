//! The verb for parents agrees with what the law says.

use super::Findings;
use super::phrase::{first, words};
use crate::norm::draft::Draft;
use crate::norm::{Finding, LegalNature, Rule};

pub(super) fn duty(draft: &Draft, findings: &mut Findings) {
    for line in of_nature(draft, LegalNature::Plicht) {
        if first(&words(&line.parents), &["moet", "moeten"]).is_none() {
            let message = "‘ouders’ zegt niet dat dit moet, en het is een plicht.";
            findings.push(
                Finding::new(line.at("ouders"), Rule::DutyVerb, message)
                    .suggest("Schrijf ‘De school moet …’."),
            );
        }
    }
}

pub(super) fn power(draft: &Draft, findings: &mut Findings) {
    for line in of_nature(draft, LegalNature::Bevoegdheid) {
        let words = words(&line.parents);
        let wrong = if first(&words, &["mag", "mogen", "kan", "kunnen"]).is_none() {
            "‘ouders’ zegt niet dat dit mag of kan, en het is een bevoegdheid."
        } else if first(&words, &["moet", "moeten"]).is_some() {
            "‘ouders’ zegt moet, en het is een bevoegdheid: het mag."
        } else {
            continue;
        };
        findings.push(
            Finding::new(line.at("ouders"), Rule::PowerVerb, wrong)
                .suggest("Schrijf ‘De school mag …’."),
        );
    }
}

fn of_nature(
    draft: &Draft,
    nature: LegalNature,
) -> impl Iterator<Item = &crate::norm::draft::Authored<crate::norm::Requirement>> {
    draft.requirements.iter().filter(move |line| line.legal_nature == Some(nature))
}
