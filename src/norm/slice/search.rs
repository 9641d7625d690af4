//! The slice the search field works on.

use serde::{Deserialize, Serialize};

use super::{SliceError, error};
use crate::norm::{
    AreaId, Authority, LaterSubject, Norm, Requirement, RequirementId, Sector, Term,
};

/// Everything one can search for. Fetched when a search field is on the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "SearchWire")]
pub struct SearchSlice {
    /// Id of the edition.
    pub edition: String,
    /// Number of lines, to see that nothing is missing.
    count: u32,
    /// Areas with the other names people look for.
    pub areas: Vec<SearchArea>,
    /// Lines.
    pub items: Vec<SearchItem>,
    /// Terms of the glossary; their other names are synonyms.
    pub terms: Vec<SearchTerm>,
    /// Subjects that are not in the edition.
    pub later: Vec<SearchLater>,
    /// Other pages.
    pub pages: Vec<SearchPage>,
}

#[derive(Deserialize)]
struct SearchWire {
    edition: String,
    count: u32,
    areas: Vec<SearchArea>,
    items: Vec<SearchItem>,
    terms: Vec<SearchTerm>,
    later: Vec<SearchLater>,
    pages: Vec<SearchPage>,
}

/// An area, as far as searching needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchArea {
    /// Slug.
    pub id: AreaId,
    /// Name on screen.
    pub name: String,
    /// Other names.
    pub also: Vec<String>,
}

/// A line, as far as searching needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchItem {
    /// Stable slug.
    pub id: RequirementId,
    /// Its area.
    pub area: AreaId,
    /// A few words that name it.
    pub title: String,
    /// Kinds of school it is for.
    pub sectors: Vec<Sector>,
    /// How firm it is.
    pub authority: Authority,
    /// The first sentence for parents.
    pub parents: String,
    /// Words that occur in school documents.
    pub words: Vec<String>,
}

/// A term of the glossary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchTerm {
    /// Anchor on the glossary page.
    pub id: String,
    /// The word.
    pub word: String,
    /// Other words for the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// What it means.
    pub explanation: String,
}

/// A subject that is not in the edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchLater {
    /// Slug.
    pub id: String,
    /// Name on screen.
    pub name: String,
    /// Other names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
}

/// A page of the site that is none of the above.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchPage {
    /// Its path.
    pub path: String,
    /// Its heading.
    pub title: String,
    /// What one finds there.
    pub description: String,
}

impl TryFrom<SearchWire> for SearchSlice {
    type Error = SliceError;

    fn try_from(wire: SearchWire) -> Result<Self, SliceError> {
        if wire.edition.is_empty() {
            return Err(SliceError::Head("het id ontbreekt"));
        }
        error::check_count(wire.count, wire.items.len())?;
        let lost = |item: &&SearchItem| !wire.areas.iter().any(|area| area.id == item.area);
        if let Some(item) = wire.items.iter().find(lost) {
            let what = "hoort bij een gebied dat er niet in zit";
            return Err(SliceError::Item { id: item.id.clone(), what });
        }
        let SearchWire { edition, count, areas, items, terms, later, pages } = wire;
        Ok(Self { edition, count, areas, items, terms, later, pages })
    }
}

impl From<&Requirement> for SearchItem {
    fn from(line: &Requirement) -> Self {
        Self {
            id: line.id.clone(),
            area: line.area.clone(),
            title: line.title.clone(),
            sectors: line.sectors.clone(),
            authority: line.authority,
            parents: crate::words::sentences(&line.parents).next().unwrap_or_default().to_owned(),
            words: line.search_terms.clone(),
        }
    }
}

impl From<&Term> for SearchTerm {
    fn from(term: &Term) -> Self {
        Self {
            id: term.id.clone(),
            word: term.word.clone(),
            also: term.also.clone(),
            explanation: term.explanation.clone(),
        }
    }
}

impl From<&LaterSubject> for SearchLater {
    fn from(subject: &LaterSubject) -> Self {
        Self { id: subject.id.clone(), name: subject.name.clone(), also: subject.also.clone() }
    }
}

impl Norm {
    /// What the search field works on; `pages` are the other pages of the site.
    pub fn search_slice(&self, pages: Vec<SearchPage>) -> SearchSlice {
        let area = |area: &crate::norm::Area| SearchArea {
            id: area.id.clone(),
            name: area.name.clone(),
            also: area.also.clone(),
        };
        SearchSlice {
            edition: self.edition.head.id.clone(),
            count: error::count(self.edition.requirements.len()),
            areas: self.edition.areas.iter().map(area).collect(),
            items: self.edition.requirements.iter().map(SearchItem::from).collect(),
            terms: self.glossary.iter().map(SearchTerm::from).collect(),
            later: self.edition.later.iter().map(SearchLater::from).collect(),
            pages,
        }
    }
}
