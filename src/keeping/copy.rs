//! A safety copy: what a record was before something took its place.

use serde::{Deserialize, Serialize};

use crate::words::Moment;

/// Why a copy was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Why {
    /// A person took the record away.
    #[serde(rename = "weggehaald")]
    Removed,
    /// A file took its place.
    #[serde(rename = "vervangen")]
    Replaced,
    /// Two tabs changed it, and this is the version that was not chosen.
    #[serde(rename = "ander tabblad")]
    OtherTab,
}

impl Why {
    /// On screen, after the name: `weggehaald`.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::Removed => "weggehaald",
            Self::Replaced => "vervangen door een bestand",
            Self::OtherTab => "de versie van een ander tabblad",
        }
    }
}

/// A copy as it is stored on the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafetyCopy {
    /// When it was made.
    #[serde(rename = "wanneer")]
    pub when: Moment,
    /// Why.
    #[serde(rename = "waarom")]
    pub why: Why,
    /// The text of the werkbestand, as it stood there; it may be one that cannot be read.
    #[serde(rename = "tekst")]
    pub text: String,
}

/// How many copies a device keeps; the oldest goes first.
pub const MOST_COPIES: usize = 20;
