//! The gezag badge: a word in a shape of its own, and one tap away what it means.

use yew::prelude::*;

use super::icon::{IconName, icon};
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
    authority_badge(props.authority, props.nature)
}

/// The badge alone, where its explanation stands beside it already.
#[component]
pub fn AuthorityWord(props: &AuthorityProps) -> Html {
    authority_word(props.authority)
}

/// [`AuthorityBadge`] as a function, for the browser program.
pub fn authority_badge(authority: Authority, nature: Option<LegalNature>) -> Html {
    let nature = nature.map(|nature| html! { <p>{ sentence(nature) }</p> });
    html! {
        <details class="authority">
            <summary class="badge" data-gezag={authority.slug()}>
                <span>{ authority.label() }</span>
                { icon(IconName::Chevron) }
            </summary>
            <p>{ authority.explanation() }</p>
            { for nature }
        </details>
    }
}

/// [`AuthorityWord`] as a function, for the browser program.
pub fn authority_word(authority: Authority) -> Html {
    html! {
        <span class="badge" data-gezag={authority.slug()}>{ authority.label() }</span>
    }
}

/// What kind of rule a law line is, as a sentence.
fn sentence(nature: LegalNature) -> String {
    format!("Soort regel: {}.", nature.label())
}
