//! What an overlay needs to know of a line, whole or in the slice of the self-check.

use crate::norm::{Authority, CheckItem, Requirement};

/// A line of the norm over which an overlay can be laid.
pub trait NormLine: Clone {
    /// Stable slug.
    fn id(&self) -> &str;
    /// Its area.
    fn area(&self) -> &str;
    /// How firm it is.
    fn authority(&self) -> Authority;
    /// As much of a line of an overlay as a line of this sort holds.
    fn of(line: &Requirement) -> Self;
}

impl NormLine for Requirement {
    fn id(&self) -> &str {
        &self.id
    }

    fn area(&self) -> &str {
        &self.area
    }

    fn authority(&self) -> Authority {
        self.authority
    }

    fn of(line: &Requirement) -> Self {
        line.clone()
    }
}

impl NormLine for CheckItem {
    fn id(&self) -> &str {
        &self.id
    }

    fn area(&self) -> &str {
        &self.area
    }

    fn authority(&self) -> Authority {
        self.authority
    }

    fn of(line: &Requirement) -> Self {
        Self::new(line)
    }
}
