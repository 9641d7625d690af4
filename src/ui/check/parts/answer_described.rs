//! The other side of an answer: is it written down, and where?

use yew::prelude::*;

use super::answer_practice::Side;
use super::{Choice, Choices, TextField};
use crate::assessment::{Action, AnswerChange, Described};
use crate::norm::Describing;
use crate::ui::check::context::act;

/// Ja, deels, nee; and the place, where there is one.
pub(crate) fn described_side(side: &Side) -> Html {
    let id = &side.item.id;
    let described = side.answer.described;
    let onchoose = {
        let (id, dispatch) = (id.clone(), side.dispatch.clone());
        Callback::from(move |index: usize| {
            let described = Described::ALL.get(index).copied();
            act(&dispatch, Action::Answer(id.clone(), AnswerChange::Described(described)));
        })
    };
    let onplace = {
        let (id, dispatch) = (id.clone(), side.dispatch.clone());
        Callback::from(move |text| {
            act(&dispatch, Action::Answer(id.clone(), AnswerChange::Place(text)));
        })
    };
    let legend = if side.item.describing == Describing::Wet {
        "Staat het beschreven? (De wet vraagt dat.)"
    } else {
        "Staat het beschreven?"
    };
    html! {
        <>
            { Choices {
                name: format!("{id}-beschreven").into(),
                legend: legend.into(),
                about: Some(AttrValue::from(side.item.title.clone())),
                options: Described::ALL.map(|d| Choice::plain(d.label())).to_vec(),
                chosen: described.and_then(|d| Described::ALL.iter().position(|e| *e == d)),
                onchoose,
                ..Choices::default()
            }.html() }
            if matches!(described, Some(Described::Yes | Described::Partly)) {
                { TextField {
                    id: format!("{id}-plaats").into(),
                    label: "Waar staat het?".into(),
                    hint: Some("Bijvoorbeeld: schoolgids, bladzijde 14.".into()),
                    value: side.answer.place.clone().into(),
                    oninput: onplace,
                    ..TextField::default()
                }.html() }
            }
        </>
    }
}
