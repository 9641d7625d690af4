//! The first side of an answer: do we do it?

use std::rc::Rc;

use yew::prelude::*;

use super::{Choice, Choices, FieldKind, TextField};
use crate::assessment::{Action, Answer, AnswerChange, Practice};
use crate::norm::CheckItem;
use crate::ui::check::context::{Dispatch, act};

/// What both sides of an answer need.
pub(crate) struct Side {
    /// The line.
    pub item: Rc<CheckItem>,
    /// What was answered.
    pub answer: Answer,
    /// Changes the state.
    pub dispatch: Dispatch,
}

/// Ja, deels, nee, weten we niet, n.v.t.; the last with its reason.
pub(crate) fn practice_side(side: &Side) -> Html {
    let id = &side.item.id;
    let practice = side.answer.practice;
    let change = |change: fn(String) -> AnswerChange| {
        let (id, dispatch) = (id.clone(), side.dispatch.clone());
        Callback::from(move |text| act(&dispatch, Action::Answer(id.clone(), change(text))))
    };
    let onchoose = {
        let (id, dispatch) = (id.clone(), side.dispatch.clone());
        Callback::from(move |index: usize| {
            let practice = Practice::ALL.get(index).copied();
            act(&dispatch, Action::Answer(id.clone(), AnswerChange::Practice(practice)));
        })
    };
    let reason_missing =
        practice == Some(Practice::NotApplicable) && side.answer.reason.trim().is_empty();
    html! {
        <>
            { Choices {
                name: format!("{id}-praktijk").into(),
                legend: "Doen wij dit?".into(),
                about: Some(AttrValue::from(side.item.title.clone())),
                options: Practice::ALL.map(|p| Choice::plain(p.label())).to_vec(),
                chosen: practice.and_then(|p| Practice::ALL.iter().position(|q| *q == p)),
                onchoose,
                ..Choices::default()
            }.html() }
            if practice == Some(Practice::NotApplicable) {
                { TextField {
                    id: format!("{id}-reden").into(),
                    label: "Waarom geldt dit niet voor uw school?".into(),
                    hint: reason_missing.then(|| AttrValue::from("Zonder reden telt het onderdeel als nog open.")),
                    value: side.answer.reason.clone().into(),
                    kind: FieldKind::Area,
                    free: true,
                    oninput: change(AnswerChange::Reason),
                    ..TextField::default()
                }.html() }
            }
        </>
    }
}
