//! The heading and the title of the page, which stand in the prerendered shell.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Puts a heading in the shell and the matching title on the tab.
pub(super) fn show(heading: &str, title: &str) {
    let Some(document) = gloo::utils::document().dyn_into::<web_sys::HtmlDocument>().ok() else {
        return;
    };
    document.set_title(&format!("{title} – Normwijzer"));
    if let Some(h1) = h1() {
        // Replaces whatever a browser's translation made of it.
        h1.set_text_content(Some(heading));
    }
}

/// Moves the reader to the heading, as a page load would: focus and scroll.
pub(super) fn focus() {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
    if let Some(h1) = h1() {
        drop(h1.focus());
    }
}

/// Moves the reader to the element with this id.
pub(super) fn focus_id(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        drop(element.focus());
    }
}

/// Goes to the line that the address names after `#`: the browser looked for it too early.
pub(super) fn go_to_line() {
    let hash = gloo::utils::window().location().hash().unwrap_or_default();
    let line = hash.strip_prefix('#').filter(|id| !id.is_empty());
    if let Some(element) = line.and_then(|id| gloo::utils::document().get_element_by_id(id)) {
        element.scroll_into_view();
    }
}

fn h1() -> Option<HtmlElement> {
    gloo::utils::document().query_selector("main h1").ok()??.dyn_into().ok()
}
