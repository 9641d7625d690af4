//! The other side of an answer: is it written down, and where?

use yew::prelude::*;

use super::answer_practice::SideProps;
use super::{Choice, Choices, TextField};
use crate::assessment::{Action, AnswerChange, Described};
use crate::norm::Describing;
use crate::ui::check::context::act;

/// Ja, deels, nee; and the place, where there is one.
#[component]
pub(crate) fn AnswerDescribed(props: &SideProps) -> Html {
    let id = &props.item.id;
    let described = props.answer.described;
    let onchoose = {
        let (id, dispatch) = (id.clone(), props.dispatch.clone());
        Callback::from(move |index: usize| {
            let described = Described::ALL.get(index).copied();
            act(&dispatch, Action::Answer(id.clone(), AnswerChange::Described(described)));
        })
    };
    let onplace = {
        let (id, dispatch) = (id.clone(), props.dispatch.clone());
        Callback::from(move |text| {
            act(&dispatch, Action::Answer(id.clone(), AnswerChange::Place(text)));
        })
    };
    let legend = if props.item.describing == Describing::Wet {
        "Staat het beschreven? (De wet vraagt dat.)"
    } else {
        "Staat het beschreven?"
    };
    html! {
        <>
            <Choices
                name={format!("{id}-beschreven")}
                {legend}
                about={AttrValue::from(props.item.title.clone())}
                choices={Described::ALL.map(|d| Choice::plain(d.label())).to_vec()}
                chosen={described.and_then(|d| Described::ALL.iter().position(|e| *e == d))}
                {onchoose}
            />
            if matches!(described, Some(Described::Yes | Described::Partly)) {
                <TextField
                    id={format!("{id}-plaats")}
                    label="Waar staat het?"
                    hint="Bijvoorbeeld: schoolgids, bladzijde 14."
                    value={props.answer.place.clone()}
                    oninput={onplace}
                />
            }
        </>
    }
}
