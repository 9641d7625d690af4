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
use crate::ui::editions::way_from;
use crate::ui::route::CheckRoute;

/// The page.
pub(super) fn carry(check: &Check, record: &Rc<Assessment>, made: &Latest) -> Html {
    let head = &check.slice().head;
    let newer = head.newer_short().unwrap_or_default();
    let onclick = {
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
            if let Some(piece) = made.piece() {
                <div id={PIECE}>{ piece }</div>
                <p class="no-print"><button type="button" class="button" {onclick}>{ format!("Maak de zelfcheck in editie {newer}") }</button></p>
            } else {
                { made.missing("De edities worden vergeleken.") }
            }
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

/// What a browser cannot write down.
const FAILED: &str = "Dit is niet gelukt. Er is niets veranderd.";

/// Makes the new check, puts it on the device beside the old one, and opens it.
async fn make(check: &Check, record: &Assessment) -> Result<(), String> {
    let choices = chosen().ok_or(FAILED)?;
    let mut papers = vec![json::work_file(record).ok_or(FAILED)?, random_id(), choices];
    papers.extend(way_from(&record.edition.id).await.map_err(|error| error.to_string())?);
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
