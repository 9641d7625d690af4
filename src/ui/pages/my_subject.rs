//! Subjects that are not in the norm yet: what is coming, and where to ask now.

use yew::prelude::*;

use super::Page;
use super::parts::Terms;
use crate::ui::route::Route;
use crate::ui::site::Site;
use crate::words;

/// `/mijn-onderwerp/`.
pub(super) fn page(site: &Site) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let here: Vec<String> = site.subjects().map(|area| area.name.to_lowercase()).collect();
    let subjects: Vec<Html> = site
        .norm
        .edition
        .later
        .iter()
        .map(|subject| {
            html! {
                <section id={subject.id.clone()}>
                    <h2>{ &subject.name }</h2>
                    if !subject.also.is_empty() {
                        <p class="small subtle">{ format!("Ook: {}.", words::and(&subject.also)) }</p>
                    }
                    { terms.p(&subject.when) }
                    { terms.p(&subject.now) }
                </section>
            }
        })
        .collect();
    Page {
        route: Route::MySubject,
        heading: "Mijn onderwerp staat er niet bij".into(),
        description: format!(
            "Deze editie gaat over {}. Zoekt u iets anders? Lees wat er komt en waar u nu terechtkunt.",
            words::and(&here)
        ),
        body: html! {
            <>
                <p class="lead">
                    { format!(
                        "Deze editie gaat over {}. Voor andere onderwerpen is er nog geen tekst.",
                        words::and(&here)
                    ) }
                </p>
                <p>
                    { "Een deel geldt voor elk onderwerp, ook voor het uwe. " }
                    <a href={Route::ParentsGeneral.path()}>{ "Lees wat altijd geldt" }</a>
                    { "." }
                </p>
                { for subjects }
                <p>
                    { "Komt u er op school niet uit? " }
                    <a href={Route::Stuck.path()}>{ "Zo gaat u verder" }</a>
                    { "." }
                </p>
                { terms.list() }
            </>
        },
        ..Page::default()
    }
}
