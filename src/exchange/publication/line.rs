//! What a school says about one line in public.

use serde::Serialize;

use crate::assessment::{Described, Practice};
use crate::words::{choice, lower_first, object};

/// `aanbod`: whether the school offers it, according to the school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum Offer {
    /// Offers it.
    #[serde(rename = "ja")]
    Yes,
    /// Offers it in part.
    #[serde(rename = "deels")]
    Partly,
    /// Does not offer it.
    #[serde(rename = "nee")]
    No,
    /// It does not apply to this school.
    #[serde(rename = "n.v.t.")]
    NotApplicable,
}

choice!(Offer {
    Yes = "ja",
    Partly = "deels",
    No = "nee",
    NotApplicable = "n.v.t.",
});

impl Offer {
    /// All, in the order they are listed.
    pub const ALL: [Self; 4] = [Self::Yes, Self::Partly, Self::No, Self::NotApplicable];

    /// What an answer says in public; *weten we niet* says nothing.
    pub fn of(practice: Practice) -> Option<Self> {
        match practice {
            Practice::Yes => Some(Self::Yes),
            Practice::Partly => Some(Self::Partly),
            Practice::No => Some(Self::No),
            Practice::NotApplicable => Some(Self::NotApplicable),
            Practice::Unknown => None,
        }
    }

    /// The word on screen, under "Volgens de school".
    pub fn label(self) -> &'static str {
        match self {
            Self::Yes => "Biedt dit",
            Self::Partly => "Biedt dit deels",
            Self::No => "Biedt dit niet",
            Self::NotApplicable => "Geldt hier niet",
        }
    }

    /// The slug used in markup.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Yes => "biedt",
            Self::Partly => "deels",
            Self::No => "niet",
            Self::NotApplicable => "nvt",
        }
    }
}

/// The word for a line about which the school says nothing.
pub const NOT_MENTIONED: &str = "Niet vermeld";

/// What a school says about one line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct PublicLine {
    /// Whether it is offered; absent when that is not said.
    #[serde(rename = "aanbod", skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
    /// Whether it is written down, where that is asked and said.
    #[serde(rename = "beschreven", skip_serializing_if = "Option::is_none")]
    pub described: Option<Described>,
    /// What the school wrote about it for parents.
    #[serde(rename = "tekst", skip_serializing_if = "String::is_empty")]
    pub text: String,
}

object!(PublicLine {
    may offer = "aanbod",
    may described = "beschreven",
    may text = "tekst",
});

impl PublicLine {
    /// The line in words, to stand after a colon: `biedt dit deels, en het staat beschreven`.
    pub fn in_words(&self) -> String {
        let offer = lower_first(self.offer.map_or(NOT_MENTIONED, Offer::label));
        let described = match self.described {
            Some(Described::Yes) => ", en het staat beschreven",
            Some(Described::Partly) => ", en het staat deels beschreven",
            Some(Described::No) => ", en het staat niet beschreven",
            None => "",
        };
        format!("{offer}{described}")
    }
}
