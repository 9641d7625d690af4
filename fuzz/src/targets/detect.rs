//! Telling what a file is.

use normwijzer::exchange::detect as kind;

use crate::support::{input, kept::keeping, seeds};

/// How far into a file is looked.
const PEEK: usize = 4096;

fn look(file: &[u8]) {
    let found = kind(file);
    assert!(!found.in_words().is_empty());
    let start = file.get(..PEEK).unwrap_or(file);
    assert_eq!(kind(start), found, "what is further on does not count");
}

#[test]
fn detect() {
    seeds::FILES.iter().for_each(|file| look(file));
    bolero::check!(name = "detect").for_each(|bytes: &[u8]| {
        let file = input::file(bytes, &seeds::FILES);
        keeping("detect", &[&file], || look(&file));
    });
}
