//! Which record is open in this tab.

const KEY: &str = "normwijzer-open";

/// The id of the record that was open in this tab, when the browser remembers it.
pub(crate) fn open_in_tab() -> Option<String> {
    memory()?.get_item(KEY).ok()?
}

/// Remembers which record is open in this tab. A browser that refuses only forgets on reload.
pub(crate) fn remember_in_tab(id: Option<&str>) {
    let Some(memory) = memory() else { return };
    drop(match id {
        Some(id) => memory.set_item(KEY, id),
        None => memory.remove_item(KEY),
    });
}

/// What a tab remembers by itself. Asked for with care: a browser that refuses storage throws here.
fn memory() -> Option<web_sys::Storage> {
    gloo::utils::window().session_storage().ok()?
}
