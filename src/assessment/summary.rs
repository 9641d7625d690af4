//! Counts per conclusion and per authority. Counts, never a percentage.

use super::{Conclusion, Finding};
use crate::norm::Authority;
use crate::words::{and, lower_first};

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

    /// In a sentence or two: `Van de 8 onderdelen zijn er 5 op orde. 2 opschrijven, 1 ontwikkelen.`
    pub fn in_words(self) -> String {
        let in_order = self.of(Conclusion::InOrder);
        let verb = if in_order == 1 { "is er 1" } else { "zijn er" };
        let number = if in_order == 1 { String::new() } else { format!(" {in_order}") };
        let rest: Vec<String> = Conclusion::ALL
            .into_iter()
            .filter(|c| *c != Conclusion::InOrder && self.of(*c) > 0)
            .map(|c| format!("{} {}", self.of(c), lower_first(c.label())))
            .collect();
        let of = if self.total() == 1 { "Van het ene onderdeel" } else { "Van de" };
        let total =
            if self.total() == 1 { String::new() } else { format!(" {} onderdelen", self.total()) };
        let first = format!("{of}{total} {verb}{number} op orde.");
        // "n.v.t." brings its own full stop.
        let rest = and(&rest);
        let rest = rest.trim_end_matches('.');
        if rest.is_empty() { first } else { format!("{first} Verder: {rest}.") }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(of: &[(Conclusion, usize)]) -> Counts {
        let mut counts = Counts::default();
        for (conclusion, number) in of {
            for _ in 0..*number {
                counts.add(*conclusion);
            }
        }
        counts
    }

    #[test]
    fn counts_read_as_sentences() {
        use Conclusion::{Develop, InOrder, NotApplicable, WriteDown};
        for (of, words) in [
            (
                &[(InOrder, 5), (WriteDown, 2), (Develop, 1)][..],
                "Van de 8 onderdelen zijn er 5 op orde. Verder: 2 opschrijven en 1 ontwikkelen.",
            ),
            (&[(InOrder, 1)], "Van het ene onderdeel is er 1 op orde."),
            (
                &[(InOrder, 2), (NotApplicable, 1)],
                "Van de 3 onderdelen zijn er 2 op orde. Verder: 1 n.v.t.",
            ),
        ] {
            assert_eq!(counts(of).in_words(), words);
        }
    }
}
