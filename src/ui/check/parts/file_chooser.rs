//! Choosing a werkbestand to open.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::check::context::Check;
use crate::ui::check::open_file;
use crate::ui::check::screen::{Place, notice, say};
use crate::ui::check::session::Step;

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
            spawn_local(async move {
                let screen = check.screen.setter();
                match open_file::read(&file).await {
                    Err(sentence) => say(&screen, Place::Open, Err::<String, _>(sentence)),
                    Ok(record) => {
                        let opened = open_file::keep_beside(&check, record).await;
                        check.dispatch().dispatch(Step::Open(Box::new(opened.record)));
                        say(&screen, Place::Open, Ok::<_, String>(opened.notice));
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
            { notice(&check.screen, Place::Open) }
        </div>
    }
}
