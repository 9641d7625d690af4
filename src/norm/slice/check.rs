//! The slice the self-check runs on.

use serde::{Deserialize, Serialize};

use crate::norm::{
    Area, AreaId, Authority, Depth, Describing, EditionHead, Judging, LegalNature, RequirementId,
    Sector, Theme,
};

/// One line, with what the self-check needs of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckItem {
    /// Stable slug.
    pub id: RequirementId,
    /// Its area.
    pub area: AreaId,
    /// A few words that name it.
    pub title: String,
    /// Its theme.
    pub theme: String,
    /// Kinds of school it is for.
    pub sectors: Vec<Sector>,
    /// How firm it is.
    pub authority: Authority,
    /// For a law line: what kind of rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_nature: Option<LegalNature>,
    /// Short check or full check.
    pub depth: Depth,
    /// Whether the description is asked as well.
    pub describing: Describing,
    /// The line for schools.
    pub school: String,
    /// How to judge an answer.
    pub judging: Judging,
    /// Examples of what a passage in the schoolgids shows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<String>,
    /// A remark a reader needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caution: Option<String>,
    /// What a parent can ask.
    pub ask: String,
}

impl CheckItem {
    /// Whether the check asks it: everything but law that is no duty of the school.
    pub fn is_asked(&self) -> bool {
        self.legal_nature.is_none_or(|nature| nature == LegalNature::Plicht)
    }

    /// Whether it is for this kind of school.
    pub fn is_for(&self, sector: Sector) -> bool {
        self.sectors.contains(&sector)
    }
}

/// Everything the self-check needs of an edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckSlice {
    /// The edition.
    pub head: EditionHead,
    /// Themes, in order.
    pub themes: Vec<Theme>,
    /// Areas, in order.
    pub areas: Vec<Area>,
    /// Lines, in the edition's order.
    pub items: Vec<CheckItem>,
}
