//! Where a line comes from, through any number of mappings.

use std::collections::BTreeSet;

use super::Treatment;
use crate::norm::{Link, Mapping, Relation, RequirementId};

/// One thing that happened to a line on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The edition it was in.
    pub from: String,
    /// The edition it came to.
    pub to: String,
    /// What became of it.
    pub relation: Relation,
    /// Why.
    pub reason: String,
}

impl Step {
    fn new(mapping: &Mapping, link: &Link) -> Self {
        Self {
            from: mapping.from.clone(),
            to: mapping.to.clone(),
            relation: link.relation,
            reason: link.reason.clone(),
        }
    }
}

/// The old lines that a line comes from, and what happened on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Traced {
    pub(super) ids: BTreeSet<RequirementId>,
    pub(super) steps: Vec<Step>,
}

impl Traced {
    /// What that means for an answer.
    pub(super) fn treatment(&self) -> Treatment {
        let looks = self.steps.iter().any(|step| step.relation.asks_to_look());
        match self.ids.len() {
            0 => Treatment::Open,
            1 if !looks => Treatment::Carried,
            _ => Treatment::LookAgain,
        }
    }
}

/// Follows a line of the newest edition back to the oldest.
pub(super) fn back(chain: &[Mapping], id: &str) -> Traced {
    let mut traced = Traced { ids: BTreeSet::from([id.to_owned()]), steps: Vec::new() };
    for mapping in chain.iter().rev() {
        let mut before = BTreeSet::new();
        let mut here: Vec<Step> = Vec::new();
        for id in &traced.ids {
            // A line that no mapping knows comes from nowhere.
            let Some(link) = mapping.of_new(id) else { continue };
            before.extend(link.old.iter().cloned());
            note(&mut here, mapping, link);
        }
        here.append(&mut traced.steps);
        traced = Traced { ids: before, steps: here };
    }
    traced
}

/// What happens to a line of the oldest edition, as far as it goes.
pub(super) fn forward(chain: &[Mapping], id: &str) -> Vec<Step> {
    let mut ids = BTreeSet::from([id.to_owned()]);
    let mut steps = Vec::new();
    for mapping in chain {
        let mut after = BTreeSet::new();
        for id in &ids {
            let Some(link) = mapping.of_old(id) else { continue };
            after.extend(link.new.iter().cloned());
            note(&mut steps, mapping, link);
        }
        ids = after;
    }
    steps
}

/// Notes what happened, once, unless nothing did.
fn note(steps: &mut Vec<Step>, mapping: &Mapping, link: &Link) {
    let step = Step::new(mapping, link);
    if link.relation != Relation::Gelijk && !steps.contains(&step) {
        steps.push(step);
    }
}
