//! The slice the self-check runs on.

use serde::{Deserialize, Serialize};

use super::Regional;
use super::check_wire::CheckWire;
use crate::norm::{
    Area, AreaId, Authority, Depth, Describing, EditionHead, Judging, LegalNature, Norm,
    Requirement, RequirementId, Sector, Theme,
};

/// One line, with what the self-check needs of it.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    pub legal_nature: Option<LegalNature>,
    /// Short check or full check.
    pub depth: Depth,
    /// Whether the description is asked as well.
    pub describing: Describing,
    /// The line for schools.
    pub school: String,
    /// How to judge an answer.
    pub judging: Judging,
    /// What a region's layer says at it, once one lies over the slice.
    pub regional: Option<Regional>,
}

impl CheckItem {
    /// Whether the check asks it: everything but law that is no duty of the school.
    pub fn is_asked(&self) -> bool {
        self.legal_nature.is_none_or(|nature| nature == LegalNature::Plicht)
    }

    /// How firm it is, in words, and whose line it is when a region added or agreed it.
    pub fn authority_in_words(&self) -> String {
        let label = self.authority.label();
        match &self.regional {
            Some(regional) if regional.own => format!("{label}: {}", regional.name),
            Some(regional) if regional.agreed => {
                format!("{label}, afgesproken in {}", regional.name)
            }
            _ => label.to_owned(),
        }
    }

    /// The line for schools, with the words of the region under it when it has some.
    pub fn statement(&self) -> String {
        let said = self.regional.as_ref().filter(|regional| !regional.words.is_empty());
        let beside = said.map(|it| format!("\n{}: {}", it.name, it.words)).unwrap_or_default();
        format!("{}{beside}", self.school)
    }

    /// Whether it stands in the national edition.
    pub fn is_national(&self) -> bool {
        !self.regional.as_ref().is_some_and(|regional| regional.own)
    }

    /// Whether it is for this kind of school.
    pub fn is_for(&self, sector: Sector) -> bool {
        self.sectors.contains(&sector)
    }

    pub(in crate::norm) fn new(line: &Requirement) -> Self {
        Self {
            id: line.id.clone(),
            area: line.area.clone(),
            title: line.title.clone(),
            theme: line.theme.clone(),
            sectors: line.sectors.clone(),
            authority: line.authority,
            legal_nature: line.legal_nature,
            depth: line.depth,
            describing: line.describing,
            school: line.school.clone(),
            judging: line.judging.clone(),
            regional: None,
        }
    }
}

/// Everything the self-check needs of an edition. Whoever reads one has a complete one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "CheckWire", try_from = "CheckWire")]
pub struct CheckSlice {
    /// The edition.
    pub head: EditionHead,
    /// Themes, in order.
    pub themes: Vec<Theme>,
    /// Areas, in order.
    pub areas: Vec<Area>,
    /// The lines that are asked, in the edition's order.
    pub items: Vec<CheckItem>,
}

impl CheckSlice {
    /// A slice that knows which edition it is of and holds none of its lines, for a program that
    /// draws none.
    pub fn without_lines(head: EditionHead) -> Self {
        Self { head, themes: Vec::new(), areas: Vec::new(), items: Vec::new() }
    }
}

/// A theme without its words for parents, who read them on their own pages.
fn theme_for_check(theme: &Theme) -> Theme {
    Theme { for_parents: String::new(), ..theme.clone() }
}

/// An area without its words for parents and without the names one searches by.
fn area_for_check(area: &Area) -> Area {
    Area { also: Vec::new(), for_parents: String::new(), ..area.clone() }
}

impl Norm {
    /// What the self-check needs: texts and judging of every line it can ask, of both sectors.
    ///
    /// Powers, definitions and duties of others are context; their pages tell about them.
    pub fn check_slice(&self) -> CheckSlice {
        let asked = self.edition.requirements.iter().filter(|line| line.is_asked());
        CheckSlice {
            head: self.edition.head.clone(),
            themes: self.edition.themes.iter().map(theme_for_check).collect(),
            areas: self.edition.areas.iter().map(area_for_check).collect(),
            items: asked.map(CheckItem::new).collect(),
        }
    }
}
