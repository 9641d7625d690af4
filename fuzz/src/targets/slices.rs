//! Reading what a page fetches of the norm. It comes from the own site, but the way there can break
//! it off or mix two releases.

use std::fmt::Debug;

use normwijzer::norm::{
    Catalogue, CheckSlice, Depth, EvidenceSlice, GuidanceSlice, ParentsSlice, Scope, SearchIndex,
    SearchSlice, Sector, SourceSlice,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::support::checks::bounded;
use crate::support::{input, kept::keeping, seeds};

/// What is read is complete: written and read again it is the same.
fn read<T: DeserializeOwned + Serialize + PartialEq + Debug>(text: &[u8]) -> Option<T> {
    let slice: T = match serde_json::from_slice(text) {
        Ok(slice) => slice,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return None;
        }
    };
    let again = serde_json::to_string(&slice).expect("a slice can be written");
    bounded(again.len(), text.len());
    assert_eq!(serde_json::from_str::<T>(&again).expect("and read again"), slice);
    Some(slice)
}

/// Whether this was a slice of any kind.
fn look(text: &[u8]) -> bool {
    let mut known = false;
    if let Some(slice) = read::<CheckSlice>(text) {
        known = true;
        for sector in Sector::ALL {
            let areas = slice.areas.iter().map(|area| area.id.clone()).collect();
            let catalogue =
                Catalogue::new(&slice, &Scope { sector, areas, depth: Depth::Verdieping });
            assert!(catalogue.items().count() <= slice.items.len());
        }
    }
    if let Some(slice) = read::<ParentsSlice>(text) {
        known = true;
        assert!(slice.items.iter().all(|item| slice.item(&item.id).is_some()));
    }
    if let Some(slice) = read::<SourceSlice>(text) {
        known = true;
        let all =
            slice.items.iter().all(|item| slice.sources_of(item).count() == item.sources.len());
        assert!(all, "every source that a line names is there");
    }
    if let Some(slice) = read::<SearchSlice>(text) {
        known = true;
        let typed: Vec<String> = slice.items.iter().map(|item| item.title.clone()).collect();
        let index = SearchIndex::new(slice);
        for typed in typed.iter().map(String::as_str).chain(["", "gebied", "\u{0}", "ijij'-"]) {
            let _ = index.find(typed);
        }
    }
    known | read::<EvidenceSlice>(text).is_some() | read::<GuidanceSlice>(text).is_some()
}

#[test]
fn slices() {
    assert!(
        seeds::SLICES.iter().all(|slice| look(slice)),
        "what is damaged here can be read whole"
    );
    bolero::check!(name = "slices").for_each(|bytes: &[u8]| {
        let file = input::file(bytes, &seeds::SLICES);
        keeping("slices", &[&file], || look(&file));
    });
}
