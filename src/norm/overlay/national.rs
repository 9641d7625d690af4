//! The national layer, as far as an overlay is held against it.

use super::NormLine;
use crate::norm::{Area, CheckItem, CheckSlice, EditionHead, Norm, Requirement, Theme};

/// A national edition, whole or in the slice of the self-check.
#[derive(Clone, Copy, Debug)]
pub struct National<'a, L> {
    /// The edition.
    pub head: &'a EditionHead,
    /// Its themes.
    pub themes: &'a [Theme],
    /// Its areas, in order.
    pub areas: &'a [Area],
    /// Its lines, in order.
    pub lines: &'a [L],
    /// Whether these are all its lines. In a slice are only those that are asked, so a text can
    /// stand beside a line that is not there.
    pub whole: bool,
}

impl<'a> From<&'a Norm> for National<'a, Requirement> {
    fn from(norm: &'a Norm) -> Self {
        let edition = &norm.edition;
        Self {
            head: &edition.head,
            themes: &edition.themes,
            areas: &edition.areas,
            lines: &edition.requirements,
            whole: true,
        }
    }
}

impl<'a> From<&'a CheckSlice> for National<'a, CheckItem> {
    fn from(slice: &'a CheckSlice) -> Self {
        Self {
            head: &slice.head,
            themes: &slice.themes,
            areas: &slice.areas,
            lines: &slice.items,
            whole: false,
        }
    }
}

impl<'a, L: NormLine> National<'a, L> {
    /// The line with this id.
    pub fn line(&self, id: &str) -> Option<&'a L> {
        self.lines.iter().find(|line| line.id() == id)
    }
}
