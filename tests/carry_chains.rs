//! Promise: through any chain of editions no answer is lost, and the old file stays what it was.
#![cfg(feature = "author")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test stops at once")]

#[path = "common/cases.rs"]
#[allow(dead_code, reason = "each test file uses its own part")]
mod cases;
mod common;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use cases::several;
use common::chains::{Chain, chain};
use common::now;
use common::records::{answer, marks, profile, text};
use normwijzer::assessment::{Answer, Assessment, EditionRef, ReadDocument, findings};
use normwijzer::compare::CarryPlan;
use normwijzer::compare::carry::{Choices, Treatment};
use normwijzer::exchange::{WorkFile, open};
use normwijzer::norm::{Catalogue, Depth, Norm, Relation, Scope, Sector, read_all};
use proptest::prelude::*;
use proptest::sample::Index;

/// The editions of the fixture, which were read as those that ship are.
static READ: LazyLock<Chain> = LazyLock::new(|| {
    let (editions, findings) = read_all(&several());
    assert!(findings.is_empty(), "{findings:#?}");
    Chain {
        slices: editions.norms.iter().map(Norm::check_slice).collect(),
        mappings: editions.mappings,
    }
});

/// A chain, a record of its first edition, and for each step what is picked of what is offered.
#[derive(Clone, Debug)]
struct Walk {
    chain: Chain,
    record: Assessment,
    picks: Vec<Vec<Option<Index>>>,
}

fn walk() -> impl Strategy<Value = Walk> {
    let read = (0..READ.mappings.len()).prop_map(|start| Chain {
        slices: READ.slices[start..].to_vec(),
        mappings: READ.mappings[start..].to_vec(),
    });
    let pick = proptest::option::of(any::<Index>());
    let picks = proptest::collection::vec(proptest::collection::vec(pick, 20), 5);
    (prop_oneof![read, chain()], picks).prop_flat_map(|(chain, picks)| {
        record(&chain).prop_map(move |record| Walk {
            chain: chain.clone(),
            record,
            picks: picks.clone(),
        })
    })
}

/// A record of the first edition, with an answer that no edition knows as well.
fn record(chain: &Chain) -> impl Strategy<Value = Assessment> + use<> {
    let first = &chain.slices[0];
    let edition = EditionRef::from(&first.head);
    let mut ids: Vec<String> = first.items.iter().map(|line| line.id.clone()).collect();
    ids.push("onbekend".into());
    let line = || prop::sample::select(ids.clone());
    let answers = proptest::collection::btree_map(line(), answer(), 0..14);
    let rejected = proptest::collection::btree_map(line(), marks(), 0..8);
    (answers, profile(), text(), rejected).prop_map(move |(answers, profile, said, rejected)| {
        let mut record = Assessment::new("oud".into(), edition.clone(), now());
        record.answers = answers.into_iter().filter(|(_, answer)| !answer.is_empty()).collect();
        record.profile = profile;
        record.pupils.said = said;
        let (title, read, shown) = ("Gids".to_owned(), now(), String::new());
        record.documents = vec![ReadDocument { title, read, pages: None, shown, rejected }];
        record
    })
}

fn plan(chain: &Chain, record: &Assessment, from: usize, to: usize) -> CarryPlan {
    let steps = &chain.mappings[from..to];
    CarryPlan::new(record, &chain.slices[from], steps, &chain.slices[to]).expect("a plan")
}

/// One of what is offered at each line, as far as it was picked.
fn choose(plan: &CarryPlan, picks: &[Option<Index>]) -> Choices {
    plan.treated(Treatment::LookAgain)
        .zip(picks)
        .filter_map(|(item, pick)| {
            let offered: Vec<_> = item.offered().map(|(line, _)| line.id.clone()).collect();
            let pick = pick.as_ref().filter(|_| !offered.is_empty())?;
            Some((item.new.as_ref()?.id.clone(), pick.get(&offered).clone()))
        })
        .collect()
}

/// Everything the old record held is in the new one, where the plan says.
fn nothing_is_lost(
    plan: &CarryPlan,
    choices: &Choices,
    old: &Assessment,
    next: &Assessment,
) -> Result<(), TestCaseError> {
    let frozen = next.snapshots.last().expect("the check as it was");
    prop_assert_eq!(&frozen.as_record(old).answers, &old.answers);
    prop_assert_eq!(&frozen.edition, &old.edition);
    prop_assert_eq!((&frozen.profile, &frozen.pupils), (&old.profile, &old.pupils));
    prop_assert_eq!(&next.snapshots[..old.snapshots.len()], &old.snapshots[..]);
    prop_assert_eq!(&next.profile, &old.profile);
    prop_assert_eq!(&next.pupils, &old.pupils);
    let rejected = |record: &Assessment, id: &str| record.documents[0].rejected.get(id).cloned();
    let mut seen = Vec::new();
    for item in &plan.items {
        match (&item.new, item.treatment) {
            (Some(line), Treatment::Carried) => {
                prop_assert_eq!(next.answers.get(&line.id), old.answers.get(&item.old[0].id));
                prop_assert_eq!(rejected(next, &line.id), rejected(old, &item.old[0].id));
            }
            (Some(line), Treatment::LookAgain) => {
                let chosen = choices.get(&line.id).and_then(|id| old.answers.get(id));
                prop_assert_eq!(next.answers.get(&line.id), chosen);
                let chosen = choices.get(&line.id).and_then(|id| rejected(old, id));
                prop_assert_eq!(rejected(next, &line.id), chosen);
            }
            (Some(line), _) => prop_assert_eq!(next.answers.get(&line.id), None),
            (None, _) => {
                prop_assert_eq!(
                    next.answers.get(&item.old[0].id),
                    old.answers.get(&item.old[0].id)
                );
            }
        }
        seen.extend(item.old.iter().map(|line| line.id.as_str()));
    }
    for id in old.answers.keys() {
        prop_assert!(seen.contains(&id.as_str()), "{id} is in the plan");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 64,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_answer_is_lost_on_the_way_and_the_old_file_gives_the_old_state(walk in walk()) {
        let Walk { chain, record: first, picks } = walk;
        let file = WorkFile::new(first.clone(), now()).to_json().expect("a file");
        let mut record = first.clone();
        for (step, picks) in (0..chain.mappings.len()).zip(&picks) {
            let plan = plan(&chain, &record, step, step + 1);
            let choices = choose(&plan, picks);
            let next = plan.carry(&record, &choices, format!("stap-{step}"), now());
            nothing_is_lost(&plan, &choices, &record, &next)?;
            let written = WorkFile::new(next.clone(), now()).to_json().expect("a file");
            prop_assert_eq!(&open(written.as_bytes()).expect("our own file").assessment, &next);
            record = next;
        }
        // Each moment on the way is still there, in the edition it was in.
        let ids: Vec<&str> = record.snapshots.iter().map(|it| it.edition.id.as_str()).collect();
        let passed: Vec<&str> = chain.mappings.iter().map(|step| step.from.as_str()).collect();
        prop_assert_eq!(ids, passed);
        prop_assert_eq!(&record.snapshots[0].answers, &first.answers);

        let opened = open(file.as_bytes()).expect("our own file").assessment;
        prop_assert_eq!(&opened, &first);
        let areas = chain.slices[0].areas.iter().map(|area| area.id.clone()).collect();
        let scope = Scope { sector: Sector::Po, areas, depth: Depth::Verdieping };
        let catalogue = Catalogue::new(&chain.slices[0], &scope);
        prop_assert_eq!(findings(&catalogue, &opened), findings(&catalogue, &first));
    }

    #[test]
    fn a_chain_at_once_is_the_chain_step_by_step(walk in walk()) {
        let Walk { chain, record: first, .. } = walk;
        let last = chain.mappings.len();
        let at_once = plan(&chain, &first, 0, last);
        let at_once = at_once.carry(&first, &Choices::new(), "a".into(), now());
        let mut stepwise = first;
        for step in 0..last {
            let plan = plan(&chain, &stepwise, step, step + 1);
            stepwise = plan.carry(&stepwise, &Choices::new(), "b".into(), now());
        }
        let known = |id: &str| chain.slices[last].items.iter().any(|line| line.id == id);
        let answers = |record: &Assessment| -> BTreeMap<String, Answer> {
            let all = record.answers.clone().into_iter();
            all.filter(|(id, _)| known(id)).collect()
        };
        prop_assert_eq!(answers(&at_once), answers(&stepwise));
        prop_assert_eq!(&at_once.edition, &stepwise.edition);
        // Who stops on the way and leaves a line open, finds its answer in that moment only; who goes
        // at once finds it beside the answers as well, under the id it had at the start.
        let kept: Vec<&Answer> = at_once.orphans(known).map(|(_, answer)| answer).collect();
        for (id, answer) in stepwise.orphans(known) {
            prop_assert!(kept.contains(&answer), "{id}");
        }
    }

    #[test]
    fn an_invented_chain_is_one_that_the_rules_would_let_pass(chain in chain()) {
        for (mapping, slices) in chain.mappings.iter().zip(chain.slices.windows(2)) {
            for (slice, old) in slices.iter().zip([true, false]) {
                let mut named: Vec<&String> = mapping
                    .links
                    .iter()
                    .flat_map(|link| if old { &link.old } else { &link.new })
                    .collect();
                let mut there: Vec<&String> = slice.items.iter().map(|line| &line.id).collect();
                named.sort();
                there.sort();
                prop_assert_eq!(named, there);
            }
            for link in mapping.links.iter().filter(|link| link.relation != Relation::Nieuw) {
                prop_assert!(link.relation.fits(link.old.len(), link.new.len()), "{link:?}");
            }
        }
    }
}
