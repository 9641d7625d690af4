//! What several test files share: a small, invented edition, records, and damage.
#![allow(
    dead_code,
    unused_imports,
    clippy::expect_used,
    reason = "each test file uses its own part; a test stops at once"
)]

pub(crate) mod chains;
pub(crate) mod damage;
pub(crate) mod edition;
pub(crate) mod marked;
pub(crate) mod records;
pub(crate) mod ways;

pub(crate) use edition::{item, now, parents, slice};
