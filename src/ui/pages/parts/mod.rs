//! Pieces that several pages are built from.

mod edition_facts;
mod filter;
mod line;
mod origin;
mod search_field;
mod tally;
mod terms;

pub(super) use edition_facts::edition_facts;
pub(super) use filter::filter;
pub(super) use line::themed;
pub(super) use origin::{origin, places};
pub(super) use search_field::search_field;
pub(super) use tally::tally;
pub(super) use terms::Terms;
