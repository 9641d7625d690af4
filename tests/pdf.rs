//! Promise: a PDF is read as a person reads it, whatever made it and whichever engine found the words.
//!
//! `tests/corpus/pdf/` holds PDFs of different makers, beside each what is in it (`*.txt`), and in `runs/`
//! what pdf.js finds, which `tests/browser/pdf.test.mjs` holds against pdf.js itself. With the feature
//! `cli` the same files go through the engine of the command line.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

#[path = "pdf/any.rs"]
mod any;
#[path = "pdf/corpus.rs"]
mod corpus;
#[path = "pdf/kept.rs"]
mod kept;
#[cfg(feature = "cli")]
#[path = "pdf/native.rs"]
mod native;
