//! What a worker makes of the open record: shown as long as the record stays the same, and made
//! again after each pause in the changes.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{carry, guide, publish};
use crate::assessment::Assessment;
use crate::desk::Job;
use crate::ui::check::context::Check;
use crate::ui::check::{desk, json};
use crate::ui::editions::way_from;

/// Milliseconds without a change before it is made again.
const PAUSE: u32 = 250;

/// What a record led to: a text, or the sentence that says why there is none.
type Answer = (Rc<Assessment>, Result<String, String>);

/// What was made last.
pub(super) struct Latest {
    answer: UseStateHandle<Option<Answer>>,
    /// A newer one is on its way.
    pub(super) busy: bool,
    /// Asks once more.
    again: Callback<MouseEvent>,
}

impl Latest {
    /// Why there is none, with a way to try again; or `waiting` until there is an answer.
    pub(super) fn missing(&self, waiting: &'static str) -> Html {
        let Some(Err(sentence)) = self.answer() else {
            return html! { <p role="status" key="wacht">{ waiting }</p> };
        };
        html! {
            <div class="callout error" role="alert" key="fout">
                <p>{ sentence }</p>
                <p><button type="button" class="button secondary" onclick={self.again.clone()}>{ "Probeer het opnieuw" }</button></p>
            </div>
        }
    }

    /// The piece of HTML that was made; our own renderer made it and escaped every text in it.
    pub(super) fn piece(&self) -> Option<Html> {
        let piece = self.answer()?.as_ref().ok()?;
        Some(Html::from_html_unchecked(piece.clone().into()))
    }

    /// The text, or the sentence that says why there is none; nothing until there is an answer.
    pub(super) fn answer(&self) -> Option<&Result<String, String>> {
        self.answer.as_ref().map(|(_, outcome)| outcome)
    }
}

/// What is open, and what to make of it.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct MadeProps {
    /// All of it.
    pub check: Check,
    /// The open record.
    pub record: Rc<Assessment>,
    /// What to make.
    pub job: Job,
}

/// The section for the schoolgids with all that is around it, or the preview of the publication.
/// One component for both: every kind of component is some kilobytes of program.
#[component]
pub(super) fn Made(props: &MadeProps) -> Html {
    let MadeProps { check, record, job } = props;
    let job = *job;
    let answer = use_state(|| None::<Answer>);
    let tries = use_state(|| 0_u32);
    let dropped = use_state(|| None);
    {
        let answer = answer.clone();
        use_effect_with((Rc::clone(record), *tries), move |(record, _)| {
            let stale = Rc::new(Cell::new(false));
            let wait = if answer.is_some() { PAUSE } else { 0 };
            let (record, overtaken) = (Rc::clone(record), Rc::clone(&stale));
            let timer = Timeout::new(wait, move || {
                spawn_local(async move {
                    let outcome = ask(job, &record).await;
                    // The answer to an older question may come after the one to a newer.
                    if !overtaken.get() {
                        answer.set(Some((record, outcome)));
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
    let latest = Latest { answer, busy, again };
    match job {
        Job::GuideSection => guide::guide(check, record, &latest, &dropped),
        Job::CarryPlan => carry::carry(check, record, &latest),
        _ => publish::preview(&latest),
    }
}

async fn ask(job: Job, record: &Assessment) -> Result<String, String> {
    let mut papers = vec![json::work_file(record).unwrap_or_default()];
    if job == Job::CarryPlan {
        papers.extend(way_from(&record.edition.id).await.map_err(|error| error.to_string())?);
    }
    desk::ask(job, &papers).await
}
