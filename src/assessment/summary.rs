//! Counts per conclusion and per authority. Counts, never a percentage.

use std::collections::BTreeMap;

use super::{Conclusion, Finding};
use crate::norm::Authority;

/// How many lines have each conclusion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(BTreeMap<Conclusion, usize>);

impl Counts {
    /// Lines with this conclusion.
    pub fn of(&self, conclusion: Conclusion) -> usize {
        self.0.get(&conclusion).copied().unwrap_or(0)
    }

    /// All lines.
    pub fn total(&self) -> usize {
        self.0.values().sum()
    }

    /// Lines with a conclusion that counts: not open, and not n.v.t.
    pub fn concluded(&self) -> usize {
        self.total() - self.of(Conclusion::Open) - self.of(Conclusion::NotApplicable)
    }

    /// Lines that were answered, n.v.t. included.
    pub fn answered(&self) -> usize {
        self.total() - self.of(Conclusion::Open)
    }

    fn add(&mut self, conclusion: Conclusion) {
        *self.0.entry(conclusion).or_default() += 1;
    }
}

/// The counts of a set of findings, as a whole and per authority.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// All lines together.
    pub all: Counts,
    /// Per authority; an authority without lines is absent.
    pub per_authority: BTreeMap<Authority, Counts>,
}

impl Summary {
    /// Counts the findings; their order does not matter.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let mut summary = Self::default();
        for finding in findings {
            summary.all.add(finding.conclusion);
            summary
                .per_authority
                .entry(finding.item.authority)
                .or_default()
                .add(finding.conclusion);
        }
        summary
    }

    /// The counts of one authority; zero where it has no lines.
    pub fn authority(&self, authority: Authority) -> Counts {
        self.per_authority.get(&authority).cloned().unwrap_or_default()
    }
}
