//! What the school shares with parents and its samenwerkingsverband: written, looked at, saved.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::made::{Latest, Made};
use crate::assessment::{Action, PublicChange};
use crate::desk::Job;
use crate::ui::check::context::{Check, act};
use crate::ui::check::parts::{FieldKind, TextField, file_button};
use crate::ui::check::screen::{Place, notice};

/// The page.
pub(super) fn publish(check: &Check) -> Html {
    let Some(record) = check.record() else { return Html::default() };
    let texts = &record.publication;
    let message = {
        let dispatch = check.dispatch();
        Callback::from(move |text| act(&dispatch, Action::Publication(PublicChange::Message(text))))
    };
    let pupils = {
        let dispatch = check.dispatch();
        Callback::from(move |event: Event| {
            let input =
                event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let Some(input) = input else { return };
            act(&dispatch, Action::Publication(PublicChange::Pupils(input.checked())));
        })
    };
    html! {
        <>
            <p class="lead">
                { "De publicatie zegt per onderdeel wat uw school biedt en of het beschreven staat. \
                   Ouders leggen haar naast de norm. Het samenwerkingsverband kan haar gebruiken voor een overzicht." }
            </p>
            <p>
                { "Uw toelichting, bewijs, redenen en acties gaan niet mee. Een onderdeel zonder antwoord, of met \
                   ‘weten we niet’, heet in de publicatie ‘niet vermeld’." }
            </p>
            { TextField {
                id: "boodschap".into(),
                label: "Boodschap aan ouders (niet verplicht)".into(),
                kind: FieldKind::Area,
                free: true,
                value: texts.message.clone().into(),
                oninput: message,
                ..TextField::default()
            }.html() }
            <p>
                <label class="choice">
                    <input type="checkbox" checked={texts.pupils} onchange={pupils} />
                    <span>{ "Neem op wat leerlingen vinden, zoals het in de tekst voor de schoolgids staat" }</span>
                </label>
            </p>
            <h2>{ "Dit gaat erin" }</h2>
            <Made check={check.clone()} record={Rc::clone(record)} job={Job::PublicationPreview} />
            <h2>{ "Bewaar de publicatie" }</h2>
            <p>
                { "Het publicatiebestand is voor wie het in Normwijzer opent. De bladzijde voor ouders leest iedereen, \
                   en het bestand zit erin. Zet haar op uw eigen site of stuur haar mee." }
            </p>
            <p class="buttons">
                { file_button(check, Job::Publication, "Bewaar het publicatiebestand") }
                { file_button(check, Job::ParentsReport, "Bewaar de bladzijde voor ouders") }
            </p>
            { notice(&check.screen, Place::Export) }
        </>
    }
}

/// Exactly what will be in the file, made by what makes the file.
pub(super) fn preview(latest: &Latest) -> Html {
    match latest.piece() {
        Some(piece) => html! { <div class="paper">{ piece }</div> },
        None => latest.missing("De inhoud wordt opgezocht."),
    }
}
