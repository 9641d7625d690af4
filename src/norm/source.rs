//! Where a line comes from.

use serde::{Deserialize, Serialize};

/// `betrouwbaar`: the editors' own estimate of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum Reliability {
    /// Law, government, inspectorate, guideline, national institute or research.
    Hoog,
    /// Trade journal, advice bureau, interest group, samenwerkingsverband, old text.
    Midden,
    /// One school, action group, news item or old experience.
    Laag,
}

/// One source, in `norm/sources.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Source {
    /// Stable slug.
    pub id: String,
    /// Title of the page, article or report.
    #[serde(rename = "titel")]
    pub title: String,
    /// Who published it originally.
    #[serde(rename = "uitgever")]
    pub publisher: String,
    /// Date in words, or `zonder datum`.
    #[serde(rename = "datum")]
    pub date: String,
    /// Address at the original publisher.
    pub url: String,
    /// What it says that the lines rest on, in our own words.
    #[serde(rename = "steunt")]
    pub supports: String,
    /// How much of it was read: `geheel`, `begin`, …
    #[serde(rename = "gelezen")]
    pub read: String,
    /// The day it was consulted.
    #[serde(rename = "geraadpleegd")]
    pub consulted: crate::words::Date,
    /// The editors' estimate.
    #[serde(rename = "betrouwbaar")]
    pub reliability: Reliability,
    /// A regional or single-school source: words and examples, never ground for `veld`.
    #[serde(rename = "lokaal", default)]
    pub local: bool,
    /// What we may do with its text.
    #[serde(rename = "hergebruik")]
    pub reuse: String,
    /// Tag in `norm/dossier/`.
    pub dossier: String,
}
