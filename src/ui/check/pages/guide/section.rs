//! The text itself, as the worker makes it of the record: after each pause in the changes.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::assessment::Assessment;
use crate::desk::{GuideSection, Job};
use crate::ui::check::{desk, json};

/// Milliseconds without a change before the text is made again.
const PAUSE: u32 = 250;

/// What the worker said last, and the record that it was about.
type Answer = (Rc<Assessment>, Result<Rc<GuideSection>, String>);

/// The text as it stands.
pub(super) struct Latest {
    answer: UseStateHandle<Option<Answer>>,
    /// A newer one is being made.
    pub(super) busy: bool,
    again: Callback<MouseEvent>,
}

/// The text of the open record.
#[hook]
pub(super) fn use_section(record: &Rc<Assessment>) -> Latest {
    let answer = use_state(|| None::<Answer>);
    let tries = use_state(|| 0_u32);
    {
        let answer = answer.clone();
        use_effect_with((Rc::clone(record), *tries), move |(record, _)| {
            let stale = Rc::new(Cell::new(false));
            let wait = if answer.is_some() { PAUSE } else { 0 };
            let (record, overtaken) = (Rc::clone(record), Rc::clone(&stale));
            let timer = Timeout::new(wait, move || {
                spawn_local(async move {
                    let outcome = ask(&record).await;
                    // The answer to an older question may come after the one to a newer.
                    if !overtaken.get() {
                        answer.set(Some((record, outcome.map(Rc::new))));
                    }
                });
            });
            move || {
                stale.set(true);
                timer.cancel();
            }
        });
    }
    let busy = answer.as_ref().is_none_or(|(about, _)| about != record);
    let again = Callback::from(move |_: MouseEvent| tries.set(*tries + 1));
    Latest { answer, busy, again }
}

/// The text of a record, made now.
pub(super) async fn ask(record: &Assessment) -> Result<GuideSection, String> {
    let papers = [json::work_file(record).unwrap_or_default()];
    let text = desk::ask(Job::GuideSection, &papers).await?;
    json::read(&text).ok_or_else(|| "De tekst is niet te lezen.".to_owned())
}

impl Latest {
    /// The last text that came.
    pub(super) fn section(&self) -> Option<&Rc<GuideSection>> {
        self.answer.as_ref()?.1.as_ref().ok()
    }

    /// The text on the page, the one part of it that is printed.
    pub(super) fn html(&self) -> Html {
        let content = match self.answer.as_ref().map(|(_, outcome)| outcome) {
            None => html! { <p role="status">{ "De tekst wordt gemaakt." }</p> },
            Some(Err(sentence)) => html! {
                <div class="callout error" role="alert" key={sentence.as_str()}>
                    <p>{ sentence }</p>
                    <p><button type="button" class="button secondary" onclick={self.again.clone()}>{ "Probeer het opnieuw" }</button></p>
                </div>
            },
            // Our own renderer made this piece and escaped every text in it.
            Some(Ok(section)) => html! {
                <div key={section.plain.as_str()}>{ Html::from_html_unchecked(section.shown.clone().into()) }</div>
            },
        };
        html! { <article class="paper" aria-busy={self.busy.to_string()}>{ content }</article> }
    }
}
