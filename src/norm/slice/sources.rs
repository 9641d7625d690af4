//! The slice that says where each line comes from.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{SliceError, error};
use crate::norm::{LawRef, LegalNature, Norm, Reliability, Requirement, Source, Support};

/// Where the lines of an edition come from. Fetched where a reader asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "SourceWire")]
pub struct SourceSlice {
    /// Id of the edition.
    pub edition: String,
    /// Its receipt; equal to that of the check slice it belongs to.
    pub receipt: String,
    /// Number of lines, to see that nothing is missing.
    count: u32,
    /// Every source that a line cites, once, by id.
    pub sources: Vec<SliceSource>,
    /// Lines, in the edition's order.
    pub items: Vec<SourceItem>,
}

#[derive(Deserialize)]
struct SourceWire {
    edition: String,
    receipt: String,
    count: u32,
    sources: Vec<SliceSource>,
    items: Vec<SourceItem>,
}

/// A source, as a reader sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SliceSource {
    /// Stable slug.
    pub id: String,
    /// Title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Date in words.
    pub date: String,
    /// Address at the publisher.
    pub url: String,
    /// What it says, in our own words.
    pub supports: String,
    /// The editors' estimate.
    pub reliability: Reliability,
}

/// Where one line comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceItem {
    /// The line.
    pub id: String,
    /// Ids of its sources, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// For a field line: how well its sources carry it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support: Option<Support>,
    /// For a law line: what kind of rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_nature: Option<LegalNature>,
    /// Places in law.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub law: Vec<LawPlace>,
    /// A remark a reader needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caution: Option<String>,
    /// Ids in the dossier.
    pub dossier: Vec<String>,
}

/// A place in law, ready to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LawPlace {
    /// `WPO, artikel 13, lid 1, onder c`.
    pub words: String,
    /// The version that was read, in words.
    pub version: String,
    /// The article on wetten.overheid.nl.
    pub url: String,
}

impl SourceSlice {
    /// The line with this id.
    pub fn item(&self, id: &str) -> Option<&SourceItem> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The sources of a line, in its order.
    pub fn sources_of<'a>(&'a self, item: &'a SourceItem) -> impl Iterator<Item = &'a SliceSource> {
        item.sources.iter().filter_map(|id| self.sources.iter().find(|source| source.id == *id))
    }
}

impl TryFrom<SourceWire> for SourceSlice {
    type Error = SliceError;

    fn try_from(wire: SourceWire) -> Result<Self, SliceError> {
        if wire.edition.is_empty() || !error::is_receipt(&wire.receipt) {
            return Err(SliceError::Head("het kenmerk van de gegevens klopt niet"));
        }
        error::check_count(wire.count, wire.items.len())?;
        let known: BTreeSet<&str> = wire.sources.iter().map(|source| source.id.as_str()).collect();
        let lost = |item: &&SourceItem| item.sources.iter().any(|id| !known.contains(id.as_str()));
        if let Some(item) = wire.items.iter().find(lost) {
            let what = "noemt een bron die er niet in zit";
            return Err(SliceError::Item { id: item.id.clone(), what });
        }
        let SourceWire { edition, receipt, count, sources, items } = wire;
        Ok(Self { edition, receipt, count, sources, items })
    }
}

impl From<&Source> for SliceSource {
    fn from(source: &Source) -> Self {
        Self {
            id: source.id.clone(),
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            date: source.date.clone(),
            url: source.url.clone(),
            supports: source.supports.clone(),
            reliability: source.reliability,
        }
    }
}

impl From<&LawRef> for LawPlace {
    fn from(law: &LawRef) -> Self {
        Self { words: law.in_words(), version: law.versie.in_words(), url: law.url() }
    }
}

impl From<&Requirement> for SourceItem {
    fn from(line: &Requirement) -> Self {
        Self {
            id: line.id.clone(),
            sources: line.sources.clone(),
            support: line.support,
            legal_nature: line.legal_nature,
            law: line.law.iter().map(LawPlace::from).collect(),
            caution: line.caution.clone(),
            dossier: line.dossier.clone(),
        }
    }
}

impl Norm {
    /// Where every line comes from, each cited source once.
    pub fn source_slice(&self) -> SourceSlice {
        let lines = &self.edition.requirements;
        let cited: BTreeSet<&str> =
            lines.iter().flat_map(|line| &line.sources).map(String::as_str).collect();
        let mut sources: Vec<SliceSource> = self
            .sources
            .iter()
            .filter(|source| cited.contains(source.id.as_str()))
            .map(SliceSource::from)
            .collect();
        sources.sort_by(|a, b| a.id.cmp(&b.id));
        SourceSlice {
            edition: self.edition.head.id.clone(),
            receipt: self.edition.head.receipt.clone(),
            count: error::count(lines.len()),
            sources,
            items: lines.iter().map(SourceItem::from).collect(),
        }
    }
}
