//! How long files take: opening one, making a publication, laying two side by side.
#![allow(missing_docs, reason = "criterion's macros write public functions without words")]
#![allow(clippy::expect_used, reason = "a bench stops at the first surprise")]

mod sample;

use std::collections::{BTreeMap, BTreeSet};
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use normwijzer::assessment::{Action, AnswerChange, Assessment, Practice, SnapshotChange, reduce};
use normwijzer::compare::{Merge, Moments};
use normwijzer::exchange::publication::Publication;
use normwijzer::exchange::{MAX_BYTES, WorkFile, carrier, open};
use normwijzer::norm::{Catalogue, Depth, Scope, Sector};
use normwijzer::report::{Document, html_file};
use sample::{answered, now, slice};

/// A full check with three moments kept in it, and one answer that a colleague gave otherwise.
fn records() -> (Assessment, Assessment) {
    let mut state = answered(&slice());
    state.profile.sector = Some(Sector::Po);
    for note in ["oktober", "januari", "juni"] {
        state = reduce(state, Action::Snapshot(SnapshotChange::Add(note.to_owned())), now());
    }
    let change = AnswerChange::Practice(Some(Practice::No));
    let other = reduce(state.clone(), Action::Answer("onderdeel-80".into(), change), now());
    (state, other)
}

fn exchange(criterion: &mut Criterion) {
    let slice = slice();
    let scope = Scope { sector: Sector::Po, areas: BTreeSet::new(), depth: Depth::Verdieping };
    let catalogue = Catalogue::new(&slice, &scope);
    let (state, other) = records();
    let text = WorkFile::new(state.clone(), now()).to_json().expect("a file");
    let document = Document { title: "Rapport".into(), blocks: Vec::new() };
    let page = html_file(&document, Some(&text));
    let hostile = "N<".repeat(MAX_BYTES as usize / 2);

    criterion.bench_function("write a werkbestand of 160 answers and 3 moments", |bench| {
        bench.iter(|| WorkFile::new(state.clone(), now()).to_json().expect("a file"));
    });
    criterion.bench_function("open it", |bench| {
        bench.iter(|| open(black_box(text.as_bytes())).expect("it opens"));
    });
    criterion.bench_function("open it out of a report", |bench| {
        bench.iter(|| open(black_box(page.as_bytes())).expect("it opens"));
    });
    criterion.bench_function("look for data in a page of 10 MB that has none", |bench| {
        bench.iter(|| carrier::extract(black_box(hostile.as_bytes())));
    });
    criterion.bench_function("publication of 160 lines", |bench| {
        bench.iter(|| Publication::new(&catalogue, &slice.head, black_box(&state), now()));
    });
    criterion.bench_function("two moments of 160 lines", |bench| {
        bench.iter(|| Moments::new(&catalogue, black_box(&state.answers), &other.answers));
    });
    criterion.bench_function("merge two files of 160 answers", |bench| {
        bench.iter(|| {
            let merge = Merge::new(black_box(&state), &other).expect("the same school");
            merge.result(&BTreeMap::new(), now())
        });
    });
}

criterion_group!(benches, exchange);
criterion_main!(benches);
