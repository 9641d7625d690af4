//! What stands on a page that needs a record when none is open.

use yew::prelude::*;

use crate::ui::check::parts::CheckLink;
use crate::ui::route::CheckRoute;

/// The way to a record.
#[component]
pub(super) fn NothingOpen() -> Html {
    html! {
        <>
            <p>{ "Er is in dit tabblad nog geen zelfcheck open." }</p>
            <p>
                <CheckLink to={CheckRoute::Begin} class="button">
                    { "Begin een zelfcheck, of ga verder" }
                </CheckLink>
            </p>
        </>
    }
}
