//! Places in law, and the kind of rule a law line is.

use super::Findings;
use crate::norm::draft::Draft;
use crate::norm::{Authority, Finding, LawRef, Place, Requirement, Rule};

pub(super) fn legal_nature(draft: &Draft, findings: &mut Findings) {
    for line in &draft.requirements {
        let finding = match (line.authority == Authority::Wet, line.legal_nature) {
            (true, None) => Finding::new(
                line.at("gezag"),
                Rule::LegalNature,
                "Bij gezag wet ontbreekt ‘rechtskarakter’.",
            )
            .suggest("Kies plicht, bevoegdheid, begrip of ander."),
            (false, Some(_)) => Finding::new(
                line.at("rechtskarakter"),
                Rule::LegalNature,
                "‘rechtskarakter’ is alleen voor gezag wet.",
            )
            .suggest("Haal het weg."),
            _ => continue,
        };
        findings.push(finding);
    }
}

pub(super) fn missing(draft: &Draft, findings: &mut Findings) {
    let without = |line: &Requirement| line.authority == Authority::Wet && line.law.is_empty();
    for line in draft.requirements.iter().filter(|line| without(line)) {
        let message = "Bij gezag wet ontbreekt de plaats in de wet.";
        findings.push(
            Finding::new(line.at("gezag"), Rule::LawMissing, message)
                .suggest("Vul ‘wet’ in met bwb, artikel en versie."),
        );
    }
}

pub(super) fn id(draft: &Draft, findings: &mut Findings) {
    for (law, place) in places(draft) {
        let digits = law.bwb.strip_prefix("BWBR").unwrap_or_default();
        let is_id = digits.len() == 7 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let message = if !is_id {
            format!("‘{}’ is geen BWB-id: BWBR met zeven cijfers.", law.bwb)
        } else if LawRef::known().any(|id| id == law.bwb) {
            continue;
        } else {
            format!("Van ‘{}’ is hier geen naam bekend.", law.bwb)
        };
        findings.push(
            Finding::new(place, Rule::LawId, message).suggest_nearest(&law.bwb, LawRef::known()),
        );
    }
}

pub(super) fn place(draft: &Draft, findings: &mut Findings) {
    for (law, place) in places(draft) {
        let number = |text: &str| {
            let digits = text.trim_end_matches(|c: char| c.is_ascii_lowercase());
            !digits.is_empty()
                && digits.bytes().all(|byte| byte.is_ascii_digit())
                && text.len() - digits.len() <= 2
        };
        let letter = |text: &str| {
            (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase())
        };
        let parts = [
            ("artikel", Some(&law.artikel), law.artikel.split('.').all(number)),
            ("lid", law.lid.as_ref(), law.lid.as_deref().is_none_or(number)),
            ("letter", law.letter.as_ref(), law.letter.as_deref().is_none_or(letter)),
        ];
        for (key, value, _) in parts.iter().filter(|(_, _, right)| !right) {
            let value = value.map(String::as_str).unwrap_or_default();
            let message = format!("‘{value}’ kan geen {key} zijn.");
            findings.push(
                Finding::new(place.clone(), Rule::LawPlace, message)
                    .suggest("Geef elk lid en elke letter een eigen regel in ‘wet’."),
            );
        }
    }
}

pub(super) fn version(draft: &Draft, findings: &mut Findings) {
    let Some(head) = &draft.head else { return };
    for (law, place) in places(draft) {
        if law.versie > head.valid_from && !law.other_version {
            let message = format!(
                "De wet is gelezen zoals die op {} geldt. Dat is na {}, vanaf wanneer de editie geldt.",
                law.versie.in_words(),
                head.valid_from.in_words()
            );
            findings.push(
                Finding::new(place, Rule::LawVersion, message).suggest(
                    "Lees de versie van die dag, of schrijf er ‘andere_versie = true’ bij.",
                ),
            );
        }
    }
}

pub(super) fn other_version(draft: &Draft, findings: &mut Findings) {
    let Some(head) = &draft.head else { return };
    for (law, place) in places(draft) {
        if law.other_version && law.versie == head.valid_from {
            let message = format!(
                "De versie van {} is die van de editie zelf, geen andere.",
                law.versie.in_words()
            );
            findings.push(
                Finding::new(place, Rule::LawOtherVersion, message)
                    .suggest("Haal ‘andere_versie’ weg."),
            );
        }
    }
}

pub(super) fn sector(draft: &Draft, findings: &mut Findings) {
    for line in &draft.requirements {
        for (index, law) in line.law.iter().enumerate() {
            if let Some(sector) = law.sector.filter(|sector| !line.is_for(*sector)) {
                let message =
                    format!("‘{}’ is voor {}, en de regel niet.", law.in_words(), sector.slug());
                findings.push(Finding::new(line.entry("wet", index), Rule::LawSector, message));
            }
        }
    }
}

/// Every place in law of lines and steps, and where it stands.
fn places(draft: &Draft) -> Vec<(&LawRef, Place)> {
    let lines = draft.requirements.iter().flat_map(|line| {
        line.law.iter().enumerate().map(|(index, law)| (law, line.entry("wet", index)))
    });
    let steps = draft.route.iter().flat_map(|step| {
        step.law.iter().enumerate().map(|(index, law)| (law, step.entry("wet", index)))
    });
    let others = draft
        .mapping
        .iter()
        .flat_map(|mapping| &mapping.others)
        .map(|other| (&other.law, other.at("wet")));
    lines.chain(steps).chain(others).collect()
}
