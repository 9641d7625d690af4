//! Where parents open what a school publishes. What stands in it is drawn by `www/school.js`, which
//! lets the worker read the file; without script the page says what a publication is.

use yew::prelude::*;

use super::parts::Terms;
use super::{Page, When};
use crate::exchange::{MAX_BYTES, TOO_LARGE};
use crate::report::said_slugs;
use crate::ui::components::{IconName, symbols};
use crate::ui::route::Route;
use crate::ui::site::{Site, Slice};

/// What kind of file one can choose.
const ACCEPT: &str = ".json,application/json,.html,text/html";

/// `/ouders/school/`.
pub(super) fn page(site: &Site) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let body = html! {
        <>
            <p class="lead">
                { "Deelt de school van uw kind een publicatie? Open die hier. \
                   Dan leest u per onderdeel wat de school zegt, naast wat u kunt verwachten." }
            </p>
            <div data-island="school">
                { choose() }
                { opened() }
            </div>
            <noscript>
                <p class="callout">
                    { "Een publicatie openen heeft JavaScript nodig. \
                       De bladzijde voor ouders die een school zelf deelt, leest u zonder JavaScript." }
                </p>
            </noscript>
            { drawings() }
            { explained(&mut terms) }
            { terms.list() }
        </>
    };
    Page {
        route: Route::ParentsSchool,
        heading: "Wat zegt de school van uw kind?".into(),
        description: "Open de publicatie van een school en lees per onderdeel wat de school biedt, naast wat \
                      u kunt verwachten. Met een gespreksblad om te printen."
            .into(),
        trail: vec![(Route::Parents, "Ouders en leerlingen".into())],
        program: When::School,
        slices: vec![Slice::Parents],
        body,
        ..Page::default()
    }
}

fn choose() -> Html {
    html! {
        <div class="needs-script" id="school-kies">
            <label for="school-bestand">{ "Open de publicatie van een school" }</label>
            <p class="small subtle" id="school-hulp">
                { "Een bestand dat u van de school kreeg of op haar site vond. \
                   De naam eindigt op .json of .html. Het bestand blijft op uw apparaat." }
            </p>
            <input
                id="school-bestand"
                type="file"
                accept={ACCEPT}
                aria-describedby="school-hulp"
                data-most={MAX_BYTES.to_string()}
                data-too-large={TOO_LARGE}
            />
            <div id="school-melding" role="status"></div>
        </div>
    }
}

/// What is there once a publication is open. The script puts the pieces in.
fn opened() -> Html {
    html! {
        <div id="school-open" hidden=true>
            <p class="buttons">
                <button class="button secondary" type="button" id="school-sluit">
                    { "Sluit de publicatie van deze school" }
                </button>
            </p>
            <p class="no-print">
                { "U ziet wat deze school zegt nu ook op de " }
                <a href={Route::Parents.path()}>{ "bladzijden voor ouders" }</a>
                { ". Dat is alleen zo in dit tabblad, tot u de publicatie sluit." }
            </p>
            <div id="school-stuk"></div>
            <section class="no-print" aria-labelledby="school-eerder-kop">
                <h2 id="school-eerder-kop">{ "Wat is er veranderd?" }</h2>
                <label for="school-eerder">{ "Vergelijk met een eerdere publicatie" }</label>
                <p class="small subtle" id="school-eerder-hulp">
                    { "Kies een ander bestand van dezelfde school." }
                </p>
                <input id="school-eerder" type="file" accept={ACCEPT} aria-describedby="school-eerder-hulp" />
                <div id="school-eerder-melding" role="status"></div>
                <div id="school-verschillen"></div>
            </section>
            <section aria-labelledby="school-blad-kop">
                <div class="no-print">
                    <h2 id="school-blad-kop">{ "Gespreksblad" }</h2>
                    <p>
                        { "Een blad om mee te nemen naar school: per onderdeel een vraag en ruimte om te schrijven. \
                           Kies bij de onderdelen hierboven wat erop komt." }
                    </p>
                    <p class="buttons">
                        <button class="button secondary" type="button" id="school-vul">
                            { "Kies alles met deels, niet of niet vermeld" }
                        </button>
                        <button class="button secondary" type="button" id="school-leeg">
                            { "Haal alles van het blad" }
                        </button>
                        <button class="button" type="button" id="school-print">
                            { "Print het gespreksblad" }
                        </button>
                    </p>
                    <p id="school-blad-melding" role="status"></p>
                </div>
                <div id="school-blad" class="sheet"></div>
            </section>
        </div>
    }
}

/// The drawings beside what a school says.
fn drawings() -> Html {
    let drawing = |slug: &str| match slug {
        "biedt" => IconName::Full,
        "deels" => IconName::Half,
        "niet" => IconName::Empty,
        "nvt" => IconName::Dash,
        _ => IconName::Question,
    };
    let said = said_slugs().map(|slug| (format!("teken-{slug}"), drawing(slug)));
    let drawings = symbols(said.chain([("teken-open".to_owned(), IconName::Chevron)]));
    // The script keeps them for the other pages, which have none.
    html! { <div id="school-tekens" data-tekens="">{ drawings }</div> }
}

fn explained(terms: &mut Terms<'_>) -> Html {
    html! {
        <section class="no-print" aria-labelledby="wat-is-het">
            <h2 id="wat-is-het">{ "Wat is een publicatie?" }</h2>
            { terms.p("Een school kan hier een zelfcheck doen. Daarna kiest zij of ouders de uitkomst mogen lezen. \
                Dat bestand heet de publicatie.") }
            <ul>
                <li>{ "De school zegt het zelf. Niemand controleert het hier." }</li>
                <li>{ "Er staat geen cijfer in. U kunt scholen er niet mee vergelijken." }</li>
                <li>{ "Staat iets er niet in? Dan weet u alleen dat de school er niets over zegt." }</li>
                <li>{ "Niet elke school heeft een publicatie. Vraag er gerust naar." }</li>
            </ul>
            <p>
                { "Geen bestand? " }
                <a href={Route::Parents.path()}>{ "Lees wat u van een school kunt verwachten" }</a>
                { "." }
            </p>
        </section>
    }
}
