//! Save as a file, open a file, and wipe this device.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::exchange::{WorkFile, file_name};
use crate::ui::check::context::use_check;
use crate::ui::check::parts::{FileChooser, Records};
use crate::ui::check::session::Step;
use crate::ui::check::{clock, download};
use crate::ui::components::{Callout, CalloutKind};

/// The page.
#[component]
pub(super) fn Keep() -> Html {
    let check = use_check();
    let saved = use_state(|| None::<String>);
    let Some(check) = check else { return Html::default() };
    let save = {
        let (record, saved) = (check.record().cloned(), saved.setter());
        Callback::from(move |_: MouseEvent| {
            let Some(record) = &record else { return };
            let now = clock::now();
            let name = file_name(record, "werkbestand", now.date, "json");
            let written = WorkFile::new((**record).clone(), now)
                .to_json()
                .ok()
                .and_then(|json| download::save(&name, "application/json", &json));
            saved.set(Some(match written {
                Some(()) => format!("Bewaard. Het bestand {name} staat in uw map Downloads."),
                None => "Bewaren als bestand lukt niet in deze browser.".to_owned(),
            }));
        })
    };
    html! {
        <>
            if check.record().is_some() {
                <h2>{ "Bewaar als bestand" }</h2>
                <p>
                    { "Het bestand is uw eigen exemplaar: daarmee opent u uw werk volgend jaar, of op een ander apparaat. \
                       Een browser kan na een tijd wissen wat hij bewaart. Een bestand niet." }
                </p>
                <p><button type="button" class="button" onclick={save}>{ "Bewaar als bestand" }</button></p>
                <p role="status">
                    if let Some(sentence) = &*saved {
                        <span key={sentence.clone()}>{ sentence }</span>
                    }
                </p>
            }
            <h2>{ "Open een bestand" }</h2>
            <FileChooser />
            <h2>{ "Op dit apparaat" }</h2>
            <Records removable=true />
            <Wipe />
        </>
    }
}

/// Wipes everything, after asking once more.
#[component]
fn Wipe() -> Html {
    let check = use_check();
    let asked = use_state(|| false);
    let outcome = use_state(|| None::<Result<(), &'static str>>);
    let ask = {
        let asked = asked.setter();
        Callback::from(move |_: MouseEvent| asked.set(true))
    };
    let no = {
        let asked = asked.setter();
        Callback::from(move |_: MouseEvent| asked.set(false))
    };
    let yes = {
        let (asked, outcome) = (asked.setter(), outcome.setter());
        Callback::from(move |_: MouseEvent| {
            let (Some(check), asked, outcome) = (check.clone(), asked.clone(), outcome.clone())
            else {
                return;
            };
            spawn_local(async move {
                check.saver.forget();
                let wiped = check.store.wipe().await.map_err(|trouble| trouble.in_words());
                if wiped.is_ok() {
                    check.dispatch().dispatch(Step::Close);
                }
                asked.set(false);
                outcome.set(Some(wiped));
            });
        })
    };
    html! {
        <>
            <h2>{ "Wis dit apparaat" }</h2>
            <p>{ "Werkt u op een computer van school of van een ander? Wis dan wat hier staat als u klaar bent." }</p>
            if *asked {
                <Callout kind={CalloutKind::Caution}>
                    <p>{ "Alles wat Normwijzer op dit apparaat bewaart, verdwijnt. Bestanden die u bewaarde, blijven." }</p>
                    <p class="buttons">
                        <button type="button" class="button" onclick={yes}>{ "Ja, wis alles" }</button>
                        <button type="button" class="button secondary" onclick={no}>{ "Nee, laat staan" }</button>
                    </p>
                </Callout>
            } else {
                <p><button type="button" class="button secondary" onclick={ask}>{ "Wis alles van dit apparaat" }</button></p>
            }
            <p role="status">
                { match &*outcome {
                    None => Html::default(),
                    Some(Ok(())) => html! { <span key="ok">{ "Gewist. Op dit apparaat staat niets meer van Normwijzer." }</span> },
                    Some(Err(sentence)) => html! { <span key="fout">{ *sentence }</span> },
                } }
            </p>
        </>
    }
}
