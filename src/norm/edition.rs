//! One dated version of the norm data.

use serde::{Deserialize, Serialize};

use super::{Area, Authority, Lexicon, Requirement, RequirementId, Source, Term};
use crate::words::{Date, choice, object};

/// How official an edition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum Status {
    /// Not yet released; may change any day.
    Concept,
    /// Compiled by us from law and field sources; not the official text.
    Werkversie,
    /// The official text.
    Vastgesteld,
}

choice!(Status { Concept = "concept", Werkversie = "werkversie", Vastgesteld = "vastgesteld", });

impl Status {
    /// The word on the edition line.
    pub fn label(self) -> &'static str {
        match self {
            Self::Concept => "concept",
            Self::Werkversie => "werkversie",
            Self::Vastgesteld => "vastgesteld",
        }
    }
}

/// A theme under which lines are grouped, in the order of `edition.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Theme {
    /// Slug.
    pub id: String,
    /// Name on screen.
    #[serde(rename = "naam")]
    pub name: String,
    /// One sentence of explanation for parents.
    #[serde(rename = "ouders")]
    pub for_parents: String,
}

/// What every page, print and file says about the edition it used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EditionHead {
    /// `landelijk/2026-08`.
    pub id: String,
    /// Title on screen.
    pub title: String,
    /// How official it is.
    pub status: Status,
    /// What it is, in a sentence or two.
    pub is: String,
    /// What it is not, in a sentence or two.
    pub is_not: String,
    /// The day it was compiled.
    pub compiled: Date,
    /// The day from which the law in it was read as valid.
    pub valid_from: Date,
    /// Id of the edition before it.
    pub previous: Option<String>,
    /// Before this day it has to be looked at again.
    pub review_before: Date,
    /// SHA-256 of the canonical content, 64 hexadecimal digits: the receipt.
    pub receipt: String,
    /// `alleen`: it holds lines of this authority and no others, and no way to go and no later
    /// subjects either. Absent for a whole edition.
    pub only: Option<Authority>,
    /// Id of the edition in force, when this one is older. The data does not say so, the day does:
    /// whoever reads all editions fills it in.
    pub newer: Option<String>,
    /// The region's layer that lies over it, in words; empty without one. Laying one fills it in.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub overlay: String,
    /// Receipt of that layer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub overlay_receipt: String,
}

/// The short name of the edition with this id, on screen: `2026-08`.
pub fn short_name(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}

object!(EditionHead {
    must id = "id",
    must title = "title",
    must status = "status",
    must is = "is",
    must is_not = "is_not",
    must compiled = "compiled",
    must valid_from = "valid_from",
    may previous = "previous",
    must review_before = "review_before",
    must receipt = "receipt",
    may only = "only",
    may newer = "newer",
    may overlay = "overlay",
    may overlay_receipt = "overlay_receipt",
});

impl EditionHead {
    /// The short name of the edition in force, when this one is older.
    pub fn newer_short(&self) -> Option<&str> {
        self.newer.as_deref().map(short_name)
    }

    /// Its status, that it is older when it is, and the layer over it when there is one:
    /// `werkversie, een oudere editie: nu geldt 2026-08, met de laag regionaal/… van …`.
    pub fn status_in_words(&self) -> String {
        let status = self.status.label();
        let words = self.newer_short().map_or_else(
            || status.to_owned(),
            |newer| format!("{status}, een oudere editie: nu geldt {newer}"),
        );
        if self.overlay.is_empty() {
            words
        } else {
            format!("{words}, met de laag {}", self.overlay)
        }
    }

    /// The receipts of both layers, or of the edition when no layer lies over it.
    pub fn receipts(&self) -> String {
        if self.overlay.is_empty() {
            return self.receipt.clone();
        }
        format!("{} (editie), {} (laag)", self.receipt, self.overlay_receipt)
    }

    /// The short name on screen: `2026-08`.
    pub fn short(&self) -> &str {
        short_name(&self.id)
    }
}

/// A step on the way when it stalls at school (`route.toml`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct RouteStep {
    /// Slug.
    pub id: String,
    /// Whom to turn to.
    #[serde(rename = "wie")]
    pub who: String,
    /// What this person or body can do.
    #[serde(rename = "kan")]
    pub can: String,
    /// What it cannot do.
    #[serde(rename = "kan_niet")]
    pub cannot: String,
    /// A sentence one can use or the question to bring along.
    #[serde(rename = "zo")]
    pub how: String,
    /// Source ids.
    #[serde(rename = "bronnen", default)]
    pub sources: Vec<String>,
    /// Law articles.
    #[serde(rename = "wet", default)]
    pub law: Vec<super::LawRef>,
}

/// A subject that is not in the edition yet (`later.toml`): what is coming, where to ask now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct LaterSubject {
    /// Slug.
    pub id: String,
    /// Name on screen.
    #[serde(rename = "naam")]
    pub name: String,
    /// Other words people look for.
    #[serde(rename = "ook", default)]
    pub also: Vec<String>,
    /// What is known about when it comes.
    #[serde(rename = "wanneer")]
    pub when: String,
    /// What holds today and where to ask.
    #[serde(rename = "nu")]
    pub now: String,
}

/// One dated version of the norm data, complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// What it is.
    pub head: EditionHead,
    /// Themes, in order.
    pub themes: Vec<Theme>,
    /// Areas, in order.
    pub areas: Vec<Area>,
    /// Lines, in the order of areas and files.
    pub requirements: Vec<Requirement>,
    /// The way when it stalls.
    pub route: Vec<RouteStep>,
    /// Subjects that are not in it.
    pub later: Vec<LaterSubject>,
    /// `niet_gelezen`: law lines of later editions that are not in it because the law of its day
    /// was not read for them. Whether they held then is not known.
    pub unread: Vec<RequirementId>,
}

/// An edition with what all editions share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Norm {
    /// The edition.
    pub edition: Edition,
    /// Every source, by file order.
    pub sources: Vec<Source>,
    /// Every term, by file order.
    pub glossary: Vec<Term>,
    /// Words for laying a document beside the norm; empty when the folder has none.
    pub lexicon: Lexicon,
}
