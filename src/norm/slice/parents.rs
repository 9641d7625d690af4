//! The slice with what a parent reads at each line: to lay a school's publication beside it.

use serde::{Deserialize, Serialize};

use super::table::{Row, Table};
use super::{SliceError, error};
use crate::norm::choice::Choice as _;
use crate::norm::{AreaId, Authority, Depth, Norm, Requirement, RequirementId, Sector};
use crate::words::object;

/// An area or a theme, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Slug.
    pub id: String,
    /// Name on screen.
    pub name: String,
    /// Whether it holds for every area. A theme never does.
    pub general: bool,
}

/// One line, with what a parent reads of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParentsItem {
    /// Stable slug.
    pub id: RequirementId,
    /// Its area.
    pub area: AreaId,
    /// Its theme.
    pub theme: String,
    /// Kinds of school it is for.
    pub sectors: Vec<Sector>,
    /// How firm it is.
    pub authority: Authority,
    /// Short check or full check.
    pub depth: Depth,
    /// A few words that name it.
    pub title: String,
    /// The line for parents.
    pub parents: String,
    /// What a parent can ask at school.
    pub ask: String,
}

/// Every line a school can be asked, in the words for parents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "ParentsWire", try_from = "ParentsWire")]
pub struct ParentsSlice {
    /// Id of the edition.
    pub edition: String,
    /// Receipt of the edition.
    pub receipt: String,
    /// Areas, in order.
    pub areas: Vec<Named>,
    /// Themes, in order.
    pub themes: Vec<Named>,
    /// Lines, in the edition's order.
    pub items: Vec<ParentsItem>,
}

impl ParentsSlice {
    /// The line with this id.
    pub fn item(&self, id: &str) -> Option<&ParentsItem> {
        self.items.iter().find(|item| item.id == id)
    }
}

#[derive(Clone, Debug, Serialize)]
struct ParentsWire {
    edition: String,
    receipt: String,
    areas: Table,
    themes: Table,
    count: u32,
    items: Table,
}

object!(ParentsWire {
    must edition = "edition",
    must receipt = "receipt",
    must areas = "areas",
    must themes = "themes",
    must count = "count",
    must items = "items",
});

fn named_row(named: &Named) -> Vec<String> {
    let general = if named.general { "ja" } else { "" };
    vec![named.id.clone(), named.name.clone(), general.to_owned()]
}

fn read_named(row: &mut Row) -> Option<Named> {
    Some(Named { id: row.text()?, name: row.text()?, general: row.text()? == "ja" })
}

fn item_row(item: &ParentsItem) -> Vec<String> {
    vec![
        item.id.clone(),
        item.area.clone(),
        item.theme.clone(),
        item.sectors.iter().map(|sector| sector.word()).collect::<Vec<_>>().join(" "),
        item.authority.word().to_owned(),
        item.depth.word().to_owned(),
        item.title.clone(),
        item.parents.clone(),
        item.ask.clone(),
    ]
}

fn read_item(row: &mut Row) -> Option<ParentsItem> {
    Some(ParentsItem {
        id: row.text()?,
        area: row.text()?,
        theme: row.text()?,
        sectors: row.words()?,
        authority: row.word()?,
        depth: row.word()?,
        title: row.text()?,
        parents: row.text()?,
        ask: row.text()?,
    })
}

impl From<ParentsSlice> for ParentsWire {
    fn from(slice: ParentsSlice) -> Self {
        Self {
            areas: Table::of(slice.areas.iter().map(named_row)),
            themes: Table::of(slice.themes.iter().map(named_row)),
            count: error::count(slice.items.len()),
            items: Table::of(slice.items.iter().map(item_row)),
            edition: slice.edition,
            receipt: slice.receipt,
        }
    }
}

impl TryFrom<ParentsWire> for ParentsSlice {
    type Error = SliceError;

    fn try_from(wire: ParentsWire) -> Result<Self, SliceError> {
        let (areas, themes) = (wire.areas.rows(read_named), wire.themes.rows(read_named));
        let items = wire.items.rows(read_item);
        error::check_count(wire.count, items.len())?;
        let lost = |item: &&ParentsItem| {
            let known = |list: &[Named], id: &str| list.iter().any(|named| named.id == id);
            !known(&areas, &item.area) || !known(&themes, &item.theme)
        };
        if let Some(item) = items.iter().find(lost) {
            let what = "hoort bij een gebied of thema dat er niet in zit";
            return Err(SliceError::Item { id: item.id.clone(), what });
        }
        Ok(Self { edition: wire.edition, receipt: wire.receipt, areas, themes, items })
    }
}

fn item(line: &Requirement) -> ParentsItem {
    ParentsItem {
        id: line.id.clone(),
        area: line.area.clone(),
        theme: line.theme.clone(),
        sectors: line.sectors.clone(),
        authority: line.authority,
        depth: line.depth,
        title: line.title.clone(),
        parents: line.parents.clone(),
        ask: line.ask.clone(),
    }
}

impl Norm {
    /// What a parent reads at every line that a school can be asked.
    pub fn parents_slice(&self) -> ParentsSlice {
        let edition = &self.edition;
        let areas = edition.areas.iter();
        let themes = edition.themes.iter();
        ParentsSlice {
            edition: edition.head.id.clone(),
            receipt: edition.head.receipt.clone(),
            areas: areas
                .map(|area| Named {
                    id: area.id.clone(),
                    name: area.name.clone(),
                    general: area.general,
                })
                .collect(),
            themes: themes
                .map(|theme| Named {
                    id: theme.id.clone(),
                    name: theme.name.clone(),
                    general: false,
                })
                .collect(),
            items: edition.requirements.iter().filter(|line| line.is_asked()).map(item).collect(),
        }
    }
}
