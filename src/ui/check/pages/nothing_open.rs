//! What stands on a page that needs a record when none is open.

use yew::prelude::*;

use crate::ui::check::parts::link;
use crate::ui::route::CheckRoute;

/// The way to a record.
pub(super) fn nothing_open() -> Html {
    html! {
        <>
            <p>{ "Er is in dit tabblad nog geen zelfcheck open." }</p>
            <p>
                { link(CheckRoute::Begin, "button", "Begin een zelfcheck, of ga verder") }
            </p>
        </>
    }
}
