//! What the browser programs do first: look for their place on the page and fill it.

use super::{check, island};

/// Starts the questions of the self-check, which say themselves when they are ready.
pub fn questions() {
    check::mount(check::QUESTIONS);
}

/// Starts the files of the self-check, which say themselves when they are ready.
pub fn files() {
    check::mount(check::FILES);
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
