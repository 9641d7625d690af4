//! What an overlay holds.

use serde::{Deserialize, Serialize};

use crate::norm::{Requirement, RequirementId, Source, Status};
use crate::words::Date;

/// What every page, print and file says about the overlay it used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverlayHead {
    /// `regionaal/<region>/2026-08`.
    pub id: String,
    /// Name of the samenwerkingsverband, as it stands beside every line.
    pub name: String,
    /// Id of the national edition on which it lies.
    pub edition: String,
    /// How official it is.
    pub status: Status,
    /// What it is, in a sentence or two.
    pub is: String,
    /// What it is not, in a sentence or two.
    pub is_not: String,
    /// The day it was written.
    pub compiled: Date,
    /// The day from which the agreements hold.
    pub valid_from: Date,
    /// Before this day it has to be looked at again.
    pub review_before: Date,
    /// `voorbeeld`: it shows how an overlay is made. Its samenwerkingsverband does not exist.
    #[serde(default)]
    pub example: bool,
    /// SHA-256 of the canonical content, 64 hexadecimal digits: the receipt.
    pub receipt: String,
}

impl OverlayHead {
    /// The region in the id, which is also its folder: `voorbeeld`.
    pub fn region(&self) -> &str {
        self.id.split('/').nth(1).unwrap_or_default()
    }
}

/// `[[tekst]]`: words of the region beside a national line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionalText {
    /// `bij`: the national line.
    pub beside: RequirementId,
    /// The words for schools.
    pub school: String,
    /// The words for parents (B1).
    pub parents: String,
    /// Ids of its sources, in the overlay itself.
    pub sources: Vec<String>,
}

/// `[[afspraak]]`: a national line that has been agreed in the region.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// `bij`: the national line.
    pub beside: RequirementId,
    /// Ids of its sources, in the overlay itself.
    pub sources: Vec<String>,
}

/// The layer of one samenwerkingsverband, complete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// What it is.
    pub head: OverlayHead,
    /// Lines of its own.
    pub requirements: Vec<Requirement>,
    /// Its words beside national lines.
    pub texts: Vec<RegionalText>,
    /// National lines that have been agreed.
    pub agreements: Vec<Agreement>,
    /// What it rests on.
    pub sources: Vec<Source>,
}

impl Overlay {
    /// The same overlay with everything by id: where an entry stands in the file means nothing.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        self.requirements.sort_by(|a, b| a.id.cmp(&b.id));
        self.texts.sort();
        self.agreements.sort();
        self.sources.sort_by(|a, b| a.id.cmp(&b.id));
        self
    }
}
