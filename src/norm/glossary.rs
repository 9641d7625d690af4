//! Terms of art, explained once.

use serde::{Deserialize, Serialize};

/// One entry of `norm/glossary.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Stable slug, also the anchor on the glossary page.
    pub id: String,
    /// The word as it stands on screen.
    #[serde(rename = "woord")]
    pub word: String,
    /// Plain explanation (B1), one or two sentences.
    #[serde(rename = "uitleg")]
    pub explanation: String,
    /// Other words for the same thing; also found when a person searches.
    #[serde(rename = "ook", default)]
    pub also: Vec<String>,
    /// The English word used in the code.
    #[serde(rename = "code", default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}
