//! What the search field finds, as a list that grows and shrinks while you type.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::field::Field;
use super::rows::{self, Row};
use crate::norm::{SearchIndex, SearchSlice};
use crate::ui::fetch;
use crate::ui::route::Route;
use crate::words;

/// From this many letters on there is something to look for.
const ENOUGH: usize = 2;
/// More than this nobody reads; the sentence above the list says how many there are.
const MOST: usize = 20;
const PLACE: &str = "zoekgevonden";

/// Properties of [`Results`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ResultsProps {
    /// The field that is typed in.
    pub(super) field: Field,
}

/// The data to search in.
#[derive(Clone)]
enum Data {
    Coming,
    Here(Rc<SearchIndex>),
    Failed(String),
}

/// Listens to the field, fetches the data once, and shows what fits.
#[component]
pub(super) fn Results(props: &ResultsProps) -> Html {
    let query = use_state(String::new);
    let data = use_state(|| Data::Coming);
    {
        let (query, field) = (query.setter(), props.field.clone());
        use_effect_with((), move |()| {
            let typed = field.listen(move |text| query.set(text.trim().to_owned()));
            let entered = field.on_enter(to_results);
            move || drop((typed, entered))
        });
    }
    {
        let data = data.setter();
        use_effect_with((), move |()| {
            spawn_local(async move {
                data.set(match fetch::slice::<SearchSlice>("zoek").await {
                    Ok(slice) => Data::Here(Rc::new(SearchIndex::new(slice))),
                    Err(error) => Data::Failed(error.to_string()),
                });
            });
        });
    }
    if query.chars().count() < ENOUGH {
        return html! { <p id={PLACE} role="status"></p> };
    }
    match &*data {
        Data::Coming => said("De gegevens worden opgehaald."),
        Data::Failed(sentence) => html! {
            <>
                { said(sentence) }
                <p>
                    <a href={Route::Search.path()}>{ "Bekijk alle onderdelen op een rij" }</a>
                </p>
            </>
        },
        Data::Here(index) => list(rows::fitting(&index.find(&query))),
    }
}

/// The sentence that is read out when it changes.
fn said(sentence: &str) -> Html {
    html! {
        <p id={PLACE} role="status" tabindex="-1">
            <span key={sentence}>{ sentence.to_owned() }</span>
        </p>
    }
}

/// With Enter one goes to the results; on a phone that puts the keyboard away.
fn to_results() {
    let place = gloo::utils::document().get_element_by_id(PLACE);
    if let Some(place) = place.and_then(|place| place.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = place.focus();
    }
}

fn list(rows: Vec<Row>) -> Html {
    let sentence = sentence(&rows);
    html! {
        <>
            { said(&sentence) }
            <ul class="results" key="gevonden">
                { for rows.into_iter().take(MOST).map(|row| row.html) }
            </ul>
        </>
    }
}

fn sentence(rows: &[Row]) -> String {
    let found = words::count(rows.len(), "uitkomst", "uitkomsten");
    match rows.first() {
        None => "Niets gevonden. Probeer een ander of korter woord.".to_owned(),
        Some(first) if !first.complete => {
            format!("Niets past bij al uw woorden. {found} in de buurt.")
        }
        Some(_) if rows.len() > MOST => {
            format!("{found}. Hier staan de eerste {MOST}. Typ meer om preciezer te zoeken.")
        }
        Some(_) => format!("{found}."),
    }
}
