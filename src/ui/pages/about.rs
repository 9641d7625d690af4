//! Who makes this, for whom, and why.

use yew::prelude::*;

use super::Page;
use super::parts::Terms;
use crate::ui::route::{CheckRoute, Route};
use crate::ui::shell::NAME;
use crate::ui::site::Site;

/// `/over/`.
pub(super) fn page(site: &Site) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let body = html! {
        <>
            <p class="lead">
                { "Een school en een ouder leggen dezelfde norm op tafel. \
                   Met een datum, met bronnen en in gewone taal." }
            </p>
            <h2>{ "Waarom" }</h2>
            { terms.p("Scholen beschrijven elk jaar in de schoolgids welke hulp zij bieden. \
                Die teksten lijken vaak op elkaar en geven ouders weinig houvast.") }
            <p>
                { "Wat op papier staat, gebeurt niet altijd. En wat gebeurt, staat niet altijd op papier. \
                   Daarom stelt de zelfcheck bij elk onderdeel twee vragen: doen we dit, en staat het erin?" }
            </p>
            <h2>{ "Voor wie" }</h2>
            <ul>
                <li>
                    <a href={Route::Parents.path()}>{ "Ouders en leerlingen" }</a>
                    { " lezen wat zij kunnen verwachten en wat zij kunnen vragen." }
                </li>
                <li>
                    <a href={Route::Check(CheckRoute::Begin).path()}>{ "Scholen" }</a>
                    { " zien wat op orde is, wat nog niet beschreven is en wat nog niet gebeurt." }
                </li>
                <li>
                    <a href={Route::Partnership.path()}>{ "Samenwerkingsverbanden en besturen" }</a>
                    { " leggen hun afspraken naast dezelfde onderdelen." }
                </li>
            </ul>
            <p>
                { format!("{NAME} is gemaakt voor gewone basisscholen en middelbare scholen. \
                   Ook het praktijkonderwijs hoort daarbij, waar een onderdeel past. ") }
                { "Voor speciaal basisonderwijs en speciaal onderwijs is het niet geschreven. \
                   Daar werkt de ondersteuning anders." }
            </p>
            <h2>{ "Wat het niet is" }</h2>
            <ul>
                <li>{ "Geen site van de overheid, de inspectie of een onderwijsorganisatie." }</li>
                <li>{ "Geen keurmerk. Er komt geen cijfer en geen totaaloordeel uit." }</li>
                <li>{ "Geen juridisch advies. Bij een conflict helpt een ander u verder." }</li>
                <li>{ "Geen vervanging van een gesprek op school." }</li>
            </ul>
            <h2>{ "Wie" }</h2>
            { owner(site) }
            <h2>{ "Open" }</h2>
            <p>
                { "De programmacode is open (EUPL-1.2). De normdata zijn vrij te gebruiken (CC0-1.0). " }
                if !site.config.repository.is_empty() {
                    <a href={site.config.repository.clone()}>{ "Bekijk de broncode" }</a>
                    { "." }
                }
            </p>
            <p>
                { "PDF’s leest de zelfcheck met pdf.js van Mozilla (Apache-2.0). " }
                <a href="/licentie/pdf.js.txt">{ "Lees die licentie (Engels)" }</a>
                { "." }
            </p>
            <p>
                <a href={Route::Method.path()}>{ "Lees hoe de onderdelen zijn gemaakt" }</a>
                { "." }
            </p>
            { terms.list() }
        </>
    };
    Page {
        route: Route::About,
        heading: format!("Over {NAME}"),
        description: "Wie Normwijzer maakt, voor wie het is, wat het wel is en wat het niet is."
            .into(),
        body,
        ..Page::default()
    }
}

fn owner(site: &Site) -> Html {
    if site.config.owner.is_empty() {
        return html! {
            <p>
                { "Deze kopie is een proefopstelling. Er staat nog geen naam van een eigenaar in. \
                   Gebruik haar niet als een gepubliceerde site." }
            </p>
        };
    }
    html! { <p>{ format!("Deze site is van {}.", site.config.owner) }</p> }
}
