//! What is never said: in the name of the norm, or firmer than the line's authority.

use super::Findings;
use super::phrase::find;
use super::text::{self, Text};
use crate::norm::draft::Draft;
use crate::norm::{Authority, Finding, Rule};

const NORM_SAYS: [&str; 7] = [
    "norm zegt",
    "norm vraagt",
    "norm eist",
    "norm schrijft",
    "norm verplicht",
    "volgens de norm",
    "volgens de landelijke norm",
];

const USUAL: [&str; 2] = ["gebruikelijk*", "gewoonlijk"];

const DUTY: [&str; 18] = [
    "moet",
    "moeten",
    "moest",
    "moesten",
    "dient … te",
    "dienen … te",
    "hoort",
    "horen te",
    "behoort",
    "behoren te",
    "mag niet",
    "mogen niet",
    "recht op",
    "recht heeft op",
    "recht hebben op",
    "recht hebt op",
    "plicht",
    "plichten",
];

pub(super) fn norm_says(draft: &Draft, findings: &mut Findings) {
    for text in text::all(draft) {
        report(&text, &NORM_SAYS, Rule::NormSays, findings, |phrase| {
            (
                format!("‘{}’ spreekt namens de norm: ‘{phrase}’.", text.key),
                "Zeg wat de wet, een bron of de school zegt.",
            )
        });
    }
}

pub(super) fn usual(draft: &Draft, findings: &mut Findings) {
    for text in text::of_lines(draft).iter().filter(|text| !is_firm(text)) {
        report(text, &USUAL, Rule::Usual, findings, |phrase| {
            (
                format!("‘{}’ noemt het gewone praktijk: ‘{phrase}’.", text.key),
                "Zeg dat het wordt aanbevolen.",
            )
        });
    }
}

pub(super) fn duty_words(draft: &Draft, findings: &mut Findings) {
    let keys = ["titel", "school", "ouders", "vraag"];
    for text in text::of_lines(draft).iter().filter(|text| keys.contains(&text.key)) {
        if is_firm(text) {
            continue;
        }
        report(text, &DUTY, Rule::DutyWord, findings, |phrase| {
            (
                format!(
                    "‘{}’ klinkt als een plicht: ‘{phrase}’. Dat past niet bij gezag {}.",
                    text.key,
                    text.line.map_or("", |line| line.authority.slug())
                ),
                "Leg uit wat helpt of wat wordt aanbevolen.",
            )
        });
    }
}

pub(super) fn compulsory(draft: &Draft, findings: &mut Findings) {
    for text in text::of_lines(draft) {
        if text.line.is_some_and(|line| line.authority == Authority::Wet) {
            continue;
        }
        report(&text, &["verplicht*"], Rule::Compulsory, findings, |_| {
            (
                format!("‘{}’ zegt ‘verplicht’, maar dit is geen wet.", text.key),
                "Laat het woord weg.",
            )
        });
    }
}

/// Law, agreements and official advice may speak in their own firmness.
fn is_firm(text: &Text<'_>) -> bool {
    text.line.is_some_and(|line| !matches!(line.authority, Authority::Veld | Authority::Redactie))
}

fn report(
    text: &Text<'_>,
    phrases: &[&str],
    rule: Rule,
    findings: &mut Findings,
    say: impl FnOnce(&str) -> (String, &'static str),
) {
    if let Some(phrase) = find(text.content, phrases) {
        let (message, suggestion) = say(phrase.trim_end_matches('*'));
        findings.push(Finding::new(text.place.clone(), rule, message).suggest(suggestion));
    }
}
