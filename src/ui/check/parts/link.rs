//! A link to another page of the self-check.

use yew::prelude::*;

use crate::ui::check::router;
use crate::ui::route::{CheckRoute, Route};

/// A plain anchor; the program steps in only for a plain click, so that a new tab stays possible.
pub(crate) fn link(to: CheckRoute, class: &'static str, words: impl Into<AttrValue>) -> Html {
    anchor(Route::Check(to).path(), class, None, words.into().into())
}

/// A link to the questions about one line.
pub(crate) fn line_link(area: &str, id: &str, words: Html) -> Html {
    let area = Route::Check(CheckRoute::Area(area.to_owned())).path();
    anchor(format!("{area}#{id}"), "", None, words)
}

/// The same in a menu, marked when it is the page itself.
pub(crate) fn menu_link(to: CheckRoute, here: bool, words: &'static str) -> Html {
    anchor(Route::Check(to).path(), "", here.then_some("page"), words.into())
}

fn anchor(href: String, class: &'static str, current: Option<&'static str>, words: Html) -> Html {
    let href = AttrValue::from(href);
    let to = href.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        let plain = event.button() == 0
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if plain {
            event.prevent_default();
            router::go_to(&to);
        }
    });
    html! { <a {href} class={(!class.is_empty()).then_some(class)} aria-current={current} {onclick}>{ words }</a> }
}
