//! A school's own document, read into passages: what it says, under which heading, on which page.
//!
//! Nothing here knows the norm. Laying passages beside the lines of the norm is the work of `evidence`.

mod passage;

pub use passage::{Document, Passage};
