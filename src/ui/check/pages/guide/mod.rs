//! The section for the schoolgids: what the school chooses and writes, and the text to read, print
//! and copy.

mod areas;
mod choices;
mod pupils;
mod section;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use self::section::{Latest, ask, use_section};
use crate::assessment::Assessment;
use crate::desk::{GuideSection, Job};
use crate::report::Output;
use crate::ui::check::clipboard;
use crate::ui::check::context::Check;
use crate::ui::check::parts::file_button;
use crate::ui::check::screen::{Place, notice, say};

/// What is open, and the means to change it.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct GuideProps {
    /// All of it.
    pub check: Check,
    /// The open record.
    pub record: Rc<Assessment>,
}

/// The page.
#[component]
pub(super) fn Guide(props: &GuideProps) -> Html {
    let GuideProps { check, record } = props;
    let latest = use_section(record);
    let dropped = use_state(|| None);
    let section = latest.section();
    html! {
        <>
            <div class="no-print">
                <p class="lead">
                    { "Uit uw antwoorden komt een tekst voor de schoolgids. Lees hem na en maak hem van uzelf: \
                       hoe concreter, hoe meer ouders eraan hebben." }
                </p>
                if let Some(open) = section.map(|section| &section.open).filter(|open| !open.is_empty()) {
                    <p key={open.as_str()}>{ open }</p>
                }
                { pupils::pupils(check, &record.pupils) }
                <h2>{ "Kies en bewerk" }</h2>
                { choices::choices(check, &record.guide) }
                if let Some(section) = section {
                    { for section.areas.iter().map(|area| areas::area(check, &record.guide, area, &dropped)) }
                }
                <h2>{ "De tekst" }</h2>
                <p class="buttons">
                    { copy_button(check, record, &latest) }
                    <button type="button" class="button secondary" onclick={Callback::from(|_: MouseEvent| drop(gloo::utils::window().print()))}>{ "Print" }</button>
                    { file_button(check, Job::Make(Output::GuideDocx), "Bewaar voor Word") }
                    { file_button(check, Job::Make(Output::GuideOdt), "Bewaar voor LibreOffice") }
                </p>
                { notice(&check.screen, Place::Copy) }
                { notice(&check.screen, Place::Export) }
            </div>
            { latest.html() }
        </>
    }
}

/// Copies what stands below it; what is out of date there is made first.
fn copy_button(check: &Check, record: &Rc<Assessment>, latest: &Latest) -> Html {
    let ready = latest.section().filter(|_| !latest.busy).cloned();
    let (record, screen) = (Rc::clone(record), check.screen.setter());
    let onclick = Callback::from(move |_: MouseEvent| {
        let (ready, record, screen) = (ready.clone(), Rc::clone(&record), screen.clone());
        spawn_local(async move {
            let outcome = match ready {
                Some(section) => copy(&section).await,
                None => match ask(&record).await {
                    Ok(section) => copy(&section).await,
                    Err(sentence) => Err(sentence),
                },
            };
            say(&screen, Place::Copy, outcome);
        });
    });
    html! { <button type="button" class="button" {onclick}>{ "Kopieer met opmaak" }</button> }
}

async fn copy(section: &GuideSection) -> Result<String, String> {
    clipboard::copy(&section.formatted, &section.plain)
        .await
        .map(|()| "Gekopieerd. Plak de tekst in uw schoolgids.".to_owned())
        .map_err(|_| {
            "Kopiëren lukt niet in deze browser. \
             Selecteer de tekst hieronder en kopieer die zelf."
                .to_owned()
        })
}
