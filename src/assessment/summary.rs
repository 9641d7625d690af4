//! Counts per conclusion and per authority. Counts, never a percentage.

use super::{Conclusion, Finding};
use crate::norm::Authority;

/// How many lines have each conclusion.
///
/// One number per conclusion, in the order of [`Conclusion::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts([usize; Conclusion::ALL.len()]);

impl Counts {
    /// Lines with this conclusion.
    pub fn of(self, conclusion: Conclusion) -> usize {
        Conclusion::ALL
            .iter()
            .zip(self.0)
            .find_map(|(other, number)| (*other == conclusion).then_some(number))
            .unwrap_or(0)
    }

    /// All lines.
    pub fn total(self) -> usize {
        self.0.iter().sum()
    }

    /// Lines with a conclusion that counts: not open, and not n.v.t.
    pub fn concluded(self) -> usize {
        self.total() - self.of(Conclusion::Open) - self.of(Conclusion::NotApplicable)
    }

    /// Lines that were answered, n.v.t. included.
    pub fn answered(self) -> usize {
        self.total() - self.of(Conclusion::Open)
    }

    fn add(&mut self, conclusion: Conclusion) {
        for (other, number) in Conclusion::ALL.iter().zip(&mut self.0) {
            *number += usize::from(*other == conclusion);
        }
    }
}

/// The counts of a set of findings, as a whole and per authority.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// All lines together.
    pub all: Counts,
    /// Per authority, in the order of [`Authority::ALL`].
    per_authority: [Counts; Authority::ALL.len()],
}

impl Summary {
    /// Counts the findings; their order does not matter.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let mut summary = Self::default();
        for finding in findings {
            summary.all.add(finding.conclusion);
            let authorities = Authority::ALL.iter().zip(&mut summary.per_authority);
            for (_, counts) in authorities.filter(|(other, _)| **other == finding.item.authority) {
                counts.add(finding.conclusion);
            }
        }
        summary
    }

    /// The authorities that have lines, firmest first, with their counts.
    pub fn per_authority(&self) -> impl Iterator<Item = (Authority, Counts)> {
        Authority::ALL.into_iter().zip(self.per_authority).filter(|(_, counts)| counts.total() > 0)
    }
}
