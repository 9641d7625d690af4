//! One checkable line of the norm (`eis`).

use serde::{Deserialize, Serialize};

use super::{Authority, LawRef, LegalNature, Support};
use crate::words::choice;

/// The stable slug of a requirement. It means the thing and never changes.
pub type RequirementId = String;

/// The slug of an ondersteuningsgebied; also the name of its data file.
pub type AreaId = String;

/// The kind of school a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum Sector {
    /// Primair onderwijs: the basisschool.
    Po,
    /// Voortgezet onderwijs.
    Vo,
}

choice!(Sector {
    Po = "po",
    Vo = "vo",
});

impl Sector {
    /// Both, in the order they are listed.
    pub const ALL: [Self; 2] = [Self::Po, Self::Vo];

    /// The slug used in data and addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Po => "po",
            Self::Vo => "vo",
        }
    }

    /// The word for parents: `basisschool`.
    pub fn label(self) -> &'static str {
        match self {
            Self::Po => "basisschool",
            Self::Vo => "middelbare school",
        }
    }
}

/// `omvang`: whether a line is in the short check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum Depth {
    /// In the short check of about twenty minutes.
    #[default]
    Kern,
    /// Only in the full check.
    Verdieping,
}

choice!(Depth {
    Kern = "kern",
    Verdieping = "verdieping",
});

/// `beschrijven`: whether the check also asks where a line is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum Describing {
    /// The law asks that it is described.
    #[serde(rename = "wet")]
    Wet,
    /// Describing it helps parents; the law does not ask it.
    #[serde(rename = "nuttig")]
    Nuttig,
    /// Only the practice is asked; or the line itself is about describing.
    #[serde(rename = "n.v.t.")]
    Nvt,
}

/// When an answer is yes, partly or no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judging {
    /// When it is a yes.
    pub ja: String,
    /// When it is partly so.
    pub deels: String,
    /// When it is a no.
    pub nee: String,
}

/// One checkable line of the norm, with everything its editors wrote about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// Stable slug.
    pub id: RequirementId,
    /// The area whose file holds it.
    pub area: AreaId,
    /// A few words that name it in lists.
    pub title: String,
    /// Slug of its theme.
    pub theme: String,
    /// Kinds of school it is for; never empty.
    pub sectors: Vec<Sector>,
    /// How firm it is.
    pub authority: Authority,
    /// For a law line: duty, power, definition or somebody else's duty.
    pub legal_nature: Option<LegalNature>,
    /// For a field line: how well its sources carry it.
    pub support: Option<Support>,
    /// Short check or full check.
    pub depth: Depth,
    /// Whether the description is asked as well.
    pub describing: Describing,
    /// The line for schools: one statement.
    pub school: String,
    /// The line for parents (B1).
    pub parents: String,
    /// What a parent can ask at school.
    pub ask: String,
    /// How to judge an answer.
    pub judging: Judging,
    /// Examples of what a passage in the schoolgids shows.
    pub evidence: Vec<String>,
    /// Words that occur in school documents.
    pub search_terms: Vec<String>,
    /// A remark a reader needs: an exception, a limit.
    pub caution: Option<String>,
    /// Ids of its sources.
    pub sources: Vec<String>,
    /// Law articles, for a law line and where a line touches the law.
    pub law: Vec<LawRef>,
    /// Ids in `norm/dossier/` it was written from.
    pub dossier: Vec<String>,
}

impl Requirement {
    /// Whether the check asks it: everything but law that is no duty of the school.
    pub fn is_asked(&self) -> bool {
        self.legal_nature.is_none_or(|nature| nature == LegalNature::Plicht)
    }

    /// Whether it is for this kind of school.
    pub fn is_for(&self, sector: Sector) -> bool {
        self.sectors.contains(&sector)
    }
}
