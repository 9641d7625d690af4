//! Where a check came from, and the pure ways to make one from another.

use serde::Serialize;

use super::{Action, Assessment, SchoolYear, SnapshotChange, reduce};
use crate::words::{Moment, object};

/// `afkomstig`: the check that this one was copied or carried forward from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Origin {
    /// Id of that check.
    pub id: String,
    /// Its school year at that moment.
    #[serde(rename = "schooljaar", default, skip_serializing_if = "Option::is_none")]
    pub year: Option<SchoolYear>,
}

object!(Origin {
    must id = "id",
    may year = "schooljaar",
});

/// A check carried forward to another school year: both have to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CarriedForward {
    /// The old check, with a snapshot of what it was at this moment.
    pub kept: Assessment,
    /// The new check.
    pub next: Assessment,
}

/// A second check with the same content under an id of its own: for another vestiging, or to try.
///
/// Snapshots stay with the original, whose history they are, and a copy is never archived.
#[must_use]
pub fn duplicate(record: &Assessment, id: String, now: Moment) -> Assessment {
    let mut copy = record.clone();
    copy.origin = Some(Origin { id: record.id.clone(), year: record.profile.year });
    copy.id = id;
    copy.created = now;
    copy.changed = now;
    copy.archived = None;
    copy.snapshots = Vec::new();
    copy
}

/// Carries a check forward to a school year, as the start of that year's check.
///
/// Answers, plans and texts go along; that pupils' views are published does not: that is chosen
/// anew. The old check keeps what it was as a snapshot.
#[must_use]
pub fn carry_forward(
    record: &Assessment,
    id: String,
    year: SchoolYear,
    now: Moment,
) -> CarriedForward {
    let mut next = duplicate(record, id, now);
    next.profile.year = Some(year);
    next.publication.pupils = false;
    let note = format!("Overgenomen naar {year}");
    let kept = reduce(record.clone(), Action::Snapshot(SnapshotChange::Add(note)), now);
    CarriedForward { kept, next }
}
