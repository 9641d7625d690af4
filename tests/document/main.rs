//! Promise: a school's own document is read as a person reads it, and no file can harm.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test"
)]

mod corpus;
mod hostile;
mod inserted;
mod made;
mod tables;
mod words;
