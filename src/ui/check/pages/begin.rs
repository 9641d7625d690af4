//! Begin, go on, open a file, look at the example.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::norm::{CheckSlice, Sector, short_name};
use crate::ui::check::context::Check;
use crate::ui::check::parts::{link, records};
use crate::ui::check::router;
use crate::ui::check::screen::{Place, notice, say};
use crate::ui::check::{json, open_file};
use crate::ui::editions;
use crate::ui::fetch::{self, LoadError};
use crate::ui::route::{CheckRoute, Route};

/// The first page of the self-check.
pub(super) fn begin(check: &Check) -> Html {
    let start = {
        let check = check.clone();
        Callback::from(move |_: MouseEvent| {
            let record = open_file::fresh(check.slice());
            check.saver.write(Rc::new(record.clone()));
            check.open(record);
            router::go(&CheckRoute::Setup);
        })
    };
    let example = {
        let check = check.clone();
        Callback::from(move |_: MouseEvent| {
            let check = check.clone();
            spawn_local(async move {
                let text = fetch::text("voorbeeld").await.map_err(|error| error.to_string());
                let file =
                    text.and_then(|text| json::record(&text).map_err(|error| error.to_string()));
                match file {
                    Err(sentence) => {
                        say(&check.screen.setter(), Place::Example, Err::<String, _>(sentence));
                    }
                    Ok(file) => {
                        let opened = open_file::keep_beside(&check, file).await;
                        check.open(opened.record);
                        router::go(&CheckRoute::Overview);
                    }
                }
            });
        })
    };
    html! {
        <>
            <p class="lead">
                { "Leg het aanbod van uw school naast de norm: wat doet u, en staat het beschreven? \
                   U krijgt een lijst met wat op orde is en wat nog te doen is, en een tekst voor de schoolgids." }
            </p>
            <p>
                { "De kern kost ongeveer 20 minuten, alles een middag. Een intern begeleider, \
                   ondersteuningscoördinator of directeur kan beginnen. U mag elke vraag overslaan." }
            </p>
            <p class="buttons">
                if let Some(record) = check.record() {
                    { link(CheckRoute::Overview, "button", format!("Verder: {}", record.profile.display_name())) }
                }
                <button type="button" class={classes!("button", check.record().map(|_| "secondary"))} onclick={start}>{ "Begin een nieuwe zelfcheck" }</button>
                <button type="button" class="button secondary" onclick={example}>{ "Bekijk een ingevuld voorbeeld" }</button>
            </p>
            { notice(&check.screen, Place::Example) }
            <h2>{ "Ga verder" }</h2>
            { records(check, &|_| Html::default()) }
            <p>{ link(CheckRoute::Keep, "", "Open een werkbestand, of beheer wat hier staat") }</p>
            <h2>{ "Eerst op papier" }</h2>
            <p>{ "U kunt het lege formulier printen en met uw team bespreken." }</p>
            <ul>
                <li><a href={Route::Form(Sector::Po).path()}>{ "Formulier voor de basisschool" }</a></li>
                <li><a href={Route::Form(Sector::Vo).path()}>{ "Formulier voor de middelbare school" }</a></li>
            </ul>
            { older(check) }
            <h2>{ "Voor wie" }</h2>
            <p>
                { "De zelfcheck is voor gewone basisscholen en middelbare scholen. Ook het praktijkonderwijs \
                   kan hem gebruiken, waar een onderdeel past. Hij is niet gemaakt voor sbo, so en vso. \
                   Daar gelden andere afspraken. U bent welkom om te kijken." }
            </p>
            <p>
                { "Uw antwoorden blijven op dit apparaat. " }
                <a href={Route::Privacy.path()}>{ "Hoe dat werkt" }</a>
            </p>
        </>
    }
}

/// A new check in an edition that is not in force, to look back.
fn older(check: &Check) -> Html {
    let ids = editions::ids();
    if ids.len() < 2 {
        return Html::default();
    }
    let buttons = ids.iter().skip(1).map(|id| {
        let (check, id) = (check.clone(), id.clone());
        let words = format!("Begin met editie {}", short_name(&id));
        let onclick = Callback::from(move |_: MouseEvent| {
            let (check, id) = (check.clone(), id.clone());
            spawn_local(async move {
                if let Err(error) = begin_in(&check, &id).await {
                    say(
                        &check.screen.setter(),
                        Place::Example,
                        Err::<String, _>(error.to_string()),
                    );
                }
            });
        });
        html! { <button type="button" class="button secondary" {onclick}>{ words }</button> }
    });
    html! {
        <>
            <h2>{ "Een oudere editie" }</h2>
            <p>
                { "Een nieuwe zelfcheck gaat over de editie die nu geldt. Wilt u nagaan wat eerder in de wet stond? Kies dan een oudere editie. " }
                <a href={Route::Edition.path()}>{ "Wat elke editie is" }</a>
            </p>
            <p class="buttons">{ for buttons }</p>
        </>
    }
}

async fn begin_in(check: &Check, id: &str) -> Result<(), LoadError> {
    editions::turn_to(id).await?;
    let record = open_file::fresh(&fetch::slice::<CheckSlice>("check").await?);
    check.saver.write(Rc::new(record.clone()));
    check.open(record);
    router::go(&CheckRoute::Setup);
    Ok(())
}
