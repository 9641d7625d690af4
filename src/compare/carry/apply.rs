//! From a plan and a person's choices to a record in the new edition.

use std::collections::{BTreeMap, BTreeSet};

use super::{CarryPlan, Choices, Treatment};
use crate::assessment::{Action, Assessment, SnapshotChange, duplicate, reduce};
use crate::norm::RequirementId;
use crate::words::Moment;

/// What is taken from which old line, by the line of the new edition.
type Placed = BTreeMap<RequirementId, RequirementId>;

impl CarryPlan {
    /// The check in the new edition, under an id of its own.
    ///
    /// What the plan carries goes along, what was chosen is taken over, and what was not is open. An
    /// answer without a place stays under its old id, and passages that were rejected go where the
    /// answer to their line goes. The moments go along, and the newest is the
    /// check as it was, in its own edition.
    ///
    /// What was left out of the section for the schoolgids, and what was written for publication,
    /// goes along with a line that got another id. Otherwise it stays where it is, also when the
    /// person still has to look: it was written, and only its writer throws it away.
    #[must_use]
    pub fn carry(
        &self,
        record: &Assessment,
        choices: &Choices,
        id: String,
        now: Moment,
    ) -> Assessment {
        let carried = self.placed(|item, _| {
            (item.treatment == Treatment::Carried).then(|| item.old.first())?.map(|old| &old.id)
        });
        let chosen = self.placed(|item, new| {
            let choice = choices.get(new)?;
            let offered = item.old.iter().any(|line| line.id == *choice);
            (item.treatment == Treatment::LookAgain && offered).then_some(choice)
        });
        let note = format!("Overgenomen uit editie {}", self.from.id);
        let frozen = reduce(record.clone(), Action::Snapshot(SnapshotChange::Add(note)), now);
        let mut next = duplicate(record, id, now);
        next.edition = self.to.clone();
        // It lies on the old edition; its answers wait under their ids for the region's next layer.
        next.overlay = None;
        next.publication.lines = renamed(&record.publication.lines, &carried);
        let hidden = record.guide.hidden.iter().map(|id| (id.clone(), ())).collect();
        next.guide.hidden = renamed(&hidden, &carried).into_keys().collect();
        let placed = carried.into_iter().chain(chosen).collect();
        next.answers = self.under_new_ids(&record.answers, &placed);
        for document in &mut next.documents {
            document.rejected = self.under_new_ids(&document.rejected, &placed);
        }
        next.snapshots = frozen.snapshots;
        next
    }

    fn placed<'a>(
        &'a self,
        from: impl Fn(&'a super::CarryItem, &RequirementId) -> Option<&'a RequirementId>,
    ) -> Placed {
        let with_new = self.items.iter().filter_map(|item| Some((item, item.new.as_ref()?)));
        with_new
            .filter_map(|(item, new)| Some((new.id.clone(), from(item, &new.id)?.clone())))
            .collect()
    }

    /// Answers, or what was decided with them, under the ids of the new edition. What got no place
    /// stays under its old id, unless a line of the new edition has that id: there it would pass for
    /// an answer to that line.
    fn under_new_ids<T: Clone>(
        &self,
        old: &BTreeMap<RequirementId, T>,
        placed: &Placed,
    ) -> BTreeMap<RequirementId, T> {
        let mut new: BTreeMap<RequirementId, T> = placed
            .iter()
            .filter_map(|(to, from)| Some((to.clone(), old.get(from)?.clone())))
            .collect();
        let moved: BTreeSet<&RequirementId> = placed.values().collect();
        let taken: BTreeSet<&RequirementId> =
            self.items.iter().filter_map(|item| item.new.as_ref()).map(|line| &line.id).collect();
        let left = old.iter().filter(|(id, _)| !moved.contains(id));
        for (id, value) in left.filter(|(id, _)| !taken.contains(id)) {
            new.insert(id.clone(), value.clone());
        }
        new
    }
}

/// The same under the new ids of lines that got another.
fn renamed<T: Clone>(
    old: &BTreeMap<RequirementId, T>,
    carried: &Placed,
) -> BTreeMap<RequirementId, T> {
    let mut new = old.clone();
    let others = carried.iter().filter(|(to, from)| to != from && !old.contains_key(*to));
    for (to, from) in others {
        if let Some(value) = new.remove(from) {
            new.insert(to.clone(), value);
        }
    }
    new
}
