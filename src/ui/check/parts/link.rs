//! A link to another page of the self-check.

use yew::prelude::*;

use crate::ui::check::router;
use crate::ui::route::{CheckRoute, Route};

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct CheckLinkProps {
    /// Where it leads.
    pub to: CheckRoute,
    /// Class of the anchor.
    #[prop_or_default]
    pub class: Classes,
    /// `aria-current`, when it is the page itself.
    #[prop_or_default]
    pub current: bool,
    /// The words.
    pub children: Html,
}

/// A plain anchor; the program steps in only for a plain click, so that a new tab stays possible.
#[component]
pub(crate) fn CheckLink(props: &CheckLinkProps) -> Html {
    let onclick = {
        let to = props.to.clone();
        Callback::from(move |event: MouseEvent| {
            let plain = event.button() == 0
                && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
            if plain {
                event.prevent_default();
                router::go(&to);
            }
        })
    };
    html! {
        <a
            href={Route::Check(props.to.clone()).path()}
            class={props.class.clone()}
            aria-current={props.current.then_some("page")}
            {onclick}
        >
            { props.children.clone() }
        </a>
    }
}
