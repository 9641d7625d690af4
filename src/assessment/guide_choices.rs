//! How a school wants its section for the schoolgids.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::is_default;
use crate::norm::{AreaId, RequirementId};
use crate::words::{choice, object};

/// `toon`: the voice of the section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum Tone {
    /// Business-like: `De school …`.
    #[default]
    Zakelijk,
    /// Warm: `Wij …`, spoken to the parent.
    Warm,
}

choice!(Tone {
    Zakelijk = "zakelijk",
    Warm = "warm",
});

impl Tone {
    /// Both, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::Zakelijk, Self::Warm];

    /// The word on screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Zakelijk => "Zakelijk",
            Self::Warm => "Warm",
        }
    }
}

/// `lengte`: how much of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum Length {
    /// The main lines.
    Kort,
    /// Every line.
    #[default]
    Volledig,
}

choice!(Length {
    Kort = "kort",
    Volledig = "volledig",
});

impl Length {
    /// Both, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::Kort, Self::Volledig];

    /// The word on screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Kort => "Kort",
            Self::Volledig => "Volledig",
        }
    }
}

/// The school's own text for one area, with the text from the answers that it was based on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct GuideText {
    /// What the school made of it.
    #[serde(rename = "tekst")]
    pub text: String,
    /// What the answers gave at that moment.
    #[serde(rename = "uit")]
    pub based_on: String,
}

object!(GuideText {
    must text = "tekst",
    must based_on = "uit",
});

impl GuideText {
    /// Whether the answers give another text by now than the one this was based on.
    pub fn is_overtaken(&self, generated: &str) -> bool {
        self.based_on != generated
    }
}

/// `schoolgids`: the school's choices for the section.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct GuideChoices {
    /// Voice.
    #[serde(rename = "toon", skip_serializing_if = "is_default")]
    pub tone: Tone,
    /// How much.
    #[serde(rename = "lengte", skip_serializing_if = "is_default")]
    pub length: Length,
    /// Lines that the school leaves out.
    #[serde(rename = "verborgen", skip_serializing_if = "BTreeSet::is_empty")]
    pub hidden: BTreeSet<RequirementId>,
    /// The school's own texts by area.
    #[serde(rename = "teksten", skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<AreaId, GuideText>,
}

object!(GuideChoices {
    may tone = "toon",
    may length = "lengte",
    may hidden = "verborgen",
    map texts = "teksten",
});

/// A change to the [`GuideChoices`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuideChange {
    /// Voice.
    Tone(Tone),
    /// How much.
    Length(Length),
    /// A line out (`true`) or in again (`false`).
    Hide(RequirementId, bool),
    /// The school's own text for an area, beside what the answers give now. Text that is equal to
    /// that is no text of its own: from then on the section follows the answers again.
    Text(AreaId, GuideText),
    /// Back to the text from the answers.
    Follow(AreaId),
}

impl GuideChoices {
    /// Applies a change.
    pub(super) fn change(&mut self, change: GuideChange) {
        match change {
            GuideChange::Tone(tone) => self.tone = tone,
            GuideChange::Length(length) => self.length = length,
            GuideChange::Hide(id, true) => {
                self.hidden.insert(id);
            }
            GuideChange::Hide(id, false) => {
                self.hidden.remove(&id);
            }
            GuideChange::Text(area, own) if own.text != own.based_on => {
                self.texts.insert(area, own);
            }
            GuideChange::Text(area, _) | GuideChange::Follow(area) => {
                self.texts.remove(&area);
            }
        }
    }
}
