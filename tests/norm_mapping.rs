//! What became of each line, in the editions that ship: complete, and true to the law that was read.
//!
//! The dossier names two traps (`norm/dossier/wettelijk-kader.md`, 2.1 and 2.4): a number in the law
//! that came to mean something else, and differences that are none.
#![cfg(feature = "author")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "common/cases.rs"]
#[allow(dead_code, reason = "each test file uses its own part")]
mod cases;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use cases::several;
use normwijzer::norm::{
    Authority, ChangeClass, Difference, Edition, Editions, LegalNature, Mapping, Relation,
    in_force, load_files, read_all,
};

fn all(folder: &str) -> Editions {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let (editions, findings) = read_all(&load_files(&folder).expect("the norm folder"));
    assert!(findings.is_empty(), "{findings:#?}");
    editions
}

static REAL: LazyLock<Editions> = LazyLock::new(|| all("norm"));

fn edition(id: &str) -> &'static Edition {
    &REAL.norm(id).unwrap_or_else(|| panic!("{id}")).edition
}

fn mapping(to: &str) -> &'static Mapping {
    REAL.mapping_to(to).unwrap_or_else(|| panic!("{to}"))
}

const JANUARY: &str = "landelijk/2025-01";
const AUGUST: &str = "landelijk/2025-08";
const NOW: &str = "landelijk/2026-08";

/// Each id once on its side, counted without the rules that say so.
fn is_total(editions: &Editions, mapping: &Mapping) {
    let ids = |id: &str| -> Vec<String> {
        let edition = &editions.norm(id).expect("an edition").edition;
        let mut ids: Vec<String> = edition.requirements.iter().map(|it| it.id.clone()).collect();
        ids.sort();
        ids
    };
    let mut old: Vec<String> = mapping.links.iter().flat_map(|link| link.old.clone()).collect();
    let mut new: Vec<String> = mapping.links.iter().flat_map(|link| link.new.clone()).collect();
    old.sort();
    new.sort();
    assert_eq!(old, ids(&mapping.from), "{} as it was", mapping.from);
    assert_eq!(new, ids(&mapping.to), "{} as it is", mapping.to);
    for link in mapping.links.iter().filter(|link| link.relation != Relation::Gelijk) {
        assert!(!link.reason.is_empty(), "{link:?}");
    }
}

#[test]
fn every_line_of_every_edition_has_one_relation() {
    let (invented, findings) = read_all(&several());
    assert!(findings.is_empty(), "{findings:#?}");
    for editions in [&*REAL, &invented] {
        assert!(editions.mappings.len() >= 2);
        editions.mappings.iter().for_each(|mapping| is_total(editions, mapping));
    }
    let used: BTreeSet<Relation> = invented
        .mappings
        .iter()
        .flat_map(|mapping| mapping.links.iter().map(|link| link.relation))
        .collect();
    assert_eq!(used.len(), Relation::ALL.len(), "the invented editions know every relation");
}

#[test]
fn the_three_editions_follow_one_another() {
    let ids: Vec<&str> = REAL.heads().map(|head| head.id.as_str()).collect();
    assert_eq!(ids, [JANUARY, AUGUST, NOW]);
    let steps = REAL.between(JANUARY, NOW).expect("a way");
    assert_eq!(steps.iter().map(|step| step.to.as_str()).collect::<Vec<_>>(), [AUGUST, NOW]);
    assert_eq!(REAL.between(NOW, JANUARY), None, "there is no way back");
    assert_eq!(REAL.between(NOW, NOW), Some(vec![]));
    assert!(steps.iter().all(|step| step.class == ChangeClass::Major));
    let on = |day: &str| {
        in_force(REAL.heads(), day.parse().expect("a date")).map(|head| head.id.as_str())
    };
    assert_eq!(on("2025-07-31"), Some(JANUARY));
    assert_eq!(on("2025-08-01"), Some(AUGUST));
    assert_eq!(on("2026-11-25"), Some(NOW));
}

#[test]
fn an_older_edition_holds_law_only_and_says_so() {
    for id in [JANUARY, AUGUST] {
        let edition = edition(id);
        assert_eq!(edition.head.only, Some(Authority::Wet));
        assert!(edition.head.is.contains("alleen wetsregels"), "{}", edition.head.is);
        assert!(edition.head.is.contains("november 2026"), "{}", edition.head.is);
        assert!(edition.head.is_not.contains("geen volledige editie"), "{}", edition.head.is_not);
        assert!(edition.route.is_empty() && edition.later.is_empty());
        assert!(edition.requirements.iter().all(|line| line.authority == Authority::Wet));
        assert!(!edition.unread.is_empty());
    }
    assert_eq!(edition(NOW).head.only, None);
}

/// Of the education laws no text of 1 August 2025 was read: every place in them says so.
#[test]
fn a_version_that_was_not_read_is_marked() {
    let (wpo, wvo) = ("BWBR0003420", "BWBR0044212");
    for law in edition(AUGUST).requirements.iter().flat_map(|line| &line.law) {
        let education = [wpo, wvo].contains(&law.bwb.as_str());
        assert!(law.other_version || !education, "{}", law.in_words());
    }
    // Of January 2025 the articles on the partnership and its steunpunt were read in the WPO of that
    // very day; of the WVO 2020 nothing was.
    let day = edition(JANUARY).head.valid_from;
    let read: BTreeSet<&str> = edition(JANUARY)
        .requirements
        .iter()
        .flat_map(|line| &line.law)
        .filter(|law| law.bwb == wpo && law.versie == day)
        .map(|law| law.artikel.as_str())
        .collect();
    assert_eq!(read, BTreeSet::from(["18a", "19"]));
    let wvo_marked = edition(JANUARY).requirements.iter().flat_map(|line| &line.law);
    assert!(wvo_marked.filter(|law| law.bwb == wvo).all(|law| law.other_version));
}

#[test]
fn a_number_that_came_to_mean_something_else_is_not_taken_for_the_same_line() {
    let step = mapping(AUGUST);
    let places: Vec<String> = step.other_subjects.iter().map(|it| it.law.in_words()).collect();
    assert_eq!(places, ["WPO, artikel 40a, lid 6", "WVO 2020, artikel 2.44, lid 5"]);
    // Lid 6 was the content of the plan, and is the right of the pupil to be heard.
    let citing = |edition: &'static Edition| -> Vec<&str> {
        let lid_6 = |law: &normwijzer::norm::LawRef| {
            law.artikel == "40a" && law.lid.as_deref() == Some("6")
        };
        let lines = edition.requirements.iter().filter(|line| line.law.iter().any(lid_6));
        lines.map(|line| line.id.as_str()).collect()
    };
    assert_eq!(citing(edition(JANUARY)), ["opp-inhoud"]);
    assert_eq!(citing(edition(AUGUST)), ["opp-mening-van-de-leerling"]);
    let link = step.of_old("opp-inhoud").expect("a link");
    assert_eq!((link.relation, link.new.as_slice()), (Relation::Verplaatst, &link.old[..]));
    let heard = step.of_new("opp-mening-van-de-leerling").expect("a link");
    assert_eq!(heard.relation, Relation::Nieuw);
}

#[test]
fn another_version_of_the_same_law_is_no_difference() {
    let (old, new) = (edition(AUGUST), edition(NOW));
    let same: Vec<_> = mapping(NOW).related(Relation::Gelijk).collect();
    let mut read_elsewhere = 0;
    for link in same {
        let line = |edition: &'static Edition| {
            edition.requirements.iter().find(|line| line.id == link.new[0]).expect("a line")
        };
        assert!(Difference::between(line(old), line(new)).is_none());
        read_elsewhere += usize::from(line(old).law != line(new).law);
    }
    assert!(read_elsewhere >= 25, "{read_elsewhere} lines were read in another version");
}

#[test]
fn another_name_for_the_same_thing_asks_nothing_more() {
    for id in [
        "ondersteuningsaanbod-begrip",
        "ondersteuning-in-het-schoolplan",
        "basis-in-het-ondersteuningsplan",
    ] {
        let link = mapping(AUGUST).of_old(id).expect("a link");
        assert_eq!((link.relation, &link.new[0]), (Relation::Redactioneel, &link.old[0]), "{id}");
    }
    // The sentence is missing in the copy of the old WPO that was read, not in the law: the duty is
    // there for both sectors, and its place says that another version was read.
    let line = edition(JANUARY)
        .requirements
        .iter()
        .find(|line| line.id == "ondersteuning-in-het-schoolplan")
        .expect("a line");
    assert_eq!(line.sectors.len(), 2);
    assert!(line.law.iter().all(|law| law.other_version));
    // The definition of basisondersteuning stood elsewhere and was not new.
    let moved = mapping(AUGUST).of_old("basisondersteuning-begrip").expect("a link");
    assert_eq!(moved.relation, Relation::Verplaatst);
}

#[test]
fn what_was_not_read_is_not_told_as_new_law() {
    // New in the law of August 2025 is what the dossier says was added, and nothing else.
    let new = |to: &'static str| -> Vec<&str> {
        let is_law = |id: &str| {
            let line = edition(to).requirements.iter().find(|line| line.id == id);
            line.is_some_and(|line| line.authority == Authority::Wet)
        };
        let links = mapping(to).related(Relation::Nieuw);
        let mut ids: Vec<&str> = links.map(|link| link.new[0].as_str()).collect();
        ids.retain(|id| is_law(id));
        ids.sort_unstable();
        ids
    };
    assert_eq!(
        new(AUGUST),
        ["inbreng-leerlingen-beschreven", "mening-leerlingen-vooraf", "opp-mening-van-de-leerling"]
    );
    let changes = mapping(NOW).changes(edition(AUGUST), edition(NOW));
    for id in new(NOW) {
        let change = changes.iter().find(|change| change.link.new[0] == id).expect("a change");
        assert!(change.unread, "{id}: no text of August 2025 was read");
        assert!(change.link.reason.contains("niet per se nieuw in de wet"), "{id}");
    }
    assert!(changes.iter().filter(|change| change.unread).count() == 3);
}

#[test]
fn what_the_law_changed_is_told_as_more_or_less() {
    let related = |to: &str, relation| -> Vec<String> {
        mapping(to).related(relation).map(|link| link.old[0].clone()).collect()
    };
    assert_eq!(
        related(AUGUST, Relation::Nauwer),
        ["opp-elk-jaar-bespreken", "ondersteuning-in-de-schoolgids"]
    );
    assert_eq!(related(AUGUST, Relation::Ruimer), ["mr-advies-ondersteuningsaanbod"]);
    assert_eq!(related(AUGUST, Relation::Vervallen), ["schoolondersteuningsprofiel-vier-jaar"]);
    assert_eq!(
        related(NOW, Relation::Nauwer),
        ["besluit-binnen-zes-weken", "tijdelijke-plaatsing"]
    );
    let lines = &edition(JANUARY).requirements;
    let sop = lines.iter().find(|it| it.id == "schoolondersteuningsprofiel-vier-jaar");
    assert_eq!(sop.and_then(|line| line.legal_nature), Some(LegalNature::Plicht));
}

/// As when the official text takes the place of the field's own: many lines, one reason.
#[test]
fn lines_that_keep_their_id_and_share_a_reason_stand_in_one_block() {
    const MAPPING: &str = "landelijk/2027-08/mapping.toml";
    let mut files = several();
    let change = |text: &str, from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    };
    for edition in ["2027-08", "2028-01", "2028-01.1"] {
        let path = format!("landelijk/{edition}/lezen.toml");
        let lines = files.get(&path).expect("lines");
        let lines = change(lines, "Een vaste toetskalender", "Een kalender van toetsen");
        files.insert(path, lines);
    }
    let one = "oud = [\"voorlezen\"]\nnieuw = [\"voorlezen\"]";
    let mapping = files.get(MAPPING).expect("a mapping").to_owned();
    let two = change(&mapping, one, "onderdelen = [\"voorlezen\", \"toetskalender\"]");
    let unknown = change(&mapping, one, "onderdelen = [\n  \"voorlezen\",\n  \"verzonnen\",\n]");
    files.insert(MAPPING, two);
    let (editions, findings) = read_all(&files);
    assert!(findings.is_empty(), "{findings:#?}");
    let mapping = editions.mapping_to("landelijk/2027-08").expect("the mapping");
    for id in ["voorlezen", "toetskalender"] {
        let link = mapping.of_old(id).expect("a link");
        assert_eq!(
            (link.relation, link.reason.as_str()),
            (Relation::Redactioneel, "Korter gezegd.")
        );
        assert_eq!(
            (link.old.as_slice(), link.new.as_slice()),
            ([id.to_owned()].as_slice(), [id.to_owned()].as_slice())
        );
    }
    files.insert(MAPPING, unknown);
    let (_, findings) = read_all(&files);
    let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(
        told.iter().any(|line| line.contains("mapping.toml:24:") && line.contains("verzonnen")),
        "{told:#?}"
    );
}
