//! The whole record of one school's check.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Answer, Profile};
use crate::norm::{EditionHead, RequirementId};
use crate::words::Moment;

/// Which edition the answers were given under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionRef {
    /// `landelijk/2026-08`.
    pub id: String,
    /// SHA-256 of the edition's content at that moment.
    #[serde(rename = "ontvangstbewijs")]
    pub receipt: String,
}

impl From<&EditionHead> for EditionRef {
    fn from(head: &EditionHead) -> Self {
        Self { id: head.id.clone(), receipt: head.receipt.clone() }
    }
}

/// What pupils said about the support, and what was done with it (WPO 13b, WVO 2020 2.92a).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PupilVoice {
    /// How and when pupils were asked, and how they were helped.
    #[serde(rename = "gevraagd")]
    pub asked: String,
    /// What they said, in broad lines.
    #[serde(rename = "gezegd")]
    pub said: String,
    /// What was done with it, and what was not.
    #[serde(rename = "gedaan")]
    pub done: String,
}

/// One school's check under one edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// Random id, made by whoever starts the check.
    pub id: String,
    /// The edition.
    #[serde(rename = "editie")]
    pub edition: EditionRef,
    /// When it was started.
    #[serde(rename = "begonnen")]
    pub created: Moment,
    /// When it was last changed.
    #[serde(rename = "gewijzigd")]
    pub changed: Moment,
    /// A filled-in example of a fictional school, not a real check.
    #[serde(rename = "voorbeeld", default, skip_serializing_if = "std::ops::Not::not")]
    pub example: bool,
    /// The school.
    #[serde(rename = "school", default)]
    pub profile: Profile,
    /// Answers by requirement. Ids that the edition does not know are kept.
    #[serde(rename = "antwoorden", default)]
    pub answers: BTreeMap<RequirementId, Answer>,
    /// The pupils' views.
    #[serde(rename = "leerlingen", default)]
    pub pupils: PupilVoice,
}

impl Assessment {
    /// A new, empty check.
    pub fn new(id: String, edition: EditionRef, now: Moment) -> Self {
        Self {
            id,
            edition,
            created: now,
            changed: now,
            example: false,
            profile: Profile::default(),
            answers: BTreeMap::new(),
            pupils: PupilVoice::default(),
        }
    }

    /// Answers to lines that this edition does not know, in order of id.
    pub fn orphans<'a>(
        &'a self,
        known: impl Fn(&str) -> bool + 'a,
    ) -> impl Iterator<Item = (&'a RequirementId, &'a Answer)> {
        self.answers.iter().filter(move |(id, _)| !known(id))
    }
}
