//! The line under every title: which norm data this is, and how official.

use std::rc::Rc;

use yew::prelude::*;

use crate::norm::EditionHead;
use crate::ui::route::Route;

/// Properties of [`EditionLine`].
#[derive(Clone, PartialEq, Properties)]
pub struct EditionLineProps {
    /// The edition in use.
    pub head: Rc<EditionHead>,
}

/// `Normdata 2026-08 · werkversie · geldig per 1 augustus 2026 · wat is dit?`
#[component]
pub fn EditionLine(props: &EditionLineProps) -> Html {
    html! {
        <p class="edition-line">
            <span>{ in_words(&props.head) }</span>
            <span class="no-print">
                { " · " }
                <a href={Route::Edition.path()}>{ "wat is dit?" }</a>
            </span>
        </p>
    }
}

/// The line without its link, for print and files.
pub fn in_words(head: &EditionHead) -> String {
    format!(
        "Normdata {} · {} · geldig per {}",
        head.short(),
        head.status_in_words(),
        head.valid_from.in_words()
    )
}
