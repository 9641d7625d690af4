//! Choosing a werkbestand to open.

use gloo::file::File;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::check::context::use_check;
use crate::ui::check::open_file;
use crate::ui::check::session::Step;
use crate::ui::components::{Callout, CalloutKind};

/// A file field; what went wrong or right stands under it.
#[component]
pub(crate) fn FileChooser() -> Html {
    let check = use_check();
    let outcome = use_state(|| None::<Result<String, String>>);
    let onchange = {
        let outcome = outcome.setter();
        Callback::from(move |event: Event| {
            let input = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
            let (Some(input), Some(check)) = (input, check.clone()) else { return };
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            // So that choosing the same file again is a change as well.
            input.set_value("");
            let outcome = outcome.clone();
            spawn_local(async move {
                match open_file::read(&File::from(file)).await {
                    Err(sentence) => outcome.set(Some(Err(sentence))),
                    Ok(record) => {
                        let opened = open_file::keep_beside(&check, record).await;
                        check.dispatch().dispatch(Step::Open(Box::new(opened.record)));
                        outcome.set(Some(Ok(opened.notice)));
                    }
                }
            });
        })
    };
    html! {
        <div class="field">
            <label for="bestand">{ "Kies een werkbestand" }</label>
            <p class="hint" id="bestand-hulp">
                { "Een bestand dat u eerder met Normwijzer bewaarde. Het eindigt op .json. \
                   Wat al op dit apparaat staat, blijft staan." }
            </p>
            <input id="bestand" type="file" accept=".json,application/json" aria-describedby="bestand-hulp" {onchange} />
            <div role="status">
                { match &*outcome {
                    None => Html::default(),
                    Some(Ok(notice)) => html! { <Callout><p>{ notice }</p></Callout> },
                    Some(Err(sentence)) => html! {
                        <Callout kind={CalloutKind::Error}><p>{ sentence }</p></Callout>
                    },
                } }
            </div>
        </div>
    }
}
