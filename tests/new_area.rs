//! Promise: a new area is data. An area that no code knows of works in every use of the norm: it is
//! checked, asked, concluded, reported, published, found, taken along to and edited in a sheet.
//!
//! The area is invented (`tests/fixtures/norm/gebied/`) and stands in an invented edition after the
//! newest one that ships. Its pages are in `tests/new_area_pages.rs`.
#![cfg(feature = "author")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

mod common;
#[path = "common/next.rs"]
mod next;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use common::now;
use next::{AREA, NEW, OLD};
use normwijzer::assessment::{
    Action, AnswerChange, Assessment, Conclusion, Described, EditionRef, PlanChange, Practice,
    ProfileChange, Progress, Summary, area_findings, findings, reduce,
};
use normwijzer::compare::CarryPlan;
use normwijzer::compare::carry::{Choices, Treatment};
use normwijzer::exchange::publication::{Offer, Publication};
use normwijzer::exchange::{WorkFile, open, open_publication};
use normwijzer::norm::{
    Catalogue, ChangeClass, CheckSlice, Depth, Editions, GuidanceSlice, Norm, ParentsSlice,
    Relation, SearchIndex, Sector, SourceSlice, in_force,
};
use normwijzer::report::{
    action_plan, form, guide, school, school_elsewhere, talk_sheet, to_csv, to_text,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

const NAME: &str = "Rekenen en dyscalculie (verzonnen)";
const PO: [&str; 3] =
    ["proefregel-rekentoets", "proefregel-rekenen-vrijlaten", "proefregel-dyscalculie-bespreken"];
const VO: [&str; 2] = ["proefregel-rekenmachine", "proefregel-dyscalculie-bespreken"];

static EDITIONS: LazyLock<Editions> = LazyLock::new(next::editions);

fn norm() -> &'static Norm {
    EDITIONS.norm(NEW).expect("the invented edition")
}

/// What arrives of a slice in the browser.
fn travelled<T: Serialize + DeserializeOwned>(slice: &T) -> T {
    let json = serde_json::to_string(slice).expect("JSON");
    serde_json::from_str(&json).expect("a slice that arrives")
}

fn check() -> CheckSlice {
    travelled(&norm().check_slice())
}

fn act(record: Assessment, actions: impl IntoIterator<Item = Action>) -> Assessment {
    actions.into_iter().fold(record, |record, action| reduce(record, action, now()))
}

/// A school that chose the new area, and answered its lines in turn with yes, partly and no.
fn school_with(sector: Sector, depth: Depth) -> Assessment {
    let record = Assessment::new("proef".into(), (&norm().edition.head).into(), now());
    let profile = [
        ProfileChange::Name("De Proefschool".into()),
        ProfileChange::Sector(Some(sector)),
        ProfileChange::Area(AREA.into(), true),
        ProfileChange::Depth(depth),
    ];
    let record = act(record, profile.map(Action::Profile));
    let answers = [Practice::Yes, Practice::Partly, Practice::No];
    let catalogue = catalogue(&record);
    let area = catalogue.area(AREA).expect("the area is asked");
    area.items().zip(answers.iter().cycle()).fold(record, |record, (item, practice)| {
        let changes = [
            AnswerChange::Practice(Some(*practice)),
            AnswerChange::Described(Some(Described::No)),
            AnswerChange::Plan(PlanChange::What(format!("Afspraak over {}", item.id))),
        ];
        act(record, changes.map(|change| Action::Answer(item.id.clone(), change)))
    })
}

fn catalogue(record: &Assessment) -> Catalogue {
    Catalogue::new(&check(), &record.profile.scope().expect("a sector"))
}

fn asked(catalogue: &Catalogue) -> Vec<&str> {
    let area = catalogue.area(AREA).expect("the area is asked");
    area.items().map(|item| item.id.as_str()).collect()
}

#[test]
fn the_rules_are_content_and_the_edition_takes_its_turn() {
    let areas: Vec<&str> = norm().edition.areas.iter().map(|area| area.id.as_str()).collect();
    let old = EDITIONS.norm(OLD).expect("the edition that ships");
    let before: Vec<&str> = old.edition.areas.iter().map(|area| area.id.as_str()).collect();
    assert_eq!(areas, [before, vec![AREA]].concat());
    assert_ne!(norm().edition.head.receipt, old.edition.head.receipt);
    let on = |day: &str| in_force(EDITIONS.heads(), day.parse().expect("a date"));
    assert_eq!(on("2027-07-31").map(|head| head.id.as_str()), Some(OLD));
    assert_eq!(on("2027-08-01").map(|head| head.id.as_str()), Some(NEW));
}

#[test]
fn a_school_that_chooses_the_area_is_asked_its_lines() {
    let lines = |sector, depth| {
        let catalogue = catalogue(&school_with(sector, depth));
        asked(&catalogue).into_iter().map(str::to_owned).collect::<BTreeSet<_>>()
    };
    assert_eq!(lines(Sector::Po, Depth::Verdieping), PO.map(str::to_owned).into());
    assert_eq!(lines(Sector::Vo, Depth::Verdieping), VO.map(str::to_owned).into());
    assert_eq!(lines(Sector::Po, Depth::Kern), [PO[0], PO[2]].map(str::to_owned).into());
    let record = school_with(Sector::Po, Depth::Kern);
    let without = act(record, [Action::Profile(ProfileChange::Area(AREA.into(), false))]);
    assert!(catalogue(&without).area(AREA).is_none());
    assert!(!catalogue(&without).is_empty(), "what holds for every area is still asked");
}

#[test]
fn the_area_is_in_every_slice_that_travels() {
    let ids = [PO[0], PO[1], VO[0], VO[1]];
    let check = check();
    let parents: ParentsSlice = travelled(&norm().parents_slice());
    let sources: SourceSlice = travelled(&norm().source_slice());
    let guidance: GuidanceSlice = travelled(&norm().guidance_slice());
    assert!(check.areas.iter().any(|area| area.id == AREA && area.name == NAME));
    assert!(parents.areas.iter().any(|area| area.id == AREA && area.name == NAME));
    for id in ids {
        assert!(check.items.iter().any(|item| item.id == id && item.area == AREA), "{id}");
        assert!(parents.item(id).is_some_and(|item| item.area == AREA), "{id}");
        assert!(sources.item(id).is_some(), "{id}");
        assert!(guidance.of(id).is_some_and(|guidance| !guidance.evidence.is_empty()), "{id}");
    }
    let item = sources.item(PO[0]).expect("a line");
    let titles: Vec<&str> = sources.sources_of(item).map(|source| source.title.as_str()).collect();
    assert_eq!(titles, ["Een richtlijn die niet bestaat"]);
}

#[test]
fn answers_lead_to_conclusions_counts_and_progress() {
    let record = school_with(Sector::Po, Depth::Verdieping);
    let catalogue = catalogue(&record);
    let found = area_findings(catalogue.area(AREA).expect("the area"), &record);
    let of = |id: &str| found.iter().find(|it| it.item.id == id).expect("a finding").conclusion;
    let conclusions = asked(&catalogue).into_iter().map(of).collect::<Vec<_>>();
    assert_eq!(conclusions.first(), Some(&Conclusion::WriteDown));
    assert!(!conclusions.contains(&Conclusion::Open), "{conclusions:?}");
    let summary = Summary::of(&found);
    assert_eq!(summary.all.total(), PO.len());
    assert_eq!(Progress::of(&found).in_words(), "3 van 3 onderdelen beantwoord");
    let all = findings(&catalogue, &record);
    assert_eq!(all.len(), catalogue.len());
}

#[test]
fn the_area_is_in_the_text_for_the_guide_the_actions_and_the_form() {
    let record = school_with(Sector::Po, Depth::Verdieping);
    let (catalogue, head) = (catalogue(&record), &norm().edition.head);
    let text = to_text(&guide(&catalogue, &record, head, now()));
    assert!(text.contains(NAME), "{text}");
    let plan = action_plan(&catalogue, &record, head, now());
    let actions: BTreeSet<&str> = plan.actions.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(actions, PO.into());
    let csv = to_csv(&plan);
    for id in PO {
        assert!(csv.contains(&format!("Afspraak over {id}")), "{csv}");
    }
    assert!(csv.contains(NAME));
    let filled = to_text(&form(&catalogue, &record, head, now()));
    assert!(filled.contains(NAME) && filled.contains("Proefregel over een rekentoets"), "{filled}");
}

#[test]
fn the_record_and_its_publication_go_out_and_come_back() {
    let record = school_with(Sector::Vo, Depth::Kern);
    let work = WorkFile::new(record.clone(), now());
    let opened = open(work.to_json().expect("JSON").as_bytes()).expect("a werkbestand");
    assert_eq!(opened.assessment, record);
    let known = |id: &str| check().items.iter().any(|item| item.id == id);
    assert_eq!(record.orphans(known).count(), 0);

    let head = &norm().edition.head;
    let publication = Publication::new(&catalogue(&record), head, &record, now()).expect("one");
    let json = serde_json::to_string(&publication).expect("JSON");
    assert_eq!(open_publication(json.as_bytes()).expect("a publication"), publication);
    let offered: Vec<_> = VO.map(|id| publication.lines.get(id).and_then(|it| it.offer)).into();
    assert_eq!(offered.iter().flatten().collect::<Vec<_>>(), [&Offer::Yes, &Offer::Partly]);

    let parents: ParentsSlice = travelled(&norm().parents_slice());
    let page = school(&publication, &parents);
    assert!(page.contains(NAME), "{page}");
    for piece in [page, talk_sheet(&publication, &parents)] {
        assert!(piece.contains("Proefregel over een rekenmachine"), "{piece}");
    }
    let beside = school_elsewhere(&publication, &parents);
    for id in VO {
        assert!(beside.contains(&format!("data-regel=\"{id}\"")), "{id}: {beside}");
    }
}

#[test]
fn what_people_type_finds_the_area_and_its_lines() {
    let index = SearchIndex::new(travelled(&norm().search_slice(Vec::new())));
    let found = |typed: &str| -> Vec<String> {
        index.find(typed).items.iter().map(|hit| hit.entry.id.clone()).collect()
    };
    assert_eq!(found("telraam"), [VO[0]]);
    assert_eq!(found("cijferproef").first().map(String::as_str), Some(PO[0]));
    let by_area = found("rekenzwak");
    assert!(PO.iter().chain(&VO).all(|id| by_area.iter().any(|it| it == id)), "{by_area:?}");
    let later = index.find("dyscalculie").later.len();
    assert_eq!(later, 0, "it is no subject for later any more");
}

#[test]
fn a_check_of_the_edition_before_goes_along_and_the_new_lines_are_open() {
    let mapping = EDITIONS.mapping_to(NEW).expect("a mapping");
    assert_eq!(mapping.class, ChangeClass::Minor);
    let old = EDITIONS.norm(OLD).expect("the edition that ships").check_slice();
    let mut record = Assessment::new("oud".into(), EditionRef::from(&old.head), now());
    for item in &old.items {
        let yes = AnswerChange::Practice(Some(Practice::Yes));
        record = act(record, [Action::Answer(item.id.clone(), yes)]);
    }
    let profile = [ProfileChange::Sector(Some(Sector::Po)), ProfileChange::Area(AREA.into(), true)];
    record = act(record, profile.map(Action::Profile));
    let plan = CarryPlan::new(&record, &old, std::slice::from_ref(mapping), &check());
    let plan = plan.expect("a plan");
    let (carried, open) = (plan.count(Treatment::Carried), plan.count(Treatment::Open));
    assert_eq!((carried, open), (old.items.len(), 4));
    assert_eq!(carried + open, plan.items.len(), "nothing else happens");
    for item in plan.items.iter().filter(|item| item.treatment == Treatment::Open) {
        let step = item.steps.first().expect("a reason");
        assert_eq!(step.relation, Relation::Nieuw);
        assert!(item.new.as_ref().is_some_and(|line| line.area == AREA));
    }
    let next = plan.carry(&record, &Choices::new(), "nieuw".into(), now());
    assert_eq!(next.answers, record.answers);
    assert_eq!(next.edition, EditionRef::from(&norm().edition.head));
}

#[cfg(feature = "norm-sheet")]
mod in_a_sheet {
    use normwijzer::export::norm_to_xlsx;
    use normwijzer::norm::sheet::{read_sheet, tables, to_csv};

    use super::*;

    #[test]
    fn an_export_of_the_area_changes_nothing() {
        let tables = tables(&norm().edition, true, Some(AREA)).expect("it fits");
        assert_eq!(tables.lines.rows.len(), 4);
        let book = norm_to_xlsx(&norm().edition, &tables).expect("a workbook");
        for bytes in [to_csv(&tables).into_bytes(), book] {
            let imported = read_sheet(&bytes, &next::with_area(), NEW, None).expect("it is right");
            assert_eq!(&imported.norm, norm());
            assert!(imported.files.is_empty(), "{:?}", imported.files.keys());
        }
    }

    /// Without a text editor: the sheet brings the area and names it in the edition.
    #[test]
    fn the_area_can_come_from_a_sheet_alone() {
        let tables = tables(&norm().edition, true, Some(AREA)).expect("it fits");
        let book = norm_to_xlsx(&norm().edition, &tables).expect("a workbook");
        let mut files = next::without_area();
        next::add_mapping(&mut files);
        let imported = read_sheet(&book, &files, NEW, None).expect("it is right");
        for (path, text) in imported.files {
            files.insert(path, text);
        }
        let (editions, findings) = normwijzer::norm::read_all(&files);
        assert!(findings.is_empty(), "{findings:#?}");
        assert_eq!(editions, *EDITIONS);
    }
}
