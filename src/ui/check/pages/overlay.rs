//! The layer of the samenwerkingsverband over the open record: which one, and another in its place.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::assessment::{Action, Assessment};
use crate::norm::OverlaySlice;
use crate::ui::check::context::{Check, act, lay};
use crate::ui::check::heading::focus_soon;
use crate::ui::check::parts::link;
use crate::ui::check::screen::{Place, notice, say};
use crate::ui::fetch;
use crate::ui::route::CheckRoute;

/// Id of the heading, which gets the focus when a button goes away.
const HEADING: &str = "laag";

/// Which layer lies over the norm, and what can be done about it.
pub(super) fn overlay(check: &Check, record: &Assessment) -> Html {
    html! {
        <>
            <h2 id={HEADING} tabindex="-1">{ "Laag van uw samenwerkingsverband" }</h2>
            <p>
                { "Een samenwerkingsverband kan eigen regels en afspraken naast de norm zetten. Dat heet een laag. \
                   De landelijke regels veranderen er niet door." }
            </p>
            { match &record.overlay {
                Some(overlay) => laid(check, overlay),
                None => choose(check),
            } }
            { notice(&check.screen, Place::Overlay) }
        </>
    }
}

fn laid(check: &Check, overlay: &OverlaySlice) -> Html {
    let away = {
        let check = check.clone();
        Callback::from(move |_: MouseEvent| {
            act(&check.dispatch(), Action::Overlay(None));
            let told = "De laag is weg. Uw antwoorden bij haar regels blijven bewaard.";
            say(&check.screen.setter(), Place::Overlay, Ok::<_, String>(told));
            focus_soon(HEADING);
        })
    };
    let words = overlay.in_words();
    html! {
        <>
            <p><span key={words.clone()}>{ format!("Over deze zelfcheck ligt de laag {words}.") }</span></p>
            <p><button type="button" class="button secondary" onclick={away}>{ "Haal de laag weg" }</button></p>
        </>
    }
}

/// The layers of this site, and the way to one in a file.
fn choose(check: &Check) -> Html {
    let layers = fetch::layers().into_iter().map(|(name, address)| {
        let (check, words) = (check.clone(), format!("Leg de laag van {name} erover"));
        let onclick = Callback::from(move |_: MouseEvent| {
            let (check, address) = (check.clone(), address.clone());
            spawn_local(async move {
                let told = match fetch::from::<OverlaySlice>(&address).await {
                    Ok(overlay) => lay(&check, overlay),
                    Err(error) => Err(error.to_string()),
                };
                say(&check.screen.setter(), Place::Overlay, told);
                focus_soon(HEADING);
            });
        });
        html! { <li key={words.clone()}><button type="button" class="button secondary" {onclick}>{ words }</button></li> }
    });
    html! {
        <ul class="plain">
            { for layers }
            <li>{ link(CheckRoute::Keep, "", "Open een laag uit een bestand") }</li>
        </ul>
    }
}
