//! The edition: what it is and is not, its receipt, what it holds, its sources.

use yew::prelude::*;

use super::Page;
use super::parts::{Terms, edition_facts};
use crate::norm::{Area, Authority, Norm, Sector, Source};
use crate::ui::components::{Callout, CalloutKind};
use crate::ui::route::Route;
use crate::ui::site::{Site, Slice, edition_file, mapping_file};
use crate::words;

/// `/editie/`.
pub(super) fn page(site: &Site) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let head = &site.head;
    let body = html! {
        <>
            <p class="lead"><strong>{ &head.title }</strong></p>
            { stale(site) }
            <h2>{ "Wat het is" }</h2>
            { terms.p(&head.is) }
            <h2>{ "Wat het niet is" }</h2>
            { terms.p(&head.is_not) }
            <h2>{ "Gegevens" }</h2>
            { edition_facts(head) }
            { all_editions(site) }
            <h2>{ "Wat erin staat" }</h2>
            { counts(site) }
            <h2>{ "Zelf gebruiken" }</h2>
            <p>
                { "De normdata zijn vrij te gebruiken (CC0-1.0). \
                   Noem dan welke editie het is en welke status die heeft." }
            </p>
            { whole(site) }
            <p>{ "Dit zijn de bestanden die deze site zelf gebruikt:" }</p>
            { downloads(site) }
            <h2 id="bronnen">{ "Alle bronnen" }</h2>
            { sources(site) }
            { terms.list() }
        </>
    };
    Page {
        route: Route::Edition,
        heading: "Stand van de normdata".into(),
        description:
            "Welke editie van de normdata dit is, wat erin staat, wat het niet is en uit welke \
                      bronnen het komt."
                .into(),
        body,
        ..Page::default()
    }
}

/// A build that is older than its own review date says so.
fn stale(site: &Site) -> Html {
    if site.built < site.head.review_before {
        return Html::default();
    }
    html! {
        <Callout kind={CalloutKind::Caution}>
            <p>
                { format!(
                    "Let op. Deze editie had vóór {} opnieuw bekeken moeten zijn.",
                    site.head.review_before.in_words()
                ) }
            </p>
        </Callout>
    }
}

/// The other editions, and what each changed.
fn all_editions(site: &Site) -> Html {
    if site.others.is_empty() {
        return Html::default();
    }
    let rows = site.others.iter().chain([&site.norm]).rev().map(|norm| {
        let head = &norm.edition.head;
        let in_force = head.id == site.head.id;
        html! {
            <li>
                if in_force {
                    <strong>{ format!("Editie {}, deze", head.short()) }</strong>
                } else {
                    <a href={Route::OlderEdition(head.id.clone()).path()}>{ format!("Editie {}", head.short()) }</a>
                }
                { format!(", {}, geldig per {}", head.status.label(), head.valid_from.in_words()) }
                if site.mapping_to(&head.id).is_some() {
                    { ". " }
                    <a href={Route::Changes(head.id.clone()).path()}>{ format!("Wat editie {} veranderde", head.short()) }</a>
                }
            </li>
        }
    });
    html! {
        <>
            <h2>{ "Alle edities" }</h2>
            <ul>{ for rows }</ul>
        </>
    }
}

/// Lines per area, sector and gezag.
fn counts(site: &Site) -> Html {
    let kinds: Vec<Authority> = Authority::ALL
        .into_iter()
        .filter(|kind| site.norm.edition.requirements.iter().any(|line| line.authority == *kind))
        .collect();
    let columns =
        kinds.iter().map(|kind| html! { <th scope="col" class="number">{ kind.label() }</th> });
    let areas = site.norm.edition.areas.iter();
    let rows = areas.flat_map(|area| Sector::ALL.map(|sector| row(site, area, sector, &kinds)));
    html! {
        <section class="scroll" tabindex="0" aria-labelledby="telling">
            <table>
                <caption id="telling">{ "Aantal onderdelen per onderwerp, school en gezag" }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ "Onderwerp" }</th>
                        <th scope="col">{ "School" }</th>
                        { for columns }
                        <th scope="col" class="number">{ "Samen" }</th>
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
        </section>
    }
}

fn row(site: &Site, area: &Area, sector: Sector, kinds: &[Authority]) -> Html {
    let lines = site.lines(area, Some(sector));
    let cells = kinds.iter().map(|kind| {
        let count = lines.iter().filter(|line| line.authority == *kind).count();
        html! { <td class="number">{ count }</td> }
    });
    html! {
        <tr>
            <th scope="row">{ &area.name }</th>
            <td>{ sector.label() }</td>
            { for cells }
            <td class="number">{ lines.len() }</td>
        </tr>
    }
}

/// Each edition in one file, newest first, with what it changed, and the schemas of both.
fn whole(site: &Site) -> Html {
    let mut norms: Vec<&Norm> = site.others.iter().chain([&site.norm]).collect();
    norms.sort_by_key(|norm| std::cmp::Reverse(norm.edition.head.valid_from));
    let files = norms.into_iter().map(|norm| {
        let head = &norm.edition.head;
        html! {
            <li>
                <a href={edition_file(&head.id)}>{ format!("Editie {}, alles in één bestand (JSON)", head.short()) }</a>
                if site.mapping_to(&head.id).is_some() {
                    { ", en " }
                    <a href={mapping_file(&head.id)}>{ format!("wat editie {} veranderde (JSON)", head.short()) }</a>
                }
            </li>
        }
    });
    html! {
        <ul>
            { for files }
            <li>
                { "Hoe die bestanden zijn opgebouwd, als JSON-schema: " }
                <a href="/schema/editie-1.json">{ "een editie" }</a>
                { " en " }
                <a href="/schema/overgang-1.json">{ "wat veranderde" }</a>
                { "." }
            </li>
            <li>
                { "Zelf de data aanvullen? " }
                <a href={Route::Editors.path()}>{ "Normdata maken en nakijken" }</a>
            </li>
        </ul>
    }
}

fn downloads(site: &Site) -> Html {
    let items = Slice::ALL.into_iter().filter_map(|slice| {
        let href = site.assets.slices.get(&slice)?.clone();
        let name = match slice {
            Slice::Check => "Teksten en beoordeling (JSON)",
            Slice::Guidance => "Voorbeelden en opmerkingen (JSON)",
            Slice::Sources => "Bronnen, opmerkingen en wetsartikelen (JSON)",
            Slice::Parents => "Tekst en vragen voor ouders (JSON)",
            Slice::Search => "Zoekwoorden (JSON)",
            Slice::Evidence => {
                "Woorden waaraan een onderdeel in een document te herkennen is (JSON)"
            }
            Slice::Editions => "Alle edities (JSON)",
            Slice::Folder => "De normmap zelf, als tekst (JSON)",
            Slice::Example => "Ingevuld voorbeeld van een school die niet bestaat (werkbestand)",
        };
        Some(html! { <li><a {href}>{ name }</a></li> })
    });
    html! { <ul>{ for items }</ul> }
}

fn sources(site: &Site) -> Html {
    let mut sources: Vec<&Source> = site.norm.sources.iter().collect();
    sources.sort_by_key(|source| (source.publisher.to_lowercase(), source.title.to_lowercase()));
    let items = sources.iter().map(|source| {
        html! {
            <li id={format!("bron-{}", source.id)}>
                { format!("{}, ", source.publisher) }
                <a href={source.url.clone()}>{ &source.title }</a>
                <span class="subtle">
                    { format!(
                        ", {}. Gelezen: {}, op {}.",
                        source.date,
                        source.read,
                        source.consulted.in_words()
                    ) }
                </span>
            </li>
        }
    });
    html! {
        <>
            <p>
                { format!(
                    "{}. Wetten staan hier niet bij: die staan bij elk onderdeel zelf.",
                    words::count(sources.len(), "bron", "bronnen")
                ) }
            </p>
            <ul class="plain small sources">{ for items }</ul>
        </>
    }
}
