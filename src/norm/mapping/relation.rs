//! What can become of a line.

use serde::{Deserialize, Serialize};

/// `relatie`: what became of one or more lines in the next edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum Relation {
    /// Nothing: same id, same text.
    Gelijk,
    /// Other words for the same thing.
    Redactioneel,
    /// More is asked.
    Nauwer,
    /// Less is asked.
    Ruimer,
    /// One line became several.
    Gesplitst,
    /// Several lines became one.
    Samengevoegd,
    /// The same thing under another area, theme, place in the law or id.
    Verplaatst,
    /// It is there no more.
    Vervallen,
    /// It was not there.
    Nieuw,
}

impl Relation {
    /// All, in the order in which changes are told: what asks for attention first.
    pub const ALL: [Self; 9] = [
        Self::Nauwer,
        Self::Ruimer,
        Self::Gesplitst,
        Self::Samengevoegd,
        Self::Vervallen,
        Self::Nieuw,
        Self::Verplaatst,
        Self::Redactioneel,
        Self::Gelijk,
    ];

    /// What it means, for a heading.
    pub fn label(self) -> &'static str {
        match self {
            Self::Gelijk => "Gelijk gebleven",
            Self::Redactioneel => "Anders gezegd, hetzelfde gevraagd",
            Self::Nauwer => "Er wordt meer gevraagd",
            Self::Ruimer => "Er wordt minder gevraagd",
            Self::Gesplitst => "In delen gesplitst",
            Self::Samengevoegd => "Samengevoegd",
            Self::Verplaatst => "Verplaatst",
            Self::Vervallen => "Vervallen",
            Self::Nieuw => "Nieuw",
        }
    }

    /// Whether an answer to the old line is an answer to the new one.
    pub fn keeps_answer(self) -> bool {
        matches!(self, Self::Gelijk | Self::Redactioneel | Self::Verplaatst)
    }

    /// Whether a person has to look again before an answer holds.
    pub fn asks_to_look(self) -> bool {
        matches!(self, Self::Nauwer | Self::Ruimer | Self::Gesplitst | Self::Samengevoegd)
    }

    /// Whether this many old and new lines can stand in this relation.
    pub fn fits(self, old: usize, new: usize) -> bool {
        match self {
            Self::Gesplitst => old == 1 && new >= 2,
            Self::Samengevoegd => old >= 2 && new == 1,
            Self::Vervallen => old >= 1 && new == 0,
            Self::Nieuw => old == 0 && new >= 1,
            _ => old == 1 && new == 1,
        }
    }

    /// How many lines it takes, in words.
    pub fn numbers(self) -> &'static str {
        match self {
            Self::Gesplitst => "één id onder ‘oud’ en twee of meer onder ‘nieuw’",
            Self::Samengevoegd => "twee of meer id’s onder ‘oud’ en één onder ‘nieuw’",
            Self::Vervallen => "alleen id’s onder ‘oud’",
            Self::Nieuw => "alleen id’s onder ‘nieuw’",
            _ => "één id onder ‘oud’ en één onder ‘nieuw’",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_relation_is_listed_once_and_an_answer_is_kept_or_looked_at_or_neither() {
        let mut all = Relation::ALL.to_vec();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 9);
        for relation in all {
            assert!(!(relation.keeps_answer() && relation.asks_to_look()), "{relation:?}");
        }
    }

    #[test]
    fn numbers_of_lines_fit_or_do_not() {
        assert!(Relation::Gesplitst.fits(1, 2) && !Relation::Gesplitst.fits(1, 1));
        assert!(Relation::Samengevoegd.fits(3, 1) && !Relation::Samengevoegd.fits(2, 2));
        assert!(Relation::Vervallen.fits(2, 0) && !Relation::Vervallen.fits(1, 1));
        assert!(Relation::Nieuw.fits(0, 9) && !Relation::Nieuw.fits(1, 1));
        assert!(Relation::Nauwer.fits(1, 1) && !Relation::Nauwer.fits(1, 2));
    }
}
