//! What the device says about itself: whether it may wipe by itself what it keeps, and the safety
//! copies, to put back or to take away.

use std::rc::Rc;

use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

use super::ON_DEVICE;
use crate::keeping::SafetyCopy;
use crate::ui::check::context::Check;
use crate::ui::check::heading::focus_soon;
use crate::ui::check::in_step::storage_manager;
use crate::ui::check::screen::{Place, notice, say};
use crate::ui::check::store::{How, Trouble};
use crate::ui::check::{download, json, random_id};

/// What the browser promised.
const STAYS: &str = "Uw browser heeft beloofd dat hij dit niet uit zichzelf wist.";
/// What it did not promise.
const MAY_GO: &str =
    "Uw browser belooft niet dat dit blijft staan. Bewaar uw werk ook als bestand.";

/// What is open, and the means to change it.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct DeviceProps {
    /// All of it.
    pub check: Check,
}

/// The promise of the browser, and the copies under a heading of their own when there are any.
#[component]
pub(crate) fn Device(props: &DeviceProps) -> Html {
    let check = &props.check;
    let told = use_state(|| (None, Vec::new()));
    {
        let (told, store) = (told.setter(), check.store.clone());
        // Read again after whatever the screen told or asked.
        use_effect_with((*check.screen).clone(), move |_| {
            spawn_local(async move {
                let stays = stays().await;
                told.set((stays, store.copies().await.unwrap_or_default()));
            });
        });
    }
    let (stays, copies) = &*told;
    html! {
        <>
            if let Some(stays) = *stays {
                <p class="subtle" key={u8::from(stays)}>{ if stays { STAYS } else { MAY_GO } }</p>
            }
            if !copies.is_empty() {
                <h3>{ "Veiligheidskopieën" }</h3>
                <p>{ "Wat u weghaalde of verving, blijft hier een tijd staan. De nieuwste 20 blijven." }</p>
                <ul class="plain records">{ for copies.iter().map(|(key, copy)| row(check, key, copy)) }</ul>
            }
            { notice(&check.screen, Place::Copies) }
        </>
    }
}

/// Whether the browser promised not to wipe by itself; nothing when it makes no promises at all.
async fn stays() -> Option<bool> {
    let asked = storage_manager()?.persisted().ok()?;
    JsFuture::from(asked).await.ok()?.as_bool()
}

fn row(check: &Check, key: &str, copy: &SafetyCopy) -> Html {
    let readable = json::record(&copy.text).ok();
    let name = readable.as_ref().map_or_else(
        || "Een zelfcheck die niet te lezen is".to_owned(),
        |record| record.profile.display_name(),
    );
    let put_back = readable.map(|record| {
        let (check, key) = (check.clone(), key.to_owned());
        let here = check.records.as_ref().map(|records| &records[..]).unwrap_or_default();
        // A record with the old id may be here again: this one stands beside it.
        let twin = here.iter().any(|other| other.id == record.id);
        let record = Rc::new(if twin { record.under(random_id()) } else { record });
        Callback::from(move |_: MouseEvent| {
            let (check, key, record) = (check.clone(), key.clone(), Rc::clone(&record));
            spawn_local(async move {
                let outcome = match check.store.put(&record, How::AtOnce).await {
                    Ok(_) => check.store.remove_copy(&key).await,
                    Err(trouble) => Err(trouble),
                };
                let outcome = outcome.map(|()| "Teruggezet. De zelfcheck staat weer in de lijst.");
                say(&check.screen.setter(), Place::Copies, outcome.map_err(Trouble::in_words));
                focus_soon(ON_DEVICE);
            });
        })
    });
    html! {
        <li key={key.to_owned()} class="record">
            <p><strong>{ &name }</strong></p>
            <p class="subtle">{ format!("{}, {}", copy.why.in_words(), copy.when.in_words()) }</p>
            <p class="buttons">
                if let Some(onclick) = put_back {
                    <button type="button" class="button secondary" {onclick}>
                        { "Zet terug" }<span class="visually-hidden">{ format!(": {name}") }</span>
                    </button>
                } else {
                    { download::rescue(&copy.text) }
                }
                <button type="button" class="button secondary" onclick={forget(check, key)}>
                    { "Wis kopie" }<span class="visually-hidden">{ format!(": {name}") }</span>
                </button>
            </p>
        </li>
    }
}

fn forget(check: &Check, key: &str) -> Callback<MouseEvent> {
    let (check, key) = (check.clone(), key.to_owned());
    Callback::from(move |_: MouseEvent| {
        let (check, key) = (check.clone(), key.clone());
        spawn_local(async move {
            let outcome = check.store.remove_copy(&key).await.map(|()| "De kopie is gewist.");
            say(&check.screen.setter(), Place::Copies, outcome.map_err(Trouble::in_words));
            // The button goes away with the copy.
            focus_soon(ON_DEVICE);
        });
    })
}
