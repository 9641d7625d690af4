//! The pages of the self-check, on every page of it once a record is open.

use yew::prelude::*;

use super::CheckLink;
use crate::ui::route::CheckRoute;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct MenuProps {
    /// The page that is shown.
    pub page: CheckRoute,
}

/// Where one can go within the self-check.
#[component]
pub(crate) fn Menu(props: &MenuProps) -> Html {
    let pages = [
        (CheckRoute::Overview, "Overzicht"),
        (CheckRoute::Review, "Controleren"),
        (CheckRoute::Result, "Resultaat"),
        (CheckRoute::Guide, "Schoolgids"),
        (CheckRoute::Keep, "Bewaren"),
        (CheckRoute::Setup, "Over uw school"),
        (CheckRoute::Begin, "Alle zelfchecks"),
    ];
    html! {
        <nav class="check-menu" aria-label="Zelfcheck">
            <ul>
                { for pages.into_iter().map(|(to, label)| {
                    let current = to == props.page;
                    html! { <li><CheckLink {to} {current}>{ label }</CheckLink></li> }
                }) }
            </ul>
        </nav>
    }
}
