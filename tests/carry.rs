//! Promise: a check goes to a later edition as the mapping says, and everybody can see what happens.
#![cfg(feature = "author")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

#[path = "common/cases.rs"]
#[allow(dead_code, reason = "each test file uses its own part")]
mod cases;
mod common;

use std::sync::LazyLock;

use cases::several;
use common::now;
use normwijzer::assessment::{
    Action, AnswerChange, Assessment, Candidate, DocumentChange, GuideChange, Practice,
    PublicChange, Verdict, reduce,
};
use normwijzer::compare::carry::{CarryItem, Choices, Treatment};
use normwijzer::compare::{CarryError, CarryPlan};
use normwijzer::norm::{CheckSlice, Editions, Mapping, OverlaySlice, Relation, Sector, read_all};

static EDITIONS: LazyLock<Editions> = LazyLock::new(|| {
    let (editions, findings) = read_all(&several());
    assert!(findings.is_empty(), "{findings:#?}");
    editions
});

static SLICES: LazyLock<Vec<CheckSlice>> =
    LazyLock::new(|| EDITIONS.norms.iter().map(normwijzer::norm::Norm::check_slice).collect());

/// The slice of an edition by its short name.
fn slice(short: &str) -> &'static CheckSlice {
    SLICES.iter().find(|slice| slice.head.short() == short).unwrap_or_else(|| panic!("{short}"))
}

/// The mappings from one edition to another.
fn chain(from: &str, to: &str) -> Vec<Mapping> {
    let id = |short: &str| format!("landelijk/{short}");
    EDITIONS.between(&id(from), &id(to)).expect("a way").into_iter().cloned().collect()
}

fn plan(record: &Assessment, from: &str, to: &str) -> CarryPlan {
    CarryPlan::new(record, slice(from), &chain(from, to), slice(to)).expect("a plan")
}

/// A record of an edition in which these lines are answered, each with a note of its own name.
fn answered(short: &str, ids: &[&str]) -> Assessment {
    let mut record = Assessment::new("oud".into(), (&slice(short).head).into(), now());
    for id in ids {
        let note = AnswerChange::Note(format!("Over {id}"));
        record = reduce(record, Action::Answer((*id).into(), note), now());
        let yes = AnswerChange::Practice(Some(Practice::Yes));
        record = reduce(record, Action::Answer((*id).into(), yes), now());
    }
    record
}

fn note<'a>(record: &'a Assessment, id: &str) -> Option<&'a str> {
    record.answers.get(id).map(|answer| answer.note.as_str())
}

fn item<'a>(plan: &'a CarryPlan, id: &str) -> &'a CarryItem {
    let is = |item: &&CarryItem| match &item.new {
        Some(line) => line.id == id,
        None => item.old.iter().any(|line| line.id == id),
    };
    plan.items.iter().find(is).unwrap_or_else(|| panic!("{id}"))
}

#[test]
fn the_plan_says_per_line_what_happens_and_why() {
    let record =
        answered("2027-01", &["toetskalender", "leesplan", "leesdossier", "oude-afspraak"]);
    let plan = plan(&record, "2027-01", "2027-08");
    let treatment = |id: &str| item(&plan, id).treatment;
    for (id, expected) in [
        ("toetskalender", Treatment::Carried),
        ("voorlezen", Treatment::Carried),
        ("audioboek", Treatment::Carried),
        ("leesplan", Treatment::LookAgain),
        ("contact", Treatment::LookAgain),
        ("leesdossier", Treatment::LookAgain),
        ("leesoverdracht", Treatment::LookAgain),
        ("hulp-bij-lezen", Treatment::LookAgain),
        ("oude-afspraak", Treatment::Kept),
        ("rekenhulp", Treatment::Open),
        ("plan-mening", Treatment::Open),
    ] {
        assert_eq!(treatment(id), expected, "{id}");
    }
    let narrower = item(&plan, "leesplan");
    let step = narrower.steps.first().expect("a reason");
    assert_eq!(
        (step.relation, step.reason.as_str()),
        (Relation::Nauwer, "Het plan wordt nu elk jaar bekeken.")
    );
    let texts = (
        narrower.old[0].text.as_ref().map(|line| line.school.as_str()),
        narrower.new.as_ref().map(|line| line.school.as_str()),
    );
    assert_eq!(
        texts,
        (
            Some("De school heeft een leesplan."),
            Some("De school heeft een leesplan en bekijkt dat elk jaar.")
        )
    );
    assert_eq!(narrower.offered().count(), 1);
    let merged = item(&plan, "hulp-bij-lezen");
    let from: Vec<&str> = merged.old.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(from, ["hulp-buiten-de-klas", "hulp-in-de-klas"]);
    assert_eq!(merged.offered().count(), 0, "neither was answered");
    assert!(item(&plan, "toetskalender").steps.is_empty(), "nothing happened to it");
    let number: usize = Treatment::ALL.iter().map(|treatment| plan.count(*treatment)).sum();
    assert_eq!(number, plan.items.len());
}

#[test]
fn a_line_of_a_region_stays_behind_with_its_answer() {
    let from = slice("2027-01");
    let (area, theme) = (&from.areas[0].id, &from.themes[0].id);
    let line = [
        "streek-leescoach",
        area,
        theme,
        "po vo",
        "swv",
        "",
        "kern",
        "nuttig",
        "Een leescoach",
        "De leescoach komt.",
        "Ja.",
        "Half.",
        "Nee.",
        "Plan Streek",
    ];
    let layer = serde_json::json!({
        "id": "regionaal/streek/2027-01", "naam": "Streek", "editie": from.head.id,
        "ontvangstbewijs": "1".repeat(64), "regels": line.map(|text| [text]), "ernaast": [],
    });
    let layer: OverlaySlice = serde_json::from_value(layer).expect("a layer");
    let old = layer.over(from);
    let record = answered("2027-01", &["toetskalender", "streek-leescoach"]);
    let record = reduce(record, Action::Overlay(Some(layer)), now());
    let chain = chain("2027-01", "2027-08");
    let plan = CarryPlan::new(&record, &old, &chain, slice("2027-08")).expect("a plan");
    let regional = item(&plan, "streek-leescoach");
    assert_eq!(regional.treatment, Treatment::Regional);
    assert_eq!(regional.old[0].text.as_ref().map(|it| it.title.as_str()), Some("Een leescoach"));
    let next = plan.carry(&record, &Choices::new(), "nieuw".into(), now());
    assert_eq!(next.overlay, None, "the layer lies on the old edition");
    assert_eq!(note(&next, "streek-leescoach"), Some("Over streek-leescoach"));
    assert!(record.overlay.is_some(), "the old check stays as it was");
}

#[test]
fn every_relation_does_to_an_answer_what_it_says() {
    let ids = [
        "toetskalender",
        "voorlezen",
        "luisterboek",
        "leesplan",
        "contact",
        "leesdossier",
        "hulp-in-de-klas",
        "hulp-buiten-de-klas",
        "oude-afspraak",
        "gids",
        "onbekend",
    ];
    let record = answered("2027-01", &ids);
    let plan = plan(&record, "2027-01", "2027-08");
    let choices: Choices = [
        ("leesplan", "leesplan"),
        ("leesoverdracht", "leesdossier"),
        ("hulp-bij-lezen", "hulp-in-de-klas"),
        // Not offered, so not taken over: another line, a new line, a line that goes along anyway.
        ("contact", "leesplan"),
        ("rekenhulp", "contact"),
        ("toetskalender", "leesplan"),
    ]
    .into_iter()
    .map(|(new, old)| (new.to_owned(), old.to_owned()))
    .collect();
    let next = plan.carry(&record, &choices, "nieuw".into(), now());

    for (id, from) in [
        ("toetskalender", Some("Over toetskalender")),
        ("voorlezen", Some("Over voorlezen")),
        ("audioboek", Some("Over luisterboek")),
        ("gids", Some("Over gids")),
        ("leesplan", Some("Over leesplan")),
        ("leesoverdracht", Some("Over leesdossier")),
        ("hulp-bij-lezen", Some("Over hulp-in-de-klas")),
        ("contact", None),
        ("leesdossier", None),
        ("rekenhulp", None),
    ] {
        assert_eq!(note(&next, id), from, "{id}");
    }
    let known = |id: &str| slice("2027-08").items.iter().any(|line| line.id == id);
    let orphans: Vec<&str> = next.orphans(known).map(|(id, _)| id.as_str()).collect();
    assert_eq!(orphans, ["hulp-buiten-de-klas", "onbekend", "oude-afspraak"]);

    assert_eq!(next.edition.id, "landelijk/2027-08");
    assert_eq!(next.edition.receipt, slice("2027-08").head.receipt);
    assert_eq!(next.origin.as_ref().map(|origin| origin.id.as_str()), Some("oud"));
    let before = next.snapshots.last().expect("the check as it was");
    assert_eq!((&before.edition, &before.answers), (&record.edition, &record.answers));
    assert_eq!(before.note, "Overgenomen uit editie landelijk/2027-01");
}

#[test]
fn what_was_written_for_others_stays_with_its_line() {
    let mut record = answered("2027-01", &["luisterboek", "leesplan"]);
    for id in ["luisterboek", "leesplan", "oude-afspraak"] {
        let text = PublicChange::Line(id.into(), format!("Voor ouders: {id}"));
        record = reduce(record, Action::Publication(text), now());
        record = reduce(record, Action::Guide(GuideChange::Hide(id.into(), true)), now());
    }
    let plan = plan(&record, "2027-01", "2027-08");
    let next = plan.carry(&record, &Choices::new(), "nieuw".into(), now());
    let ids: Vec<&str> = next.publication.lines.keys().map(String::as_str).collect();
    assert_eq!(ids, ["audioboek", "leesplan", "oude-afspraak"]);
    assert_eq!(next.publication.lines["audioboek"], "Voor ouders: luisterboek");
    assert_eq!(next.guide.hidden.iter().collect::<Vec<_>>(), ids);
    assert_eq!(next.guide.texts, record.guide.texts);
}

#[test]
fn what_was_decided_about_passages_goes_where_the_answer_goes() {
    let ids = ["luisterboek", "leesplan", "contact", "oude-afspraak"];
    let mut record = answered("2027-01", &ids);
    for (verdict, mark) in [(Verdict::Rejected, "a"), (Verdict::Accepted, "b")] {
        let passages = ids.map(|id| Candidate {
            line: id.into(),
            mark: mark.repeat(16),
            quote: format!("Wij vertellen over {id}."),
            ..Candidate::default()
        });
        let (title, passages) = ("Gids".to_owned(), passages.to_vec());
        let decided = DocumentChange::Decide { title, verdict, passages };
        record = reduce(record, Action::Document(decided), now());
    }
    let plan = plan(&record, "2027-01", "2027-08");
    let chosen: Choices = [("leesplan".to_owned(), "leesplan".to_owned())].into();
    let next = plan.carry(&record, &chosen, "nieuw".into(), now());
    let rejected = &next.document("Gids").expect("the document").rejected;
    let lines: Vec<&str> = rejected.keys().map(String::as_str).collect();
    // `contact` asks something else and was not taken over: its passages are offered again.
    assert_eq!(lines, ["audioboek", "leesplan", "oude-afspraak"]);
    for (line, from) in [("audioboek", "luisterboek"), ("leesplan", "leesplan")] {
        assert_eq!(next.answers[line].evidence, record.answers[from].evidence);
        assert_eq!(next.answers[line].evidence[0].mark, "b".repeat(16));
    }
    assert!(!next.answers.contains_key("contact"));
}

#[test]
fn a_chain_says_once_what_happened_on_the_way() {
    let record = answered("2027-01", &["toetskalender", "voorlezen", "leesdossier", "luisterboek"]);
    let plan = plan(&record, "2027-01", "2028-01.1");
    let voorlezen = item(&plan, "voorlezen");
    let relations = |item: &CarryItem| -> Vec<Relation> {
        item.steps.iter().map(|step| step.relation).collect()
    };
    assert_eq!(voorlezen.treatment, Treatment::LookAgain);
    assert_eq!(relations(voorlezen), [Relation::Redactioneel, Relation::Nauwer]);
    // Split and merged again: from one line to one line, and still somebody has to look.
    let dossier = item(&plan, "leesdossier");
    assert_eq!(dossier.treatment, Treatment::LookAgain);
    assert_eq!(relations(dossier), [Relation::Gesplitst, Relation::Samengevoegd]);
    assert_eq!(dossier.old.len(), 1);
    // Merged and split again: both old answers are offered at each part.
    assert_eq!(item(&plan, "hulp-lang").old.len(), 2);
    let moved = item(&plan, "audioboek");
    assert_eq!(moved.treatment, Treatment::Carried);
    assert_eq!(relations(moved), [Relation::Verplaatst, Relation::Verplaatst]);
    // The way of a line that is gone is told as far as it goes.
    let contact = item(&plan, "contact");
    assert_eq!(contact.treatment, Treatment::Kept);
    assert_eq!(relations(contact), [Relation::Ruimer, Relation::Vervallen]);
}

#[test]
fn the_plan_says_what_this_school_is_asked() {
    let mut record = answered("2027-08", &["audioboek"]);
    record.profile.sector = Some(Sector::Po);
    record.profile.areas = ["lezen".to_owned()].into();
    let plan = plan(&record, "2027-08", "2028-01");
    assert!(item(&plan, "voorlezen").asked);
    assert!(!item(&plan, "audioboek").asked, "it moved to an area that this school did not choose");
}

#[test]
fn a_check_goes_only_where_a_mapping_leads() {
    let record = answered("2027-01", &["leesplan"]);
    let steps = chain("2027-01", "2028-01");
    let other = CarryPlan::new(&record, slice("2027-08"), &steps[1..], slice("2028-01"));
    assert_eq!(
        other,
        Err(CarryError::OtherEdition("landelijk/2027-01".into(), "landelijk/2027-08".into()))
    );
    let no_way = Err(CarryError::NoWay("landelijk/2027-01".into(), "landelijk/2028-01".into()));
    for wrong in [&steps[..1], &steps[1..], &[]] {
        let plan = CarryPlan::new(&record, slice("2027-01"), wrong, slice("2028-01"));
        assert_eq!(plan, no_way);
    }
    assert!(!plan(&record, "2027-01", "2028-01").other_state);
    let mut changed = record;
    changed.edition.receipt = "f".repeat(64);
    assert!(plan(&changed, "2027-01", "2028-01").other_state);
}
