//! Which record is open in this tab, and which page this is.

use crate::ui::check::random_id;

const KEY: &str = "normwijzer-open";
const NOTICE: &str = "normwijzer-melding";

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

/// What was told just before this page was loaded again; it is told once.
pub(crate) fn notice_in_tab() -> Option<String> {
    let memory = memory()?;
    let told = memory.get_item(NOTICE).ok()?;
    drop(memory.remove_item(NOTICE));
    told
}

/// Has the page tell this when it has been loaded again.
pub(crate) fn tell_after_reload(notice: &str) {
    if let Some(memory) = memory() {
        drop(memory.set_item(NOTICE, notice));
    }
}

/// The id of this page, the same for both programs of the self-check: it stands in the document.
pub(crate) fn page_id() -> String {
    const NAME: &str = "data-page";
    let root = gloo::utils::document_element();
    root.get_attribute(NAME).unwrap_or_else(|| {
        let id = random_id();
        // A document always takes an attribute.
        drop(root.set_attribute(NAME, &id));
        id
    })
}

/// What a tab remembers by itself. Asked for with care: a browser that refuses storage throws here.
fn memory() -> Option<web_sys::Storage> {
    gloo::utils::window().session_storage().ok()?
}
