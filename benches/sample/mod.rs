//! What the measurements share: an invented edition and a full check under it.

use normwijzer::assessment::{
    Action, AnswerChange, Assessment, Described, EditionRef, Practice, reduce,
};
use normwijzer::norm::{
    Area, Authority, CheckItem, CheckSlice, Depth, Describing, EditionHead, Judging, Sector,
    Status, Theme,
};
use normwijzer::words::{Date, Moment};

/// As many lines as the full check of the first edition, all in one area.
const LINES: usize = 160;

pub(crate) fn now() -> Moment {
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
        regional: None,
    }
}

pub(crate) fn slice() -> CheckSlice {
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
            only: None,
            newer: None,
            overlay: String::new(),
            overlay_receipt: String::new(),
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

pub(crate) fn answered(slice: &CheckSlice) -> Assessment {
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
