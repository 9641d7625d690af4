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

fn h1() -> Option<HtmlElement> {
    gloo::utils::document().query_selector("main h1").ok()??.dyn_into().ok()
}
