//! The mapping between two editions, and what one asks of it.

use serde::{Deserialize, Serialize};

use super::{ChangeClass, Relation};
use crate::norm::{LawRef, RequirementId};

/// What became of a line, or of lines that were split or merged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// How the two sides relate.
    pub relation: Relation,
    /// Ids in the older edition; none when it is new.
    pub old: Vec<RequirementId>,
    /// Ids in the newer edition; none when it was withdrawn.
    pub new: Vec<RequirementId>,
    /// Why, in a sentence or two for schools; empty when nothing changed.
    pub reason: String,
}

/// A place in the law that is about something else since the change. Who only looks at the number
/// takes one subject for the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherSubject {
    /// The place; its version is that of the newer edition.
    pub law: LawRef,
    /// What it was about and what it is about now.
    pub reason: String,
}

/// What became of every line between two editions: each id of either stands in it once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// Id of the older edition.
    pub from: String,
    /// Id of the newer edition.
    pub to: String,
    /// How large the change is.
    pub class: ChangeClass,
    /// Every link: in the order of the newer edition, then what was withdrawn.
    pub links: Vec<Link>,
    /// Places in the law that are about something else now.
    pub other_subjects: Vec<OtherSubject>,
}

impl Mapping {
    /// What became of a line of the older edition.
    pub fn of_old(&self, id: &str) -> Option<&Link> {
        self.links.iter().find(|link| link.old.iter().any(|old| old == id))
    }

    /// Where a line of the newer edition comes from.
    pub fn of_new(&self, id: &str) -> Option<&Link> {
        self.links.iter().find(|link| link.new.iter().any(|new| new == id))
    }

    /// The links that stand in a relation.
    pub fn related(&self, relation: Relation) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(move |link| link.relation == relation)
    }

    /// How many links stand in a relation.
    pub fn count(&self, relation: Relation) -> usize {
        self.related(relation).count()
    }
}
