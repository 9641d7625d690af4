//! An edition that is not in force, complete on one page.

use std::rc::Rc;

use yew::prelude::*;

use super::Page;
use super::parts::{edition_facts, origin};
use crate::norm::{Area, Norm, Requirement};
use crate::ui::components::{AuthorityBadge, Callout, CalloutKind, More};
use crate::ui::route::Route;
use crate::ui::site::Site;

/// `/editie/landelijk/2025-08/`.
pub(super) fn page(site: &Site, norm: &Norm) -> Page {
    let head = &norm.edition.head;
    let changes = Route::Changes(head.id.clone());
    let areas = norm.edition.areas.iter().map(|area| section(site, norm, area));
    let body = html! {
        <>
            <p class="lead"><strong>{ &head.title }</strong></p>
            <Callout kind={CalloutKind::Caution}>
                <p>
                    { if head.newer.is_some() { "Dit is een oudere editie. " } else { "Deze editie geldt nog niet. " } }
                    { format!("Nu geldt editie {}. ", site.head.short()) }
                    <a href={Route::Edition.path()}>{ "Naar de editie die nu geldt" }</a>
                </p>
            </Callout>
            <h2>{ "Wat het is" }</h2>
            <p>{ &head.is }</p>
            <h2>{ "Wat het niet is" }</h2>
            <p>{ &head.is_not }</p>
            if site.mapping_to(&head.id).is_some() {
                <p><a href={changes.path()}>{ "Wat deze editie veranderde" }</a></p>
            }
            { edition_facts(head) }
            { for areas }
        </>
    };
    Page {
        route: Route::OlderEdition(head.id.clone()),
        heading: format!("Editie {}", head.short()),
        description: format!("{}. Om in na te lezen.", head.title),
        trail: vec![(Route::Edition, "Stand van de normdata".into())],
        edition: Some(Rc::new(head.clone())),
        body,
        ..Page::default()
    }
}

fn section(site: &Site, norm: &Norm, area: &Area) -> Html {
    let lines = norm.edition.requirements.iter().filter(|line| line.area == area.id);
    let items = lines.map(|line| self::line(site, line));
    html! {
        <section class="theme" aria-labelledby={format!("gebied-{}", area.id)}>
            <h2 id={format!("gebied-{}", area.id)}>{ &area.name }</h2>
            { for items }
        </section>
    }
}

/// A line stands here in full, as it has no page of its own any more.
fn line(site: &Site, line: &Requirement) -> Html {
    html! {
        <div class="line" id={line.id.clone()}>
            <h3>{ &line.title }</h3>
            <p>{ &line.parents }</p>
            <AuthorityBadge authority={line.authority} nature={line.legal_nature} />
            <More title="Voor scholen" about={line.title.clone()}>
                <p>{ &line.school }</p>
                if let Some(caution) = &line.caution {
                    <p><strong>{ "Let op. " }</strong>{ caution }</p>
                }
            </More>
            <More title="Waar komt dit vandaan?" about={line.title.clone()} aside=true>
                { origin(site, line, None, false) }
            </More>
        </div>
    }
}
