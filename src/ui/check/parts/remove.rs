//! Taking a record away from this device.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::records::name;
use crate::keeping::Why;
use crate::ui::check::context::Check;
use crate::ui::check::screen::{Asking, Screen, confirm};
use crate::ui::check::session::Step;
use crate::ui::check::store::Record;

/// The button under a record, and the question that comes before it goes.
pub(crate) fn removal(check: &Check, record: &Record) -> Html {
    let name = name(record);
    let asking = Some(Asking::Remove(record.id.clone()));
    let asked = check.screen.asking == asking;
    let screen = check.screen.setter();
    let ask = Callback::from(move |_: MouseEvent| {
        screen.set(Screen { notice: None, asking: asking.clone() });
    });
    html! {
        <>
            <p class="buttons">
                <button type="button" class="button secondary" onclick={ask}>
                    { "Haal weg" }<span class="visually-hidden">{ format!(": {name}") }</span>
                </button>
            </p>
            if asked {
                { confirm(
                    format!("‘{name}’ gaat uit de lijst. U kunt dit terugdraaien zolang de veiligheidskopie er is."),
                    "Ja, haal weg",
                    remove(check, record),
                    &check.screen.setter(),
                ) }
            }
        </>
    }
}

/// Takes a record away. A copy of it stays, so that it can be put back.
fn remove(check: &Check, record: &Record) -> Callback<MouseEvent> {
    let (check, record) = (check.clone(), record.clone());
    Callback::from(move |_: MouseEvent| {
        let (check, record) = (check.clone(), record.clone());
        spawn_local(async move {
            check.saver.flush();
            let open = check.record().is_some_and(|open| open.id == record.id);
            // Read again: the last change may have been written a moment ago.
            let latest = check.store.read(&record.id).await.ok().flatten().unwrap_or(record);
            if check.store.keep_copy(latest.text, Why::Removed).await.is_ok()
                && check.store.remove(&latest.id).await.is_ok()
                && open
            {
                check.saver.forget();
                check.dispatch().dispatch(Step::Close);
            }
            check.screen.set(Screen::default());
        });
    })
}
