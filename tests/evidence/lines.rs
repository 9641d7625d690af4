//! A small invented norm: three lines in two areas, with a few words.

use normwijzer::document::{Document, Passage};
use normwijzer::evidence::{LineSuggestions, Matcher, Suggestion};
use normwijzer::norm::{EvidenceArea, EvidenceLine, EvidenceSlice, Sector};

pub(crate) fn list(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn line(id: &str, area: &str, title: &str, terms: &[&str], school: &str) -> EvidenceLine {
    EvidenceLine {
        id: id.to_owned(),
        area: area.to_owned(),
        sectors: vec![Sector::Po],
        title: title.to_owned(),
        terms: list(terms),
        school: school.to_owned(),
        ..EvidenceLine::default()
    }
}

/// The invented norm.
pub(crate) fn slice() -> EvidenceSlice {
    let area = |id: &str, names: &[&str]| EvidenceArea {
        id: id.to_owned(),
        general: false,
        names: list(names),
    };
    EvidenceSlice {
        edition: "landelijk/2026-08".to_owned(),
        areas: vec![area("lezen", &["Lezen", "leesproblemen"]), area("gedrag", &["Gedrag"])],
        lines: vec![
            line(
                "kalender",
                "lezen",
                "Een vaste toetskalender",
                &["dmt", "toetskalender", "leestoets", "drie keer per week"],
                "De school meet het lezen op vaste momenten.",
            ),
            line(
                "specialist",
                "lezen",
                "Een leesspecialist",
                &["leesspecialist", "intern begeleider", "geen verklaring nodig", "leesproblemen"],
                "Iemand met kennis van dyslexie denkt mee.",
            ),
            line(
                "werkplek",
                "gedrag",
                "Een rustige werkplek",
                &["koptelefoon", "prikkelarme werkplek", "wiebelkussen"],
                "De leerling kan werken op een plek met minder prikkels.",
            ),
        ],
        empty: list(&[
            "de", "een", "het", "en", "op", "met", "van", "wij", "per", "in", "is", "er", "kan",
        ]),
        common: list(&["school", "leerling", "plek", "week", "keer"]),
        forms: list(&["lezen, lees, leest, gelezen", "meten, meet, meting"]),
        same: list(&[
            "koptelefoon, gehoorbeschermer",
            "intern begeleider, ib'er, interne begeleiding",
        ]),
        parts: list(&["lees", "specialist", "toets"]),
        negations: list(&["niet", "geen"]),
        plans: list(&["nog niet", "we gaan"]),
    }
}

/// A document of these passages, without headings.
pub(crate) fn document(texts: &[&str]) -> Document {
    let passage = |text: &&str| Passage { text: (*text).to_owned(), ..Passage::default() };
    Document { passages: texts.iter().map(passage).collect(), ..Document::default() }
}

/// What is suggested under the invented norm.
pub(crate) fn suggest(document: &Document) -> Vec<LineSuggestions> {
    Matcher::new(&slice(), Sector::Po).suggest(document)
}

/// The suggestions for a line.
#[track_caller]
pub(crate) fn of(document: &Document, line: &str) -> Vec<Suggestion> {
    let mut lines = suggest(document);
    let at = lines.iter().position(|it| it.line == line).expect("a line");
    lines.swap_remove(at).passages
}
