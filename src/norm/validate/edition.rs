//! The edition's own head and its areas' hues.

use super::Findings;
use crate::norm::draft::Draft;
use crate::norm::{Finding, Rule};

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
