//! How many lines there are of each gezag.

use crate::norm::{Authority, Requirement};

/// The number of lines per gezag, firmest first; kinds that do not occur are left out.
pub(crate) fn tally<'a>(
    lines: impl IntoIterator<Item = &'a Requirement>,
) -> Vec<(Authority, usize)> {
    let mut counts = Authority::ALL.map(|authority| (authority, 0));
    for line in lines {
        for (authority, count) in &mut counts {
            if *authority == line.authority {
                *count += 1;
            }
        }
    }
    counts.into_iter().filter(|(_, count)| *count > 0).collect()
}
