//! A whole edition in one file.

use schemars::JsonSchema;
use serde::Serialize;

use super::{AreaFile, EDITION_SORT, FORMAT_VERSION, LICENCE};
use crate::norm::receipt::cited;
use crate::norm::{
    Authority, Edition, EditionHead, LaterSubject, Norm, RequirementId, RouteStep, Source, Status,
    Theme,
};
use crate::words::Date;

/// One edition, complete: its head, themes, areas with lines, the way when it stalls, subjects for
/// later, and the sources it cites.
///
/// Not in it: the glossary, which all editions share, and sources that it does not cite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EditionFile {
    /// Always `normwijzer-editie`.
    #[serde(rename = "soort")]
    sort: String,
    /// Format version.
    #[serde(rename = "versie")]
    version: u32,
    /// SPDX name of the licence of the data.
    #[serde(rename = "licentie")]
    licence: String,
    /// `landelijk/2026-08`.
    pub id: String,
    /// Title on screen.
    #[serde(rename = "titel")]
    pub title: String,
    /// How official it is.
    pub status: Status,
    /// What it is, in a sentence or two.
    pub is: String,
    /// What it is not. Whoever shows the data shows this too.
    #[serde(rename = "is_niet")]
    pub is_not: String,
    /// The day it was compiled.
    #[serde(rename = "opgesteld")]
    pub compiled: Date,
    /// The day from which the law in it was read as valid.
    #[serde(rename = "geldig_vanaf")]
    pub valid_from: Date,
    /// Id of the edition before it.
    #[serde(rename = "vorige", skip_serializing_if = "Option::is_none")]
    pub previous: Option<String>,
    /// Before this day it has to be looked at again.
    #[serde(rename = "herzien_voor")]
    pub review_before: Date,
    /// It holds lines of this authority and no others. Absent for a whole edition.
    #[serde(rename = "alleen", skip_serializing_if = "Option::is_none")]
    pub only: Option<Authority>,
    /// SHA-256 of the canonical content of all that follows and stands above: the receipt.
    #[serde(rename = "kenmerk")]
    #[schemars(regex(pattern = r"^[0-9a-f]{64}$"))]
    pub receipt: String,
    /// Themes, in order.
    #[serde(rename = "thema")]
    pub themes: Vec<Theme>,
    /// Areas with their lines, in order.
    #[serde(rename = "gebieden")]
    pub areas: Vec<AreaFile>,
    /// The way when it stalls at school.
    #[serde(rename = "stap", default, skip_serializing_if = "<[_]>::is_empty")]
    pub route: Vec<RouteStep>,
    /// Subjects that are not in it.
    #[serde(rename = "onderwerp", default, skip_serializing_if = "<[_]>::is_empty")]
    pub later: Vec<LaterSubject>,
    /// Ids of law lines of later editions for which the law of its day was not read.
    #[serde(rename = "niet_gelezen", default, skip_serializing_if = "<[_]>::is_empty")]
    pub unread: Vec<RequirementId>,
    /// The sources that are cited, by id.
    #[serde(rename = "bron")]
    pub sources: Vec<Source>,
}

impl EditionFile {
    /// The file's text: readable JSON with a final newline.
    ///
    /// # Errors
    /// None in practice: every field is text, number or list.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|json| json + "\n")
    }
}

impl From<&Norm> for EditionFile {
    /// Every field by name, so that a new one cannot be left out.
    fn from(norm: &Norm) -> Self {
        let areas = AreaFile::all(&norm.edition);
        let sources = cited(norm).into_iter().cloned().collect();
        let Edition {
            head:
                EditionHead {
                    id,
                    title,
                    status,
                    is,
                    is_not,
                    compiled,
                    valid_from,
                    previous,
                    review_before,
                    receipt,
                    only,
                    // That is for the day to say, and the file stays what it is.
                    newer: _,
                    overlay: _,
                    overlay_receipt: _,
                },
            themes,
            areas: _,
            requirements: _,
            route,
            later,
            unread,
        } = norm.edition.clone();
        Self {
            sort: EDITION_SORT.to_owned(),
            version: FORMAT_VERSION,
            licence: LICENCE.to_owned(),
            id,
            title,
            status,
            is,
            is_not,
            compiled,
            valid_from,
            previous,
            review_before,
            only,
            receipt,
            themes,
            areas,
            route,
            later,
            unread,
            sources,
        }
    }
}
