//! An area with its lines, as it stands in `<gebied>.toml`.

use schemars::JsonSchema;
use serde::Serialize;

use crate::norm::{
    Area, Authority, Depth, Describing, Edition, Judging, LawRef, LegalNature, Requirement, Sector,
    Support,
};

/// One area: what it is, and its lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AreaFile {
    /// The area.
    #[serde(rename = "gebied")]
    pub area: Area,
    /// Its lines, in order.
    #[serde(rename = "eis")]
    pub lines: Vec<Line>,
}

/// One checkable line of the norm, under the names that editors know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Stable slug: it means the thing and never changes.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"), length(max = 40))]
    pub id: String,
    /// A few words that name it in lists.
    #[serde(rename = "titel")]
    pub title: String,
    /// Slug of its theme, in `thema` of the edition.
    #[serde(rename = "thema")]
    pub theme: String,
    /// Kinds of school it is for.
    #[serde(rename = "sectoren")]
    #[schemars(length(min = 1))]
    pub sectors: Vec<Sector>,
    /// How firm it is.
    #[serde(rename = "gezag")]
    pub authority: Authority,
    /// Only for a law line: duty, power, definition or somebody else's duty.
    #[serde(rename = "rechtskarakter", skip_serializing_if = "Option::is_none")]
    pub legal_nature: Option<LegalNature>,
    /// Only for a field line: how well its sources carry it.
    #[serde(rename = "steun", skip_serializing_if = "Option::is_none")]
    pub support: Option<Support>,
    /// Short check or full check.
    #[serde(rename = "omvang")]
    pub depth: Depth,
    /// Whether the description is asked as well.
    #[serde(rename = "beschrijven")]
    pub describing: Describing,
    /// The line for schools: one statement.
    pub school: String,
    /// The line for parents (B1).
    #[serde(rename = "ouders")]
    pub parents: String,
    /// What a parent can ask at school.
    #[serde(rename = "vraag")]
    pub ask: String,
    /// When an answer is yes.
    pub ja: String,
    /// When it is partly.
    pub deels: String,
    /// When it is no.
    pub nee: String,
    /// Examples of what a passage in the schoolgids shows.
    #[serde(rename = "bewijs")]
    #[schemars(length(min = 1))]
    pub evidence: Vec<String>,
    /// Words that occur in school documents. Only here stand names of products; they are no advice.
    #[serde(rename = "zoekwoorden")]
    #[schemars(length(min = 1))]
    pub search_terms: Vec<String>,
    /// A remark a reader needs: an exception, a limit.
    #[serde(rename = "let_op", skip_serializing_if = "Option::is_none")]
    pub caution: Option<String>,
    /// Ids of its sources, in `bron` of the edition.
    #[serde(rename = "bronnen")]
    pub sources: Vec<String>,
    /// Places in the law.
    #[serde(rename = "wet", default, skip_serializing_if = "<[_]>::is_empty")]
    pub law: Vec<LawRef>,
    /// Ids in `norm/dossier/` it was written from.
    #[schemars(length(min = 1))]
    pub dossier: Vec<String>,
}

impl AreaFile {
    /// Every area of an edition with its lines, in order.
    pub(super) fn all(edition: &Edition) -> Vec<Self> {
        let areas = edition.areas.iter();
        areas
            .map(|area| Self {
                area: area.clone(),
                lines: edition
                    .requirements
                    .iter()
                    .filter(|line| line.area == area.id)
                    .map(Line::from)
                    .collect(),
            })
            .collect()
    }
}

impl From<&Requirement> for Line {
    /// Every field by name, so that a new one cannot be left out.
    fn from(line: &Requirement) -> Self {
        let Requirement {
            id,
            // It stands in the file of its area.
            area: _,
            title,
            theme,
            sectors,
            authority,
            legal_nature,
            support,
            depth,
            describing,
            school,
            parents,
            ask,
            judging: Judging { ja, deels, nee },
            evidence,
            search_terms,
            caution,
            sources,
            law,
            dossier,
        } = line.clone();
        Self {
            id,
            title,
            theme,
            sectors,
            authority,
            legal_nature,
            support,
            depth,
            describing,
            school,
            parents,
            ask,
            ja,
            deels,
            nee,
            evidence,
            search_terms,
            caution,
            sources,
            law,
            dossier,
        }
    }
}
