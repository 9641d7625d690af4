//! The section for the schoolgids: what the school chooses and writes, and the text to read, print
//! and copy.

mod areas;
mod choices;
mod pupils;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use self::areas::Dropped;
use super::made::Latest;
use crate::assessment::Assessment;
use crate::desk::{GuideSection, Job};
use crate::report::Output;
use crate::ui::check::context::Check;
use crate::ui::check::parts::file_button;
use crate::ui::check::screen::{Place, notice, say};
use crate::ui::check::{clipboard, json};

/// The page.
pub(super) fn guide(check: &Check, record: &Assessment, made: &Latest, dropped: &Dropped) -> Html {
    let section: Option<GuideSection> =
        made.answer().and_then(|answer| json::read(answer.as_ref().ok()?));
    html! {
        <>
            <div class="no-print">
                <p class="lead">
                    { "Uit uw antwoorden komt een tekst voor de schoolgids. Lees hem na en maak hem van uzelf: \
                       hoe concreter, hoe meer ouders eraan hebben." }
                </p>
                if let Some(open) = section.as_ref().map(|section| &*section.open).filter(|open| !open.is_empty()) {
                    <p key={open}>{ open }</p>
                }
                { pupils::pupils(check, &record.pupils) }
                <h2>{ "Kies en bewerk" }</h2>
                { choices::choices(check, &record.guide) }
                if let Some(section) = &section {
                    { for section.areas.iter().map(|area| areas::area(check, &record.guide, area, dropped)) }
                }
                <h2>{ "De tekst" }</h2>
                <p class="buttons">
                    { copy_button(check, section.clone(), made.busy) }
                    <button type="button" class="button secondary" onclick={Callback::from(|_: MouseEvent| drop(gloo::utils::window().print()))}>{ "Print" }</button>
                    { file_button(check, Job::Make(Output::GuideDocx), "Bewaar voor Word") }
                    { file_button(check, Job::Make(Output::GuideOdt), "Bewaar voor LibreOffice") }
                    { file_button(check, Job::GuidePage, "Bewaar als webpagina") }
                </p>
                { notice(&check.screen, Place::Copy) }
                { notice(&check.screen, Place::Export) }
            </div>
            { paper(made, section.as_ref()) }
        </>
    }
}

/// Copies what stands below it, unless that is out of date.
fn copy_button(check: &Check, section: Option<GuideSection>, busy: bool) -> Html {
    let screen = check.screen.setter();
    let onclick = Callback::from(move |_: MouseEvent| {
        let (section, screen) = (section.clone().filter(|_| !busy), screen.clone());
        spawn_local(async move {
            let outcome = match section {
                None => Err("De tekst wordt nog gemaakt. Probeer het zo opnieuw."),
                Some(section) => clipboard::copy(&section.formatted, &section.plain)
                    .await
                    .map(|()| "Gekopieerd. Plak de tekst in uw schoolgids.")
                    .map_err(|_| {
                        "Kopiëren lukt niet in deze browser. \
                         Selecteer de tekst hieronder en kopieer die zelf."
                    }),
            };
            say(&screen, Place::Copy, outcome);
        });
    });
    html! { <button type="button" class="button" {onclick}>{ "Kopieer met opmaak" }</button> }
}

/// The text on the page, the one part of it that is printed.
fn paper(made: &Latest, section: Option<&GuideSection>) -> Html {
    let content = match section {
        // Our own renderer made this piece and escaped every text in it.
        Some(section) => html! {
            <div key={section.plain.as_str()}>{ Html::from_html_unchecked(section.shown.clone().into()) }</div>
        },
        None => made.missing("De tekst wordt gemaakt."),
    };
    html! { <article class="paper" aria-busy={made.busy.to_string()}>{ content }</article> }
}
