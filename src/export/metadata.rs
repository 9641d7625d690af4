//! What a file says of itself beside its content.

use crate::words::Moment;

/// Who made a file and when; both come from the caller, so that the same input gives the same file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// The maker as the file's properties show it: the school.
    pub creator: String,
    /// The moment in UTC at which it was made.
    pub made: Moment,
}

impl Metadata {
    /// The moment as XML writes it: `2026-11-24T13:02:31Z`.
    pub(super) fn stamp(&self) -> String {
        format!("{}Z", self.made)
    }
}
