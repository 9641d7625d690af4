//! From address to page and back, without loading the program again.

use gloo::history::{BrowserHistory, History, HistoryListener};
use yew::prelude::*;

use crate::ui::route::{CheckRoute, Route};

/// The page of the self-check at the current address.
fn here(history: &BrowserHistory) -> CheckRoute {
    match Route::from_path(history.location().path()) {
        Route::Check(page) => page,
        _ => CheckRoute::Begin,
    }
}

/// Goes to a page; the back button comes back.
pub(super) fn go(page: &CheckRoute) {
    BrowserHistory::new().push(Route::Check(page.clone()).path());
}

/// The page to show; follows links and the back button.
#[hook]
pub(super) fn use_page() -> CheckRoute {
    let page = use_state(|| here(&BrowserHistory::new()));
    {
        let page = page.setter();
        use_effect_with((), move |()| {
            let history = BrowserHistory::new();
            let listener: HistoryListener = {
                let history = history.clone();
                history.clone().listen(move || page.set(here(&history)))
            };
            move || drop(listener)
        });
    }
    (*page).clone()
}
