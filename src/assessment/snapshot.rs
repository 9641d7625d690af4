//! A dated, frozen copy of the answers.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Answer, Assessment, EditionRef, Profile, PupilVoice};
use crate::norm::RequirementId;
use crate::words::{Moment, object};

/// `moment`: what the answers were at one moment. Nothing changes it but its note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Snapshot {
    /// When it was taken.
    pub moment: Moment,
    /// Why it was taken, in the school's own words.
    #[serde(rename = "notitie", default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The edition the answers were given under.
    #[serde(rename = "editie")]
    pub edition: EditionRef,
    /// The school at that moment.
    #[serde(rename = "school", default)]
    pub profile: Profile,
    /// Its answers.
    #[serde(rename = "antwoorden", default)]
    pub answers: BTreeMap<RequirementId, Answer>,
    /// The pupils' views.
    #[serde(rename = "leerlingen", default)]
    pub pupils: PupilVoice,
}

object!(Snapshot {
    must moment = "moment",
    may note = "notitie",
    must edition = "editie",
    may profile = "school",
    map answers = "antwoorden",
    may pupils = "leerlingen",
});

impl Snapshot {
    /// The record as it is now.
    pub(super) fn of(record: &Assessment, note: String, now: Moment) -> Self {
        Self {
            moment: now,
            note,
            edition: record.edition.clone(),
            profile: record.profile.clone(),
            answers: record.answers.clone(),
            pupils: record.pupils.clone(),
        }
    }
}

impl Snapshot {
    /// The record as it was at that moment: everything that was frozen, and the rest as it is now.
    #[must_use]
    pub fn as_record(&self, now: &Assessment) -> Assessment {
        Assessment {
            edition: self.edition.clone(),
            changed: self.moment,
            profile: self.profile.clone(),
            answers: self.answers.clone(),
            pupils: self.pupils.clone(),
            snapshots: Vec::new(),
            ..now.clone()
        }
    }
}

/// A change to the [`Snapshot`]s of a record. There is none that touches what was frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SnapshotChange {
    /// Freezes the record as it is now, with a note.
    Add(String),
    /// Another note for the snapshot at this place; ignored when there is none.
    Note(usize, String),
    /// Takes the snapshot at this place away; ignored when there is none.
    Remove(usize),
}

/// Applies a change to the snapshots of a record.
pub(super) fn change_snapshots(record: &mut Assessment, change: SnapshotChange, now: Moment) {
    match change {
        SnapshotChange::Add(note) => {
            let snapshot = Snapshot::of(record, note, now);
            record.snapshots.push(snapshot);
        }
        SnapshotChange::Note(place, note) => {
            if let Some(snapshot) = record.snapshots.get_mut(place) {
                snapshot.note = note;
            }
        }
        SnapshotChange::Remove(place) => {
            if place < record.snapshots.len() {
                record.snapshots.remove(place);
            }
        }
    }
}
