//! Writes the public pages.
fn main() {}
