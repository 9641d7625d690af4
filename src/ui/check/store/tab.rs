//! Which record is open in this tab.

use gloo::storage::{SessionStorage, Storage};

const KEY: &str = "normwijzer-open";

/// The id of the record that was open in this tab, when the browser remembers it.
pub(crate) fn open_in_tab() -> Option<String> {
    SessionStorage::get(KEY).ok()
}

/// Remembers which record is open in this tab. A browser that refuses only forgets on reload.
pub(crate) fn remember_in_tab(id: Option<&str>) {
    match id {
        Some(id) => drop(SessionStorage::set(KEY, id)),
        None => SessionStorage::delete(KEY),
    }
}
