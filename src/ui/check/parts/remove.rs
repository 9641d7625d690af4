//! Taking a record away from this device.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::records::name;
use crate::ui::check::context::Check;
use crate::ui::check::screen::{Asking, Screen, confirm};
use crate::ui::check::session::Step;
use crate::ui::check::store::Record;

/// The button under a record, and the question that comes before it goes.
pub(crate) fn removal(check: &Check, record: &Record) -> Html {
    let name = name(record);
    let asking = Some(Asking::Remove(record.id.clone()));
    if check.screen.asking == asking {
        return confirm(
            format!("‘{name}’ verdwijnt van dit apparaat. Een bestand dat u bewaarde, blijft."),
            "Ja, haal weg",
            remove(check, &record.id),
            &check.screen.setter(),
        );
    }
    let screen = check.screen.setter();
    let ask = Callback::from(move |_: MouseEvent| {
        screen.set(Screen { notice: None, asking: asking.clone() });
    });
    html! {
        <p class="buttons">
            <button type="button" class="button secondary" onclick={ask}>
                { "Haal weg" }<span class="visually-hidden">{ format!(": {name}") }</span>
            </button>
        </p>
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
