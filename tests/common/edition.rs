//! A small, invented edition. Also taken in by the fuzz targets, so nothing of proptest is here.
#![allow(dead_code, clippy::expect_used, reason = "each program uses its own part")]

use normwijzer::norm::{
    Area, Authority, CheckItem, CheckSlice, Depth, Describing, EditionHead, Judging, LegalNature,
    Named, ParentsItem, ParentsSlice, Sector, Status, Theme,
};
use normwijzer::words::{Date, Moment};

/// 24 November 2026, 14:02.
pub(crate) fn now() -> Moment {
    Moment::new(Date::new(2026, 11, 24).expect("a date"), 14, 2, 0).expect("a moment")
}

/// One line: `authority` decides the area's file, everything else is plain.
pub(crate) fn item(
    id: &str,
    area: &str,
    authority: Authority,
    describing: Describing,
) -> CheckItem {
    CheckItem {
        id: id.to_owned(),
        area: area.to_owned(),
        title: format!("Titel van {id}"),
        theme: "signaleren".to_owned(),
        sectors: vec![Sector::Po, Sector::Vo],
        authority,
        legal_nature: (authority == Authority::Wet).then_some(LegalNature::Plicht),
        depth: Depth::Kern,
        describing,
        school: format!("De school doet {id}."),
        judging: Judging { ja: "Altijd.".into(), deels: "Soms.".into(), nee: "Nooit.".into() },
        regional: None,
    }
}

fn area(id: &str, general: bool) -> Area {
    Area {
        id: id.to_owned(),
        name: format!("Gebied {id}"),
        also: Vec::new(),
        for_schools: "Voor scholen.".to_owned(),
        for_parents: "Voor ouders.".to_owned(),
        who: "de intern begeleider".to_owned(),
        hue: 0,
        general,
    }
}

/// An invented edition: general lines `a1` and `a2`, lines `b1`–`b3` of area `b`, `c1` of area `c`.
pub(crate) fn slice() -> CheckSlice {
    let date = |text: &str| text.parse().expect("a date");
    let mut full_only = item("b3", "b", Authority::Redactie, Describing::Nuttig);
    full_only.depth = Depth::Verdieping;
    let mut power = item("b4", "b", Authority::Wet, Describing::Nvt);
    power.legal_nature = Some(LegalNature::Bevoegdheid);
    let mut vo_only = item("c2", "c", Authority::Veld, Describing::Nuttig);
    vo_only.sectors = vec![Sector::Vo];
    CheckSlice {
        head: EditionHead {
            id: "landelijk/2026-08".into(),
            title: "Proefeditie".into(),
            status: Status::Werkversie,
            is: "Een proef.".into(),
            is_not: "Geen norm.".into(),
            compiled: date("2026-11-24"),
            valid_from: date("2026-08-01"),
            previous: None,
            review_before: date("2027-02-01"),
            only: None,
            newer: None,
            overlay: String::new(),
            overlay_receipt: String::new(),
            receipt: "0".repeat(64),
        },
        themes: vec![Theme {
            id: "signaleren".into(),
            name: "Signaleren".into(),
            for_parents: "Zien wat een kind nodig heeft.".into(),
        }],
        areas: vec![area("a", true), area("b", false), area("c", false)],
        items: vec![
            item("a1", "a", Authority::Wet, Describing::Nvt),
            item("a2", "a", Authority::Redactie, Describing::Wet),
            item("b1", "b", Authority::Veld, Describing::Nuttig),
            item("b2", "b", Authority::Veld, Describing::Nvt),
            full_only,
            power,
            item("c1", "c", Authority::Veld, Describing::Nuttig),
            vo_only,
        ],
    }
}

/// The invented edition in the words for parents.
pub(crate) fn parents() -> ParentsSlice {
    let slice = slice();
    let named = |id: &str, name: &str, general| Named { id: id.into(), name: name.into(), general };
    let items = slice.items.iter().filter(|item| item.is_asked());
    ParentsSlice {
        edition: slice.head.id.clone(),
        receipt: slice.head.receipt.clone(),
        areas: slice.areas.iter().map(|area| named(&area.id, &area.name, area.general)).collect(),
        themes: slice.themes.iter().map(|theme| named(&theme.id, &theme.name, false)).collect(),
        items: items
            .map(|item| ParentsItem {
                id: item.id.clone(),
                area: item.area.clone(),
                theme: item.theme.clone(),
                sectors: item.sectors.clone(),
                authority: item.authority,
                depth: item.depth,
                title: item.title.clone(),
                parents: format!("Ouders lezen {}.", item.id),
                ask: format!("Vraag naar {}.", item.id),
            })
            .collect(),
    }
}
