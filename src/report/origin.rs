//! What every report says about the school and about where the text came from.

use super::Block;
use crate::assessment::{Profile, PupilVoice};
use crate::norm::{Catalogue, Depth, EditionHead};
use crate::words::{Moment, and};

/// The receipt: tool, moment, edition with its status, and the hash of its content.
pub(super) fn origin(head: &EditionHead, now: Moment) -> Block {
    Block::Receipt(format!(
        "Gemaakt met Normwijzer {} op {}. Normdata {}, {}, geldig per {}. Ontvangstbewijs: {}.",
        env!("CARGO_PKG_VERSION"),
        now.in_words(),
        head.id,
        head.status_in_words(),
        head.valid_from.in_words(),
        head.receipts(),
    ))
}

/// A label with its text; nothing for an empty one.
pub(super) fn labelled(label: &str, text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| format!("{label}: {text}"))
}

/// What the school says about itself.
pub(super) fn school(profile: &Profile, catalogue: &Catalogue) -> Vec<String> {
    let areas: Vec<&str> = profile
        .areas
        .iter()
        .map(|id| catalogue.area(id).map_or(id.as_str(), |area| area.area.name.as_str()))
        .collect();
    let depth = match profile.depth {
        Depth::Kern => "kern",
        Depth::Verdieping => "volledig",
    };
    let lines = [
        labelled("Naam", &profile.name),
        labelled("Vestiging", &profile.location),
        labelled("BRIN", &profile.brin),
        labelled("Soort school", profile.sector.map_or("", |sector| sector.label())),
        labelled("Schooljaar", &profile.year.map(|year| year.to_string()).unwrap_or_default()),
        labelled("Gebieden", &and(&areas)),
        labelled("Omvang", depth),
        labelled("Samenwerkingsverband", &profile.partnership.name),
        labelled("Ondersteuningsplan", &profile.partnership.plan_url),
    ];
    lines.into_iter().flatten().collect()
}

/// The pupils' views; nothing when none were given.
pub(super) fn pupils(pupils: &PupilVoice) -> Vec<Block> {
    let lines: Vec<String> = [
        labelled("Zo is het gevraagd", &pupils.asked),
        labelled("Dit zeiden leerlingen", &pupils.said),
        labelled("Dit is ermee gedaan", &pupils.done),
    ]
    .into_iter()
    .flatten()
    .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(1, "Wat leerlingen ervan vinden".to_owned()), Block::List(lines)]
}
