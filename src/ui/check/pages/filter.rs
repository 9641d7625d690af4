//! Which lines of an area are shown.

use std::rc::Rc;

use crate::assessment::{Conclusion, Finding};
use crate::norm::{Authority, RequirementId};

/// The filter of the page, with the lines that fitted when it was chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filtered {
    /// The choice.
    pub chosen: Filter,
    /// The lines to show; absent for all.
    pub lines: Option<Rc<Vec<RequirementId>>>,
}

/// What a person wants to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Filter {
    /// Every line.
    #[default]
    All,
    /// Lines with this conclusion.
    With(Conclusion),
    /// Law lines.
    Law,
}

impl Filter {
    /// All, in the order they are offered.
    pub(super) const ALL: [Self; 7] = [
        Self::All,
        Self::With(Conclusion::Open),
        Self::With(Conclusion::WriteDown),
        Self::With(Conclusion::MakeTrue),
        Self::With(Conclusion::Develop),
        Self::With(Conclusion::FindOut),
        Self::Law,
    ];

    /// The words on screen.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::All => "Alles",
            Self::With(conclusion) => conclusion.label(),
            Self::Law => "Alleen de wet",
        }
    }

    /// The lines that fit now. The set is taken when the filter is chosen and then kept, so that
    /// the line a person is working on never disappears under his hands.
    pub(super) fn take(self, findings: &[Finding]) -> Vec<RequirementId> {
        findings
            .iter()
            .filter(|finding| match self {
                Self::All => true,
                Self::With(conclusion) => finding.conclusion == conclusion,
                Self::Law => finding.item.authority == Authority::Wet,
            })
            .map(|finding| finding.item.id.clone())
            .collect()
    }
}
