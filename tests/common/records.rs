//! Arbitrary records: every field of a werkbestand filled with anything it can hold.

use std::collections::{BTreeMap, BTreeSet};

use normwijzer::assessment::{
    Answer, Assessment, Described, EditionRef, Evidence, GuideChoices, GuideText, Length, Origin,
    Partnership, Plan, Practice, Profile, PublicTexts, PupilVoice, ReadDocument, SchoolYear,
    Snapshot, Tone,
};
use normwijzer::norm::{Depth, OverlaySlice, Sector};
use normwijzer::words::{Date, Moment};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Ids of the invented edition, one that it does not know, and names that mean something to others.
const IDS: [&str; 10] =
    ["a1", "a2", "b1", "b2", "b3", "c1", "onbekend", "__proto__", "constructor", "is"];

/// Any text, also with signs that mean something in JSON, HTML and mail.
pub(crate) fn text() -> BoxedStrategy<String> {
    prop_oneof![
        Just(String::new()),
        "\\PC{0,12}",
        "[<>&\"'=\\\\/\u{0}-\u{1f}\u{2028}\u{feff}a-c ]{0,12}",
    ]
    .boxed()
}

// Boxed, so that strategies within strategies do not fill the stack.

/// Any answer at all.
pub(crate) fn answer() -> BoxedStrategy<Answer> {
    any_answer().boxed()
}

/// Any profile at all.
pub(crate) fn profile() -> BoxedStrategy<Profile> {
    any_profile().boxed()
}

fn guide() -> BoxedStrategy<GuideChoices> {
    any_guide().boxed()
}

/// Any snapshot at all.
pub(crate) fn snapshot() -> BoxedStrategy<Snapshot> {
    any_snapshot().boxed()
}

/// Any record at all.
pub(crate) fn record() -> BoxedStrategy<Assessment> {
    any_record().boxed()
}

/// An id of a line or an area.
pub(crate) fn id() -> impl Strategy<Value = String> {
    select(IDS.to_vec()).prop_map(str::to_owned)
}

pub(crate) fn date() -> impl Strategy<Value = Date> {
    (1900..3000_i32, 1..13_u8, 1..29_u8)
        .prop_map(|(year, month, day)| Date::new(year, month, day).expect("a date"))
}

pub(crate) fn moment() -> impl Strategy<Value = Moment> {
    (date(), 0..24_u32, 0..60_u32, 0..60_u32).prop_map(|(date, hour, minute, second)| {
        Moment::new(date, hour, minute, second).expect("a moment")
    })
}

fn year() -> impl Strategy<Value = Option<SchoolYear>> {
    option::of((2000..3000).prop_map(|year| SchoolYear::starting(year).expect("a year")))
}

pub(crate) fn edition() -> impl Strategy<Value = EditionRef> {
    (text(), text()).prop_map(|(id, receipt)| EditionRef { id, receipt })
}

/// The fingerprint of a passage; of a few, so that they meet.
pub(crate) fn mark() -> impl Strategy<Value = String> {
    (0..4_u8).prop_map(|number| format!("{number:016x}"))
}

/// The fingerprints of some passages, as a record keeps them.
pub(crate) fn marks() -> impl Strategy<Value = String> {
    btree_set(mark(), 1..3).prop_map(|marks| marks.into_iter().collect::<Vec<_>>().join(" "))
}

/// The title of a document; of a few, so that they meet.
pub(crate) fn title() -> impl Strategy<Value = String> {
    prop_oneof![Just("Schoolgids".to_owned()), Just("SOP".to_owned()), text()]
}

/// A reference: typed, accepted, or accepted and changed by hand.
fn evidence() -> impl Strategy<Value = Evidence> {
    let quote = prop_oneof![text(), Just("Elk kind leest.".to_owned())];
    (title(), text(), text(), quote, option::of(mark())).prop_map(
        |(title, date, place, quote, mark)| {
            let mark = mark.unwrap_or_default();
            Evidence { title, date, place, quote, mark }
        },
    )
}

/// Documents as the reducer leaves them: each title once, no list of rejected passages empty.
pub(crate) fn documents() -> impl Strategy<Value = Vec<ReadDocument>> {
    let rejected = btree_map(id(), marks(), 0..3);
    let shown = option::of(marks()).prop_map(Option::unwrap_or_default);
    let document = (moment(), option::of(any::<u32>()), shown, rejected);
    btree_map(title(), document, 0..3).prop_map(|documents| {
        let all = documents.into_iter().map(|(title, (read, pages, shown, rejected))| {
            ReadDocument { title: ReadDocument::kept_title(&title), read, pages, shown, rejected }
        });
        let mut all: Vec<_> = all.collect();
        all.dedup_by(|one, other| one.title == other.title);
        all
    })
}

prop_compose! {
    fn any_answer()(
        practice in option::of(select(Practice::ALL.to_vec())),
        described in option::of(select(Described::ALL.to_vec())),
        (place, reason, note) in (text(), text(), text()),
        evidence in vec(evidence(), 0..3),
        (what, role, due) in (text(), text(), option::of(date())),
    ) -> Answer {
        Answer { practice, described, place, reason, note, evidence, plan: Plan { what, role, due } }
    }
}

/// Answers as the reducer leaves them: none is empty.
pub(crate) fn answers() -> BoxedStrategy<BTreeMap<String, Answer>> {
    btree_map(id(), answer(), 0..8)
        .prop_map(|mut answers| {
            answers.retain(|_, answer| !answer.is_empty());
            answers
        })
        .boxed()
}

prop_compose! {
    fn any_profile()(
        (name, location, brin) in (text(), text(), text()),
        sector in option::of(select(Sector::ALL.to_vec())),
        areas in btree_set(id(), 0..4),
        full in any::<bool>(),
        year in year(),
        (swv, plan_url) in (text(), prop_oneof![text(), Just("https://swv.example/plan".to_owned())]),
    ) -> Profile {
        let depth = if full { Depth::Verdieping } else { Depth::Kern };
        let partnership = Partnership { name: swv, plan_url };
        Profile { name, location, brin, sector, areas, depth, year, partnership }
    }
}

pub(crate) fn pupils() -> impl Strategy<Value = PupilVoice> {
    (text(), text(), text()).prop_map(|(asked, said, done)| PupilVoice { asked, said, done })
}

prop_compose! {
    fn any_guide()(
        tone in select(Tone::ALL.to_vec()),
        length in select(Length::ALL.to_vec()),
        hidden in btree_set(id(), 0..3),
        texts in btree_map(id(), (text(), text()), 0..3),
    ) -> GuideChoices {
        let texts = texts
            .into_iter()
            .map(|(id, (text, based_on))| (id, GuideText { text, based_on }))
            .collect();
        GuideChoices { tone, length, hidden, texts }
    }
}

fn public_texts() -> impl Strategy<Value = PublicTexts> {
    (text(), any::<bool>(), btree_map(id(), text(), 0..4))
        .prop_map(|(message, pupils, lines)| PublicTexts { message, pupils, lines })
}

prop_compose! {
    fn any_snapshot()(
        (moment, note, edition) in (moment(), text(), edition()),
        (profile, answers, pupils) in (profile(), answers(), pupils()),
    ) -> Snapshot {
        Snapshot { moment, note, edition, profile, answers, pupils }
    }
}

prop_compose! {
    /// A layer as a record carries it; its rows need not fit any edition.
    fn any_overlay()(
        (id, name, edition, receipt) in (text(), text(), text(), text()),
        rows in vec(vec(text(), 0..3), 0..4),
        beside in vec(vec(text(), 0..3), 0..4),
    ) -> OverlaySlice {
        let layer = serde_json::json!({
            "id": id, "naam": name, "editie": edition, "ontvangstbewijs": receipt,
            "regels": rows, "ernaast": beside,
        });
        serde_json::from_value(layer).expect("a layer")
    }
}

prop_compose! {
    fn any_record()(
        (id, edition, created, changed) in (text(), edition(), moment(), moment()),
        overlay in option::of(any_overlay()),
        (example, archived) in (any::<bool>(), option::of(moment())),
        origin in option::of((text(), year())),
        (profile, answers, pupils) in (profile(), answers(), pupils()),
        (guide, publication, documents) in (guide(), public_texts(), documents()),
        snapshots in vec(snapshot(), 0..3),
    ) -> Assessment {
        let origin = origin.map(|(id, year)| Origin { id, year });
        Assessment {
            id, edition, overlay, created, changed, example, archived, origin, profile, answers, pupils,
            guide, publication, documents, snapshots,
        }
    }
}

/// The layer as an older tool would have laid it: without its last column.
fn older(layer: &OverlaySlice) -> OverlaySlice {
    let mut json = serde_json::to_value(layer).expect("JSON");
    let columns = json.get_mut("regels").and_then(serde_json::Value::as_array_mut);
    columns.expect("columns").pop();
    serde_json::from_value(json).expect("a layer")
}

/// Two records of one check: the second is the first with some parts of another.
pub(crate) fn pair() -> impl Strategy<Value = (Assessment, Assessment)> {
    (record(), record(), btree_set(0..9_u8, 0..9)).prop_map(|(one, other, parts)| {
        let mut second = Assessment { changed: other.changed, ..one.clone() };
        let keys: BTreeSet<u8> = parts;
        if keys.contains(&0) {
            second.profile = other.profile;
        }
        if keys.contains(&1) {
            second.answers = other.answers;
        }
        if keys.contains(&2) {
            second.pupils = other.pupils;
        }
        if keys.contains(&3) {
            second.guide = other.guide;
        }
        if keys.contains(&4) {
            second.publication = other.publication;
        }
        if keys.contains(&6) {
            second.overlay = other.overlay;
        }
        if keys.contains(&8) {
            second.overlay = second.overlay.map(|layer| older(&layer));
        }
        if keys.contains(&7) {
            second.documents = other.documents;
        }
        if keys.contains(&5) {
            second.snapshots = other.snapshots;
        }
        (one, second)
    })
}
