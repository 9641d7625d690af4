//! Which editions this site has, as a page tells the browser program.
//!
//! A page names the edition in force, with the addresses of its slices. For a record of another
//! edition www/start.js puts the addresses of that one in their place, before the program fetches
//! anything: from then on everything on the page is about that edition. The list of editions passes
//! through there and not through here: reading it would make both programs kilobytes heavier.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CustomEvent, CustomEventInit};

use super::fetch::{LoadError, attribute, edition};

/// The event by which www/start.js is asked: what, for which edition, and where the answer goes.
const ASK: &str = "normwijzer:editie";

/// Ids of all editions of this site: first the one in force, then the others, newest first.
pub(super) fn ids() -> Vec<String> {
    let named = attribute("data-editions").unwrap_or_default();
    named.split(' ').filter(|id| !id.is_empty()).map(str::to_owned).collect()
}

/// Has the page name this edition, when it names another one and the site has this one.
///
/// # Errors
/// When the list of editions does not come.
pub(super) async fn turn_to(id: &str) -> Result<(), LoadError> {
    if edition()?.id == id || !ids().iter().any(|other| other == id) {
        return Ok(());
    }
    ask("turn", id).await.map(drop)
}

/// The slice of the edition in force, and the mappings that lead to it from this one, oldest first:
/// their texts.
///
/// # Errors
/// When one of them does not come, or no mapping leads there.
pub(super) async fn way_from(id: &str) -> Result<Vec<String>, LoadError> {
    let texts = ask("way", id).await?.dyn_into::<Array>().map_err(|_| LoadError::Damaged)?;
    Ok(texts.iter().filter_map(|text| text.as_string()).collect())
}

async fn ask(what: &str, id: &str) -> Result<JsValue, LoadError> {
    let answer = Promise::new(&mut |resolve, _| {
        let options = CustomEventInit::new();
        options.set_detail(&Array::of3(&what.into(), &id.into(), &resolve));
        if let Ok(event) = CustomEvent::new_with_event_init_dict(ASK, &options) {
            // Nobody cancels this event.
            drop(gloo::utils::window().dispatch_event(&event));
        }
    });
    // It answers with nothing when something did not come.
    let answer = JsFuture::from(answer).await.unwrap_or_default();
    if answer.is_null() { Err(LoadError::NoConnection) } else { Ok(answer) }
}
