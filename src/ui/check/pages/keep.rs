//! Save as a file, open a file, and everything on this device.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::exchange::file_name;
use crate::ui::check::context::Check;
use crate::ui::check::heading::focus_soon;
use crate::ui::check::parts::{
    Device, ON_DEVICE, file_chooser, link, management, records, removal,
};
use crate::ui::check::screen::{Asking, Place, ask, confirm, notice, say};
use crate::ui::check::session::Step;
use crate::ui::check::store::Trouble;
use crate::ui::check::{clock, download, json};
use crate::ui::route::CheckRoute;

/// The page.
pub(super) fn keep(check: &Check) -> Html {
    html! {
        <>
            if check.record().is_some() {
                <h2>{ "Bewaar als bestand" }</h2>
                <p>
                    { "Het bestand is uw eigen exemplaar: daarmee opent u uw werk volgend jaar, of op een ander apparaat. \
                       Een browser kan na een tijd wissen wat hij bewaart. Een bestand niet." }
                </p>
                <p><button type="button" class="button" onclick={save(check)}>{ "Bewaar als bestand" }</button></p>
                { notice(&check.screen, Place::Save) }
                <ul class="plain next">
                    <li>{ link(CheckRoute::Moments, "", "Leg dit moment vast, of vergelijk twee momenten") }</li>
                    <li>{ link(CheckRoute::Merge, "", "Voeg het bestand van een collega samen met dit") }</li>
                </ul>
            }
            <h2 id="openen">{ "Open een bestand" }</h2>
            { file_chooser(check) }
            <h2 id={ON_DEVICE} tabindex="-1">{ "Op dit apparaat" }</h2>
            { records(check, &|record| html! { <>{ management(check, record) }{ removal(check, record) }</> }) }
            { notice(&check.screen, Place::Records) }
            <Device check={check.clone()} />
            { wipe(check) }
        </>
    }
}

fn save(check: &Check) -> Callback<MouseEvent> {
    let check = check.clone();
    Callback::from(move |_: MouseEvent| {
        let Some(record) = check.record() else { return };
        let name = file_name(record, "werkbestand", clock::today(), "json");
        let written = json::work_file(record)
            .and_then(|json| download::save(&name, "application/json", &json));
        let outcome = match written {
            Some(()) => Ok(format!("Bewaard. Het bestand {name} staat in uw map Downloads.")),
            None => Err("Bewaren als bestand lukt niet in deze browser."),
        };
        if outcome.is_ok() {
            remember_file(&check, record.id.clone());
        }
        say(&check.screen.setter(), Place::Save, outcome);
    })
}

/// The device remembers that the work is in a file, and stops reminding.
fn remember_file(check: &Check, id: String) {
    let (store, saver) = (check.store.clone(), check.saver.clone());
    spawn_local(async move {
        // Where the device keeps nothing, it does not remind either.
        if let Ok(kept) = store.filed(&id).await {
            saver.note(kept);
        }
    });
}

/// Wipes everything, after asking once more.
fn wipe(check: &Check) -> Html {
    let screen = check.screen.setter();
    let yes = {
        let check = check.clone();
        Callback::from(move |_: MouseEvent| {
            let check = check.clone();
            spawn_local(async move {
                check.saver.forget();
                let wiped = check.store.wipe().await;
                if wiped.is_ok() {
                    check.dispatch().dispatch(Step::Close);
                }
                let outcome = wiped
                    .map(|()| "Gewist. Op dit apparaat staat niets meer van Normwijzer.")
                    .map_err(Trouble::in_words);
                say(&check.screen.setter(), Place::Wipe, outcome);
                focus_soon(&Asking::Wipe.button());
            });
        })
    };
    html! {
        <>
            <h2>{ "Wis dit apparaat" }</h2>
            <p>{ "Werkt u op een computer van school of van een ander? Wis dan wat hier staat als u klaar bent." }</p>
            if check.screen.asking == Some(Asking::Wipe) {
                { confirm(
                    "Alles wat Normwijzer op dit apparaat bewaart, verdwijnt. Bestanden die u bewaarde, blijven.".to_owned(),
                    "Ja, wis alles",
                    yes,
                    &screen,
                    &Asking::Wipe,
                ) }
            } else {
                <p><button type="button" class="button secondary" id={Asking::Wipe.button()} onclick={ask(&screen, Asking::Wipe)}>{ "Wis alles van dit apparaat" }</button></p>
            }
            { notice(&check.screen, Place::Wipe) }
        </>
    }
}
