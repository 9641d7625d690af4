//! A link to another page of the self-check.

use yew::prelude::*;

use crate::ui::check::router;
use crate::ui::route::{CheckRoute, Route};

/// A plain anchor; the program steps in only for a plain click, so that a new tab stays possible.
pub(crate) fn link(to: CheckRoute, class: &'static str, words: impl Into<AttrValue>) -> Html {
    anchor(to, class, None, words.into())
}

/// The same in a menu, marked when it is the page itself.
pub(crate) fn menu_link(to: CheckRoute, here: bool, words: &'static str) -> Html {
    anchor(to, "", here.then_some("page"), words.into())
}

fn anchor(
    to: CheckRoute,
    class: &'static str,
    current: Option<&'static str>,
    words: AttrValue,
) -> Html {
    let href = Route::Check(to.clone()).path();
    let onclick = Callback::from(move |event: MouseEvent| {
        let plain = event.button() == 0
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if plain {
            event.prevent_default();
            router::go(&to);
        }
    });
    html! { <a {href} class={(!class.is_empty()).then_some(class)} aria-current={current} {onclick}>{ words }</a> }
}
