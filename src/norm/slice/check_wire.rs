//! How the check slice travels: tables of text, one column per field.
//!
//! Columns put like beside like, which the browser's decompressor gets in a kilobyte less; and one
//! shape for everything keeps the reader in the browser program small.

use serde::{Deserialize, Serialize};

use super::table::{Row, Table, non_empty};
use super::{CheckItem, CheckSlice, SliceError, error};
use crate::norm::choice::Choice as _;
use crate::norm::{Area, EditionHead, Judging, Theme};

/// The written form of a [`CheckSlice`]: every table is a list of columns of text.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct CheckWire {
    /// One row.
    head: Table,
    themes: Table,
    areas: Table,
    /// The number of lines, to see that nothing is missing.
    count: String,
    items: Table,
}

fn head_row(head: &EditionHead) -> Vec<String> {
    vec![
        head.id.clone(),
        head.title.clone(),
        head.status.word().to_owned(),
        head.is.clone(),
        head.is_not.clone(),
        head.compiled.to_string(),
        head.valid_from.to_string(),
        head.previous.clone().unwrap_or_default(),
        head.review_before.to_string(),
        head.receipt.clone(),
        head.only.map(|authority| authority.word().to_owned()).unwrap_or_default(),
        head.newer.clone().unwrap_or_default(),
    ]
}

fn read_head(row: &mut Row) -> Option<EditionHead> {
    Some(EditionHead {
        id: row.text()?,
        title: row.text()?,
        status: row.word()?,
        is: row.text()?,
        is_not: row.text()?,
        compiled: row.parsed()?,
        valid_from: row.parsed()?,
        previous: non_empty(row.text()?),
        review_before: row.parsed()?,
        receipt: row.text()?,
        only: row.words()?.pop(),
        newer: non_empty(row.text()?),
        overlay: String::new(),
        overlay_receipt: String::new(),
    })
}

pub(super) fn item_row(item: &CheckItem) -> Vec<String> {
    vec![
        item.id.clone(),
        item.area.clone(),
        item.theme.clone(),
        item.sectors.iter().map(|sector| sector.word()).collect::<Vec<_>>().join(" "),
        item.authority.word().to_owned(),
        item.legal_nature.map(|nature| nature.word().to_owned()).unwrap_or_default(),
        item.depth.word().to_owned(),
        item.describing.word().to_owned(),
        item.title.clone(),
        item.school.clone(),
        item.judging.ja.clone(),
        item.judging.deels.clone(),
        item.judging.nee.clone(),
    ]
}

pub(super) fn read_item(row: &mut Row) -> Option<CheckItem> {
    Some(CheckItem {
        id: row.text()?,
        area: row.text()?,
        theme: row.text()?,
        sectors: row.words()?,
        authority: row.word()?,
        legal_nature: row.words()?.pop(),
        depth: row.word()?,
        describing: row.word()?,
        title: row.text()?,
        school: row.text()?,
        judging: Judging { ja: row.text()?, deels: row.text()?, nee: row.text()? },
        regional: None,
    })
}

fn theme_row(theme: &Theme) -> Vec<String> {
    vec![theme.id.clone(), theme.name.clone()]
}

fn read_theme(row: &mut Row) -> Option<Theme> {
    Some(Theme { id: row.text()?, name: row.text()?, for_parents: String::new() })
}

fn area_row(area: &Area) -> Vec<String> {
    vec![
        area.id.clone(),
        area.name.clone(),
        area.for_schools.clone(),
        area.who.clone(),
        area.hue.to_string(),
        if area.general { "ja" } else { "" }.to_owned(),
    ]
}

fn read_area(row: &mut Row) -> Option<Area> {
    Some(Area {
        id: row.text()?,
        name: row.text()?,
        also: Vec::new(),
        for_schools: row.text()?,
        for_parents: String::new(),
        who: row.text()?,
        hue: row.parsed()?,
        general: row.text()? == "ja",
    })
}

impl From<CheckSlice> for CheckWire {
    fn from(slice: CheckSlice) -> Self {
        Self {
            head: Table::of([head_row(&slice.head)]),
            themes: Table::of(slice.themes.iter().map(theme_row)),
            areas: Table::of(slice.areas.iter().map(area_row)),
            count: slice.items.len().to_string(),
            items: Table::of(slice.items.iter().map(item_row)),
        }
    }
}

impl TryFrom<CheckWire> for CheckSlice {
    type Error = SliceError;

    fn try_from(wire: CheckWire) -> Result<Self, SliceError> {
        let head = wire.head.rows(read_head).pop().ok_or(SliceError::Head("de kop ontbreekt"))?;
        error::check_head(&head)?;
        let items = wire.items.rows(read_item);
        error::check_count(wire.count.parse().unwrap_or(0), items.len())?;
        let (themes, areas) = (wire.themes.rows(read_theme), wire.areas.rows(read_area));
        for (index, item) in items.iter().enumerate() {
            let refuse = |what| Err(SliceError::Item { id: item.id.clone(), what });
            if items.iter().take(index).any(|other| other.id == item.id) {
                return refuse("staat er twee keer in");
            }
            if !areas.iter().any(|area| area.id == item.area) {
                return refuse("hoort bij een gebied dat er niet in zit");
            }
            if !themes.iter().any(|theme| theme.id == item.theme) {
                return refuse("hoort bij een thema dat er niet in zit");
            }
        }
        Ok(Self { head, themes, areas, items })
    }
}
