//! The documents of two files of one school.

use crate::assessment::ReadDocument;

/// Adds the documents of another file; whether that brought something.
///
/// Whoever read a document later knows its pages. A passage that one of the two rejected stays
/// rejected: nobody chooses between lists of fingerprints, and what was rejected can be taken back.
pub(super) fn add(mine: &mut Vec<ReadDocument>, theirs: &[ReadDocument]) -> bool {
    let before = mine.clone();
    // What is there as it is brings nothing: a file may hold two documents with one title.
    for other in theirs.iter().filter(|other| !before.contains(other)) {
        let Some(own) = mine.iter_mut().find(|own| own.title == other.title) else {
            mine.push(other.clone());
            continue;
        };
        if other.read > own.read {
            (own.read, own.pages) = (other.read, other.pages);
        }
        own.shown = ReadDocument::both(&own.shown, &other.shown);
        own.also_rejected(&other.rejected);
    }
    *mine != before
}
