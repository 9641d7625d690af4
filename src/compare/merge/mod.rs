//! Two files of one school made into one, place by place; nothing is lost on the way.

mod documents;
mod key;
mod parts;
mod value;

use std::collections::{BTreeMap, BTreeSet};

pub use key::{AnswerField, GuideField, Key, PupilField, SchoolField};
pub use parts::parts;
pub use value::Value;

use crate::assessment::{Assessment, Snapshot};
use crate::norm::OverlaySlice;
use crate::words::Moment;

/// One of the two files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The first.
    A,
    /// The second.
    B,
}

/// Why two files cannot be merged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MergeError {
    /// Two editions.
    #[error(
        "Deze bestanden zijn gemaakt met verschillende normdata: {0} en {1}. \
         Samenvoegen kan alleen binnen één editie."
    )]
    OtherEdition(String, String),
    /// Two schools.
    #[error("Deze bestanden zijn van verschillende scholen: {0} en {1}. Er is niets veranderd.")]
    OtherSchool(String, String),
}

/// One place where the two files are not the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeItem {
    /// The place.
    pub key: Key,
    /// What the first file says there; absent when nothing was filled in.
    pub a: Option<Value>,
    /// What the second file says there; absent when nothing was filled in.
    pub b: Option<Value>,
    /// Which one is proposed: the one that has something, or else the newer file.
    pub proposed: Side,
}

/// Two files beside each other.
#[derive(Clone, Debug)]
pub struct Merge<'a> {
    a: &'a Assessment,
    b: &'a Assessment,
    /// Every place where they are not the same, in the order of [`Key`].
    pub items: Vec<MergeItem>,
    /// How many places are filled in and the same.
    pub same: usize,
}

impl<'a> Merge<'a> {
    /// Lays two files of one school side by side.
    ///
    /// # Errors
    /// When they are of two editions, or say that they are of two schools.
    pub fn new(a: &'a Assessment, b: &'a Assessment) -> Result<Self, MergeError> {
        if a.edition != b.edition {
            return Err(MergeError::OtherEdition(a.edition.id.clone(), b.edition.id.clone()));
        }
        let (one, other) = (brin(a), brin(b));
        if !one.is_empty() && !other.is_empty() && one != other {
            return Err(MergeError::OtherSchool(one, other));
        }
        let (mut mine, mut theirs) = (parts(a), parts(b));
        let newer = if b.changed > a.changed { Side::B } else { Side::A };
        let keys: BTreeSet<Key> = mine.keys().chain(theirs.keys()).cloned().collect();
        let mut same = 0;
        let mut items = Vec::new();
        for key in keys {
            let (a, b) = (mine.remove(&key), theirs.remove(&key));
            if a.iter().zip(&b).any(|(a, b)| a.includes(b) || b.includes(a)) {
                same += 1;
                continue;
            }
            let proposed = match (&a, &b) {
                (_, None) => Side::A,
                (None, _) => Side::B,
                _ => newer,
            };
            items.push(MergeItem { key, a, b, proposed });
        }
        Ok(Self { a, b, items, same })
    }

    /// The merged record: at each place what was chosen, or else what is proposed.
    ///
    /// It keeps the id of the first file, was begun when the earlier of the two was, and holds the
    /// snapshots and the documents of both, with every passage that either rejected. Of one layer
    /// that two tools laid it holds the fuller. When both files say the same, it is the first file.
    #[must_use]
    pub fn result(&self, chosen: &BTreeMap<Key, Side>, now: Moment) -> Assessment {
        let mut record = self.a.clone();
        for item in &self.items {
            if chosen.get(&item.key).copied().unwrap_or(item.proposed) == Side::B {
                parts::carry(&item.key, self.b, &mut record);
            }
        }
        record.created = self.a.created.min(self.b.created);
        record.changed = self.a.changed.max(self.b.changed);
        let fuller = fuller_layer(&mut record.overlay, self.b.overlay.as_ref());
        let more = add_snapshots(&mut record.snapshots, &self.b.snapshots);
        let more = documents::add(&mut record.documents, &self.b.documents) || more;
        if fuller || more || !self.items.is_empty() {
            record.changed = now;
        }
        record
    }
}

fn brin(record: &Assessment) -> String {
    record.profile.brin.trim().to_ascii_uppercase()
}

/// Puts the same layer with more in it in place of this one; whether that brought something.
fn fuller_layer(mine: &mut Option<OverlaySlice>, theirs: Option<&OverlaySlice>) -> bool {
    let fuller = theirs.filter(|theirs| {
        mine.as_ref().is_some_and(|mine| theirs.includes(mine) && mine != *theirs)
    });
    let Some(fuller) = fuller.cloned() else { return false };
    *mine = Some(fuller);
    true
}

/// Adds what is not there yet, and puts all in order of time when something was added.
fn add_snapshots(mine: &mut Vec<Snapshot>, theirs: &[Snapshot]) -> bool {
    let before = mine.len();
    for snapshot in theirs {
        if !mine.contains(snapshot) {
            mine.push(snapshot.clone());
        }
    }
    let more = mine.len() > before;
    if more {
        mine.sort_by(|one, other| {
            (one.moment, &one.note, &one.edition.id).cmp(&(
                other.moment,
                &other.note,
                &other.edition.id,
            ))
        });
    }
    more
}
