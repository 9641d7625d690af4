//! What differs between two lines, by the names that editors know.
//!
//! What never counts: the version in which a law was read and whether that was another one, as each
//! edition has its own; sources, search terms and the dossier, which say where a line comes from and
//! how to find it; and layout, which is no part of a text here.

use crate::norm::{LawRef, Requirement};

/// What differs between a line and the line it became.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// What it asks of whom: kinds of school, legal nature, whether describing is asked.
    pub asked: Vec<&'static str>,
    /// What is said, and how firmly.
    pub said: Vec<&'static str>,
    /// Where it stands: area, theme, place in the law.
    pub home: Vec<&'static str>,
}

impl Difference {
    /// Holds one line beside another.
    pub fn between(old: &Requirement, new: &Requirement) -> Self {
        let differing = |pairs: &[(&'static str, bool)]| {
            pairs.iter().filter(|(_, differs)| *differs).map(|(key, _)| *key).collect()
        };
        Self {
            asked: differing(&[
                ("sectoren", old.sectors != new.sectors),
                ("rechtskarakter", old.legal_nature != new.legal_nature),
                ("beschrijven", old.describing != new.describing),
            ]),
            said: differing(&[
                ("titel", old.title != new.title),
                ("gezag", old.authority != new.authority),
                ("steun", old.support != new.support),
                ("omvang", old.depth != new.depth),
                ("school", old.school != new.school),
                ("ouders", old.parents != new.parents),
                ("vraag", old.ask != new.ask),
                ("ja", old.judging.ja != new.judging.ja),
                ("deels", old.judging.deels != new.judging.deels),
                ("nee", old.judging.nee != new.judging.nee),
                ("bewijs", old.evidence != new.evidence),
                ("let_op", old.caution != new.caution),
            ]),
            home: differing(&[
                ("gebied", old.area != new.area),
                ("thema", old.theme != new.theme),
                ("wet", !same_spots(&old.law, &new.law)),
            ]),
        }
    }

    /// Whether nothing differs.
    pub fn is_none(&self) -> bool {
        self.all().next().is_none()
    }

    /// The names of everything that differs.
    pub fn all(&self) -> impl Iterator<Item = &'static str> {
        self.asked.iter().chain(&self.said).chain(&self.home).copied()
    }
}

/// Whether two lists name the same places, in whatever order and version.
fn same_spots(old: &[LawRef], new: &[LawRef]) -> bool {
    let within = |one: &[LawRef], other: &[LawRef]| {
        one.iter().all(|law| other.iter().any(|it| it.same_spot(law)))
    };
    within(old, new) && within(new, old)
}
