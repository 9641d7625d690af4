//! Invented chains of editions: any number of lines, and any relation between any of them.

use normwijzer::norm::{
    Authority, ChangeClass, CheckSlice, Describing, Link, Mapping, Relation, RequirementId,
};
use proptest::prelude::*;

use super::{item, slice};

/// Editions, the oldest first, and the mappings between them.
#[derive(Clone, Debug)]
pub(crate) struct Chain {
    /// What the browser knows of each edition.
    pub(crate) slices: Vec<CheckSlice>,
    /// One fewer.
    pub(crate) mappings: Vec<Mapping>,
}

/// Any chain of two to five editions.
pub(crate) fn chain() -> impl Strategy<Value = Chain> {
    let step = proptest::collection::vec(any::<u8>(), 12);
    proptest::collection::vec(step, 1..5).prop_map(|steps| {
        let mut fresh = Fresh(0);
        let mut ids: Vec<RequirementId> = (0..6).map(|_| fresh.id()).collect();
        let mut chain = Chain { slices: vec![edition(0, &ids)], mappings: Vec::new() };
        for (number, choices) in steps.iter().enumerate() {
            let links = links(&ids, choices, &mut fresh);
            ids = links.iter().flat_map(|link| link.new.clone()).collect();
            let (from, to) = (id(number), id(number + 1));
            let class = ChangeClass::of(&links);
            chain.mappings.push(Mapping { from, to, class, links, other_subjects: Vec::new() });
            chain.slices.push(edition(number + 1, &ids));
        }
        chain
    })
}

/// Ids that were never used.
struct Fresh(usize);

impl Fresh {
    fn id(&mut self) -> RequirementId {
        self.0 += 1;
        format!("x{}", self.0)
    }
}

fn id(number: usize) -> String {
    format!("landelijk/{}-01", 2030 + number)
}

fn edition(number: usize, ids: &[RequirementId]) -> CheckSlice {
    let mut slice = slice();
    slice.head.id = id(number);
    slice.head.receipt = format!("{number:064}");
    slice.items = ids.iter().map(|id| item(id, "a", Authority::Veld, Describing::Nuttig)).collect();
    slice
}

/// What becomes of each line: one choice per line, and what is left of them for new lines.
fn links(ids: &[RequirementId], choices: &[u8], fresh: &mut Fresh) -> Vec<Link> {
    let mut links = Vec::new();
    let mut rest = ids.iter().cloned();
    let mut choices = choices.iter().copied();
    while let Some(old) = rest.next() {
        let same = vec![old.clone()];
        let (relation, new) = match choices.next().unwrap_or_default() % 11 {
            0 => (Relation::Gelijk, same),
            1 => (Relation::Redactioneel, same),
            2 => (Relation::Nauwer, same),
            3 => (Relation::Ruimer, same),
            4 => (Relation::Nauwer, vec![fresh.id()]),
            5 => (Relation::Verplaatst, same),
            6 => (Relation::Verplaatst, vec![fresh.id()]),
            7 => (Relation::Gesplitst, vec![fresh.id(), old.clone(), fresh.id()]),
            8 => (Relation::Gesplitst, vec![fresh.id(), fresh.id()]),
            9 => (Relation::Vervallen, Vec::new()),
            _ => {
                let Some(other) = rest.next() else {
                    links.push(link(Relation::Gelijk, same.clone(), same));
                    continue;
                };
                // Merged under the id of the second, or under a new one.
                let new = if links.len() % 2 == 0 { other.clone() } else { fresh.id() };
                let old = vec![old, other];
                links.push(link(Relation::Samengevoegd, old, vec![new]));
                continue;
            }
        };
        links.push(link(relation, vec![old], new));
    }
    let new = choices.filter(|choice| choice % 3 == 0);
    links.extend(new.map(|_| link(Relation::Nieuw, Vec::new(), vec![fresh.id()])));
    links
}

fn link(relation: Relation, old: Vec<RequirementId>, new: Vec<RequirementId>) -> Link {
    Link { relation, old, new, reason: format!("{relation:?}.") }
}
