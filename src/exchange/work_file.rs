//! The werkbestand: everything a school typed, with its receipt.

use serde::Serialize;

use crate::assessment::Assessment;
use crate::words::{Moment, object};

/// The format this version of the tool writes. Every earlier one opens for ever.
pub const FORMAT_VERSION: u32 = 3;

/// The name by which a werkbestand is known.
pub(super) const SORT: &str = "normwijzer-werkbestand";

/// A werkbestand as it stands on disk, in the present format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct WorkFile {
    /// Always `normwijzer-werkbestand`.
    #[serde(rename = "soort")]
    sort: String,
    /// Format version.
    #[serde(rename = "versie")]
    pub(super) version: u32,
    /// Version of the tool that wrote it.
    #[serde(rename = "gereedschap")]
    pub tool: String,
    /// When it was written.
    #[serde(rename = "bewaard")]
    pub saved: Moment,
    /// The record; it names the edition and its receipt.
    #[serde(rename = "zelfcheck")]
    pub assessment: Assessment,
}

object!(WorkFile {
    must sort = "soort",
    must version = "versie",
    must tool = "gereedschap",
    must saved = "bewaard",
    must assessment = "zelfcheck",
});

impl WorkFile {
    /// A werkbestand of this record, written now by this version of the tool.
    pub fn new(assessment: Assessment, saved: Moment) -> Self {
        Self {
            sort: SORT.to_owned(),
            version: FORMAT_VERSION,
            tool: env!("CARGO_PKG_VERSION").to_owned(),
            saved,
            assessment,
        }
    }

    /// The file's text: readable JSON with a final newline.
    ///
    /// # Errors
    /// None in practice: every field is text, number, list or map with text keys.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|json| json + "\n")
    }
}
