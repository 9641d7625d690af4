//! The pages of the self-check, on every page of it once a record is open.

use yew::prelude::*;

use super::link::menu_link;
use crate::ui::route::CheckRoute;

/// Where one can go within the self-check.
pub(crate) fn menu(page: &CheckRoute) -> Html {
    let pages = [
        (CheckRoute::Overview, "Overzicht"),
        (CheckRoute::Review, "Controleren"),
        (CheckRoute::Result, "Resultaat"),
        (CheckRoute::Documents, "Ernaast leggen"),
        (CheckRoute::Guide, "Schoolgids"),
        (CheckRoute::Publish, "Publicatie"),
        (CheckRoute::Report, "Rapport"),
        (CheckRoute::Keep, "Bewaren"),
        (CheckRoute::Setup, "Over uw school"),
        (CheckRoute::Begin, "Alle zelfchecks"),
    ];
    html! {
        <nav class="check-menu" aria-label="Zelfcheck">
            <ul>
                { for pages.into_iter().map(|(to, label)| {
                    let here = to == *page;
                    html! { <li>{ menu_link(to, here, label) }</li> }
                }) }
            </ul>
        </nav>
    }
}
