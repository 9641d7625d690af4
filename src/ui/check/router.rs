//! From address to page and back, without loading the program again.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsValue;
use web_sys::Event;
use yew::prelude::*;

use super::handover;
use crate::ui::route::{CheckRoute, Part, Route};

/// The event by which the router tells itself about a new page; the browser's own event of this
/// name comes only from its back and forward buttons.
const MOVED: &str = "popstate";

/// The page of the self-check at the current address.
pub(super) fn here() -> CheckRoute {
    match window().location().pathname().map(|path| Route::from_path(&path)) {
        Ok(Route::Check(page)) => page,
        _ => CheckRoute::Begin,
    }
}

/// Goes to a page; the back button comes back.
pub(super) fn go(page: &CheckRoute) {
    go_to(&Route::Check(page.clone()).path());
}

/// Goes to an address within the self-check, which may name a line after `#`.
pub(super) fn go_to(path: &str) {
    let moved = window()
        .history()
        .and_then(|history| history.push_state_with_url(&JsValue::NULL, "", Some(path)))
        .and_then(|()| Event::new(MOVED))
        .and_then(|event| window().dispatch_event(&event));
    if moved.is_err() {
        // A browser that keeps no history loads the page instead.
        drop(window().location().assign(path));
    }
}

/// The page to show, and whether the other program was wanted and did not come. Follows links and
/// the back button; a page of the other program leaves this one standing until that has come.
#[hook]
pub(super) fn use_page(part: Part) -> (CheckRoute, bool) {
    let page = use_state(here);
    let stayed = use_state(|| false);
    {
        let (page, stayed) = (page.setter(), stayed.setter());
        use_effect_with((), move |()| {
            // Set while the address goes back to the page that is on the screen.
            let returning = Rc::new(Cell::new(false));
            let stay = handover::on_stay({
                let returning = Rc::clone(&returning);
                move || {
                    if here().part() != part {
                        let back = window().history().and_then(|history| history.back());
                        returning.set(back.is_ok());
                    }
                }
            });
            let moved = EventListener::new(&window(), MOVED, move |_| {
                let there = here();
                if there.part() == part {
                    page.set(there);
                    stayed.set(returning.take());
                } else {
                    handover::ask(there.part());
                }
            });
            move || drop((moved, stay))
        });
    }
    ((*page).clone(), *stayed)
}
