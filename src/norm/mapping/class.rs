//! How large a change between two editions is.

use serde::{Deserialize, Serialize};

use super::{Link, Relation};

/// `klasse`: what a change means for a school that was in order before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum ChangeClass {
    /// Whoever was in order still is.
    Patch,
    /// Lines were added, made clearer or made wider; every id is still there.
    Minor,
    /// Something asks more, was split, merged or withdrawn: look again.
    Major,
}

impl ChangeClass {
    /// What it means, in a sentence for schools.
    pub fn explanation(self) -> &'static str {
        match self {
            Self::Patch => "Alleen woorden zijn anders. Uw antwoorden blijven gelden.",
            Self::Minor => "Er is iets bij gekomen of er wordt minder gevraagd.",
            Self::Major => {
                "Er wordt meer gevraagd, of onderdelen zijn gesplitst, samengevoegd of vervallen."
            }
        }
    }

    /// The smallest class that these changes can have.
    pub fn of<'a>(links: impl IntoIterator<Item = &'a Link>) -> Self {
        links.into_iter().map(Self::of_link).max().unwrap_or(Self::Patch)
    }

    fn of_link(link: &Link) -> Self {
        match link.relation {
            Relation::Gelijk | Relation::Redactioneel => Self::Patch,
            // Who looks for it under its old id does not find it.
            Relation::Verplaatst | Relation::Ruimer if link.old != link.new => Self::Major,
            Relation::Verplaatst | Relation::Ruimer | Relation::Nieuw => Self::Minor,
            Relation::Nauwer
            | Relation::Gesplitst
            | Relation::Samengevoegd
            | Relation::Vervallen => Self::Major,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(relation: Relation, old: &[&str], new: &[&str]) -> Link {
        let ids = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        Link { relation, old: ids(old), new: ids(new), reason: "Om te proberen.".into() }
    }

    #[test]
    fn the_class_is_that_of_the_largest_change() {
        let of = |links: &[Link]| ChangeClass::of(links);
        assert_eq!(of(&[]), ChangeClass::Patch);
        let reworded = link(Relation::Redactioneel, &["a"], &["a"]);
        assert_eq!(of(std::slice::from_ref(&reworded)), ChangeClass::Patch);
        let new = link(Relation::Nieuw, &[], &["b"]);
        assert_eq!(of(&[reworded.clone(), new.clone()]), ChangeClass::Minor);
        let narrower = link(Relation::Nauwer, &["c"], &["c"]);
        assert_eq!(of(&[new, narrower, reworded]), ChangeClass::Major);
    }

    #[test]
    fn a_line_under_another_id_is_no_small_change() {
        assert_eq!(ChangeClass::of(&[link(Relation::Ruimer, &["a"], &["a"])]), ChangeClass::Minor);
        assert_eq!(ChangeClass::of(&[link(Relation::Ruimer, &["a"], &["b"])]), ChangeClass::Major);
        assert_eq!(
            ChangeClass::of(&[link(Relation::Verplaatst, &["a"], &["b"])]),
            ChangeClass::Major
        );
    }
}
