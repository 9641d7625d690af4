//! The norm as a spreadsheet: what an editor takes out and brings back.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::format_push_string,
    clippy::format_collect,
    reason = "a test stops at the first surprise, and says what it makes as plainly as it can"
)]

#[cfg(feature = "cli")]
#[path = "../common/command.rs"]
mod cli;
#[cfg(feature = "cli")]
mod command;
mod desk;
mod editor;
mod faults;
mod files;
mod hostile;
mod layout;
mod round;
mod workbook;
