//! What can be wrong with a slice that reached the browser.

use crate::norm::EditionHead;

/// A slice that cannot be used. Nothing of what a person filled in is touched by it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SliceError {
    /// Something is missing that says which edition this is.
    #[error("De normdata zeggen niet goed welke editie het is: {0}. Laad de bladzijde opnieuw.")]
    Head(&'static str),
    /// Fewer or more lines than there should be.
    #[error(
        "De normdata zijn niet volledig: {found} van {expected} onderdelen. Laad de bladzijde opnieuw."
    )]
    Count {
        /// The number that was written along.
        expected: u32,
        /// The number that is there.
        found: u32,
    },
    /// A line that does not fit the rest.
    #[error("De normdata zijn beschadigd: het onderdeel ‘{id}’ {what}. Laad de bladzijde opnieuw.")]
    Item {
        /// The line.
        id: String,
        /// What is wrong with it.
        what: &'static str,
    },
}

/// The number of lines as it is written along.
pub(super) fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}

/// Whether as many lines came as were sent.
pub(super) fn check_count(expected: u32, items: usize) -> Result<(), SliceError> {
    let found = count(items);
    if found == expected { Ok(()) } else { Err(SliceError::Count { expected, found }) }
}

/// Whether the head says everything a page, a print and a file must be able to say.
pub(super) fn check_head(head: &EditionHead) -> Result<(), SliceError> {
    let missing = [
        (head.id.is_empty(), "het id ontbreekt"),
        (head.title.is_empty(), "de titel ontbreekt"),
        (head.is.is_empty() || head.is_not.is_empty(), "de uitleg ontbreekt"),
        (!is_receipt(&head.receipt), "het kenmerk van de gegevens klopt niet"),
    ];
    missing.iter().find(|(wrong, _)| *wrong).map_or(Ok(()), |(_, what)| Err(SliceError::Head(what)))
}

/// Whether a text can be a receipt: 64 hexadecimal digits in lower case.
pub(super) fn is_receipt(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
