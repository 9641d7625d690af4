//! How long the core takes for what a person does most: an answer, and all that follows from it.
#![allow(missing_docs, reason = "criterion's macros write public functions without words")]
#![allow(clippy::expect_used, reason = "a bench stops at the first surprise")]

mod sample;

use std::collections::BTreeSet;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use normwijzer::assessment::{Action, AnswerChange, Practice, Summary, findings, reduce};
use normwijzer::norm::{Catalogue, Depth, Scope, Sector};
use sample::{answered, now, slice};

fn evaluate(criterion: &mut Criterion) {
    let slice = slice();
    let scope = Scope { sector: Sector::Po, areas: BTreeSet::new(), depth: Depth::Verdieping };
    let catalogue = Catalogue::new(&slice, &scope);
    let state = answered(&slice);

    criterion.bench_function("catalogue of 160 lines", |bench| {
        bench.iter(|| Catalogue::new(black_box(&slice), &scope));
    });
    criterion.bench_function("one answer in 160", |bench| {
        bench.iter_batched(
            || state.clone(),
            |state| {
                let change = AnswerChange::Practice(Some(Practice::No));
                reduce(state, Action::Answer("onderdeel-80".into(), change), now())
            },
            criterion::BatchSize::SmallInput,
        );
    });
    criterion.bench_function("findings and counts of 160 lines", |bench| {
        bench.iter(|| Summary::of(&findings(black_box(&catalogue), &state)));
    });
}

criterion_group!(benches, evaluate);
criterion_main!(benches);
