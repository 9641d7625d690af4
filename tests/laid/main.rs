//! Promise: documents of a school come out beside the norm in one text that a page only has to draw, the
//! same each time, and a document that cannot be read takes no other along.
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

mod any_documents;
mod corpus;
mod gathered;

use std::path::Path;

use normwijzer::desk::documents::{Documents, LaidDocuments};
use normwijzer::norm::{EvidenceSlice, load};

fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn slice() -> EvidenceSlice {
    load(&folder().join("norm"), None).expect("the norm").evidence_slice()
}

/// What the page reads of what the worker writes.
fn laid(documents: &Documents, slice: &EvidenceSlice) -> LaidDocuments {
    let slice = serde_json::to_string(slice).expect("a slice");
    let text = documents.lay(&slice, "po").expect("a slice and a sector");
    serde_json::from_str(&text).expect("what the page reads")
}

fn bytes(place: &str) -> Vec<u8> {
    std::fs::read(folder().join("tests/corpus").join(place)).expect(place)
}
