//! What the search field finds, as a list that grows and shrinks while you type.

use std::fmt::Write as _;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::field::Field;
use crate::norm::{
    Found, SearchIndex, SearchItem, SearchLater, SearchPage, SearchSlice, SearchTerm,
};
use crate::ui::components::AuthorityWord;
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
        Data::Here(index) => list(&index.find(&query)),
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

fn list(found: &Found<'_>) -> Html {
    let others = found.terms.len() + found.later.len() + found.pages.len();
    let items = found.items.iter().take(MOST).map(|hit| item_row(hit.entry));
    let later = found.later.iter().map(|hit| later_row(hit.entry));
    let terms = found.terms.iter().take(MOST).map(|hit| term_row(hit.entry));
    let pages = found.pages.iter().map(|hit| page_row(hit.entry));
    html! {
        <>
            { said(&sentence(found.items.len(), others)) }
            <ul class="results" key="gevonden">
                { for later }
                { for items }
                { for terms }
                { for pages }
            </ul>
        </>
    }
}

fn sentence(items: usize, others: usize) -> String {
    if items + others == 0 {
        return "Niets gevonden. Probeer een ander of korter woord.".to_owned();
    }
    let mut sentence = words::count(items, "onderdeel", "onderdelen");
    if others > 0 {
        sentence.push_str(" en ");
        sentence.push_str(&words::count(others, "andere uitkomst", "andere uitkomsten"));
    }
    sentence.push_str(" gevonden.");
    if items > MOST {
        let _ = write!(sentence, " Hier staan de eerste {MOST}. Typ meer om preciezer te zoeken.");
    }
    sentence
}

fn item_row(item: &SearchItem) -> Html {
    let schools: Vec<&str> = item.sectors.iter().map(|sector| sector.label()).collect();
    html! {
        <li key={format!("eis-{}", item.id)}>
            <a href={Route::Requirement(item.id.clone()).path()}>{ &item.title }</a>
            <p>{ &item.parents }</p>
            <p class="small">
                <AuthorityWord authority={item.authority} />
                <span class="subtle">{ format!(" {}", words::and(&schools)) }</span>
            </p>
        </li>
    }
}

fn later_row(subject: &SearchLater) -> Html {
    html! {
        <li key={format!("later-{}", subject.id)}>
            <a href={format!("{}#{}", Route::MySubject.path(), subject.id)}>{ &subject.name }</a>
            <p>{ "Dit onderwerp staat nog niet in de normdata. Lees waar u nu terechtkunt." }</p>
        </li>
    }
}

fn term_row(term: &SearchTerm) -> Html {
    html! {
        <li key={format!("begrip-{}", term.id)}>
            <a href={format!("{}#{}", Route::Glossary.path(), term.id)}>{ &term.word }</a>
            <p><span>{ &term.explanation }</span><span class="subtle">{ " Begrip." }</span></p>
        </li>
    }
}

fn page_row(page: &SearchPage) -> Html {
    html! {
        <li key={page.path.clone()}>
            <a href={page.path.clone()}>{ &page.title }</a>
            <p>{ &page.description }</p>
        </li>
    }
}
