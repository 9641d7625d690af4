//! A check taken to a later edition: what goes along, what a person looks at again, what stays.
//!
//! First a [`CarryPlan`] says per line what will happen, with both texts and the reasons; then
//! [`CarryPlan::carry`] makes a new record with what the person chose. The old record is not touched.
//! Nothing that was answered is lost: what has no place in the new edition stays under its old id,
//! where [`Assessment::orphans`] finds it, and everything as it was is the newest moment of the new
//! record, under the edition in which it was answered.
//!
//! A plan leads through any number of editions at once. An answer that was carried in each step is
//! carried; one that asked to be looked at in any step is looked at, once, with every reason.

mod apply;
mod item;
mod trace;

pub use item::{CarryItem, OldLine, Treatment};
pub use trace::Step;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::assessment::{Assessment, EditionRef};
use crate::norm::{Catalogue, CheckItem, CheckSlice, Mapping, RequirementId};

/// Per line of the new edition that asks to be looked at: the old line whose answer is taken over. A
/// line that is not in it stays open.
pub type Choices = BTreeMap<RequirementId, RequirementId>;

/// Why a check cannot be taken to an edition.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CarryError {
    /// The mappings do not start at the edition of the check.
    #[error("Deze zelfcheck is van {0}, en hiervoor is {1} nodig. Er is niets veranderd.")]
    OtherEdition(String, String),
    /// The mappings do not follow one another to the new edition.
    #[error("Van {0} leidt geen overgang naar {1}. Er is niets veranderd.")]
    NoWay(String, String),
}

/// What will happen to each line of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarryPlan {
    /// The edition of the check.
    pub from: EditionRef,
    /// The edition it is taken to.
    pub to: EditionRef,
    /// The check was made with another state of its edition than the one the texts are of.
    pub other_state: bool,
    /// Lines of the new edition in its order, then old lines that have no place in it, in the order
    /// of the old one, then answers to lines that the old edition did not know, by id.
    pub items: Vec<CarryItem>,
}

impl CarryPlan {
    /// Says what will happen to a check that goes through these mappings, oldest first.
    ///
    /// # Errors
    /// A sentence when the mappings do not lead from the edition of the check to the new one.
    pub fn new(
        record: &Assessment,
        old: &CheckSlice,
        chain: &[Mapping],
        new: &CheckSlice,
    ) -> Result<Self, CarryError> {
        check(record, old, chain, new)?;
        let scope = record.profile.scope();
        let catalogue = scope.map(|scope| Catalogue::new(new, &scope)).unwrap_or_default();
        let mut items: Vec<CarryItem> =
            new.items.iter().map(|line| new_line(record, old, chain, line, &catalogue)).collect();
        let placed: BTreeSet<RequirementId> =
            items.iter().flat_map(|item| item.old.iter().map(|line| line.id.clone())).collect();
        let here = |id: &str| !placed.contains(id);
        items.extend(old.items.iter().filter(|line| here(&line.id)).map(|line| {
            let steps = trace::forward(chain, &line.id);
            CarryItem::without_place(record, &line.id, Some(line), steps)
        }));
        let unknown = |id: &str| old.items.iter().all(|line| line.id != id);
        items.extend(
            record
                .orphans(|id| !(unknown(id) && here(id)))
                .map(|(id, _)| CarryItem::without_place(record, id, None, Vec::new())),
        );
        Ok(Self {
            from: record.edition.clone(),
            to: EditionRef::from(&new.head),
            other_state: record.edition.receipt != old.head.receipt,
            items,
        })
    }

    /// The lines with a treatment.
    pub fn treated(&self, treatment: Treatment) -> impl Iterator<Item = &CarryItem> {
        self.items.iter().filter(move |item| item.treatment == treatment)
    }

    /// How many lines have a treatment.
    pub fn count(&self, treatment: Treatment) -> usize {
        self.treated(treatment).count()
    }
}

/// Whether the mappings lead from the one edition to the other.
fn check(
    record: &Assessment,
    old: &CheckSlice,
    chain: &[Mapping],
    new: &CheckSlice,
) -> Result<(), CarryError> {
    let (from, to) = (&old.head.id, &new.head.id);
    if record.edition.id != *from {
        return Err(CarryError::OtherEdition(record.edition.id.clone(), from.clone()));
    }
    let mut at = from;
    for step in chain {
        if step.from != *at {
            return Err(CarryError::NoWay(from.clone(), to.clone()));
        }
        at = &step.to;
    }
    if at == to && !chain.is_empty() {
        return Ok(());
    }
    Err(CarryError::NoWay(from.clone(), to.clone()))
}

fn new_line(
    record: &Assessment,
    old: &CheckSlice,
    chain: &[Mapping],
    line: &CheckItem,
    catalogue: &Catalogue,
) -> CarryItem {
    let traced = trace::back(chain, &line.id);
    let treatment = traced.treatment();
    let text = |id: &str| old.items.iter().find(|item| item.id == id);
    CarryItem {
        treatment,
        old: traced.ids.iter().map(|id| OldLine::new(record, id, text(id))).collect(),
        new: Some(Rc::new(line.clone())),
        steps: traced.steps,
        asked: catalogue.item(&line.id).is_some(),
    }
}
