//! How well documents are laid beside the norm, and how long it takes for one of forty pages.
//!
//! The figures alone: `cargo run --features cli -- evidence --evaluate tests/evaluation`.
#![allow(missing_docs, clippy::expect_used, reason = "a measurement stops at the first surprise")]

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use normwijzer::document::Document;
use normwijzer::evidence::Matcher;
use normwijzer::evidence::evaluation::{FIGURES, Part, measure, read_part};
use normwijzer::norm::{Sector, load};

/// As many as forty full pages have.
const PASSAGES: usize = 400;

fn evidence(c: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let slice = load(&folder.join("norm"), None).expect("the norm folder").evidence_slice();
    let set = folder.join("tests/evaluation");
    println!("{FIGURES}");
    for measured in measure(&set, &slice).expect("the set") {
        println!("{measured}");
    }
    let documents = read_part(&set, Part::Dev).expect("the dev part");
    let all = documents.iter().flat_map(|labelled| &labelled.document.passages);
    let passages = all.cycle().take(PASSAGES).cloned().collect();
    let document = Document { passages, pages: Some(40), ..Document::default() };
    let matcher = Matcher::new(&slice, Sector::Po);

    c.bench_function("make the lines of a sector ready", |b| {
        b.iter(|| Matcher::new(black_box(&slice), Sector::Po));
    });
    c.bench_function("forty pages beside the norm", |b| {
        b.iter(|| matcher.suggest(black_box(&document)));
    });
}

criterion_group!(benches, evidence);
criterion_main!(benches);
