//! The records on this device, to go on with.

use yew::prelude::*;

use crate::ui::check::context::Check;
use crate::ui::check::download;
use crate::ui::check::router;
use crate::ui::check::store::Record;
use crate::ui::route::CheckRoute;

/// The list; nothing until it has been read. `more` adds what else can be done with a record.
pub(crate) fn records(check: &Check, more: &dyn Fn(&Record) -> Html) -> Html {
    let Some(list) = &check.records else { return Html::default() };
    if list.is_empty() {
        return html! { <p>{ "Er staat nog geen zelfcheck op dit apparaat." }</p> };
    }
    let rows = list.iter().map(|record| {
        let name = name(record);
        let open_it = {
            let (check, record) = (check.clone(), record.clone());
            Callback::from(move |_: MouseEvent| {
                if let Ok(assessment) = &record.content {
                    check.store.saw(&record);
                    check.saver.note(record.kept.clone());
                    check.open(assessment.clone());
                    router::go(&CheckRoute::Overview);
                }
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
                        { download::rescue(&record.text) }
                    }
                </p>
                { more(record) }
            </li>
        }
    });
    html! { <ul class="plain records">{ for rows }</ul> }
}

/// What a record is called on the screen.
pub(crate) fn name(record: &Record) -> String {
    record.content.as_ref().map_or_else(
        |_| "Een zelfcheck die niet te lezen is".to_owned(),
        |a| a.profile.display_name(),
    )
}

fn about(record: &Record) -> Html {
    match &record.content {
        Ok(assessment) => {
            let year = assessment.profile.year.map(|y| format!("{y} · ")).unwrap_or_default();
            let example = if assessment.example { "voorbeeld · " } else { "" };
            let archived = if assessment.archived.is_some() { "in het archief · " } else { "" };
            html! {
                <p class="subtle">
                    { format!("{archived}{example}{year}laatst gewijzigd op {}", assessment.changed.in_words()) }
                </p>
            }
        }
        Err(error) => html! { <p class="field-error">{ error.to_string() }</p> },
    }
}
