//! Promise: before a check goes to a later edition, the page tells what happens to each answer, and
//! what is chosen there is what happens.
#![cfg(all(feature = "author", feature = "export"))]
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

#[path = "common/cases.rs"]
#[allow(dead_code, reason = "each test file uses its own part")]
mod cases;
mod common;

use cases::several;
use common::now;
use normwijzer::assessment::{
    Action, AnswerChange, Assessment, EditionRef, Practice, ProfileChange, reduce,
};
use normwijzer::compare::CarryPlan;
use normwijzer::compare::carry::Treatment;
use normwijzer::desk::{Job, Question, answer};
use normwijzer::exchange::{WorkFile, open};
use normwijzer::norm::{CheckSlice, Sector, read_all};
use normwijzer::report::CHOICE;

/// A check of an edition in which every line is answered, on its way to the next one, and what the page brings along.
struct Page {
    record: Assessment,
    old: CheckSlice,
    plan: CarryPlan,
    editions: Vec<String>,
}

fn page(name: &str) -> Page {
    let (editions, findings) = read_all(&several());
    assert!(findings.is_empty(), "{findings:#?}");
    let slice = |id| editions.norm(id).expect("an edition").check_slice();
    let (old, new) = (slice("landelijk/2027-01"), slice("landelijk/2027-08"));
    let between = editions.between(&old.head.id, &new.head.id).expect("a way");
    let chain: Vec<_> = between.into_iter().cloned().collect();
    let mut record = Assessment::new("oud".into(), EditionRef::from(&old.head), now());
    let areas = old.areas.iter().map(|area| ProfileChange::Area(area.id.clone(), true));
    let profile = [ProfileChange::Name(name.into()), ProfileChange::Sector(Some(Sector::Po))];
    for change in profile.into_iter().chain(areas) {
        record = reduce(record, Action::Profile(change), now());
    }
    for item in &old.items {
        for change in [
            AnswerChange::Practice(Some(Practice::Yes)),
            AnswerChange::Note(format!("Over <{}>.", item.id)),
        ] {
            record = reduce(record, Action::Answer(item.id.clone(), change), now());
        }
    }
    let plan = CarryPlan::new(&record, &old, &chain, &new).expect("a plan");
    let editions = std::iter::once(serde_json::to_string(&new))
        .chain(chain.iter().map(serde_json::to_string))
        .map(|text| text.expect("JSON"))
        .collect();
    Page { record, old, plan, editions }
}

impl Page {
    fn ask(&self, job: Job, first: &[&str]) -> Result<String, String> {
        let work = WorkFile::new(self.record.clone(), now()).to_json().expect("a file");
        let mut papers = vec![work];
        papers.extend(first.iter().map(|text| (*text).to_owned()));
        papers.extend(self.editions.iter().cloned());
        let slice = serde_json::to_string(&self.old).expect("JSON");
        let now = now().to_string();
        let question = Question {
            job: job.word(),
            bytes: &[],
            papers: &papers,
            slice: &slice,
            now: &now,
            utc: &now,
        };
        let bytes = answer(&question).map_err(|error| error.to_string())?;
        Ok(String::from_utf8(bytes).expect("text"))
    }
}

#[test]
fn every_answer_stands_on_the_page_with_what_happens_to_it() {
    let page = page("De Wegwijzer");
    let html = page.ask(Job::CarryPlan, &[]).expect("a piece");
    for treatment in [Treatment::LookAgain, Treatment::Carried, Treatment::Kept] {
        assert!(page.plan.count(treatment) > 0, "the fixture has {treatment:?}");
        assert!(html.contains(treatment.label()), "{treatment:?}");
    }
    for item in page.plan.treated(Treatment::LookAgain) {
        let new = item.new.as_ref().expect("a new line");
        for (line, _) in item.offered() {
            let field = format!("name=\"{CHOICE}{}\" value=\"{}\"", new.id, line.id);
            assert!(html.contains(&field), "{field}");
            let old = &line.text.as_ref().expect("its text").school;
            assert!(html.contains(old.as_str()) && html.contains(&new.school), "both texts");
        }
    }
    for item in page.plan.treated(Treatment::Kept) {
        assert!(html.contains(&format!("Over &lt;{}&gt;", item.old[0].id)), "{}", item.old[0].id);
    }
}

#[test]
fn what_a_person_typed_is_no_markup_on_the_page() {
    let html = page("x").ask(Job::CarryPlan, &[]).expect("a piece");
    assert!(!html.contains("Over <"), "{html}");
    assert!(!html.contains(".."), "a sentence ends once: {html}");
}

#[test]
fn what_is_chosen_is_what_happens_and_the_rest_stays_open() {
    let page = page("De Wegwijzer");
    let looks: Vec<_> = page
        .plan
        .treated(Treatment::LookAgain)
        .filter_map(|item| {
            Some((item.new.as_ref()?.id.clone(), item.offered().next()?.0.id.clone()))
        })
        .collect();
    let (taken, left) = looks.split_first().expect("something to choose");
    let choices = serde_json::json!({ &taken.0: &taken.1 }).to_string();
    let text = page.ask(Job::Carry, &["nieuw", &choices]).expect("a file");
    let next = open(text.as_bytes()).expect("a werkbestand").assessment;
    assert_eq!((next.id.as_str(), &next.edition), ("nieuw", &page.plan.to));
    assert_eq!(next.answers.get(&taken.0), page.record.answers.get(&taken.1));
    for (new, _) in left {
        assert!(!next.answers.contains_key(new), "{new} waits for its reader");
    }
    let frozen = next.snapshots.last().expect("the check as it was");
    assert_eq!((&frozen.edition, &frozen.answers), (&page.record.edition, &page.record.answers));
}

#[test]
fn too_little_and_other_things_end_in_a_sentence() {
    let mut page = page("De Wegwijzer");
    assert!(page.ask(Job::Carry, &["nieuw", "geen JSON"]).is_err());
    page.editions.truncate(1);
    let sentence = page.ask(Job::CarryPlan, &[]).expect_err("no way there");
    assert!(sentence.contains("Er is niets veranderd."), "{sentence}");
    page.editions.clear();
    page.ask(Job::CarryPlan, &[]).expect_err("nothing to go to");
}
