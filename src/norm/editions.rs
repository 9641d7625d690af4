//! All editions of a norm folder, what became of each line between them, and which were released.

use std::collections::BTreeSet;

use super::draft::Authored;
use super::validate::{Between, validate_mapping, validate_released};
use super::{EditionHead, Files, Finding, Mapping, Norm, Release, mapping_receipt, parse, read};

/// What a norm folder holds, as far as nothing is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Editions {
    /// Editions, the oldest first.
    pub norms: Vec<Norm>,
    /// Mappings to an edition from the one before it, in the order of editions.
    pub mappings: Vec<Mapping>,
    /// What was released.
    pub releases: Vec<Release>,
}

impl Editions {
    /// The edition with this id.
    pub fn norm(&self, id: &str) -> Option<&Norm> {
        self.norms.iter().find(|norm| norm.edition.head.id == id)
    }

    /// What all editions say of themselves, the oldest first.
    pub fn heads(&self) -> impl Iterator<Item = &EditionHead> {
        self.norms.iter().map(|norm| &norm.edition.head)
    }

    /// The mapping to an edition from the one before it.
    pub fn mapping_to(&self, id: &str) -> Option<&Mapping> {
        self.mappings.iter().find(|mapping| mapping.to == id)
    }

    /// The receipt of that mapping.
    pub fn mapping_receipt(&self, id: &str) -> Option<String> {
        self.mapping_to(id).map(mapping_receipt)
    }

    /// The mappings that lead from one edition to a later one, in order; none when the way back from
    /// the later one does not pass the older.
    pub fn between(&self, from: &str, to: &str) -> Option<Vec<&Mapping>> {
        let mut steps = Vec::new();
        let mut at = to;
        while at != from {
            let step = self.mapping_to(at)?;
            steps.push(step);
            at = &step.from;
        }
        steps.reverse();
        Some(steps)
    }

    /// The release of an edition.
    pub fn release(&self, id: &str) -> Option<&Release> {
        self.releases.iter().find(|release| release.edition == id)
    }
}

/// Reads and checks everything: each edition, each mapping, and what was released.
///
/// What is wrong is told, and what is right is given all the same, so that one edition with a fault
/// does not hide the others.
pub fn read_all(files: &Files) -> (Editions, Vec<Finding>) {
    let folders = files.editions();
    let mut editions = Editions::default();
    let mut findings = Vec::new();
    let mut mappings = Vec::new();
    for folder in &folders {
        let (mut draft, wrong) = read::draft(files, folder);
        let mapping = draft.mapping.take();
        findings.extend(wrong.iter().cloned());
        if let Some(norm) = read::norm(draft, &wrong) {
            editions.norms.push(norm);
            mappings.extend(mapping.map(|mapping| (folder, mapping)));
        }
    }
    for (folder, written) in &mappings {
        let ancient = ancestors(&editions, folder);
        let Some(between) = between(&editions, folder, written, &ancient) else { continue };
        match validate_mapping(&between) {
            Ok(mapping) => editions.mappings.push(mapping),
            Err(wrong) => findings.extend(wrong),
        }
    }
    let (releases, wrong) = parse::released(files);
    findings.extend(wrong);
    findings.extend(validate_released(&releases, &editions, &folders));
    editions.releases = releases.into_iter().map(Authored::into_value).collect();
    findings.sort();
    findings.dedup();
    (editions, findings)
}

fn between<'a>(
    editions: &'a Editions,
    folder: &str,
    mapping: &'a super::draft::DraftMapping,
    ancient: &'a BTreeSet<String>,
) -> Option<Between<'a>> {
    let new = &editions.norm(folder)?.edition;
    let old = &editions.norm(new.head.previous.as_ref()?)?.edition;
    Some(Between { mapping, old, new, ancient })
}

/// Ids of the lines in every edition before the one that comes before this one.
fn ancestors(editions: &Editions, id: &str) -> BTreeSet<String> {
    let before = |id: &str| {
        let head = &editions.norm(id)?.edition.head;
        editions.norm(head.previous.as_ref()?)
    };
    let mut ids = BTreeSet::new();
    let mut at = before(id).and_then(|norm| before(&norm.edition.head.id));
    while let Some(norm) = at {
        ids.extend(norm.edition.requirements.iter().map(|line| line.id.clone()));
        at = before(&norm.edition.head.id);
    }
    ids
}
