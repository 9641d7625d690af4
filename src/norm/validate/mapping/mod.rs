//! What a mapping has to be, held against the two editions it stands between.
//!
//! Only two editions in which nothing is wrong are compared: otherwise one slip in a line would be
//! told once more as a line that is gone. For the same reason the rules come in three groups, and a
//! group is asked when all is well in the one before it.

mod class;
mod fit;
mod ids;
mod places;

use std::collections::BTreeSet;

use super::Findings;
use crate::norm::draft::DraftMapping;
use crate::norm::{Edition, Link, Mapping, Place, Relation};

/// A mapping with everything it is held against.
pub(in crate::norm) struct Between<'a> {
    /// What was written.
    pub(in crate::norm) mapping: &'a DraftMapping,
    /// The edition before.
    pub(in crate::norm) old: &'a Edition,
    /// The edition whose mapping it is.
    pub(in crate::norm) new: &'a Edition,
    /// Ids of lines in editions before the older one.
    pub(in crate::norm) ancient: &'a BTreeSet<String>,
}

/// One thing that is checked of a mapping.
type Check = fn(&Between<'_>, &mut Findings);

const GROUPS: [&[Check]; 3] = [
    &[ids::unknown, ids::twice, fit::numbers],
    &[ids::missing, ids::kept, ids::reused, ids::unread],
    &[fit::fits, places::named, class::fits],
];

/// The complete mapping, or everything that is wrong with it.
pub(in crate::norm) fn validate(between: &Between<'_>) -> Result<Mapping, Findings> {
    for group in GROUPS {
        let mut findings = Findings::new();
        for rule in group {
            rule(between, &mut findings);
        }
        if !findings.is_empty() {
            return Err(findings);
        }
    }
    let class = between.mapping.class.as_ref().ok_or_else(Findings::new)?;
    Ok(Mapping {
        from: between.old.head.id.clone(),
        to: between.new.head.id.clone(),
        class: **class,
        links: between.links(),
        other_subjects: between.mapping.others.iter().map(|other| (**other).clone()).collect(),
    })
}

impl Between<'_> {
    /// The top of the file: where something is missing.
    fn top(&self) -> Place {
        Place::top(&format!("{}/mapping.toml", self.new.head.id))
    }

    /// Every link, with those of lines that stayed the same: in the order of the newer edition, then
    /// what was withdrawn. A link that names several new or withdrawn lines is one for each.
    fn links(&self) -> Vec<Link> {
        let mut links: Vec<Link> = Vec::new();
        for line in &self.new.requirements {
            let written = self.mapping.links.iter().find(|link| link.new.contains(&line.id));
            match written {
                Some(link) if link.relation == Relation::Nieuw => {
                    links.push(Link { new: vec![line.id.clone()], ..(**link).clone() });
                }
                // Of a line that was split, the first part brings the link.
                Some(link) if link.new.first() == Some(&line.id) => links.push((**link).clone()),
                Some(_) => {}
                None => links.push(Link {
                    relation: Relation::Gelijk,
                    old: vec![line.id.clone()],
                    new: vec![line.id.clone()],
                    reason: String::new(),
                }),
            }
        }
        for line in &self.old.requirements {
            let written = self.mapping.links.iter().find(|link| link.old.contains(&line.id));
            if let Some(link) = written.filter(|link| link.relation == Relation::Vervallen) {
                links.push(Link { old: vec![line.id.clone()], ..(**link).clone() });
            }
        }
        links
    }
}
