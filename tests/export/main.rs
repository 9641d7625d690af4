//! Files for other programs: whole and well-formed whatever was typed, and the same every time.
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "../common/mod.rs"]
mod common;
mod documents;
mod layer;
mod package;
#[path = "../common/plans.rs"]
mod plans;
mod requests;
mod workbook;
