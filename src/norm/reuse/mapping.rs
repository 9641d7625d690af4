//! What became of each line between two editions, in one file.

use schemars::JsonSchema;
use serde::Serialize;

use super::{FORMAT_VERSION, LICENCE, MAPPING_SORT};
use crate::norm::{ChangeClass, LawRef, Link, Mapping, OtherSubject, Relation, RequirementId};

/// What became of every line of an edition in the next one: each id of either stands in it once,
/// also of what stayed the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MappingFile {
    /// Always `normwijzer-overgang`.
    #[serde(rename = "soort")]
    sort: String,
    /// Format version.
    #[serde(rename = "versie")]
    version: u32,
    /// SPDX name of the licence of the data.
    #[serde(rename = "licentie")]
    licence: String,
    /// Id of the older edition.
    #[serde(rename = "van")]
    pub from: String,
    /// Id of the newer edition.
    #[serde(rename = "naar")]
    pub to: String,
    /// How large the change is.
    #[serde(rename = "klasse")]
    pub class: ChangeClass,
    /// In the order of the newer edition, then what was withdrawn.
    #[serde(rename = "overgang")]
    pub links: Vec<LinkEntry>,
    /// Places in the law that are about something else now.
    #[serde(rename = "ander_onderwerp", default, skip_serializing_if = "<[_]>::is_empty")]
    pub other_subjects: Vec<OtherEntry>,
}

/// What became of a line, or of lines that were split or merged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkEntry {
    /// How the two sides relate.
    #[serde(rename = "relatie")]
    pub relation: Relation,
    /// Ids in the older edition; absent when it is new.
    #[serde(rename = "oud", default, skip_serializing_if = "<[_]>::is_empty")]
    pub old: Vec<RequirementId>,
    /// Ids in the newer edition; absent when it was withdrawn.
    #[serde(rename = "nieuw", default, skip_serializing_if = "<[_]>::is_empty")]
    pub new: Vec<RequirementId>,
    /// Why, in a sentence or two for schools; absent when nothing changed.
    #[serde(rename = "reden", default, skip_serializing_if = "str::is_empty")]
    pub reason: String,
}

/// A place in the law that is about something else since the change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OtherEntry {
    /// The place; its version is that of the newer edition.
    #[serde(rename = "wet")]
    pub law: LawRef,
    /// What it was about and what it is about now.
    #[serde(rename = "reden")]
    pub reason: String,
}

impl MappingFile {
    /// The file's text: readable JSON with a final newline.
    ///
    /// # Errors
    /// None in practice: every field is text, number or list.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|json| json + "\n")
    }
}

impl From<&Mapping> for MappingFile {
    /// Every field by name, so that a new one cannot be left out.
    fn from(mapping: &Mapping) -> Self {
        let Mapping { from, to, class, links, other_subjects } = mapping.clone();
        Self {
            sort: MAPPING_SORT.to_owned(),
            version: FORMAT_VERSION,
            licence: LICENCE.to_owned(),
            from,
            to,
            class,
            links: links.into_iter().map(LinkEntry::from).collect(),
            other_subjects: other_subjects.into_iter().map(OtherEntry::from).collect(),
        }
    }
}

impl From<Link> for LinkEntry {
    fn from(Link { relation, old, new, reason }: Link) -> Self {
        Self { relation, old, new, reason }
    }
}

impl From<OtherSubject> for OtherEntry {
    fn from(OtherSubject { law, reason }: OtherSubject) -> Self {
        Self { law, reason }
    }
}
