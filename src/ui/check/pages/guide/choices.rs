//! Voice and length of the section.

use yew::prelude::*;

use crate::assessment::{Action, GuideChange, GuideChoices, Length, Tone};
use crate::ui::check::context::{Check, act};
use crate::ui::check::parts::{Choice, Choices};

/// Two groups.
pub(super) fn choices(check: &Check, chosen: &GuideChoices) -> Html {
    let tell = |change: fn(usize) -> Option<GuideChange>| {
        let dispatch = check.dispatch();
        Callback::from(move |place: usize| {
            if let Some(change) = change(place) {
                act(&dispatch, Action::Guide(change));
            }
        })
    };
    let option = |label: &'static str, hint: &'static str| Choice {
        hint: Some(hint.into()),
        ..Choice::plain(label)
    };
    html! {
        <>
            { Choices {
                name: "toon".into(),
                legend: "Welke toon?".into(),
                options: Tone::ALL.map(|tone| option(tone.label(), match tone {
                    Tone::Zakelijk => "‘De school’",
                    Tone::Warm => "‘Wij’, en ouders zijn ‘u’",
                })).to_vec(),
                chosen: Tone::ALL.iter().position(|tone| *tone == chosen.tone),
                onchoose: tell(|place| Tone::ALL.get(place).copied().map(GuideChange::Tone)),
                ..Choices::default()
            }.html() }
            { Choices {
                name: "lengte".into(),
                legend: "Hoe lang?".into(),
                options: Length::ALL.map(|length| option(length.label(), match length {
                    Length::Kort => "Een paar woorden per onderdeel",
                    Length::Volledig => "Hele zinnen, en waar meer te lezen is",
                })).to_vec(),
                chosen: Length::ALL.iter().position(|length| *length == chosen.length),
                onchoose: tell(|place| Length::ALL.get(place).copied().map(GuideChange::Length)),
                ..Choices::default()
            }.html() }
        </>
    }
}
