//! A mapping with the lines it speaks of, to tell what changed.

use super::{Difference, Link, Mapping, Relation};
use crate::norm::{Edition, Requirement};

/// One thing that changed, or stayed the same, with the texts of both editions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<'a> {
    /// What became of what, and why.
    pub link: &'a Link,
    /// The lines as they were.
    pub old: Vec<&'a Requirement>,
    /// The lines as they are.
    pub new: Vec<&'a Requirement>,
    /// What differs, between two lines.
    pub difference: Option<Difference>,
    /// New in the list, while the law of the older edition's day was not read for it: whether it is
    /// new in the law is not known.
    pub unread: bool,
}

impl Mapping {
    /// Everything that became of lines, what asks for attention first; within a relation in the
    /// order of the editions.
    pub fn changes<'a>(&'a self, old: &'a Edition, new: &'a Edition) -> Vec<Change<'a>> {
        Relation::ALL
            .iter()
            .flat_map(|relation| self.related(*relation))
            .map(|link| change(link, old, new))
            .collect()
    }
}

fn change<'a>(link: &'a Link, old: &'a Edition, new: &'a Edition) -> Change<'a> {
    let lines = |edition: &'a Edition, ids: &[String]| -> Vec<&'a Requirement> {
        let by_id = |id: &String| edition.requirements.iter().find(|line| line.id == *id);
        ids.iter().filter_map(by_id).collect()
    };
    let (before, after) = (lines(old, &link.old), lines(new, &link.new));
    let difference = match (before.as_slice(), after.as_slice()) {
        ([one], [other]) => Some(Difference::between(one, other)),
        _ => None,
    };
    let unread =
        link.relation == Relation::Nieuw && link.new.iter().any(|id| old.unread.contains(id));
    Change { link, old: before, new: after, difference, unread }
}
