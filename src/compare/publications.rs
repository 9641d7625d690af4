//! Two publications of one school: what changed since the earlier one, line by line.

use std::collections::BTreeSet;

use crate::exchange::publication::{PublicLine, Publication};
use crate::norm::RequirementId;

/// Why two publications cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PublicationsError {
    /// Two schools.
    #[error("Deze publicaties zijn van verschillende scholen: {0} en {1}.")]
    OtherSchool(String, String),
    /// Two editions.
    #[error(
        "Deze publicaties gaan over verschillende normdata: {0} en {1}. \
         Vergelijken kan alleen binnen één editie."
    )]
    OtherEdition(String, String),
}

/// A line about which the two do not say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicLineChange {
    /// The line.
    pub id: RequirementId,
    /// What the earlier one says; absent when it does not mention the line.
    pub before: Option<PublicLine>,
    /// What the later one says; absent when it does not mention the line.
    pub after: Option<PublicLine>,
}

impl PublicLineChange {
    /// What changed, in a sentence. Facts of the school, without better or worse.
    pub fn in_words(&self) -> String {
        let words = |line: &Option<PublicLine>| line.clone().unwrap_or_default().in_words();
        let (before, after) = (words(&self.before), words(&self.after));
        if before == after {
            return format!("Volgens de school: {after}. De tekst van de school is veranderd.");
        }
        format!("Eerst: {before}. Nu volgens de school: {after}.")
    }
}

/// What changed between two publications of one school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publications {
    /// Lines about which they do not say the same, in order of id.
    pub lines: Vec<PublicLineChange>,
    /// How many lines are the same in both.
    pub same: usize,
    /// Whether the message to parents is another one.
    pub message: bool,
    /// Whether the pupils' views are other ones.
    pub pupils: bool,
}

impl Publications {
    /// Compares an earlier and a later publication.
    ///
    /// # Errors
    /// When they are of two schools or two editions.
    pub fn new(before: &Publication, after: &Publication) -> Result<Self, PublicationsError> {
        if !before.is_same_school(after) {
            return Err(PublicationsError::OtherSchool(
                before.display_name(),
                after.display_name(),
            ));
        }
        if before.edition.id != after.edition.id {
            return Err(PublicationsError::OtherEdition(
                before.edition.id.clone(),
                after.edition.id.clone(),
            ));
        }
        let ids: BTreeSet<&RequirementId> = before.lines.keys().chain(after.lines.keys()).collect();
        let all = ids.len();
        let lines: Vec<PublicLineChange> = ids
            .into_iter()
            .filter(|id| before.lines.get(*id) != after.lines.get(*id))
            .map(|id| PublicLineChange {
                id: id.clone(),
                before: before.lines.get(id).cloned(),
                after: after.lines.get(id).cloned(),
            })
            .collect();
        Ok(Self {
            same: all - lines.len(),
            lines,
            message: before.message != after.message,
            pupils: before.pupils != after.pupils,
        })
    }
}
