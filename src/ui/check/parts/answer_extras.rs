//! Note, evidence and action: behind one disclosure, because most lines do without.

use yew::prelude::*;

use super::answer_practice::Side;
use super::{FieldKind, TextField};
use crate::assessment::{Action, AnswerChange, Evidence, EvidenceChange, PlanChange};
use crate::ui::check::context::act;
use crate::words::Date;

/// The fields; drawn only once somebody opens them.
pub(crate) fn extras(side: &Side) -> Html {
    let id = &side.item.id;
    let plan = &side.answer.plan;
    let change = |make: fn(String) -> AnswerChange| {
        let (id, dispatch) = (id.clone(), side.dispatch.clone());
        Callback::from(move |text| act(&dispatch, Action::Answer(id.clone(), make(text))))
    };
    let due = |text: String| AnswerChange::Plan(PlanChange::Due(text.parse::<Date>().ok()));
    html! {
        <div class="extras">
            { TextField {
                id: format!("{id}-toelichting").into(),
                label: "Toelichting (niet verplicht)".into(),
                kind: FieldKind::Area,
                free: true,
                value: side.answer.note.clone().into(),
                oninput: change(AnswerChange::Note),
                ..TextField::default()
            }.html() }
            <h4>{ "Bewijs: waar kan een ander dit zien?" }</h4>
            { for side.answer.evidence.iter().enumerate().map(|(index, evidence)| {
                evidence_fields(side, index, evidence)
            }) }
            <button type="button" class="button secondary" onclick={add(side)}>
                { if side.answer.evidence.is_empty() { "Voeg een stuk toe" } else { "Voeg nog een stuk toe" } }
            </button>
            <h4>{ "Actie: wat gaat u doen?" }</h4>
            { TextField {
                id: format!("{id}-wat").into(),
                label: "Wat".into(),
                kind: FieldKind::Area,
                free: true,
                value: plan.what.clone().into(),
                oninput: change(|text| AnswerChange::Plan(PlanChange::What(text))),
                ..TextField::default()
            }.html() }
            { TextField {
                id: format!("{id}-rol").into(),
                label: "Wie".into(),
                hint: Some("Een rol, geen naam. Bijvoorbeeld: intern begeleider.".into()),
                value: plan.role.clone().into(),
                oninput: change(|text| AnswerChange::Plan(PlanChange::Role(text))),
                ..TextField::default()
            }.html() }
            { TextField {
                id: format!("{id}-wanneer").into(),
                label: "Wanneer is het klaar?".into(),
                kind: FieldKind::Date,
                value: plan.due.map(|day| day.to_string()).unwrap_or_default().into(),
                oninput: change(due),
                ..TextField::default()
            }.html() }
        </div>
    }
}

fn add(side: &Side) -> Callback<MouseEvent> {
    let (id, dispatch) = (side.item.id.clone(), side.dispatch.clone());
    Callback::from(move |_| act(&dispatch, Action::Answer(id.clone(), AnswerChange::AddEvidence)))
}

fn evidence_fields(side: &Side, index: usize, evidence: &Evidence) -> Html {
    let id = &side.item.id;
    let change = |make: fn(String) -> EvidenceChange| {
        let (id, dispatch) = (id.clone(), side.dispatch.clone());
        Callback::from(move |text| {
            let change = AnswerChange::Evidence(index, make(text));
            act(&dispatch, Action::Answer(id.clone(), change));
        })
    };
    let remove = {
        let (id, dispatch) = (id.clone(), side.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            let change = AnswerChange::RemoveEvidence(index);
            act(&dispatch, Action::Answer(id.clone(), change));
        })
    };
    let number = index + 1;
    html! {
        <fieldset class="evidence" key={index}>
            <legend>{ format!("Stuk {number}") }</legend>
            { TextField {
                id: format!("{id}-stuk-{number}-titel").into(),
                label: "Titel".into(),
                free: true,
                value: evidence.title.clone().into(),
                oninput: change(EvidenceChange::Title),
                ..TextField::default()
            }.html() }
            { TextField {
                id: format!("{id}-stuk-{number}-datum").into(),
                label: "Datum".into(),
                value: evidence.date.clone().into(),
                oninput: change(EvidenceChange::Date),
                ..TextField::default()
            }.html() }
            { TextField {
                id: format!("{id}-stuk-{number}-plaats").into(),
                label: "Waar te vinden".into(),
                hint: Some("Bijvoorbeeld: teamsite, map Lezen, bladzijde 3.".into()),
                value: evidence.place.clone().into(),
                oninput: change(EvidenceChange::Place),
                ..TextField::default()
            }.html() }
            <button type="button" class="button secondary" onclick={remove}>
                { format!("Haal stuk {number} weg") }
            </button>
        </fieldset>
    }
}
