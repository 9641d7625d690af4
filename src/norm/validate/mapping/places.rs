//! A number in the law that came to mean something else.
//!
//! When lines of both editions name the same place in the law and none of the old ones became one of
//! the new ones, the number stayed and its subject did not. Nobody sees that from the number, so an
//! editor says so, and readers are told.

use super::{Between, Findings};
use crate::norm::{Edition, Finding, LawRef, Link, Rule};
use crate::words;

pub(super) fn named(between: &Between<'_>, findings: &mut Findings) {
    let links = between.links();
    let others = &between.mapping.others;
    for changed in changed(between, &links) {
        if !others.iter().any(|other| other.law.same_spot(changed.law)) {
            let message = format!(
                "{} hoorde bij {} en hoort nu bij {}. Hetzelfde nummer, een ander onderwerp.",
                changed.law.in_words(),
                quoted(&changed.old),
                quoted(&changed.new)
            );
            findings.push(
                Finding::new(between.top(), Rule::MappingPlace, message)
                    .suggest("Zet deze plaats met een reden onder [[ander_onderwerp]]."),
            );
        }
    }
    for other in others {
        if !changed(between, &links).iter().any(|changed| changed.law.same_spot(&other.law)) {
            let message = format!(
                "{} ging niet over iets anders: geen onderdeel van beide edities zegt dat.",
                other.law.in_words()
            );
            findings.push(
                Finding::new(other.at("wet"), Rule::MappingPlace, message)
                    .suggest("Kijk de plaats na, of haal dit weg."),
            );
        }
    }
}

/// A place whose lines have nothing to do with each other.
struct Changed<'a> {
    law: &'a LawRef,
    old: Vec<&'a str>,
    new: Vec<&'a str>,
}

fn changed<'a>(between: &Between<'a>, links: &[Link]) -> Vec<Changed<'a>> {
    let mut seen: Vec<&LawRef> = Vec::new();
    let mut found = Vec::new();
    for law in between.new.requirements.iter().flat_map(|line| &line.law) {
        if seen.iter().any(|it| it.same_spot(law)) {
            continue;
        }
        seen.push(law);
        let (old, new) = (citing(between.old, law), citing(between.new, law));
        let related = old.iter().any(|id| {
            links.iter().any(|link| {
                link.old.iter().any(|it| it == id)
                    && link.new.iter().any(|it| new.contains(&it.as_str()))
            })
        });
        if !old.is_empty() && !related {
            found.push(Changed { law, old, new });
        }
    }
    found
}

/// The lines that name a place.
fn citing<'a>(edition: &'a Edition, law: &LawRef) -> Vec<&'a str> {
    let cites = |line: &&crate::norm::Requirement| line.law.iter().any(|it| it.same_spot(law));
    edition.requirements.iter().filter(cites).map(|line| line.id.as_str()).collect()
}

fn quoted(ids: &[&str]) -> String {
    words::and(&ids.iter().map(|id| format!("‘{id}’")).collect::<Vec<_>>())
}
