//! What the browser program does first: it looks which containers the page has and fills those.

use super::{check, island};

/// Starts the parts of the program that this page has room for.
pub fn start() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    if let Some(root) = document.get_element_by_id("app") {
        // The self-check says itself when it is ready: it has to load first.
        check::mount(root);
        return;
    }
    if let Some(root) = document.get_element_by_id("zoek") {
        island::search(&root);
    }
    if let Some(root) = document.document_element() {
        // For tests and for patient readers: from here on the page answers.
        let _ = root.set_attribute("data-ready", "");
    }
}
