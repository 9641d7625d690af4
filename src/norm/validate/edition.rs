//! The edition's own head and its areas' hues.

use super::Findings;
use crate::norm::draft::Draft;
use crate::norm::files::order_of;
use crate::norm::{Finding, Place, Rule};

/// Number of quiet hues in the style sheet.
const HUES: u8 = 8;

pub(super) fn id(draft: &Draft, findings: &mut Findings) {
    if let Some(head) = &draft.head
        && head.id != draft.folder
    {
        let message = format!("Het id ‘{}’ is niet de map ‘{}’.", head.id, draft.folder);
        findings.push(
            Finding::new(head.at("id"), Rule::EditionId, message)
                .suggest(format!("Schrijf ‘{}’.", draft.folder)),
        );
    }
}

pub(super) fn previous(draft: &Draft, findings: &mut Findings) {
    let Some(head) = &draft.head else { return };
    let Some(previous) = &head.previous else { return };
    if *previous == head.id || !draft.known.editions.contains(previous) {
        let message = format!("De vorige editie ‘{previous}’ is er niet.");
        let others = draft.known.editions.iter().filter(|id| **id != head.id).map(String::as_str);
        findings.push(
            Finding::new(head.at("vorige"), Rule::EditionPrevious, message)
                .suggest_nearest(previous, others),
        );
    }
}

/// A later edition cannot be the one before: then no way back would end.
pub(super) fn order(draft: &Draft, findings: &mut Findings) {
    let Some(head) = &draft.head else { return };
    let Some(previous) = &head.previous else { return };
    let there = *previous != head.id && draft.known.editions.contains(previous);
    if there && order_of(previous) >= order_of(&head.id) {
        let message = format!("De vorige editie ‘{previous}’ is niet ouder dan deze.");
        findings.push(
            Finding::new(head.at("vorige"), Rule::EditionPrevious, message)
                .suggest("Noem de editie die deze vervangt."),
        );
    }
}

pub(super) fn has_mapping(draft: &Draft, findings: &mut Findings) {
    let Some(head) = &draft.head else { return };
    let file = format!("{}/mapping.toml", draft.folder);
    let has_previous = head.previous.as_ref().is_some_and(|id| draft.known.editions.contains(id));
    match (has_previous, draft.known.has_mapping) {
        (true, false) => findings.push(
            Finding::new(head.at("vorige"), Rule::MappingPrevious, format!("‘{file}’ ontbreekt."))
                .suggest("Zeg daarin wat er met elk onderdeel van de vorige editie gebeurde."),
        ),
        (false, true) if head.previous.is_none() => findings.push(
            Finding::new(
                Place::top(&file),
                Rule::MappingPrevious,
                "Deze editie noemt geen vorige, dus er is niets om van over te gaan.",
            )
            .suggest("Zet ‘vorige’ in edition.toml, of haal dit bestand weg."),
        ),
        _ => {}
    }
}

pub(super) fn only(draft: &Draft, findings: &mut Findings) {
    let Some(only) = draft.head.as_ref().and_then(|head| head.only) else { return };
    for line in draft.requirements.iter().filter(|line| line.authority != only) {
        let message = format!(
            "Deze editie heeft alleen regels met gezag {}, en dit is {}.",
            only.slug(),
            line.authority.slug()
        );
        findings.push(
            Finding::new(line.at("gezag"), Rule::OnlyAuthority, message)
                .suggest("Haal de regel weg, of ‘alleen’ in edition.toml."),
        );
    }
}

pub(super) fn unread(draft: &Draft, findings: &mut Findings) {
    for (id, place) in &draft.unread {
        if draft.requirements.iter().any(|line| line.id == *id) {
            let message = format!("‘{id}’ staat in deze editie, dus de wet is ervoor gelezen.");
            findings.push(
                Finding::new(place.clone(), Rule::Unread, message)
                    .suggest("Haal het uit ‘niet_gelezen’."),
            );
        }
    }
}

pub(super) fn dates(draft: &Draft, findings: &mut Findings) {
    if let Some(head) = &draft.head
        && head.review_before <= head.compiled.max(head.valid_from)
    {
        let message = format!(
            "De editie is van {} en moet voor {} worden herzien. Dat kan niet.",
            head.compiled.in_words(),
            head.review_before.in_words()
        );
        findings.push(Finding::new(head.at("herzien_voor"), Rule::EditionDates, message));
    }
}

pub(super) fn hue(draft: &Draft, findings: &mut Findings) {
    for area in draft.areas.iter().filter(|area| area.hue >= HUES) {
        let message = format!("Tint {} bestaat niet. Kies 0 tot en met {}.", area.hue, HUES - 1);
        findings.push(Finding::new(area.at("tint"), Rule::Hue, message));
    }
}
