//! Promise: what a document of a school says about a line is found, and the tool can say by which words.
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

mod any_document;
mod judged;
mod lines;
mod measured;
mod reasons;
mod said;
mod words;
