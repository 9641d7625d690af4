//! What was read of the norm folder, with the place of every value: what the rules look at.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

use super::{
    Agreement, Area, ChangeClass, Edition, EditionHead, LaterSubject, Lexicon, Link, Norm,
    OtherSubject, Overlay, OverlayHead, Place, RegionalText, Requirement, RouteStep, Source, Term,
    Theme,
};

/// Where the values of one record stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lines {
    /// The file.
    pub(super) file: Arc<str>,
    /// Line of the record itself.
    pub(super) line: usize,
    /// Per key, the line of its value, or of each entry of its list.
    pub(super) keys: BTreeMap<&'static str, Vec<usize>>,
}

/// A record with the places of its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Authored<T> {
    value: T,
    lines: Lines,
}

impl<T> Authored<T> {
    /// Puts a record and its places together.
    pub(super) fn new(value: T, lines: Lines) -> Self {
        Self { value, lines }
    }

    /// Another record in the same places.
    pub(super) fn map<U>(self, to: impl FnOnce(T) -> U) -> Authored<U> {
        Authored { value: to(self.value), lines: self.lines }
    }

    /// The record without its places.
    pub(super) fn into_value(self) -> T {
        self.value
    }

    /// A record per entry of the list under a key; each has that entry's place under these keys.
    pub(super) fn spread<U>(
        self,
        key: &str,
        under: [&'static str; 2],
        records: impl FnOnce(T) -> Vec<U>,
    ) -> Vec<Authored<U>> {
        let spot = |index: usize| self.entry(key, index).line;
        let spots: Vec<usize> =
            (0..self.lines.keys.get(key).map_or(0, Vec::len)).map(spot).collect();
        let lines = self.lines;
        records(self.value)
            .into_iter()
            .enumerate()
            .map(|(index, record)| {
                let mut lines = lines.clone();
                let line = spots.get(index).copied().unwrap_or(lines.line);
                lines.keys.extend(under.map(|key| (key, vec![line])));
                Authored::new(record, lines)
            })
            .collect()
    }

    /// Where the value of a key stands; where the record starts when it has no such key.
    pub(super) fn at(&self, key: &str) -> Place {
        self.entry(key, 0)
    }

    /// Where an entry of the list under a key stands.
    pub(super) fn entry(&self, key: &str, index: usize) -> Place {
        let lines = self.lines.keys.get(key);
        let line = lines.and_then(|lines| lines.get(index).or_else(|| lines.first()));
        Place { file: self.lines.file.clone(), line: line.copied().unwrap_or(self.lines.line) }
    }
}

impl<T> Deref for Authored<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// The ids that may be referred to. `None`: the file could not be read, so nothing is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Known {
    /// Ids of sources.
    pub(super) sources: Option<BTreeSet<String>>,
    /// Ids of themes.
    pub(super) themes: Option<BTreeSet<String>>,
    /// Ids in the dossier.
    pub(super) dossier: Option<BTreeSet<String>>,
    /// Editions.
    pub(super) editions: BTreeSet<String>,
    /// Whether the edition has a `mapping.toml`, readable or not.
    pub(super) has_mapping: bool,
}

/// The mapping from the edition before, as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DraftMapping {
    /// How large the change is said to be.
    pub(super) class: Option<Authored<ChangeClass>>,
    /// What is written down; lines that stayed the same may be left out.
    pub(super) links: Vec<Authored<Link>>,
    /// Places in the law that are about something else now.
    pub(super) others: Vec<Authored<OtherSubject>>,
}

/// What an overlay holds besides lines and sources, as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct DraftOverlay {
    /// The keys at the top.
    pub(super) head: Option<Authored<OverlayHead>>,
    /// Words beside national lines.
    pub(super) texts: Vec<Authored<RegionalText>>,
    /// National lines that have been agreed.
    pub(super) agreements: Vec<Authored<Agreement>>,
}

/// One edition or overlay as it was read. A record with a fault in it is left out of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Draft {
    /// The folder of the edition or overlay.
    pub(super) folder: String,
    /// The `[…]` head of `edition.toml`.
    pub(super) head: Option<Authored<EditionHead>>,
    /// Themes.
    pub(super) themes: Vec<Authored<Theme>>,
    /// Areas.
    pub(super) areas: Vec<Authored<Area>>,
    /// Lines.
    pub(super) requirements: Vec<Authored<Requirement>>,
    /// The way when it stalls.
    pub(super) route: Vec<Authored<RouteStep>>,
    /// Subjects that are not in it.
    pub(super) later: Vec<Authored<LaterSubject>>,
    /// Lines for which the law of its day was not read.
    pub(super) unread: Vec<(String, Place)>,
    /// What became of the edition before.
    pub(super) mapping: Option<DraftMapping>,
    /// What an overlay says of itself and beside national lines.
    pub(super) overlay: Option<DraftOverlay>,
    /// All sources; of an overlay its own.
    pub(super) sources: Vec<Authored<Source>>,
    /// All terms.
    pub(super) terms: Vec<Authored<Term>>,
    /// Names of products, as written.
    pub(super) products: Vec<String>,
    /// Words for laying a document beside the norm.
    pub(super) lexicon: Lexicon,
    /// What may be referred to.
    pub(super) known: Known,
}

/// Records without their places.
fn values<T>(records: Vec<Authored<T>>) -> Vec<T> {
    records.into_iter().map(Authored::into_value).collect()
}

impl Draft {
    /// The norm without the places; `None` when the head could not be read.
    pub(super) fn into_norm(self) -> Option<Norm> {
        Some(Norm {
            edition: Edition {
                head: self.head?.into_value(),
                themes: values(self.themes),
                areas: values(self.areas),
                requirements: values(self.requirements),
                route: values(self.route),
                later: values(self.later),
                unread: self.unread.into_iter().map(|(id, _)| id).collect(),
            },
            sources: values(self.sources),
            glossary: values(self.terms),
            lexicon: self.lexicon,
        })
    }

    /// The overlay without the places, in the order of its file; `None` when it is none or its head
    /// could not be read.
    pub(super) fn into_overlay(self) -> Option<Overlay> {
        let overlay = self.overlay?;
        Some(Overlay {
            head: overlay.head?.into_value(),
            requirements: values(self.requirements),
            texts: values(overlay.texts),
            agreements: values(overlay.agreements),
            sources: values(self.sources),
        })
    }
}
