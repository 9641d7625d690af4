//! A passage of a school's own document, as a person decides about it.

use super::{Evidence, ReadDocument};
use crate::norm::RequirementId;
use crate::words::short;

/// What a passage is known by, wherever it stands in whatever version of a document: 16 hex digits
/// of its words. See [`fingerprint`](crate::document::fingerprint).
pub type Fingerprint = String;

/// How long a quote may be, in characters.
pub(super) const QUOTE: usize = 300;
/// How long a heading may be.
const HEADING: usize = 100;
/// How long a fingerprint is.
const MARK: usize = 16;

/// A passage beside a line that it may cover.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidate {
    /// The line.
    pub line: RequirementId,
    /// The passage.
    pub mark: Fingerprint,
    /// The page it starts on, counted from 1; none where a document has no pages.
    pub page: Option<u32>,
    /// The heading that it stands under; empty when there is none.
    pub heading: String,
    /// Its text; what is kept of it is a line of at most 300 characters.
    pub quote: String,
}

impl Candidate {
    /// Where it stands: `bladzijde 14`, or else `onder ‘Lezen’`, or else nothing.
    pub fn place(&self) -> String {
        let heading = short(&self.heading, HEADING);
        match self.page {
            Some(page) => format!("bladzijde {page}"),
            None if heading.is_empty() => heading,
            None => format!("onder ‘{heading}’"),
        }
    }

    /// The reference that accepting it makes, to a document with this title.
    pub fn evidence(&self, title: &str) -> Evidence {
        Evidence {
            title: ReadDocument::kept_title(title),
            date: String::new(),
            place: self.place(),
            quote: short(&self.quote, QUOTE),
            mark: self.mark.chars().filter(char::is_ascii_hexdigit).take(MARK).collect(),
        }
    }
}
