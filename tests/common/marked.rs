//! A record in which every field is filled in, each text with the mark of its place.

#![allow(dead_code, reason = "each program uses its own part")]

use std::collections::BTreeSet;

use normwijzer::assessment::{
    Answer, Assessment, Described, Evidence, GuideChoices, GuideText, Length, Origin, Partnership,
    Plan, Practice, Profile, PublicTexts, PupilVoice, ReadDocument, SchoolYear, Snapshot, Tone,
};
use normwijzer::norm::{Depth, Sector};

use super::{now, slice};

/// The mark that stands in the text at this place of the werkbestand.
fn mark(place: &str) -> String {
    format!("«{place}»")
}

fn marked_answer(practice: Practice) -> Answer {
    let mark = |field: &str| mark(&format!("antwoorden.*.{field}"));
    Answer {
        practice: Some(practice),
        described: Some(Described::Partly),
        place: mark("plaats"),
        reason: mark("reden"),
        note: mark("toelichting"),
        evidence: vec![Evidence {
            title: mark("bewijs"),
            date: mark("bewijs"),
            place: mark("bewijs"),
            quote: mark("bewijs"),
            mark: mark("bewijs"),
        }],
        plan: Plan { what: mark("actie"), role: mark("actie"), due: Some(now().date) },
    }
}

/// A record in which every field is filled in, each text with the mark of its place.
pub(crate) fn marked() -> Assessment {
    let pupils = PupilVoice {
        asked: mark("leerlingen"),
        said: mark("leerlingen"),
        done: mark("leerlingen"),
    };
    let mut profile = Profile {
        name: mark("school.naam"),
        location: mark("school.vestiging"),
        brin: mark("school.brin"),
        sector: Some(Sector::Po),
        areas: ["b".to_owned()].into(),
        depth: Depth::Verdieping,
        year: SchoolYear::starting(2026),
        partnership: Partnership {
            name: mark("school.samenwerkingsverband.naam"),
            plan_url: format!("https://swv.example/{}", mark("school.samenwerkingsverband.plan")),
        },
    };
    let answers = [
        ("a1".to_owned(), marked_answer(Practice::Yes)),
        ("b1".to_owned(), marked_answer(Practice::Unknown)),
        ("b2".to_owned(), marked_answer(Practice::NotApplicable)),
    ];
    let record = Assessment {
        id: mark("id"),
        edition: (&slice().head).into(),
        overlay: Some(
            serde_json::from_value(serde_json::json!({
                "id": mark("laag"), "naam": mark("laag"), "editie": mark("laag"),
                "ontvangstbewijs": mark("laag"), "regels": [[mark("laag")]],
                "ernaast": [[mark("laag")]],
            }))
            .expect("a layer"),
        ),
        created: now(),
        changed: now(),
        example: true,
        archived: Some(now()),
        origin: Some(Origin { id: mark("afkomstig"), year: SchoolYear::starting(2025) }),
        profile: profile.clone(),
        answers: answers.clone().into(),
        pupils: pupils.clone(),
        guide: GuideChoices {
            tone: Tone::Warm,
            length: Length::Kort,
            hidden: ["b1".to_owned()].into(),
            texts: [(
                "b".to_owned(),
                GuideText { text: mark("schoolgids"), based_on: mark("schoolgids") },
            )]
            .into(),
        },
        publication: PublicTexts {
            message: mark("publicatie.boodschap"),
            pupils: true,
            lines: [("a1".to_owned(), mark("publicatie.teksten"))].into(),
        },
        documents: vec![ReadDocument {
            title: mark("documenten"),
            read: now(),
            pages: Some(42),
            shown: mark("documenten"),
            rejected: [("b1".to_owned(), mark("documenten"))].into(),
        }],
        snapshots: Vec::new(),
    };
    profile.name = mark("momenten");
    let mut frozen = marked_answer(Practice::Yes);
    frozen.note = mark("momenten");
    let snapshot = Snapshot {
        moment: now(),
        note: mark("momenten"),
        edition: (&slice().head).into(),
        profile,
        answers: [("a1".to_owned(), frozen)].into(),
        pupils,
    };
    Assessment { snapshots: vec![snapshot], ..record }
}

/// The marks that stand in a text.
pub(crate) fn marks(text: &str) -> BTreeSet<&str> {
    text.split('«').skip(1).filter_map(|rest| rest.split('»').next()).collect()
}
