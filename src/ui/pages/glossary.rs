//! All terms, by letter.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::Page;
use crate::norm::Term;
use crate::ui::route::Route;
use crate::ui::site::Site;
use crate::words;

/// `/begrippen/`.
pub(super) fn page(site: &Site) -> Page {
    let mut letters: BTreeMap<char, Vec<&Term>> = BTreeMap::new();
    for term in &site.norm.glossary {
        if let Some(letter) = term.word.chars().find(|c| c.is_alphanumeric()) {
            letters.entry(letter.to_ascii_uppercase()).or_default().push(term);
        }
    }
    let jumps = letters
        .keys()
        .map(|letter| html! { <li><a href={format!("#{}", anchor(*letter))}>{ *letter }</a></li> });
    let sections = letters.iter().map(|(letter, terms)| {
        let mut terms = terms.clone();
        terms.sort_by_key(|term| term.word.to_lowercase());
        let entries = terms.into_iter().map(entry);
        html! {
            <section>
                <h2 id={anchor(*letter)}>{ *letter }</h2>
                <dl>{ for entries }</dl>
            </section>
        }
    });
    Page {
        route: Route::Glossary,
        heading: "Begrippen".into(),
        description:
            "Alle woorden uit het onderwijs die op deze site voorkomen, in gewone taal uitgelegd."
                .into(),
        body: html! {
            <>
                <p class="lead">
                    { "Alle vakwoorden van deze site, in gewone taal." }
                </p>
                <nav aria-label="Letters">
                    <ul class="plain letters">{ for jumps }</ul>
                </nav>
                { for sections }
            </>
        },
        ..Page::default()
    }
}

fn anchor(letter: char) -> String {
    format!("letter-{}", letter.to_ascii_lowercase())
}

fn entry(term: &Term) -> Html {
    html! {
        <div id={term.id.clone()}>
            <dt>{ &term.word }</dt>
            <dd>
                { &term.explanation }
                if !term.also.is_empty() {
                    <span class="subtle">{ format!(" Ook: {}.", words::and(&term.also)) }</span>
                }
            </dd>
        </div>
    }
}
