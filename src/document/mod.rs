//! A school's own document, read into passages: what it says, under which heading, on which page.
//!
//! Each kind of file is read into [`Block`]s, and [`passages()`] makes the same passages of those
//! whatever they came from. Nothing here knows the norm. Laying passages beside the lines of the norm
//! is the work of `evidence`.

mod block;
mod clean;
#[cfg(feature = "document")]
mod docx;
mod error;
mod fingerprint;
#[cfg(feature = "document")]
mod flow;
#[cfg(feature = "document")]
mod html;
mod join;
pub mod limits;
pub mod names;
mod note;
#[cfg(feature = "document")]
mod odt;
mod passage;
mod passages;
pub mod pdf;
#[cfg(feature = "document")]
mod read;
#[cfg(feature = "document")]
mod reading;
#[cfg(feature = "document")]
mod text;

pub use block::{Block, BlockKind, Row};
pub use error::DocumentError;
pub use fingerprint::fingerprint;
pub use join::join_line;
pub use note::Note;
pub use passage::{Document, Format, Passage};
pub use passages::passages;
#[cfg(feature = "document")]
pub use read::{pasted, read};
