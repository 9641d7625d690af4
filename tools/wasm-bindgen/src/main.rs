//! The part of the `wasm-bindgen` command line that Trunk uses.
fn main() {}
