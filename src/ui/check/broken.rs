//! What stands there when the norm did not arrive: a sentence, and a way to keep the work.
//!
//! The sentence has its place in the prerendered page; no more of the program is needed for it.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::{clock, download, json};
use crate::assessment::Assessment;
use crate::exchange::file_name;
use crate::ui::fetch::LoadError;

/// Why the program cannot begin.
pub(super) struct Failure {
    /// What went wrong.
    pub error: LoadError,
    /// The record that was open, when there is one.
    pub open: Option<Assessment>,
}

/// Shows the sentence in its place, with a button that saves the work.
pub(super) fn show(failure: &Failure) {
    if let Some(waiting) = find("[data-loading]") {
        waiting.set_hidden(true);
    }
    let Some(place) = find("[data-failure]") else { return };
    place.set_text_content(Some(&format!(
        "{} Wat u eerder invulde, staat nog op dit apparaat. ",
        failure.error
    )));
    if let Some(record) = failure.open.clone() {
        offer_file(&place, record);
    }
    place.set_hidden(false);
}

fn offer_file(place: &HtmlElement, record: Assessment) {
    let Ok(button) = gloo::utils::document().create_element("button") else { return };
    button.set_class_name("button secondary");
    button.set_text_content(Some("Bewaar uw werk als bestand"));
    let listener = gloo::events::EventListener::new(&button, "click", move |_| {
        let now = clock::now();
        let name = file_name(&record, "werkbestand", now.date, "json");
        if let Some(json) = json::work_file(&record) {
            download::save(&name, "application/json", &json);
        }
    });
    listener.forget();
    // Without room for the button the sentence still stands.
    drop(place.append_child(&button));
}

fn find(selector: &str) -> Option<HtmlElement> {
    gloo::utils::document().query_selector(selector).ok()??.dyn_into().ok()
}
