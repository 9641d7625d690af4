//! What the two browser programs do first: look for their place on the page and fill it.

use super::{check, island};

/// Starts the self-check, which says itself when it is ready: it has to load first.
pub fn check() {
    if let Some(root) = gloo::utils::document().get_element_by_id("app") {
        check::mount(root);
    }
}

/// Starts what a public page has room for: the search field, the filter.
pub fn search() {
    island::search();
    island::filter();
    if let Some(root) = gloo::utils::document().document_element() {
        // For tests and for patient readers: from here on the page answers.
        let _ = root.set_attribute("data-ready", "");
    }
}
