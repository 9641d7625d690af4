//! A piece of text behind its question: native, closed at first, open in print.

use yew::prelude::*;

/// Properties of [`More`].
#[derive(Clone, PartialEq, Properties)]
pub struct MoreProps {
    /// What the reader taps.
    pub title: AttrValue,
    /// What it is about, for those who hear the title without its surroundings.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    /// Whether it is open at first.
    #[prop_or_default]
    pub open: bool,
    /// On paper only when the reader opened it: long, and to be found elsewhere.
    #[prop_or_default]
    pub aside: bool,
    /// What it holds.
    pub children: Html,
}

/// A native disclosure.
#[component]
pub fn More(props: &MoreProps) -> Html {
    html! {
        <details class={classes!("more", props.aside.then_some("aside"))} open={props.open}>
            <summary>
                <span>{ props.title.clone() }</span>
                if let Some(about) = &props.about {
                    <span class="visually-hidden">{ format!(" {about}") }</span>
                }
            </summary>
            { props.children.clone() }
        </details>
    }
}

/// [`More`] as a function, closed at first, for the browser program.
pub fn more(title: &'static str, body: Html) -> Html {
    html! { <details class="more"><summary>{ title }</summary>{ body }</details> }
}
