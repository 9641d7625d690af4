//! What of an edition travels to the browser, cut by use.

mod check;

pub use check::{CheckItem, CheckSlice};
