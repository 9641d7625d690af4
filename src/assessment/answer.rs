//! An answer to one requirement: what the school does, and where that is written down.

use serde::Serialize;

use super::Fingerprint;
use crate::words::{Date, choice, object};

/// `praktijk`: does the school do it? Absent means not answered yet, which is not "nee".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum Practice {
    /// Yes.
    #[serde(rename = "ja")]
    Yes,
    /// Partly; counts as not yet.
    #[serde(rename = "deels")]
    Partly,
    /// No.
    #[serde(rename = "nee")]
    No,
    /// We do not know: its own outcome.
    #[serde(rename = "weten we niet")]
    Unknown,
    /// Not applicable; a reason is required.
    #[serde(rename = "n.v.t.")]
    NotApplicable,
}

choice!(Practice {
    Yes = "ja",
    Partly = "deels",
    No = "nee",
    Unknown = "weten we niet",
    NotApplicable = "n.v.t.",
});

impl Practice {
    /// All, in the order they are offered.
    pub const ALL: [Self; 5] =
        [Self::Yes, Self::Partly, Self::No, Self::Unknown, Self::NotApplicable];

    /// The word on screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Yes => "Ja",
            Self::Partly => "Deels",
            Self::No => "Nee",
            Self::Unknown => "Weten we niet",
            Self::NotApplicable => "N.v.t.",
        }
    }
}

/// `beschreven`: does it stand in the schoolgids or the school's policy?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum Described {
    /// Yes.
    #[serde(rename = "ja")]
    Yes,
    /// Partly; counts as not yet.
    #[serde(rename = "deels")]
    Partly,
    /// No.
    #[serde(rename = "nee")]
    No,
}

choice!(Described {
    Yes = "ja",
    Partly = "deels",
    No = "nee",
});

impl Described {
    /// All, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// The word on screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Yes => "Ja",
            Self::Partly => "Deels",
            Self::No => "Nee",
        }
    }
}

/// Evidence by reference: the tool never holds the document itself, at most a short quote that a
/// person accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// Title of the document.
    #[serde(rename = "titel")]
    pub title: String,
    /// Its date, as the school writes it.
    #[serde(rename = "datum")]
    pub date: String,
    /// Where it is kept, or the page.
    #[serde(rename = "plaats")]
    pub place: String,
    /// What stands there, in the words of the document: one line of at most 300 characters.
    #[serde(rename = "citaat", skip_serializing_if = "String::is_empty")]
    pub quote: String,
    /// The passage that was accepted. Empty when a person typed the reference, or changed something
    /// in it: from then on it is theirs, and no decision about a passage touches it.
    #[serde(rename = "kenmerk", skip_serializing_if = "String::is_empty")]
    pub mark: Fingerprint,
}

object!(Evidence {
    may title = "titel",
    may date = "datum",
    may place = "plaats",
    may quote = "citaat",
    may mark = "kenmerk",
});

impl Evidence {
    /// What was filled in, on one line: `Schoolgids, bladzijde 14: ‘Elk kind leest.’`
    pub fn in_words(&self) -> String {
        let parts = [&self.title, &self.date, &self.place].map(|part| part.trim());
        let place = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
        let place = place.join(", ");
        match self.quote.trim() {
            "" => place,
            quote if place.is_empty() => format!("‘{quote}’"),
            quote => format!("{place}: ‘{quote}’"),
        }
    }
}

/// What the school will do about it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Plan {
    /// What will be done.
    #[serde(rename = "wat")]
    pub what: String,
    /// The role that does it; never a person's name.
    #[serde(rename = "rol")]
    pub role: String,
    /// When it is to be done.
    #[serde(rename = "wanneer", skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
}

object!(Plan {
    may what = "wat",
    may role = "rol",
    may due = "wanneer",
});

impl Plan {
    /// Nothing was filled in.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Everything a school said about one requirement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct Answer {
    /// Does the school do it?
    #[serde(rename = "praktijk", skip_serializing_if = "Option::is_none")]
    pub practice: Option<Practice>,
    /// Is it written down?
    #[serde(rename = "beschreven", skip_serializing_if = "Option::is_none")]
    pub described: Option<Described>,
    /// Where it is written down: `schoolgids p. 14`.
    #[serde(rename = "plaats", skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Why it does not apply.
    #[serde(rename = "reden", skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// A note for the school itself.
    #[serde(rename = "toelichting", skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// References to documents.
    #[serde(rename = "bewijs", skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// What will be done.
    #[serde(rename = "actie", skip_serializing_if = "Plan::is_empty")]
    pub plan: Plan,
}

object!(Answer {
    may practice = "praktijk",
    may described = "beschreven",
    may place = "plaats",
    may reason = "reden",
    may note = "toelichting",
    may evidence = "bewijs",
    may plan = "actie",
});

impl Answer {
    /// Nothing was filled in; such an answer is not kept.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
