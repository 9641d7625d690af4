//! From an older edition to the one in force: what will happen, choices, and the new check.

use std::rc::Rc;

use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::made::Latest;
use crate::assessment::Assessment;
use crate::desk::Job;
use crate::report::CHOICE;
use crate::ui::check::context::Check;
use crate::ui::check::screen::{Place, notice, say};
use crate::ui::check::store::{How, Trouble};
use crate::ui::check::{desk, json, random_id, router};
use crate::ui::editions;
use crate::ui::fetch::text_at;
use crate::ui::route::CheckRoute;

/// The page.
pub(super) fn carry(check: &Check, record: &Rc<Assessment>, made: &Latest) -> Html {
    let head = &check.slice().head;
    let newer = head.newer_short().unwrap_or_default();
    let make = {
        let (check, record) = (check.clone(), Rc::clone(record));
        Callback::from(move |_: MouseEvent| {
            let (check, record) = (check.clone(), Rc::clone(&record));
            spawn_local(async move {
                if let Err(sentence) = make(&check, &record).await {
                    say(&check.screen.setter(), Place::Merge, Err::<String, _>(sentence));
                }
            });
        })
    };
    html! {
        <>
            <p class="lead">
                { format!("Van editie {} naar {newer}. U ziet eerst wat er gebeurt. Daarna maakt Normwijzer een nieuwe \
                   zelfcheck. Deze blijft zoals hij is.", head.short()) }
            </p>
            { match made.answer() {
                None => html! { <p role="status">{ "De edities worden vergeleken." }</p> },
                Some(Err(sentence)) => html! {
                    <div class="callout error" role="alert">
                        <p>{ sentence }</p>
                        <p><button type="button" class="button secondary" onclick={made.again.clone()}>{ "Probeer het opnieuw" }</button></p>
                    </div>
                },
                // Our own renderer made this piece and escaped every text in it.
                Some(Ok(piece)) => html! {
                    <>
                        <div id={PIECE}>{ Html::from_html_unchecked(piece.clone().into()) }</div>
                        <p><button type="button" class="button" onclick={make}>{ format!("Maak de zelfcheck in editie {newer}") }</button></p>
                    </>
                },
            } }
            { notice(&check.screen, Place::Merge) }
        </>
    }
}

/// What stands there for a check of the edition in force.
pub(super) fn not_needed(check: &Check) -> Html {
    let edition = check.slice().head.short();
    html! { <p>{ format!("Deze zelfcheck hoort bij editie {edition}, die nu geldt. Meenemen is niet nodig.") }</p> }
}

/// Id of the element around the piece.
const PIECE: &str = "meenemen";

/// What the worker needs beside the record: the slice of the edition in force, and the mappings that
/// lead to it, oldest first.
///
/// # Errors
/// The sentence that says why not.
pub(super) async fn editions_for(record: &Assessment) -> Result<Vec<String>, String> {
    let list = editions::list().await.map_err(|error| error.to_string())?;
    let newest = list.first().ok_or(NO_WAY)?;
    let mut addresses = Vec::new();
    let mut at = newest;
    while at.id() != record.edition.id {
        let previous = at.previous().ok_or(NO_WAY)?;
        addresses.push(at.mapping().ok_or(NO_WAY)?);
        at = list.iter().find(|listed| listed.id() == previous).ok_or(NO_WAY)?;
    }
    addresses.push(newest.check());
    let mut papers = Vec::new();
    for address in addresses.iter().rev() {
        papers.push(text_at(address).await.map_err(|error| error.to_string())?);
    }
    Ok(papers)
}

/// This site does not know how the edition of the record became the one in force.
const NO_WAY: &str = "Van de editie van deze zelfcheck leidt hier geen weg naar de editie die nu geldt. Er is niets veranderd.";

/// What is chosen on the page, as JSON: the line of the newer edition, and the old line whose answer
/// it gets.
fn chosen() -> Option<String> {
    let chosen = Object::new();
    let selector = format!("#{PIECE} input:checked:not([value=\"\"])");
    let fields = gloo::utils::document().query_selector_all(&selector).ok()?;
    for place in 0..fields.length() {
        let field = fields.item(place)?.dyn_into::<HtmlInputElement>().ok()?;
        let name = field.name();
        let line = name.strip_prefix(CHOICE)?;
        Reflect::set(&chosen, &JsValue::from_str(line), &JsValue::from_str(&field.value())).ok()?;
    }
    JSON::stringify(&chosen).ok().map(String::from)
}

/// Makes the new check, puts it on the device beside the old one, and opens it.
async fn make(check: &Check, record: &Assessment) -> Result<(), String> {
    let choices = chosen().ok_or(NO_WAY)?;
    let mut papers = vec![json::work_file(record).ok_or(NO_WAY)?, random_id(), choices];
    papers.extend(editions_for(record).await?);
    let text = desk::ask(Job::Carry, &papers).await?;
    let next = json::record(&text).map_err(|error| error.to_string())?;
    check.saver.flush();
    check
        .store
        .put(&next, How::AtOnce)
        .await
        .map_err(|trouble: Trouble| trouble.in_words().to_owned())?;
    check.open(next);
    router::go(&CheckRoute::Overview);
    Ok(())
}
