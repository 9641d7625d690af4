//! Two werkbestanden of one school made into one.

use std::collections::BTreeMap;

use normwijzer::assessment::Assessment;
use normwijzer::compare::merge::parts;
use normwijzer::compare::{Merge, Side};
use normwijzer::exchange::{WorkFile, open};

use crate::support::checks::{sentence_on, whole_work};
use crate::support::{input, kept::keeping, now, seeds};

fn look(one: &[u8], other: &[u8]) {
    let (Ok(one_file), Ok(other_file)) = (open(one), open(other)) else { return };
    let (a, b) = (&one_file.assessment, &other_file.assessment);
    let input = one.len() + other.len();
    let merge = match Merge::new(a, b) {
        Ok(merge) => merge,
        Err(error) => return sentence_on(&error.to_string(), input),
    };
    let with = |side| {
        let chosen: BTreeMap<_, _> =
            merge.items.iter().map(|item| (item.key.clone(), side)).collect();
        merge.result(&chosen, now())
    };
    let (first, second) = (with(Side::A), with(Side::B));
    all_of(&first, a);
    all_of(&second, b);
    for record in [first, second, merge.result(&BTreeMap::new(), now())] {
        whole(record, a, b, input);
    }
    let itself = Merge::new(a, a).expect("a file and itself");
    assert!(itself.items.is_empty());
    assert_eq!(itself.result(&BTreeMap::new(), now()), *a);
}

/// A record holds everything of another, and nothing else; a layer may be fuller.
fn all_of(record: &Assessment, of: &Assessment) {
    let (kept, given) = (parts(record), parts(of));
    assert!(kept.keys().eq(given.keys()), "every place");
    for (key, value) in &given {
        assert!(kept[key].includes(value), "{key:?}");
    }
}

fn whole(record: Assessment, a: &Assessment, b: &Assessment, input: usize) {
    assert_eq!(record.id, a.id);
    for snapshot in a.snapshots.iter().chain(&b.snapshots) {
        assert!(record.snapshots.contains(snapshot), "no moment is lost");
    }
    whole_work(&WorkFile::new(record, now()), input);
}

#[test]
fn merge() {
    for one in &*seeds::WORK {
        seeds::WORK.iter().for_each(|other| look(one, other));
    }
    bolero::check!(name = "merge").for_each(|bytes: &[u8]| {
        let (one, other) = input::pair(bytes, &seeds::WORK);
        keeping("merge", &[&one, &other], || look(&one, &other));
    });
}
