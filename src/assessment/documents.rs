//! What a school decided about passages of its own documents.
//!
//! A passage that was accepted is [`Evidence`] with its fingerprint; one that was rejected is known
//! by its fingerprint alone. So nothing of a document is kept but the quotes that were accepted.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Assessment, Evidence};
use crate::norm::RequirementId;
use crate::words::{Moment, object, short};

/// How long the title of a document may be, in characters.
const TITLE: usize = 120;

/// A document that was laid beside the norm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct ReadDocument {
    /// Its title, by which the next version of it is known.
    #[serde(rename = "titel")]
    pub title: String,
    /// When it was last laid beside the norm.
    #[serde(rename = "gelezen")]
    pub read: Moment,
    /// How many pages it had; none where a document has no pages.
    #[serde(rename = "bladzijden", default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<u32>,
    /// The fingerprints of the passages that were suggested for a line, with a space between: what is
    /// not among them is new in the next version.
    #[serde(rename = "getoond", default, skip_serializing_if = "String::is_empty")]
    pub shown: String,
    /// The fingerprints of the passages that were rejected, by line, with a space between. A map of
    /// texts and not of sets: that is a shape which the pages' programs read already.
    #[serde(rename = "afgewezen", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rejected: BTreeMap<RequirementId, String>,
}

object!(ReadDocument {
    must title = "titel",
    must read = "gelezen",
    may pages = "bladzijden",
    may shown = "getoond",
    map rejected = "afgewezen",
});

/// What was decided about a passage beside a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Nothing yet, or no longer.
    Open,
    /// The line stands there: the passage is evidence.
    Accepted,
    /// It does not, and the passage is not offered for it again.
    Rejected,
}

impl ReadDocument {
    /// A title as it is kept: on one line, of at most 120 characters.
    pub fn kept_title(title: &str) -> String {
        short(title, TITLE)
    }

    /// The fingerprints of the passages that were rejected for a line.
    pub fn rejected_for(&self, line: &str) -> impl Iterator<Item = &str> {
        self.rejected.get(line).into_iter().flat_map(|marks| marks.split(' '))
    }

    /// Adds what was rejected elsewhere, after what was rejected here.
    pub fn also_rejected(&mut self, elsewhere: &BTreeMap<RequirementId, String>) {
        for (line, marks) in elsewhere {
            let here = self.rejected.entry(line.clone()).or_default();
            *here = Self::both(here, marks);
        }
    }

    /// Fingerprints with a space between, and those of another such text that are not among them.
    pub fn both(one: &str, other: &str) -> String {
        let mut all: Vec<&str> = one.split(' ').filter(|mark| !mark.is_empty()).collect();
        for mark in other.split(' ') {
            if !mark.is_empty() && !all.contains(&mark) {
                all.push(mark);
            }
        }
        all.join(" ")
    }
}

impl Assessment {
    /// The document with this title, when it was laid beside the norm before.
    pub fn document(&self, title: &str) -> Option<&ReadDocument> {
        let title = ReadDocument::kept_title(title);
        self.documents.iter().find(|document| document.title == title)
    }
}

impl Evidence {
    /// Whether it was made by accepting the same passage of the same document.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        !self.mark.is_empty() && self.mark == other.mark && self.title == other.title
    }

    /// Whether it is a person's own by now, and still has that passage's quote.
    pub(super) fn says(&self, other: &Self) -> bool {
        let own = self.mark.is_empty() && !self.quote.is_empty();
        own && self.quote == other.quote && self.title == other.title
    }
}
