//! How long the core takes for what a person does most: an answer, and all that follows from it.
#![allow(missing_docs, reason = "criterion's macros write public functions without words")]
#![allow(clippy::expect_used, reason = "a bench stops at the first surprise")]

use std::collections::BTreeSet;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use normwijzer::assessment::{
    Action, AnswerChange, Assessment, Described, EditionRef, Practice, Summary, findings, reduce,
};
use normwijzer::exchange::{WorkFile, open};
use normwijzer::norm::{
    Area, Authority, Catalogue, CheckItem, CheckSlice, Depth, Describing, EditionHead, Judging,
    Scope, Sector, Status, Theme,
};
use normwijzer::words::{Date, Moment};

/// As many lines as the full check of the first edition, all in one area.
const LINES: usize = 160;

fn now() -> Moment {
    Moment::new(Date::new(2026, 11, 24).expect("a date"), 14, 2, 0).expect("a moment")
}

fn item(number: usize) -> CheckItem {
    CheckItem {
        id: format!("onderdeel-{number}"),
        area: "gebied".into(),
        title: "Een vaste toetskalender".into(),
        theme: "signaleren".into(),
        sectors: vec![Sector::Po],
        authority: Authority::Veld,
        legal_nature: None,
        depth: Depth::Kern,
        describing: Describing::Nuttig,
        school: "Een toetskalender zegt wanneer en waarmee lezen wordt gemeten.".into(),
        judging: Judging { ja: "Altijd.".into(), deels: "Soms.".into(), nee: "Nooit.".into() },
    }
}

fn slice() -> CheckSlice {
    let day = Date::new(2026, 8, 1).expect("a date");
    CheckSlice {
        head: EditionHead {
            id: "landelijk/2026-08".into(),
            title: "Proef".into(),
            status: Status::Werkversie,
            is: "Een proef.".into(),
            is_not: "Geen norm.".into(),
            compiled: day,
            valid_from: day,
            previous: None,
            review_before: day,
            receipt: "0".repeat(64),
        },
        themes: vec![Theme {
            id: "signaleren".into(),
            name: "Signaleren".into(),
            for_parents: "Zien wat nodig is.".into(),
        }],
        areas: vec![Area {
            id: "gebied".into(),
            name: "Gebied".into(),
            also: Vec::new(),
            for_schools: "Voor scholen.".into(),
            for_parents: "Voor ouders.".into(),
            who: "de intern begeleider".into(),
            hue: 1,
            general: true,
        }],
        items: (0..LINES).map(item).collect(),
    }
}

fn answered(slice: &CheckSlice) -> Assessment {
    let mut state = Assessment::new("proef".into(), EditionRef::from(&slice.head), now());
    for (number, item) in slice.items.iter().enumerate() {
        let practice = Practice::ALL.get(number % 3).copied();
        let described = Described::ALL.get(number % 3).copied();
        let note = "Wij bespreken dit twee keer per jaar in het team.".to_owned();
        for change in [
            AnswerChange::Practice(practice),
            AnswerChange::Described(described),
            AnswerChange::Note(note),
        ] {
            state = reduce(state, Action::Answer(item.id.clone(), change), now());
        }
    }
    state
}

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
    criterion.bench_function("werkbestand of 160 answers: write and open", |bench| {
        bench.iter(|| {
            let text = WorkFile::new(state.clone(), now()).to_json().expect("a file");
            open(black_box(text.as_bytes())).expect("it opens")
        });
    });
}

criterion_group!(benches, evaluate);
criterion_main!(benches);
