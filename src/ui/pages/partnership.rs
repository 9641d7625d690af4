//! What a samenwerkingsverband or a board can do with it now, and what not yet.

use yew::prelude::*;

use super::Page;
use super::parts::Terms;
use crate::norm::{Overlay, Sector};
use crate::ui::components::Callout;
use crate::ui::route::{CheckRoute, Route};
use crate::ui::site::Site;
use crate::words;

/// `/samenwerkingsverband/`.
pub(super) fn page(site: &Site) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let areas: Vec<String> = site.subjects().map(|area| area.name.to_lowercase()).collect();
    let forms = Sector::ALL.into_iter().map(|sector| {
        html! {
            <li>
                <a href={Route::Form(sector).path()}>
                    { format!("Leeg formulier voor de {}", sector.label()) }
                </a>
            </li>
        }
    });
    let body = html! {
        <>
            <div class="lead">
                { terms.p("Uw ondersteuningsplan zegt wat basisondersteuning is in uw regio. \
                    Dat blijft zo tot er een landelijke norm in de wet staat.") }
            </div>
            <p>
                { format!(
                    "Leg uw plan naast dezelfde onderdelen die scholen en ouders hier lezen: {}.",
                    words::and(&areas)
                ) }
            </p>
            <h2>{ "Wat u nu kunt doen" }</h2>
            <ol class="steps">
                <li>
                    <h3>{ "Leg uw ondersteuningsplan ernaast" }</h3>
                    <p>
                        { "Loop de onderdelen langs, per onderwerp of allemaal achter elkaar. \
                           Schrijf op wat uw plan al regelt, wat ontbreekt en waar u verder gaat. " }
                        <a href={Route::Search.path()}>{ "Alle onderdelen op een rij" }</a>
                    </p>
                    <ul>{ for forms }</ul>
                </li>
                <li>
                    <h3>{ "Scheid de wet van de rest" }</h3>
                    { terms.p("Op de bladzijden voor ouders kunt u filteren op ‘Wet’. \
                        Dat deel geldt nu al voor elke school. De rest is aanbevolen of een voorstel.") }
                    <p><a href={Route::ParentsGeneral.path()}>{ "Wat voor elk onderwerp geldt" }</a></p>
                </li>
                <li>
                    <h3>{ "Vraag scholen de zelfcheck te doen" }</h3>
                    <p>
                        { "De kern kost een school ongeveer 20 minuten. \
                           Spreek samen af welke onderwerpen en welk schooljaar. \
                           Het werkbestand blijft van de school: u ziet niets, tenzij de school het deelt. " }
                        <a href={Route::Check(CheckRoute::Begin).path()}>{ "Naar de zelfcheck" }</a>
                    </p>
                </li>
                <li>
                    <h3>{ "Gebruik dezelfde woorden" }</h3>
                    { terms.p("Ouders begrijpen een plan beter als school, steunpunt en samenwerkingsverband \
                        hetzelfde woord gebruiken.") }
                    <p><a href={Route::Glossary.path()}>{ "Bekijk de begrippen" }</a></p>
                </li>
                <li>
                    <h3>{ "Neem de normdata over" }</h3>
                    <p>
                        { "De data zijn vrij te gebruiken, ook in uw eigen systeem. \
                           Noem de editie, want de tekst verandert. " }
                        <a href={Route::Edition.path()}>{ "Stand van de normdata en bestanden" }</a>
                    </p>
                </li>
            </ol>
            { layers(site) }
            <h2>{ "Een publicatie van een school lezen" }</h2>
            <p>
                { "Deelt een school haar publicatie met u? Leg die dan naast de onderdelen. " }
                <a href={Route::ParentsSchool.path()}>{ "Open een publicatie" }</a>
            </p>
            <h2>{ "Wat nog niet kan" }</h2>
            <Callout>
                <p>
                    { "Bestanden van al uw scholen naast elkaar leggen kan nog niet." }
                </p>
                <p>{ "Vraag scholen dus nu geen bestanden om hier te laden." }</p>
            </Callout>
            <h2>{ "Voor besturen" }</h2>
            <p>
                { "Een bestuur kan de zelfcheck per vestiging laten doen. \
                   Bespreek dan niet wie de meeste onderdelen op orde heeft. \
                   Bespreek wat scholen doen zonder dat het ergens staat, en andersom." }
            </p>
            { terms.list() }
        </>
    };
    Page {
        route: Route::Partnership,
        heading: "Voor samenwerkingsverbanden en besturen".into(),
        description:
            "Wat een samenwerkingsverband of schoolbestuur nu al kan doen met de normdata en de \
                      zelfcheck, en wat nog niet kan."
                .into(),
        body,
        ..Page::default()
    }
}

/// How to make a layer, and those that stand on this site.
fn layers(site: &Site) -> Html {
    let layer = |overlay: &Overlay| {
        let route = Route::Overlay(overlay.head.region().to_owned());
        html! { <li><a href={route.path()}>{ format!("Laag van {}", overlay.head.name) }</a></li> }
    };
    html! {
        <>
            <h2>{ "Een eigen laag over de norm" }</h2>
            <p>
                { "Zet eigen regels, eigen woorden en afspraken naast de landelijke regels. \
                   Scholen in uw regio leggen die laag over hun zelfcheck. " }
                <a href={Route::Editors.path()}>{ "Zo maakt u een laag" }</a>
            </p>
            <ul>{ for site.overlays.iter().map(layer) }</ul>
        </>
    }
}
