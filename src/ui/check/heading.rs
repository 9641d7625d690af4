//! The heading and the title of the page, which stand in the prerendered shell.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::norm::EditionHead;
use crate::ui::components::edition_in_words;

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

/// Puts this edition in the line under the heading, which names the one in force.
pub(super) fn show_edition(head: &EditionHead) {
    let line = gloo::utils::document().query_selector(".edition-line > span").ok().flatten();
    if let Some(line) = line {
        line.set_text_content(Some(&edition_in_words(head)));
    }
}

/// Moves the reader to the heading, as a page load would: focus and scroll.
pub(super) fn focus() {
    gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
    if let Some(h1) = h1() {
        drop(h1.focus());
    }
}

/// Moves the reader to the element with this id; says whether there is one.
pub(super) fn focus_id(id: &str) -> bool {
    let element = gloo::utils::document().get_element_by_id(id);
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// The same once the screen shows what just changed: what had the focus may be gone by then, and
/// what gets it may not be there yet.
pub(super) fn focus_soon(id: &str) {
    let id = id.to_owned();
    gloo::timers::callback::Timeout::new(0, move || {
        focus_id(&id);
    })
    .forget();
}

/// Goes to the line that the address names after `#`, when it is there: the browser looked for it
/// too early. The reader goes on from its title.
pub(super) fn go_to_line() -> bool {
    let hash = gloo::utils::window().location().hash().unwrap_or_default();
    let line = hash.strip_prefix('#').filter(|id| !id.is_empty());
    let found = line.and_then(|id| gloo::utils::document().get_element_by_id(id));
    let Some(element) = found else { return false };
    element.scroll_into_view();
    focus_id(&format!("{}-titel", element.id()))
}

fn h1() -> Option<HtmlElement> {
    gloo::utils::document().query_selector("main h1").ok()??.dyn_into().ok()
}
