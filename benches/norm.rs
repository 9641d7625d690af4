//! How long an editor waits for the norm, and a visitor for an answer.
#![allow(missing_docs, clippy::expect_used, reason = "a measurement stops at the first surprise")]

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use normwijzer::norm::{SearchIndex, load_files, read, read_all, receipt};

fn norm(c: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("norm");
    let files = load_files(&folder).expect("the norm folder");
    let edition = files.editions().pop().expect("an edition");
    let norm = read(&files, &edition).expect("nothing wrong");
    let slice = norm.search_slice(Vec::new());
    let index = SearchIndex::new(slice.clone());

    c.bench_function("read and check the edition", |b| {
        b.iter(|| read(black_box(&files), &edition));
    });
    c.bench_function("read and check all editions and mappings", |b| {
        b.iter(|| read_all(black_box(&files)));
    });
    c.bench_function("receipt of the edition", |b| b.iter(|| receipt(black_box(&norm))));
    c.bench_function("make the search ready", |b| b.iter(|| SearchIndex::new(slice.clone())));
    for typed in ["vo", "mag mijn kind voorleessoftware", "extra tijd bij toetsen", "dislexie"] {
        c.bench_function(&format!("search: {typed}"), |b| b.iter(|| index.find(black_box(typed))));
    }
}

criterion_group!(benches, norm);
criterion_main!(benches);
