//! How a text is written: as a sentence, to the right reader, without product names.

use super::Findings;
use super::phrase::{find, words};
use super::text::{self, Kind, Text};
use crate::norm::draft::Draft;
use crate::norm::{Finding, Rule};

pub(super) fn sentences(draft: &Draft, findings: &mut Findings) {
    for text in text::all(draft).iter().filter(|text| !text.content.trim().is_empty()) {
        if let Some(wrong) = wrong_form(text) {
            let message = format!("‘{}’ {wrong}.", text.key);
            findings.push(Finding::new(text.place.clone(), Rule::Form, message));
        }
    }
}

fn wrong_form(text: &Text<'_>) -> Option<&'static str> {
    let words = text.content;
    if words != words.trim() || words.contains("  ") || words.contains('\n') {
        return Some("heeft een spatie of regel te veel");
    }
    let is_sentence = matches!(text.kind, Kind::Plain | Kind::School);
    let starts_small = words.starts_with(char::is_lowercase);
    let stops = words.ends_with(['.', '?', '!']);
    match (is_sentence, starts_small, stops) {
        (true, true, _) => Some("begint niet met een hoofdletter"),
        (true, false, false) => Some("eindigt niet met een punt"),
        // One word with a full stop is an abbreviation: n.v.t.
        (false, _, true) if text.kind == Kind::Phrase && words.contains(' ') => {
            Some("is geen zin en heeft geen punt")
        }
        _ => None,
    }
}

pub(super) fn search_terms(draft: &Draft, findings: &mut Findings) {
    for text in text::of_lines(draft).iter().filter(|text| text.kind == Kind::Search) {
        let lower = text.content.to_lowercase();
        if lower != text.content {
            let message = format!("Het zoekwoord ‘{}’ heeft een hoofdletter.", text.content);
            findings.push(
                Finding::new(text.place.clone(), Rule::SearchTerm, message)
                    .suggest(format!("Schrijf ‘{lower}’.")),
            );
        }
    }
}

pub(super) fn question(draft: &Draft, findings: &mut Findings) {
    let texts = text::of_lines(draft);
    for text in texts.iter().filter(|it| it.key == "ouders" && it.content.contains('?')) {
        let message = "‘ouders’ legt uit; een vraag staat in ‘vraag’.";
        findings.push(Finding::new(text.place.clone(), Rule::Question, message));
    }
}

pub(super) fn address(draft: &Draft, findings: &mut Findings) {
    const FAMILIAR: [&str; 6] = ["je", "jij", "jou", "jouw", "jullie", "jezelf"];
    for text in text::all(draft) {
        if !matches!(text.kind, Kind::Plain | Kind::School) {
            continue;
        }
        if let Some(word) = find(text.content, &FAMILIAR) {
            let message = format!("‘{}’ zegt ‘{word}’.", text.key);
            findings.push(
                Finding::new(text.place.clone(), Rule::Address, message)
                    .suggest("Spreek de lezer aan met u."),
            );
        }
    }
}

pub(super) fn products(draft: &Draft, findings: &mut Findings) {
    let names: Vec<String> = draft.products.iter().map(|name| words(name).join(" ")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for text in text::of_lines(draft).iter().filter(|text| text.kind != Kind::Search) {
        if let Some(name) = find(text.content, &names) {
            let message = format!("‘{}’ noemt een product: ‘{name}’.", text.key);
            findings.push(
                Finding::new(text.place.clone(), Rule::Product, message)
                    .suggest("Noem het soort, en zet de naam in ‘zoekwoorden’."),
            );
        }
    }
}
