//! Taking a record away from this device.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::records::name;
use crate::keeping::Why;
use crate::ui::check::context::Check;
use crate::ui::check::heading::focus_soon;
use crate::ui::check::screen::{Asking, Place, ask, confirm, say};
use crate::ui::check::session::Step;
use crate::ui::check::store::Record;

/// Id of the heading above the list, where the reader goes on when a record was taken away.
pub(crate) const ON_DEVICE: &str = "apparaat";

/// Without a copy nothing is taken away.
const STAYED: &str = "Weghalen lukt nu niet op dit apparaat. De zelfcheck staat nog in de lijst.";

/// The button under a record, and the question that comes before it goes.
pub(crate) fn removal(check: &Check, record: &Record) -> Html {
    let name = name(record);
    let asking = Asking::Remove(record.id.clone());
    let asked = check.screen.asking.as_ref() == Some(&asking);
    let screen = check.screen.setter();
    html! {
        <>
            <p class="buttons">
                <button type="button" class="button secondary" id={asking.button()} onclick={ask(&screen, asking.clone())}>
                    { "Haal weg" }<span class="visually-hidden">{ format!(": {name}") }</span>
                </button>
            </p>
            if asked {
                { confirm(
                    format!("‘{name}’ gaat uit de lijst. U kunt dit terugdraaien zolang de veiligheidskopie er is."),
                    "Ja, haal weg",
                    remove(check, record),
                    &screen,
                    &asking,
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
            let removed = match check.store.keep_copy(latest.text, Why::Removed).await {
                Ok(()) => check.store.remove(&latest.id).await,
                trouble => trouble,
            };
            if removed.is_ok() && open {
                check.saver.forget();
                check.dispatch().dispatch(Step::Close);
            }
            let said = removed.map(|()| "Weggehaald. De veiligheidskopie staat hieronder.");
            say(&check.screen.setter(), Place::Records, said.map_err(|_| STAYED));
            // The button that asked goes away with the record.
            focus_soon(ON_DEVICE);
        });
    })
}
