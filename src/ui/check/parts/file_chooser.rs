//! Choosing a file to open: what it is, what will happen, and only then something happens.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::assessment::Assessment;
use crate::exchange::Preview;
use crate::keeping::Why;
use crate::ui::check::context::{Check, lay};
use crate::ui::check::heading::focus_soon;
use crate::ui::check::open_file::{self, Arrived, Opened};
use crate::ui::check::router;
use crate::ui::check::screen::{Asking, Place, QUESTION, Screen, notice, say};
use crate::ui::check::store::{Trouble, tell_after_reload};
use crate::ui::route::CheckRoute;

/// Id of the field.
const FIELD: &str = "bestand";

/// A file field; what went wrong or right stands under it.
pub(crate) fn file_chooser(check: &Check) -> Html {
    let onchange = {
        let check = check.clone();
        Callback::from(move |event: Event| {
            let input = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
            let Some(input) = input else { return };
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            // So that choosing the same file again is a change as well.
            input.set_value("");
            let check = check.clone();
            spawn_local(async move { arrive(&check, open_file::read(&file).await).await });
        })
    };
    html! {
        <div class="field">
            <label for={FIELD}>{ "Kies een werkbestand" }</label>
            <p class="hint" id="bestand-hulp">
                { "Een werkbestand (.json) of een rapport (.html) dat u met Normwijzer bewaarde, \
                   of een laag van uw samenwerkingsverband (.toml of .json). Wat al op dit apparaat staat, blijft staan." }
            </p>
            <input id={FIELD} type="file" accept=".json,application/json,.html,text/html,.toml" aria-describedby="bestand-hulp" {onchange} />
            { notice(&check.screen, Place::Open) }
            { question(check) }
        </div>
    }
}

/// Opens what takes nothing's place; asks when the same check is here and says something else.
async fn arrive(check: &Check, read: Result<Arrived, String>) {
    let screen = check.screen.setter();
    let record = match read {
        Err(sentence) => return say(&screen, Place::Open, Err::<String, _>(sentence)),
        Ok(Arrived::Layer(layer)) => return say(&screen, Place::Open, lay(check, layer)),
        Ok(Arrived::Record(record)) => *record,
    };
    // What is waiting here belongs to what the file is laid beside.
    check.saver.flush();
    let twin = check.store.read(&record.id).await.ok().flatten();
    let here = twin.as_ref().and_then(|twin| twin.content.as_ref().ok());
    if Preview::new(&record, here).replaces() {
        let lines = Preview::new(&record, here).in_words();
        let asking = Asking::Arrival(Box::new(record), lines);
        screen.set(Screen { notice: None, asking: Some(asking) });
        focus_soon(QUESTION);
        return;
    }
    let opened = open_file::keep_beside(check, record).await;
    show(check, opened);
}

fn show(check: &Check, opened: Opened) {
    if check.open(opened.record) {
        tell_after_reload(&opened.notice);
    } else {
        say(&check.screen.setter(), Place::Open, Ok::<_, String>(opened.notice));
    }
}

/// What will happen, and the choice.
fn question(check: &Check) -> Html {
    let Some(Asking::Arrival(record, lines)) = &check.screen.asking else { return Html::default() };
    let act = |what: What| {
        let (check, record) = (check.clone(), (**record).clone());
        Callback::from(move |_: MouseEvent| {
            let (check, record) = (check.clone(), record.clone());
            spawn_local(async move { what.act(&check, record).await });
        })
    };
    let leave = {
        let screen = check.screen.setter();
        Callback::from(move |_: MouseEvent| {
            screen.set(Screen::default());
            focus_soon(FIELD);
        })
    };
    html! {
        <div class="callout caution" id={QUESTION} tabindex="-1" role="group" aria-label="Deze zelfcheck staat hier al">
            <p><strong>{ "Deze zelfcheck staat hier al" }</strong></p>
            { for lines.iter().map(|line| html! { <p>{ line }</p> }) }
            <p class="buttons">
                <button type="button" class="button" onclick={act(What::Replace)}>{ "Vervang wat hier staat" }</button>
                <button type="button" class="button secondary" onclick={act(What::Beside)}>{ "Zet ernaast" }</button>
                <button type="button" class="button secondary" onclick={act(What::Merge)}>{ "Zet ernaast en voeg samen" }</button>
                <button type="button" class="button secondary" onclick={leave}>{ "Niet openen" }</button>
            </p>
        </div>
    }
}

/// What to do with a file whose check is here already.
#[derive(Clone, Copy)]
enum What {
    Replace,
    Beside,
    Merge,
}

impl What {
    async fn act(self, check: &Check, record: Assessment) {
        match self {
            Self::Replace => match replace(check, record).await {
                Ok(opened) => show(check, opened),
                Err(trouble) => {
                    say(&check.screen.setter(), Place::Open, Err::<String, _>(trouble.in_words()));
                }
            },
            Self::Beside => {
                let opened = open_file::keep_beside(check, record).await;
                show(check, opened);
            }
            Self::Merge => {
                // The one that was here stays open, and the file is the one to choose beside it.
                let here = check.store.read(&record.id).await.ok().flatten();
                open_file::keep_beside(check, record).await;
                if let Some(here) = here
                    && let Ok(content) = here.content.clone()
                {
                    check.store.saw(&here);
                    check.saver.note(here.kept);
                    check.open(content);
                }
                router::go(&CheckRoute::Merge);
            }
        }
    }
}

/// Puts the file in the place of what is here, of which a copy stays.
async fn replace(check: &Check, record: Assessment) -> Result<Opened, Trouble> {
    if let Some(here) = check.store.read(&record.id).await? {
        check.store.keep_copy(here.text.clone(), Why::Replaced).await?;
        check.store.saw(&here);
    }
    check.saver.write(Rc::new(record.clone()));
    let notice = format!(
        "Geopend: {}. Wat hier stond, is een veiligheidskopie.",
        record.profile.display_name()
    );
    Ok(Opened { record, notice })
}
