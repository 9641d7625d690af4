//! What can be laid side by side: this check now, its moments, and the other checks of the device.

use crate::assessment::{Assessment, Snapshot};
use crate::ui::check::context::Check;

/// One side of a comparison.
pub(super) struct Side {
    /// What it is called, for the list and in the report.
    pub name: String,
    /// The record at that moment.
    pub record: Assessment,
}

/// Now first, then the moments of this record from new to old, then the other checks of the device.
pub(super) fn sides(check: &Check, record: &Assessment) -> Vec<Side> {
    let mut sides = vec![Side { name: "nu".to_owned(), record: record.clone() }];
    sides.extend(
        record
            .snapshots
            .iter()
            .rev()
            .map(|snapshot| Side { name: name(snapshot), record: snapshot.as_record(record) }),
    );
    let others = check.records.as_ref().map(|records| &records[..]).unwrap_or_default();
    sides.extend(others.iter().filter(|other| other.id != record.id).filter_map(|other| {
        let other = other.content.as_ref().ok()?;
        let year = other.profile.year.map(|year| format!(", {year}")).unwrap_or_default();
        Some(Side {
            name: format!("{}{year} ({})", other.profile.display_name(), other.changed.in_words()),
            record: other.clone(),
        })
    }));
    sides
}

/// A moment with the note that was made with it.
pub(super) fn name(snapshot: &Snapshot) -> String {
    if snapshot.note.is_empty() {
        snapshot.moment.in_words()
    } else {
        format!("{}: {}", snapshot.moment.in_words(), snapshot.note)
    }
}
