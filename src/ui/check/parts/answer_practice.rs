//! The first side of an answer: do we do it?

use std::rc::Rc;

use yew::prelude::*;

use super::{Choice, Choices, FieldKind, TextField};
use crate::assessment::{Action, Answer, AnswerChange, Practice};
use crate::norm::CheckItem;
use crate::ui::check::context::{Dispatch, act};

/// Properties of both sides of an answer.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct SideProps {
    /// The line.
    pub item: Rc<CheckItem>,
    /// What was answered.
    pub answer: Answer,
    /// Changes the state.
    pub dispatch: Dispatch,
}

/// Ja, deels, nee, weten we niet, n.v.t.; the last with its reason.
#[component]
pub(crate) fn AnswerPractice(props: &SideProps) -> Html {
    let id = &props.item.id;
    let practice = props.answer.practice;
    let change = |change: fn(String) -> AnswerChange| {
        let (id, dispatch) = (id.clone(), props.dispatch.clone());
        Callback::from(move |text| act(&dispatch, Action::Answer(id.clone(), change(text))))
    };
    let onchoose = {
        let (id, dispatch) = (id.clone(), props.dispatch.clone());
        Callback::from(move |index: usize| {
            let practice = Practice::ALL.get(index).copied();
            act(&dispatch, Action::Answer(id.clone(), AnswerChange::Practice(practice)));
        })
    };
    let reason_missing =
        practice == Some(Practice::NotApplicable) && props.answer.reason.trim().is_empty();
    html! {
        <>
            <Choices
                name={format!("{id}-praktijk")}
                legend="Doen wij dit?"
                about={AttrValue::from(props.item.title.clone())}
                choices={Practice::ALL.map(|p| Choice::plain(p.label())).to_vec()}
                chosen={practice.and_then(|p| Practice::ALL.iter().position(|q| *q == p))}
                {onchoose}
            />
            if practice == Some(Practice::NotApplicable) {
                <TextField
                    id={format!("{id}-reden")}
                    label="Waarom geldt dit niet voor uw school?"
                    hint={reason_missing.then(|| AttrValue::from("Zonder reden telt het onderdeel als nog open."))}
                    value={props.answer.reason.clone()}
                    kind={FieldKind::Area}
                    free=true
                    oninput={change(AnswerChange::Reason)}
                />
            }
        </>
    }
}
