//! The gezag badge: a word in a shape of its own, and one tap away what it means.

use yew::prelude::*;

use super::{Icon, IconName};
use crate::norm::{Authority, LegalNature};

/// Properties of [`AuthorityBadge`] and [`AuthorityWord`].
#[derive(Clone, PartialEq, Properties)]
pub struct AuthorityProps {
    /// How firm the line is.
    pub authority: Authority,
    /// For a law line: what kind of rule it is.
    #[prop_or_default]
    pub nature: Option<LegalNature>,
}

/// The badge that explains itself: a native disclosure, so that it works without script.
#[component]
pub fn AuthorityBadge(props: &AuthorityProps) -> Html {
    let nature = props.nature.map(|nature| html! { <p>{ sentence(nature) }</p> });
    html! {
        <details class="authority">
            <summary class="badge" data-gezag={props.authority.slug()}>
                <span>{ props.authority.label() }</span>
                <Icon name={IconName::Chevron} />
            </summary>
            <p>{ props.authority.explanation() }</p>
            { for nature }
        </details>
    }
}

/// The badge alone, where its explanation stands beside it already.
#[component]
pub fn AuthorityWord(props: &AuthorityProps) -> Html {
    html! {
        <span class="badge" data-gezag={props.authority.slug()}>{ props.authority.label() }</span>
    }
}

/// What kind of rule a law line is, as a sentence.
fn sentence(nature: LegalNature) -> String {
    format!("Soort regel: {}.", nature.label())
}
