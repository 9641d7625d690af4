//! Which two layers something was read in.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::OverlayHead;
use crate::norm::EditionHead;

/// The receipts of both layers, with what they are of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipts {
    /// Id of the national edition.
    pub edition: String,
    /// Its receipt.
    pub edition_receipt: String,
    /// Id of the overlay.
    pub overlay: String,
    /// Name of the samenwerkingsverband.
    pub name: String,
    /// Receipt of the overlay.
    pub overlay_receipt: String,
}

impl Receipts {
    /// The receipts of an edition and of the overlay on it.
    pub fn of(edition: &EditionHead, overlay: &OverlayHead) -> Self {
        Self {
            edition: edition.id.clone(),
            edition_receipt: edition.receipt.clone(),
            overlay: overlay.id.clone(),
            name: overlay.name.clone(),
            overlay_receipt: overlay.receipt.clone(),
        }
    }
}

impl fmt::Display for Receipts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} (kenmerk {}), met {} van {} (kenmerk {})",
            self.edition, self.edition_receipt, self.overlay, self.name, self.overlay_receipt
        )
    }
}
