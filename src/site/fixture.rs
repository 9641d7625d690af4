//! A very small norm for tests of the pages: one of everything, no text of the real one.

use std::rc::Rc;

use crate::norm::{
    Area, Authority, Depth, Describing, Edition, EditionHead, Judging, LaterSubject, LawRef,
    LegalNature, Lexicon, Norm, Reliability, Requirement, RouteStep, Sector, Source, Status,
    Support, Term, Theme,
};
use crate::ui::site::{Assets, Config, Program, Site, Slice};
use crate::words::Date;

/// A site around [`norm`].
pub(crate) fn site() -> Site {
    let norm = norm();
    Site {
        head: Rc::new(norm.edition.head.clone()),
        norm,
        others: Vec::new(),
        mappings: Vec::new(),
        overlays: Vec::new(),
        config: Config::default(),
        assets: Assets {
            site_css: "/site-1.css".into(),
            check_css: "/check-1.css".into(),
            school_css: "/school-1.css".into(),
            print_css: "/print-1.css".into(),
            start_js: "/start-1.js".into(),
            school_js: "/school-1.js".into(),
            look_js: "/school-look-1.js".into(),
            editors_js: "/redactie-1.js".into(),
            layers: vec![("Streek".into(), "/norm/streek.json".into())],
            questions: Program { glue: "/app-1.js".into(), wasm: "/app-1_bg.wasm".into() },
            files: Program { glue: "/bestanden-1.js".into(), wasm: "/bestanden-1.wasm".into() },
            search: Program { glue: "/zoek-1.js".into(), wasm: "/zoek-1.wasm".into() },
            worker_js: "/werk-1.js".into(),
            reader_js: "/lees-1.js".into(),
            documents_js: "/document-1.js".into(),
            slices: Slice::ALL
                .into_iter()
                .map(|slice| (slice, format!("/norm/{}.json", slice.slug())))
                .collect(),
        },
        built: day("2026-11-24"),
    }
}

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

/// A norm with two areas, two themes and three lines.
pub(crate) fn norm() -> Norm {
    Norm {
        edition: Edition {
            head: EditionHead {
                id: "landelijk/2026-08".into(),
                title: "Proefeditie".into(),
                status: Status::Werkversie,
                is: "Dit is een proef.".into(),
                is_not: "Dit is niet echt.".into(),
                compiled: day("2026-11-24"),
                valid_from: day("2026-08-01"),
                previous: None,
                review_before: day("2027-02-01"),
                only: None,
                newer: None,
                overlay: String::new(),
                overlay_receipt: String::new(),
                receipt: "ab".repeat(32),
            },
            themes: vec![theme("zien", "Zien"), theme("doen", "Doen")],
            areas: vec![area("altijd", "Altijd", 0, true), area("lezen", "Lezen", 1, false)],
            requirements: vec![law_line(), field_line(), proposal()],
            route: vec![RouteStep {
                id: "leraar".into(),
                who: "De leraar".into(),
                can: "Kan veel.".into(),
                cannot: "Kan niet alles.".into(),
                how: "Vraag het.".into(),
                sources: vec!["bron-a".into()],
                law: Vec::new(),
            }],
            later: vec![LaterSubject {
                id: "rekenen".into(),
                name: "Rekenen".into(),
                also: vec!["dyscalculie".into()],
                when: "Dat komt nog.".into(),
                now: "Vraag het op school.".into(),
            }],
            unread: Vec::new(),
        },
        sources: vec![Source {
            id: "bron-a".into(),
            title: "Een richtlijn".into(),
            publisher: "Een instituut".into(),
            date: "2024".into(),
            url: "https://instituut.example/richtlijn".into(),
            supports: "Zegt dit.".into(),
            read: "geheel".into(),
            consulted: day("2026-11-20"),
            reliability: Reliability::Hoog,
            local: false,
            reuse: "eigen woorden".into(),
            dossier: "B1".into(),
        }],
        glossary: vec![Term {
            id: "schoolgids".into(),
            word: "schoolgids".into(),
            explanation: "Het boekje van de school.".into(),
            also: Vec::new(),
            code: None,
        }],
        lexicon: Lexicon::default(),
    }
}

fn theme(id: &str, name: &str) -> Theme {
    Theme { id: id.into(), name: name.into(), for_parents: format!("{name} dus.") }
}

fn area(id: &str, name: &str, hue: u8, general: bool) -> Area {
    Area {
        id: id.into(),
        name: name.into(),
        also: vec![format!("{id}woord")],
        for_schools: "Voor scholen.".into(),
        for_parents: format!("{name} voor ouders."),
        who: "de leraar".into(),
        hue,
        general,
    }
}

fn field_line() -> Requirement {
    Requirement {
        id: "vaste-momenten".into(),
        area: "lezen".into(),
        title: "Vaste momenten".into(),
        theme: "zien".into(),
        sectors: vec![Sector::Po, Sector::Vo],
        authority: Authority::Veld,
        legal_nature: None,
        support: Some(Support::Ruim),
        depth: Depth::Kern,
        describing: Describing::Nuttig,
        school: "De school meet op vaste momenten.".into(),
        parents: "Aanbevolen is dat de school dit in de schoolgids zet.".into(),
        ask: "Vraag wanneer de school meet.".into(),
        judging: Judging { ja: "Ja zo.".into(), deels: "Half zo.".into(), nee: "Niet zo.".into() },
        evidence: vec!["een kalender".into()],
        search_terms: vec!["toets".into()],
        caution: Some("Dit geldt niet altijd.".into()),
        sources: vec!["bron-a".into()],
        law: Vec::new(),
        dossier: vec!["X-1".into()],
    }
}

fn law_line() -> Requirement {
    Requirement {
        id: "in-de-gids".into(),
        area: "altijd".into(),
        title: "In de gids".into(),
        theme: "doen".into(),
        authority: Authority::Wet,
        legal_nature: Some(LegalNature::Plicht),
        support: None,
        describing: Describing::Wet,
        parents: "De school moet dit opschrijven.".into(),
        caution: None,
        sources: Vec::new(),
        law: vec![law("13", Sector::Po), law("2.92", Sector::Vo)],
        ..field_line()
    }
}

fn law(article: &str, sector: Sector) -> LawRef {
    LawRef {
        bwb: "BWBR0003420".into(),
        artikel: article.into(),
        lid: Some("1".into()),
        letter: None,
        versie: day("2026-08-01"),
        other_version: false,
        sector: Some(sector),
    }
}

fn proposal() -> Requirement {
    Requirement {
        id: "een-idee".into(),
        title: "Een idee".into(),
        sectors: vec![Sector::Po],
        authority: Authority::Redactie,
        support: None,
        depth: Depth::Verdieping,
        describing: Describing::Nvt,
        caution: None,
        ..field_line()
    }
}
