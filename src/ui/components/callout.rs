//! A block set apart from the running text.

use yew::prelude::*;

/// How much attention a callout asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CalloutKind {
    /// Good to know.
    #[default]
    Note,
    /// Read this before you go on.
    Caution,
    /// Something is wrong.
    Error,
}

/// Properties of [`Callout`].
#[derive(Clone, PartialEq, Properties)]
pub struct CalloutProps {
    /// How much attention it asks.
    #[prop_or_default]
    pub kind: CalloutKind,
    /// What it says.
    pub children: Html,
}

/// A block set apart; its first words must say what it is, colour only repeats it.
#[component]
pub fn Callout(props: &CalloutProps) -> Html {
    let kind = match props.kind {
        CalloutKind::Note => None,
        CalloutKind::Caution => Some("caution"),
        CalloutKind::Error => Some("error"),
    };
    html! { <div class={classes!("callout", kind)}>{ props.children.clone() }</div> }
}
