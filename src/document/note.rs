//! What a reader of the document has to know about how it was read.

use std::fmt;

/// Something that was not read, or not read surely.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Only the first pages were read.
    FirstPages {
        /// How many.
        read: u32,
        /// How many there are.
        of: u32,
    },
    /// Only the first part of a document without pages was read.
    FirstPart {
        /// How many passages that gave.
        passages: usize,
        /// The last heading that was read, when there was one.
        until: Option<String>,
    },
    /// Pages without text, such as pictures of paper.
    NoText {
        /// Their numbers, counted from 1, rising.
        pages: Vec<u32>,
    },
}

impl fmt::Display for Note {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FirstPages { read, of } => write!(
                to,
                "Dit document is erg lang. Alleen de eerste {read} van de {of} bladzijden zijn gelezen."
            ),
            Self::FirstPart { passages, until: Some(heading) } => write!(
                to,
                "Dit document is erg lang. Alleen het begin is gelezen: {passages} stukken tekst, tot in het deel ‘{heading}’."
            ),
            Self::FirstPart { passages, until: None } => write!(
                to,
                "Dit document is erg lang. Alleen het begin is gelezen: {passages} stukken tekst."
            ),
            Self::NoText { pages } => {
                let shown: Vec<String> = pages.iter().take(8).map(u32::to_string).collect();
                let more = pages.len().saturating_sub(shown.len());
                match (shown.as_slice(), more) {
                    ([page], 0) => {
                        write!(to, "Op bladzijde {page} staat geen tekst die te lezen is.")
                    }
                    (pages, 0) => write!(
                        to,
                        "Op de bladzijden {} staat geen tekst die te lezen is.",
                        crate::words::and(pages)
                    ),
                    (pages, more) => write!(
                        to,
                        "Op de bladzijden {} en nog {more} andere staat geen tekst die te lezen is.",
                        pages.join(", ")
                    ),
                }
            }
        }
    }
}
