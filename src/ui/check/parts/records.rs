//! The records on this device: go on with one, or take one away.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::ui::check::context::use_check;
use crate::ui::check::download;
use crate::ui::check::router;
use crate::ui::check::session::Step;
use crate::ui::check::store::Record;
use crate::ui::route::CheckRoute;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct RecordsProps {
    /// Whether records can be taken away here.
    #[prop_or_default]
    pub removable: bool,
}

/// The list; nothing when there is nothing.
#[component]
pub(crate) fn Records(props: &RecordsProps) -> Html {
    let check = use_check();
    let records = use_state(|| None::<Rc<Vec<Record>>>);
    let asked = use_state(|| None::<String>);
    let open_id = check.as_ref().and_then(|c| c.record()).map(|record| record.id.clone());
    {
        let (records, store) = (records.setter(), check.as_ref().map(|c| c.store.clone()));
        // The list is read again when another record is opened or the open one is taken away.
        use_effect_with((open_id.clone(), asked.is_some()), move |_| {
            spawn_local(async move {
                if let Some(store) = store {
                    records.set(Some(Rc::new(store.records().await.unwrap_or_default())));
                }
            });
        });
    }
    let (Some(check), Some(list)) = (check, (*records).clone()) else { return Html::default() };
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
            let (asked, id) = (asked.setter(), record.id.clone());
            Callback::from(move |_: MouseEvent| asked.set(Some(id.clone())))
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
                    if props.removable {
                        <button type="button" class="button secondary" onclick={ask}>
                            { "Haal weg" }<span class="visually-hidden">{ format!(": {name}") }</span>
                        </button>
                    }
                </p>
                if *asked == Some(record.id.clone()) {
                    <Confirm id={record.id.clone()} name={name} ondone={
                        let asked = asked.setter();
                        Callback::from(move |()| asked.set(None))
                    } />
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

#[derive(Clone, PartialEq, Properties)]
struct ConfirmProps {
    id: String,
    name: String,
    ondone: Callback<()>,
}

/// Asks once more; a record that is taken away is gone.
#[component]
fn Confirm(props: &ConfirmProps) -> Html {
    let check = use_check();
    let yes = {
        let (id, done) = (props.id.clone(), props.ondone.clone());
        Callback::from(move |_: MouseEvent| {
            let (Some(check), id, done) = (check.clone(), id.clone(), done.clone()) else { return };
            spawn_local(async move {
                let open = check.record().is_some_and(|record| record.id == id);
                if open {
                    check.saver.forget();
                }
                if check.store.remove(&id).await.is_ok() && open {
                    check.dispatch().dispatch(Step::Close);
                }
                done.emit(());
            });
        })
    };
    let no = props.ondone.reform(|_: MouseEvent| ());
    html! {
        <div class="callout caution" role="group" aria-label="Weet u het zeker?">
            <p>{ format!("‘{}’ verdwijnt van dit apparaat. Een bestand dat u bewaarde, blijft.", props.name) }</p>
            <p class="buttons">
                <button type="button" class="button" onclick={yes}>{ "Ja, haal weg" }</button>
                <button type="button" class="button secondary" onclick={no}>{ "Nee, laat staan" }</button>
            </p>
        </div>
    }
}
