//! What an edition has to be, rule by rule.
//!
//! Each rule is a function from the draft to findings; which file holds it follows from its
//! subject. `tests/norm_rules.rs` shows for each rule a fault that it finds.

mod addresses;
mod core_lines;
mod dossier;
mod edition;
mod form;
mod ids;
mod law;
mod length;
mod lexicon;
mod mapping;
mod overlay;
mod phrase;
mod presence;
mod references;
mod released;
mod sources;
mod terms;
mod text;
mod verbs;
mod wording;

use super::Finding;
use super::draft::Draft;

pub(super) use lexicon::validate as validate_lexicon;
pub(super) use mapping::{Between, validate as validate_mapping};
pub(super) use overlay::validate as validate_overlay;
pub(super) use released::validate as validate_released;

/// Where a rule puts what it finds.
type Findings = Vec<Finding>;

/// What everything is held to that a draft can hold: an edition, and the layer of a region.
const EVERY: &[fn(&Draft, &mut Findings)] = &[
    ids::form,
    ids::unique,
    references::repeated,
    presence::empty,
    presence::todo,
    length::titles,
    length::sentences,
    length::sentence_count,
    form::sentences,
    form::search_terms,
    form::question,
    form::address,
    form::products,
    wording::norm_says,
    wording::compulsory,
    addresses::mirror,
    addresses::url,
];

/// What only an edition is held to.
const EDITION: &[fn(&Draft, &mut Findings)] = &[
    edition::id,
    edition::previous,
    edition::order,
    edition::has_mapping,
    edition::dates,
    edition::only,
    edition::unread,
    edition::hue,
    ids::reserved,
    ids::area_is_file,
    references::themes,
    references::sources,
    dossier::form,
    dossier::known,
    dossier::tags,
    wording::usual,
    wording::duty_words,
    verbs::duty,
    verbs::power,
    law::legal_nature,
    law::missing,
    law::id,
    law::place,
    law::version,
    law::other_version,
    law::sector,
    sources::support,
    sources::support_fits,
    sources::ground,
    core_lines::size,
    core_lines::law_first,
    terms::twice,
];

/// Everything that is wrong with the draft of an edition.
pub(super) fn validate(draft: &Draft) -> Findings {
    let mut findings = Findings::new();
    for rule in EVERY.iter().chain(EDITION) {
        rule(draft, &mut findings);
    }
    findings
}
