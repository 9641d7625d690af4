//! How firm a line is, and the words that follow from it.

use serde::{Deserialize, Serialize};

use crate::words::choice;

/// `gezag`: who stands behind a line of the norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum Authority {
    /// Law in force.
    Wet,
    /// Agreement of a samenwerkingsverband.
    Swv,
    /// National advice: the official text.
    Advies,
    /// Recommended by an authoritative source of the field.
    Veld,
    /// Proposal of the editors.
    Redactie,
}

choice!(Authority {
    Wet = "wet",
    Swv = "swv",
    Advies = "advies",
    Veld = "veld",
    Redactie = "redactie",
});

impl Authority {
    /// All five, firmest first: the order in which they are always listed.
    pub const ALL: [Self; 5] = [Self::Wet, Self::Swv, Self::Advies, Self::Veld, Self::Redactie];

    /// The slug used in data, markup and addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Wet => "wet",
            Self::Swv => "swv",
            Self::Advies => "advies",
            Self::Veld => "veld",
            Self::Redactie => "redactie",
        }
    }

    /// The word on the badge.
    pub fn label(self) -> &'static str {
        match self {
            Self::Wet => "Wet",
            Self::Swv => "Afspraak regio",
            Self::Advies => "Landelijk advies",
            Self::Veld => "Aanbevolen in het veld",
            Self::Redactie => "Voorstel",
        }
    }

    /// One or two sentences that explain the badge.
    pub fn explanation(self) -> &'static str {
        match self {
            Self::Wet => "Dit staat in de wet. Die geldt voor elke school.",
            Self::Swv => "De scholen in deze regio hebben dit samen afgesproken.",
            Self::Advies => "Dit staat in het landelijke advies. Het is nog geen wet.",
            Self::Veld => {
                "Deskundigen raden dit aan, bijvoorbeeld in een richtlijn. \
                 Het is geen plicht. Niet elke school doet dit al."
            }
            Self::Redactie => {
                "Dit is een voorstel van de makers van deze site. \
                 Er is geen vaste bron voor. Het is geen plicht."
            }
        }
    }
}

/// `rechtskarakter`: what kind of rule a law line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum LegalNature {
    /// A duty of the school or its board. Only this is asked in the check.
    Plicht,
    /// A power: the school or its head may.
    Bevoegdheid,
    /// A definition.
    Begrip,
    /// A duty of somebody else, such as the samenwerkingsverband.
    Ander,
}

impl LegalNature {
    /// The word on screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Plicht => "plicht van de school",
            Self::Bevoegdheid => "dit mag, het is geen plicht",
            Self::Begrip => "uitleg van een begrip",
            Self::Ander => "plicht van een ander",
        }
    }
}

/// `steun`: how many and what sources carry a field line. It counts sources, not effects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub enum Support {
    /// Two or more strong publishers, at least one of them Dutch.
    Ruim,
    /// One strong Dutch publisher.
    Gewoon,
    /// The strongest source is foreign, or all sources are middling.
    Smal,
}

impl Support {
    /// The sentence in the source explanation.
    pub fn explanation(self) -> &'static str {
        match self {
            Self::Ruim => {
                "Ruim gesteund: twee of meer sterke bronnen, waarvan minstens één uit Nederland."
            }
            Self::Gewoon => "Gewoon gesteund: één sterke bron uit Nederland.",
            Self::Smal => {
                "Smal gesteund: de sterkste bron is buitenlands, of er zijn alleen minder sterke bronnen."
            }
        }
    }
}
