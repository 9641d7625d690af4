//! The sign of a conclusion: an icon and a word, never a colour alone.

use yew::prelude::*;

use super::{Icon, IconName};

/// Properties of [`Sign`].
#[derive(Clone, PartialEq, Properties)]
pub struct SignProps {
    /// The drawing.
    pub icon: IconName,
    /// The word.
    pub label: AttrValue,
    /// Slug of the conclusion, for the style sheet.
    pub slug: AttrValue,
}

/// `● Op orde`, `✎ Opschrijven`, `◐ Waarmaken` and so on.
#[component]
pub fn Sign(props: &SignProps) -> Html {
    html! {
        <span class="sign" data-conclusie={props.slug.clone()}>
            <Icon name={props.icon} />
            <span key={props.label.as_str()}>{ props.label.clone() }</span>
        </span>
    }
}
