//! How the check slice travels: one column per field, with a count to see that nothing is missing.
//!
//! Columns put like beside like, which the browser's decompressor gets in a kilobyte less.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{CheckItem, CheckSlice, SliceError, error};
use crate::norm::{
    Area, Authority, Depth, Describing, EditionHead, Judging, LegalNature, Sector, Theme,
};

/// The written form of a [`CheckSlice`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct CheckWire {
    head: EditionHead,
    count: u32,
    themes: Vec<Theme>,
    areas: Vec<Area>,
    items: Columns,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Columns {
    id: Vec<String>,
    area: Vec<String>,
    theme: Vec<String>,
    sectors: Vec<Vec<Sector>>,
    authority: Vec<Authority>,
    legal_nature: Vec<Option<LegalNature>>,
    depth: Vec<Depth>,
    describing: Vec<Describing>,
    title: Vec<String>,
    school: Vec<String>,
    ja: Vec<String>,
    deels: Vec<String>,
    nee: Vec<String>,
    evidence: Vec<Vec<String>>,
}

impl Columns {
    fn push(&mut self, item: CheckItem) {
        self.id.push(item.id);
        self.area.push(item.area);
        self.theme.push(item.theme);
        self.sectors.push(item.sectors);
        self.authority.push(item.authority);
        self.legal_nature.push(item.legal_nature);
        self.depth.push(item.depth);
        self.describing.push(item.describing);
        self.title.push(item.title);
        self.school.push(item.school);
        self.ja.push(item.judging.ja);
        self.deels.push(item.judging.deels);
        self.nee.push(item.judging.nee);
        self.evidence.push(item.evidence);
    }

    /// The lines; ends at the shortest column, so a missing value shows in the count.
    fn items(self) -> Vec<CheckItem> {
        let judging = self.ja.into_iter().zip(self.deels).zip(self.nee);
        let mut area = self.area.into_iter();
        let mut theme = self.theme.into_iter();
        let mut sectors = self.sectors.into_iter();
        let mut authority = self.authority.into_iter();
        let mut legal_nature = self.legal_nature.into_iter();
        let mut depth = self.depth.into_iter();
        let mut describing = self.describing.into_iter();
        let mut title = self.title.into_iter();
        let mut school = self.school.into_iter();
        let mut judging = judging.map(|((ja, deels), nee)| Judging { ja, deels, nee });
        let mut evidence = self.evidence.into_iter();
        let row = |id| {
            Some(CheckItem {
                id,
                area: area.next()?,
                title: title.next()?,
                theme: theme.next()?,
                sectors: sectors.next()?,
                authority: authority.next()?,
                legal_nature: legal_nature.next()?,
                depth: depth.next()?,
                describing: describing.next()?,
                school: school.next()?,
                judging: judging.next()?,
                evidence: evidence.next()?,
                caution: None,
            })
        };
        self.id.into_iter().map_while(row).collect()
    }
}

impl From<CheckSlice> for CheckWire {
    fn from(slice: CheckSlice) -> Self {
        let count = error::count(slice.items.len());
        let mut items = Columns::default();
        slice.items.into_iter().for_each(|item| items.push(item));
        Self { head: slice.head, count, themes: slice.themes, areas: slice.areas, items }
    }
}

impl TryFrom<CheckWire> for CheckSlice {
    type Error = SliceError;

    fn try_from(wire: CheckWire) -> Result<Self, SliceError> {
        error::check_head(&wire.head)?;
        let items = wire.items.items();
        error::check_count(wire.count, items.len())?;
        let mut seen = BTreeSet::new();
        for item in &items {
            let refuse = |what| Err(SliceError::Item { id: item.id.clone(), what });
            if !seen.insert(item.id.as_str()) {
                return refuse("staat er twee keer in");
            }
            if !wire.areas.iter().any(|area| area.id == item.area) {
                return refuse("hoort bij een gebied dat er niet in zit");
            }
            if !wire.themes.iter().any(|theme| theme.id == item.theme) {
                return refuse("hoort bij een thema dat er niet in zit");
            }
        }
        Ok(Self { head: wire.head, themes: wire.themes, areas: wire.areas, items })
    }
}
