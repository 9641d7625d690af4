//! What stands there when the norm did not arrive: a sentence, and a way to keep the work.

use yew::prelude::*;

use crate::assessment::Assessment;
use crate::exchange::{WorkFile, file_name};
use crate::ui::check::{clock, download};
use crate::ui::components::{Callout, CalloutKind};
use crate::ui::fetch::LoadError;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct BrokenProps {
    /// What went wrong.
    pub error: LoadError,
    /// The record that was open, when there is one.
    pub open: Option<Assessment>,
}

/// The sentence, a button to try again, and a button to save the work as a file.
#[component]
pub(crate) fn Broken(props: &BrokenProps) -> Html {
    let again = Callback::from(|_: MouseEvent| drop(gloo::utils::window().location().reload()));
    let save = props.open.clone().map(|record| {
        let onclick = Callback::from(move |_: MouseEvent| {
            let now = clock::now();
            let name = file_name(&record, "werkbestand", now.date, "json");
            if let Ok(json) = WorkFile::new(record.clone(), now).to_json() {
                download::save(&name, "application/json", &json);
            }
        });
        html! {
            <button type="button" class="button secondary" {onclick}>
                { "Bewaar uw werk als bestand" }
            </button>
        }
    });
    html! {
        <Callout kind={CalloutKind::Error}>
            <p><strong>{ "De zelfcheck kan nu niet beginnen" }</strong></p>
            <p>{ props.error.to_string() }</p>
            <p>{ "Wat u eerder invulde, staat nog op dit apparaat." }</p>
            <p class="buttons">
                <button type="button" class="button" onclick={again}>{ "Laad opnieuw" }</button>
                { for save }
            </p>
        </Callout>
    }
}
