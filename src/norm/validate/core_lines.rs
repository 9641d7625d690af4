//! The short check stays short, and law goes first in it.

use super::Findings;
use crate::norm::draft::{Authored, Draft};
use crate::norm::{Authority, Depth, Finding, Requirement, Rule, Sector};

/// Most lines of an area in the short check, per sector.
const AREA: usize = 8;
/// Most general lines in the short check, per sector.
const GENERAL: usize = 6;

pub(super) fn size(draft: &Draft, findings: &mut Findings) {
    for area in &draft.areas {
        let most = if area.general { GENERAL } else { AREA };
        for sector in Sector::ALL {
            let lines: Vec<_> = core(draft, &area.id, sector).collect();
            if let Some(first_too_many) = lines.get(most) {
                let message = format!(
                    "‘{}’ heeft voor {} {} regels kern, hoogstens {most}.",
                    area.id,
                    sector.slug(),
                    lines.len()
                );
                findings.push(
                    Finding::new(first_too_many.at("omvang"), Rule::CoreSize, message)
                        .suggest("Kies verdieping voor wat kan wachten."),
                );
            }
        }
    }
}

pub(super) fn law_first(draft: &Draft, findings: &mut Findings) {
    for area in draft.areas.iter().filter(|area| area.general) {
        for sector in Sector::ALL {
            let of = |authority| {
                core(draft, &area.id, sector).filter(move |line| line.authority == authority)
            };
            let law = of(Authority::Wet).count();
            if let Some(first_too_many) = of(Authority::Redactie).nth(law) {
                let message = format!(
                    "De algemene kern heeft voor {} meer voorstellen dan wet.",
                    sector.slug()
                );
                findings.push(
                    Finding::new(first_too_many.at("omvang"), Rule::CoreLaw, message)
                        .suggest("Kies verdieping voor een voorstel."),
                );
            }
        }
    }
}

/// The lines of an area that the short check asks a sector.
fn core<'a>(
    draft: &'a Draft,
    area: &'a str,
    sector: Sector,
) -> impl Iterator<Item = &'a Authored<Requirement>> {
    draft.requirements.iter().filter(move |line| {
        line.area == area && line.depth == Depth::Kern && line.is_asked() && line.is_for(sector)
    })
}
