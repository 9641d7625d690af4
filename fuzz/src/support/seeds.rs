//! Files of ours to start from: the fixtures of the tests, and a record with everything filled in.

use std::path::Path;
use std::sync::LazyLock;

use normwijzer::exchange::WorkFile;
use normwijzer::exchange::publication::Publication;
use normwijzer::norm::{Catalogue, Depth, EvidenceArea, EvidenceLine, EvidenceSlice, Sector};
use serde_json::{Value, json};

use super::marked::marked;
use super::{now, parents, slice};

/// The folder of the files that came from outside.
const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures");

/// Every werkbestand.
pub(crate) static WORK: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let full = WorkFile::new(marked(), now()).to_json().expect("a file");
    [folder("werkbestand"), vec![full.into_bytes()]].concat()
});

/// The werkbestanden of the first format.
pub(crate) static FIRST: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let first = Path::new(FIXTURES).join("werkbestand/v1.json");
    vec![std::fs::read(first).expect("the first format")]
});

/// Every publicatiebestand.
pub(crate) static PUBLICATIONS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let record = marked();
    let catalogue = Catalogue::new(&slice(), &record.profile.scope().expect("a scope"));
    let full = Publication::new(&catalogue, &slice().head, &record, now());
    let full = full.expect("a publication").to_json().expect("a file");
    [folder("publicatie"), vec![full.into_bytes()]].concat()
});

/// Every report.
pub(crate) static REPORTS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| folder("rapport"));

/// Documents of schools, of every kind; what they are held against reads as text as well.
pub(crate) static DOCUMENTS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| folder("../corpus"));

/// All of them.
pub(crate) static FILES: LazyLock<Vec<Vec<u8>>> =
    LazyLock::new(|| [WORK.clone(), PUBLICATIONS.clone(), REPORTS.clone()].concat());

/// What a page of the site fetches, one of each.
pub(crate) static SLICES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let receipt = "0".repeat(64);
    let guidance =
        json!({ "receipt": receipt, "items": [["a1", "b1"], ["een\ntwee", ""], ["", "let op"]] });
    let sources = json!({
        "edition": "landelijk/2026-08", "receipt": receipt, "count": 1,
        "sources": [{
            "id": "bron", "title": "Een bron", "publisher": "Een uitgever", "date": "mei 2026",
            "url": "https://bron.example/", "supports": "Dat het kan.", "reliability": "hoog",
        }],
        "items": [{ "id": "a1", "sources": ["bron"], "dossier": ["D1"], "law": [
            { "words": "WPO, artikel 8", "version": "1 augustus 2026", "url": "https://wet.example/" },
        ] }],
    });
    let search = json!({
        "edition": "landelijk/2026-08", "count": 1,
        "areas": [{ "id": "a", "name": "Gebied a", "also": ["taal"] }],
        "items": [{
            "id": "a1", "area": "a", "title": "Voorlezen", "sectors": ["po"], "authority": "veld",
            "parents": "De school leest voor.", "words": ["voorleessoftware", "rust"],
        }],
        "terms": [{ "id": "opp", "word": "OPP", "also": ["plan"], "explanation": "Een plan." }],
        "later": [{ "id": "rekenen", "name": "Rekenen" }],
        "pages": [{ "path": "/hulp/", "title": "Hulp", "description": "Wie helpt." }],
    });
    let of = |value: Value| value.to_string().into_bytes();
    let check = serde_json::to_value(slice()).expect("a slice");
    let parents = serde_json::to_value(parents()).expect("a slice");
    [[check, parents, guidance, sources, search].map(of).to_vec(), vec![EVIDENCE.clone()]].concat()
});

/// What lines are recognised by: of the line of which the newest werkbestand has a quote, and of one for
/// every subject.
pub(crate) static EVIDENCE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let line = |id: &str, area: &str, school: &str, phrase: &str| EvidenceLine {
        id: id.into(),
        area: area.into(),
        sectors: vec![Sector::Po],
        asked: Some(Depth::Kern),
        title: school.trim_end_matches('.').into(),
        terms: vec!["toetskalender".into()],
        phrases: vec![phrase.into()],
        examples: vec!["de toetskalender".into()],
        school: school.into(),
        yes: "De school doet dit altijd.".into(),
        partly: "De school doet dit soms.".into(),
        no: "De school doet dit niet.".into(),
        parents: "De school vertelt dit.".into(),
        ..EvidenceLine::default()
    };
    let area = |id: &str, name: &str, general| EvidenceArea {
        id: id.into(),
        general,
        names: vec![name.into()],
    };
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let slice = EvidenceSlice {
        edition: "landelijk/2026-08".into(),
        areas: vec![area("gebied-a", "Alles", true), area("gebied-b", "Lezen", false)],
        lines: vec![
            line(
                "proef-a",
                "gebied-b",
                "De school meet op vaste momenten hoe elk kind leest.",
                "in januari en juni meten wij hoe elk kind leest",
            ),
            line(
                "proef-b",
                "gebied-a",
                "De school zoekt samen met ouders wat een kind nodig heeft.",
                "samen met ouders zoeken wat een kind nodig heeft",
            ),
        ],
        empty: words(&["de", "het", "een", "in", "en", "van"]),
        common: words(&["school", "kind", "wij"]),
        forms: words(&["meten, meet", "zoeken, zoekt"]),
        same: words(&["ouders, verzorgers"]),
        parts: words(&["toets", "kalender"]),
        negations: words(&["niet", "geen"]),
        plans: words(&["gaan wij"]),
    };
    serde_json::to_vec(&slice).expect("a slice")
});

/// A later edition than that of the records, and the mapping to it: every line but one is asked
/// more of, so that there is something to choose.
pub(crate) static LATER: LazyLock<[String; 2]> = LazyLock::new(|| {
    let mut later = slice();
    later.head.id = "landelijk/2027-08".into();
    let links: Vec<Value> = later
        .items
        .iter()
        .enumerate()
        .map(|(place, item)| {
            let relation = if place == 0 { "gelijk" } else { "nauwer" };
            json!({ "relation": relation, "old": [item.id], "new": [item.id], "reason": "Om te <proberen>." })
        })
        .collect();
    let mapping = json!({
        "from": slice().head.id, "to": later.head.id, "class": "major", "links": links,
        "other_subjects": [],
    });
    [serde_json::to_string(&later).expect("a slice"), mapping.to_string()]
});

/// The files of a folder, in order. An empty folder would make a target look at nothing.
fn folder(name: &str) -> Vec<Vec<u8>> {
    let listed = std::fs::read_dir(Path::new(FIXTURES).join(name)).expect("a folder of fixtures");
    let mut places: Vec<_> = listed.map(|entry| entry.expect("an entry").path()).collect();
    places.retain(|place| place.is_file());
    places.sort();
    assert!(!places.is_empty(), "no file in {name}");
    places.iter().map(|place| std::fs::read(place).expect("a file")).collect()
}
