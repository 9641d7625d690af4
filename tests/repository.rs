//! Promise: what the project says about itself is true, and nothing in it is forgotten.
//!
//! Tests of the repository: its documents, its rooms and its words. Owner, licence and headers
//! are compared in `xtask/tests/`.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "repository/core.rs"]
mod core;
#[path = "repository/documents.rs"]
mod documents;
#[path = "repository/files.rs"]
mod files;
#[path = "repository/glossary.rs"]
mod glossary;
#[path = "repository/leaves.rs"]
mod leaves;
#[path = "repository/markdown.rs"]
mod markdown;
#[path = "repository/record.rs"]
mod record;
#[path = "repository/rooms.rs"]
mod rooms;
#[path = "repository/sentences.rs"]
mod sentences;
#[path = "repository/words.rs"]
mod words;

/// Fails with every finding on a line of its own.
#[track_caller]
fn none(findings: &[String]) {
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}
