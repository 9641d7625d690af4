//! Promise: no file, whatever it holds, stops a program, and none is opened half.
//!
//! One target for everything that takes something from outside: `src/targets/`. Each looks at what
//! is given with every check of overflow and every assertion on. What the files are that it is
//! given: `src/support/`. How long and by which engine: `cargo xtask test` and `cargo xtask fuzz`.
#![cfg(test)]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a target stops at the first surprise"
)]

mod support;
mod targets;
