//! From address to page and back, without loading the program again.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsValue;
use web_sys::Event;
use yew::prelude::*;

use crate::ui::route::{CheckRoute, Route};

/// The event by which the router tells itself about a new page; the browser's own event of this
/// name comes only from its back and forward buttons.
const MOVED: &str = "popstate";

/// The page of the self-check at the current address.
fn here() -> CheckRoute {
    match window().location().pathname().map(|path| Route::from_path(&path)) {
        Ok(Route::Check(page)) => page,
        _ => CheckRoute::Begin,
    }
}

/// Goes to a page; the back button comes back.
pub(super) fn go(page: &CheckRoute) {
    let path = Route::Check(page.clone()).path();
    let moved = window()
        .history()
        .and_then(|history| history.push_state_with_url(&JsValue::NULL, "", Some(&path)))
        .and_then(|()| Event::new(MOVED))
        .and_then(|event| window().dispatch_event(&event));
    if moved.is_err() {
        // A browser that keeps no history loads the page instead.
        drop(window().location().assign(&path));
    }
}

/// The page to show; follows links and the back button.
#[hook]
pub(super) fn use_page() -> CheckRoute {
    let page = use_state(here);
    {
        let page = page.setter();
        use_effect_with((), move |()| {
            let listener = EventListener::new(&window(), MOVED, move |_| page.set(here()));
            move || drop(listener)
        });
    }
    (*page).clone()
}
