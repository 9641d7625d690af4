//! What a school says about one line in public.

use serde::{Deserialize, Serialize};

use crate::assessment::{Described, Practice};

/// `aanbod`: whether the school offers it, according to the school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

    /// The words for parents, after "Volgens de school:".
    pub fn label(self) -> &'static str {
        match self {
            Self::Yes => "biedt de school dit",
            Self::Partly => "biedt de school dit deels",
            Self::No => "biedt de school dit niet",
            Self::NotApplicable => "geldt dit niet voor deze school",
        }
    }
}

/// What a school says about one line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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

impl PublicLine {
    /// The line in words: `biedt de school dit deels; het staat beschreven`.
    pub fn in_words(&self) -> String {
        let offer = self.offer.map_or("niet vermeld", Offer::label);
        let described = match self.described {
            Some(Described::Yes) => "; het staat beschreven",
            Some(Described::Partly) => "; het staat deels beschreven",
            Some(Described::No) => "; het staat niet beschreven",
            None => "",
        };
        format!("{offer}{described}")
    }
}
