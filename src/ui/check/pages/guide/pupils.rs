//! The pupils' views, for the school to write.

use yew::prelude::*;

use crate::assessment::{Action, PupilVoice, VoiceChange};
use crate::ui::check::context::{Check, act};
use crate::ui::check::parts::{FieldKind, TextField};

/// Three fields, and why.
pub(super) fn pupils(check: &Check, voice: &PupilVoice) -> Html {
    let field =
        |id: &'static str, label: &'static str, value: &str, make: fn(String) -> VoiceChange| {
            let dispatch = check.dispatch();
            TextField {
                id: id.into(),
                label: label.into(),
                kind: FieldKind::Area,
                free: true,
                value: value.to_owned().into(),
                oninput: Callback::from(move |text| act(&dispatch, Action::Pupils(make(text)))),
                ..TextField::default()
            }
            .html()
        };
    html! {
        <>
            <h2>{ "Wat vinden leerlingen?" }</h2>
            <p>
                { "De school moet leerlingen eerst vragen wat zij van de ondersteuning vinden. \
                   In de schoolgids moet in grote lijnen staan wat zij zeiden en wat daarmee is gedaan. \
                   Deze tekst komt in de schoolgids." }
            </p>
            { field("leerlingen-gevraagd", "Hoe en wanneer vroeg u het?", &voice.asked, VoiceChange::Asked) }
            { field("leerlingen-gezegd", "Wat zeiden leerlingen?", &voice.said, VoiceChange::Said) }
            { field("leerlingen-gedaan", "Wat deed u ermee, en wat kon niet?", &voice.done, VoiceChange::Done) }
        </>
    }
}
