//! A school's own document, read into passages: what it says, under which heading, on which page.
//!
//! Each kind of file is read into [`Block`]s, and [`passages`] makes the same passages of those
//! whatever they came from. Nothing here knows the norm. Laying passages beside the lines of the norm
//! is the work of `evidence`.

mod block;
mod clean;
mod error;
pub mod limits;
mod note;
mod passage;
mod passages;

pub use block::{Block, BlockKind, Row};
pub use error::DocumentError;
pub use note::Note;
pub use passage::{Document, Format, Passage};
pub use passages::passages;
