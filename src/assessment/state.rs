//! The whole record of one school's check.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    Answer, GuideChoices, Origin, Profile, PublicTexts, ReadDocument, Snapshot, is_default,
};
use crate::norm::{EditionHead, OverlaySlice, RequirementId};
use crate::words::{Moment, object};

/// Which edition the answers were given under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct EditionRef {
    /// `landelijk/2026-08`.
    pub id: String,
    /// SHA-256 of the edition's content at that moment.
    #[serde(rename = "ontvangstbewijs")]
    pub receipt: String,
}

object!(EditionRef {
    must id = "id",
    must receipt = "ontvangstbewijs",
});

impl From<&EditionHead> for EditionRef {
    fn from(head: &EditionHead) -> Self {
        Self { id: head.id.clone(), receipt: head.receipt.clone() }
    }
}

/// What pupils said about the support, and what was done with it (WPO 13b, WVO 2020 2.92a).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
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

object!(PupilVoice {
    may asked = "gevraagd",
    may said = "gezegd",
    may done = "gedaan",
});

/// One school's check under one edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Assessment {
    /// Random id, made by whoever starts the check.
    pub id: String,
    /// The edition.
    #[serde(rename = "editie")]
    pub edition: EditionRef,
    /// The layer of the samenwerkingsverband that lies over it.
    #[serde(rename = "laag", default, skip_serializing_if = "Option::is_none")]
    pub overlay: Option<OverlaySlice>,
    /// When it was started.
    #[serde(rename = "begonnen")]
    pub created: Moment,
    /// When it was last changed.
    #[serde(rename = "gewijzigd")]
    pub changed: Moment,
    /// A filled-in example of a fictional school, not a real check.
    #[serde(rename = "voorbeeld", default, skip_serializing_if = "is_default")]
    pub example: bool,
    /// Since when it is put away; it stays as it is.
    #[serde(rename = "gearchiveerd", default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<Moment>,
    /// The check it was made from.
    #[serde(rename = "afkomstig", default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// The school.
    #[serde(rename = "school", default)]
    pub profile: Profile,
    /// Answers by requirement. Ids that the edition does not know are kept.
    #[serde(rename = "antwoorden", default)]
    pub answers: BTreeMap<RequirementId, Answer>,
    /// The pupils' views.
    #[serde(rename = "leerlingen", default)]
    pub pupils: PupilVoice,
    /// The choices for the section of the schoolgids.
    #[serde(rename = "schoolgids", default, skip_serializing_if = "is_default")]
    pub guide: GuideChoices,
    /// What was written for publication.
    #[serde(rename = "publicatie", default, skip_serializing_if = "is_default")]
    pub publication: PublicTexts,
    /// The school's own documents that were laid beside the norm, in the order in which they came.
    #[serde(rename = "documenten", default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<ReadDocument>,
    /// Frozen copies, the oldest first.
    #[serde(rename = "momenten", default, skip_serializing_if = "Vec::is_empty")]
    pub snapshots: Vec<Snapshot>,
}

object!(Assessment {
    must id = "id",
    must edition = "editie",
    may overlay = "laag",
    must created = "begonnen",
    must changed = "gewijzigd",
    may example = "voorbeeld",
    may archived = "gearchiveerd",
    may origin = "afkomstig",
    may profile = "school",
    map answers = "antwoorden",
    may pupils = "leerlingen",
    may guide = "schoolgids",
    may publication = "publicatie",
    may documents = "documenten",
    may snapshots = "momenten",
});

impl Assessment {
    /// A new, empty check.
    pub fn new(id: String, edition: EditionRef, now: Moment) -> Self {
        Self {
            id,
            edition,
            overlay: None,
            created: now,
            changed: now,
            example: false,
            archived: None,
            origin: None,
            profile: Profile::default(),
            answers: BTreeMap::new(),
            pupils: PupilVoice::default(),
            guide: GuideChoices::default(),
            publication: PublicTexts::default(),
            documents: Vec::new(),
            snapshots: Vec::new(),
        }
    }

    /// The same check under another id, to stand beside the one that has its id already.
    #[must_use]
    pub fn under(self, id: String) -> Self {
        Self { id, ..self }
    }

    /// Changes the answer to a line; where there is none, an empty one. An emptied answer is no answer:
    /// the same state as never having touched the line.
    pub(crate) fn with_answer(&mut self, line: RequirementId, change: impl FnOnce(&mut Answer)) {
        let mut answer = self.answers.remove(&line).unwrap_or_default();
        change(&mut answer);
        if !answer.is_empty() {
            self.answers.insert(line, answer);
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
