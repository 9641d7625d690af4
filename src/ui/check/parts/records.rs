//! The records on this device: go on with one, or take one away.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::ui::check::context::Check;
use crate::ui::check::download;
use crate::ui::check::router;
use crate::ui::check::screen::{Asking, Screen, confirm};
use crate::ui::check::session::Step;
use crate::ui::check::store::Record;
use crate::ui::route::CheckRoute;

/// The list; nothing until it has been read.
pub(crate) fn records(check: &Check, removable: bool) -> Html {
    let Some(list) = (*check.records).clone() else { return Html::default() };
    if list.is_empty() {
        return html! { <p>{ "Er staat nog geen zelfcheck op dit apparaat." }</p> };
    }
    let rows = list.iter().map(|record| {
        let name = record
            .content
            .as_ref()
            .map_or_else(|_| "Een zelfcheck die niet te lezen is".to_owned(), |a| a.profile.display_name());
        let open_it = {
            let (dispatch, content) = (check.dispatch(), record.content.clone());
            Callback::from(move |_: MouseEvent| {
                if let Ok(assessment) = &content {
                    dispatch.dispatch(Step::Open(Box::new(assessment.clone())));
                    router::go(&CheckRoute::Overview);
                }
            })
        };
        let ask = {
            let (screen, id) = (check.screen.setter(), record.id.clone());
            Callback::from(move |_: MouseEvent| {
                let asking = Some(Asking::Remove(id.clone()));
                screen.set(Screen { notice: None, asking });
            })
        };
        html! {
            <li key={record.id.clone()} class="record">
                <p><strong>{ &name }</strong></p>
                { about(record) }
                <p class="buttons">
                    if record.content.is_ok() {
                        <button type="button" class="button secondary" onclick={open_it}>
                            { "Ga verder" }<span class="visually-hidden">{ format!(" met {name}") }</span>
                        </button>
                    } else {
                        { rescue(record) }
                    }
                    if removable {
                        <button type="button" class="button secondary" onclick={ask}>
                            { "Haal weg" }<span class="visually-hidden">{ format!(": {name}") }</span>
                        </button>
                    }
                </p>
                if check.screen.asking == Some(Asking::Remove(record.id.clone())) {
                    { confirm(
                        format!("‘{name}’ verdwijnt van dit apparaat. Een bestand dat u bewaarde, blijft."),
                        "Ja, haal weg",
                        remove(check, &record.id),
                        &check.screen.setter(),
                    ) }
                }
            </li>
        }
    });
    html! { <ul class="plain records">{ for rows }</ul> }
}

fn about(record: &Record) -> Html {
    match &record.content {
        Ok(assessment) => {
            let year = assessment.profile.year.map(|y| format!("{y} · ")).unwrap_or_default();
            let example = if assessment.example { "voorbeeld · " } else { "" };
            html! {
                <p class="subtle">
                    { format!("{example}{year}laatst gewijzigd op {}", assessment.changed.in_words()) }
                </p>
            }
        }
        Err(error) => html! { <p class="field-error">{ error.to_string() }</p> },
    }
}

/// A record that cannot be read leaves the device as it is, as a file.
fn rescue(record: &Record) -> Html {
    let text = record.text.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        download::save("normwijzer-onleesbaar.json", "application/json", &text);
    });
    html! {
        <button type="button" class="button secondary" {onclick}>{ "Bewaar als bestand" }</button>
    }
}

/// Takes a record away; one that is taken away is gone.
fn remove(check: &Check, id: &str) -> Callback<MouseEvent> {
    let (check, id) = (check.clone(), id.to_owned());
    Callback::from(move |_: MouseEvent| {
        let (check, id) = (check.clone(), id.clone());
        spawn_local(async move {
            let open = check.record().is_some_and(|record| record.id == id);
            if open {
                check.saver.forget();
            }
            if check.store.remove(&id).await.is_ok() && open {
                check.dispatch().dispatch(Step::Close);
            }
            check.screen.set(Screen::default());
        });
    })
}
