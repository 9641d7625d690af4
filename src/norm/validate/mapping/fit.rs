//! A relation is true of the lines it stands between.

use super::{Between, Findings};
use crate::norm::choice::Choice as _;
use crate::norm::{Difference, Finding, Link, Relation, Requirement, Rule};
use crate::words;

pub(super) fn numbers(between: &Between<'_>, findings: &mut Findings) {
    for link in &between.mapping.links {
        let relation = link.relation;
        if !relation.fits(link.old.len(), link.new.len()) {
            let message = format!("‘{}’ vraagt {}.", relation.word(), relation.numbers());
            findings.push(Finding::new(link.at("relatie"), Rule::MappingNumbers, message));
        }
    }
}

pub(super) fn fits(between: &Between<'_>, findings: &mut Findings) {
    for link in &between.mapping.links {
        let (Some(old), Some(new)) = (line(between, link, true), line(between, link, false)) else {
            continue;
        };
        if let Some((wrong, instead)) = wrong(link.relation, old, new) {
            let message = format!("‘{}’ is niet {}: {wrong}.", old.id, link.relation.word());
            findings.push(
                Finding::new(link.at("relatie"), Rule::MappingFits, message).suggest(instead),
            );
        }
    }
}

/// The one line on a side of a link between two lines.
fn line<'a>(between: &'a Between<'_>, link: &Link, old: bool) -> Option<&'a Requirement> {
    let (edition, ids) = if old { (between.old, &link.old) } else { (between.new, &link.new) };
    let [id] = ids.as_slice() else { return None };
    edition.requirements.iter().find(|line| line.id == *id)
}

/// Why a relation cannot be, and what could.
fn wrong(
    relation: Relation,
    old: &Requirement,
    new: &Requirement,
) -> Option<(String, &'static str)> {
    let differs = Difference::between(old, new);
    let same_id = old.id == new.id;
    let list = |names: &[&'static str]| format!("‘{}’ is anders", words::and(names));
    if relation.keeps_answer() && !differs.asked.is_empty() {
        return Some((
            list(&differs.asked),
            "Er wordt dan iets anders gevraagd: kies nauwer of ruimer.",
        ));
    }
    match relation {
        Relation::Gelijk if !same_id => {
            Some(("het id is anders".to_owned(), "Kies verplaatst, of laat het id zoals het was."))
        }
        Relation::Gelijk if !differs.is_none() => Some((
            list(&differs.all().collect::<Vec<_>>()),
            "Kies redactioneel, nauwer, ruimer of verplaatst.",
        )),
        Relation::Redactioneel if !same_id => {
            Some(("het id is anders".to_owned(), "Kies verplaatst."))
        }
        Relation::Redactioneel if old.area != new.area || old.theme != new.theme => {
            Some((list(&differs.home), "Kies verplaatst."))
        }
        Relation::Redactioneel if differs.said.is_empty() => Some((
            "de tekst is dezelfde".to_owned(),
            "Laat de overgang weg, of kies verplaatst als het ergens anders staat.",
        )),
        Relation::Verplaatst if same_id && differs.home.is_empty() => Some((
            "gebied, thema, plaats in de wet en id zijn dezelfde".to_owned(),
            "Kies redactioneel, of laat de overgang weg als ook de tekst dezelfde is.",
        )),
        Relation::Nauwer | Relation::Ruimer if differs.is_none() => {
            Some(("de tekst is dezelfde".to_owned(), "Laat de overgang weg, of pas de tekst aan."))
        }
        _ => None,
    }
}
