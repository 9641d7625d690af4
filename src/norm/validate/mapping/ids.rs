//! Every id of both editions stands in one relation.

use std::collections::BTreeSet;

use super::{Between, Findings};
use crate::norm::draft::Authored;
use crate::norm::{Difference, Edition, Finding, Link, Place, Relation, Requirement, Rule};
use crate::words;

/// One side of a mapping.
struct Side<'a> {
    key: &'static str,
    edition: &'a Edition,
    ids: fn(&Link) -> &[String],
}

fn sides<'a>(between: &Between<'a>) -> [Side<'a>; 2] {
    [
        Side { key: "oud", edition: between.old, ids: |link| &link.old },
        Side { key: "nieuw", edition: between.new, ids: |link| &link.new },
    ]
}

impl Side<'_> {
    /// Every id that is named on this side, and where.
    fn named<'m>(&self, links: &'m [Authored<Link>]) -> Vec<(&'m str, Place)> {
        let ids = self.ids;
        let mut named = Vec::new();
        for link in links {
            for (index, id) in ids(link).iter().enumerate() {
                named.push((id.as_str(), link.entry(self.key, index)));
            }
        }
        named
    }
}

fn line<'a>(edition: &'a Edition, id: &str) -> Option<&'a Requirement> {
    edition.requirements.iter().find(|line| line.id == id)
}

pub(super) fn unknown(between: &Between<'_>, findings: &mut Findings) {
    for side in sides(between) {
        for (id, place) in side.named(&between.mapping.links) {
            if line(side.edition, id).is_none() {
                let message = format!("‘{id}’ staat niet in {}.", side.edition.head.id);
                let known = side.edition.requirements.iter().map(|line| line.id.as_str());
                findings.push(
                    Finding::new(place, Rule::MappingUnknown, message).suggest_nearest(id, known),
                );
            }
        }
    }
}

pub(super) fn twice(between: &Between<'_>, findings: &mut Findings) {
    for side in sides(between) {
        let mut seen = BTreeSet::new();
        for (id, place) in side.named(&between.mapping.links) {
            if !seen.insert(id) {
                let message = format!("‘{id}’ staat twee keer onder ‘{}’.", side.key);
                findings.push(
                    Finding::new(place, Rule::MappingTwice, message)
                        .suggest("Kies per onderdeel één overgang."),
                );
            }
        }
    }
}

pub(super) fn missing(between: &Between<'_>, findings: &mut Findings) {
    let [old, new] = sides(between).map(|side| {
        let named = side.named(&between.mapping.links);
        named.into_iter().map(|(id, _)| id.to_owned()).collect::<BTreeSet<String>>()
    });
    let mut tell = |message: String, suggestion: &str| {
        let finding = Finding::new(between.top(), Rule::MappingMissing, message);
        findings.push(finding.suggest(suggestion));
    };
    for before in between.old.requirements.iter().filter(|line| !old.contains(&line.id)) {
        let id = &before.id;
        match line(between.new, id).filter(|after| !new.contains(&after.id)) {
            Some(after) => {
                let differs: Vec<&str> = Difference::between(before, after).all().collect();
                if !differs.is_empty() {
                    tell(
                        format!(
                            "‘{id}’ is veranderd ({}) en heeft geen overgang.",
                            words::and(&differs)
                        ),
                        "Kies redactioneel, nauwer, ruimer of verplaatst.",
                    );
                }
            }
            None => tell(
                format!("Wat er met ‘{id}’ uit {} gebeurde, staat er niet.", between.old.head.id),
                "Noem het onder ‘oud’, bijvoorbeeld als vervallen.",
            ),
        }
    }
    for after in between.new.requirements.iter().filter(|line| !new.contains(&line.id)) {
        let id = &after.id;
        if line(between.old, id).is_none_or(|before| old.contains(&before.id)) {
            tell(
                format!("Waar ‘{id}’ vandaan komt, staat er niet."),
                "Noem het onder ‘nieuw’, bijvoorbeeld als nieuw.",
            );
        }
    }
}

pub(super) fn kept(between: &Between<'_>, findings: &mut Findings) {
    for link in &between.mapping.links {
        for (index, id) in link.old.iter().enumerate() {
            if line(between.new, id).is_some() && !link.new.contains(id) {
                let message = format!(
                    "‘{id}’ staat in beide edities, maar hier alleen onder ‘oud’. \
                     Een antwoord zou bij een ander onderdeel terechtkomen."
                );
                findings.push(
                    Finding::new(link.entry("oud", index), Rule::MappingSelf, message)
                        .suggest("Geef het nieuwe onderdeel een nieuw id."),
                );
            }
        }
    }
}

pub(super) fn reused(between: &Between<'_>, findings: &mut Findings) {
    for link in &between.mapping.links {
        for (index, id) in link.new.iter().enumerate() {
            if between.ancient.contains(id) && line(between.old, id).is_none() {
                let message = format!("‘{id}’ was in een eerdere editie een ander onderdeel.");
                findings.push(
                    Finding::new(link.entry("nieuw", index), Rule::MappingReused, message)
                        .suggest("Gebruik een id nooit opnieuw."),
                );
            }
        }
    }
}

/// What was not read for the edition before, is not told as new law.
pub(super) fn unread(between: &Between<'_>, findings: &mut Findings) {
    for id in &between.old.unread {
        let still = between.new.unread.contains(id);
        let told = between
            .mapping
            .links
            .iter()
            .any(|link| link.relation == Relation::Nieuw && link.new.contains(id));
        if !still && !told {
            let message = format!(
                "‘{id}’ staat in {} onder ‘niet_gelezen’, maar is hier niet nieuw.",
                between.old.head.id
            );
            findings.push(
                Finding::new(between.top(), Rule::Unread, message)
                    .suggest("Neem het op als nieuw, of zet het ook hier onder ‘niet_gelezen’."),
            );
        }
    }
}
