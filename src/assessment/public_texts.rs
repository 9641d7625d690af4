//! What a school wrote for publication, and what it chose to publish.

use std::collections::BTreeMap;

use serde::Serialize;

use super::is_default;
use crate::norm::RequirementId;
use crate::words::object;

/// `publicatie`: the only free text that may leave in a publication.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct PublicTexts {
    /// A message to parents.
    #[serde(rename = "boodschap", skip_serializing_if = "String::is_empty")]
    pub message: String,
    /// Whether the pupils' views go along.
    #[serde(rename = "leerlingen", skip_serializing_if = "is_default")]
    pub pupils: bool,
    /// A text for parents per line.
    #[serde(rename = "teksten", skip_serializing_if = "BTreeMap::is_empty")]
    pub lines: BTreeMap<RequirementId, String>,
}

object!(PublicTexts {
    may message = "boodschap",
    may pupils = "leerlingen",
    map lines = "teksten",
});

/// A change to the [`PublicTexts`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicChange {
    /// The message to parents.
    Message(String),
    /// Whether the pupils' views go along.
    Pupils(bool),
    /// The text for parents at one line; an empty one is none.
    Line(RequirementId, String),
}

impl PublicTexts {
    /// Applies a change.
    pub(super) fn change(&mut self, change: PublicChange) {
        match change {
            PublicChange::Message(text) => self.message = text,
            PublicChange::Pupils(along) => self.pupils = along,
            PublicChange::Line(id, text) if text.is_empty() => {
                self.lines.remove(&id);
            }
            PublicChange::Line(id, text) => {
                self.lines.insert(id, text);
            }
        }
    }
}
