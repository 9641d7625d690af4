//! Note, evidence and action: behind one disclosure, because most lines do without.

use yew::prelude::*;

use super::answer_practice::Side;
use super::{FieldKind, TextField};
use crate::assessment::{Action, AnswerChange, Evidence, EvidenceChange, PlanChange};
use crate::ui::check::context::act;
use crate::ui::check::heading;
use crate::words::Date;

/// The fields; drawn only once somebody opens them.
pub(crate) fn extras(side: &Side) -> Html {
    let id = &side.item.id;
    let plan = &side.answer.plan;
    let change = |make: fn(String) -> AnswerChange| {
        let (id, dispatch) = (id.clone(), side.dispatch.clone());
        Callback::from(move |text| act(&dispatch, Action::Answer(id.clone(), make(text))))
    };
    let first = side.answer.evidence.is_empty();
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
            <button type="button" class="button secondary" id={add_id(id)} onclick={add(side)}>
                <span key={u8::from(first)}>{ if first { "Voeg een stuk toe" } else { "Voeg nog een stuk toe" } }</span>
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
                oninput: due(side),
                ..TextField::default()
            }.html() }
        </div>
    }
}

/// A day that is being typed passes through years long gone. Those change nothing, so that the
/// field is not emptied under the hands.
fn due(side: &Side) -> Callback<String> {
    let (id, dispatch) = (side.item.id.clone(), side.dispatch.clone());
    Callback::from(move |text: String| {
        let day = text.parse::<Date>().ok();
        if day.is_some() || text.is_empty() {
            let change = AnswerChange::Plan(PlanChange::Due(day));
            act(&dispatch, Action::Answer(id.clone(), change));
        }
    })
}

/// One more piece of evidence; the reader goes on in its first field.
fn add(side: &Side) -> Callback<MouseEvent> {
    let (id, dispatch) = (side.item.id.clone(), side.dispatch.clone());
    let number = side.answer.evidence.len() + 1;
    Callback::from(move |_| {
        act(&dispatch, Action::Answer(id.clone(), AnswerChange::AddEvidence));
        heading::focus_soon(&title_id(&id, number));
    })
}

/// Id of the button that adds a piece of evidence.
fn add_id(id: &str) -> String {
    format!("{id}-stuk-erbij")
}

/// Id of the first field of a piece of evidence.
fn title_id(id: &str, number: usize) -> String {
    format!("{id}-stuk-{number}-titel")
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
            heading::focus_soon(&add_id(&id));
        })
    };
    let number = index + 1;
    html! {
        <fieldset class="evidence" key={index}>
            <legend>
                { format!("Stuk {number}") }
                <span class="visually-hidden">{ format!(": {}", side.item.title) }</span>
            </legend>
            { TextField {
                id: title_id(id, number).into(),
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
            { TextField {
                id: format!("{id}-stuk-{number}-citaat").into(),
                label: "Citaat".into(),
                kind: FieldKind::Area,
                free: true,
                value: evidence.quote.clone().into(),
                oninput: change(EvidenceChange::Quote),
                ..TextField::default()
            }.html() }
            <button type="button" class="button secondary" onclick={remove}>
                { format!("Haal stuk {number} weg") }
            </button>
        </fieldset>
    }
}
