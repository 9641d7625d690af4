//! Note, evidence and action: behind one disclosure, because most lines do without.

use yew::prelude::*;

use super::answer_practice::SideProps;
use super::{FieldKind, TextField};
use crate::assessment::{Action, AnswerChange, Evidence, EvidenceChange, PlanChange};
use crate::ui::check::context::act;
use crate::words::Date;

/// The fields; drawn only once somebody opens them.
#[component]
pub(crate) fn AnswerExtras(props: &SideProps) -> Html {
    let id = &props.item.id;
    let plan = &props.answer.plan;
    let change = |make: fn(String) -> AnswerChange| {
        let (id, dispatch) = (id.clone(), props.dispatch.clone());
        Callback::from(move |text| act(&dispatch, Action::Answer(id.clone(), make(text))))
    };
    let due = |text: String| AnswerChange::Plan(PlanChange::Due(text.parse::<Date>().ok()));
    html! {
        <div class="extras">
            <TextField
                id={format!("{id}-toelichting")}
                label="Toelichting (niet verplicht)"
                kind={FieldKind::Area}
                free=true
                value={props.answer.note.clone()}
                oninput={change(AnswerChange::Note)}
            />
            <h4>{ "Bewijs: waar kan een ander dit zien?" }</h4>
            { for props.answer.evidence.iter().enumerate().map(|(index, evidence)| {
                evidence_fields(props, index, evidence)
            }) }
            <button type="button" class="button secondary" onclick={add(props)}>
                { if props.answer.evidence.is_empty() { "Voeg een stuk toe" } else { "Voeg nog een stuk toe" } }
            </button>
            <h4>{ "Actie: wat gaat u doen?" }</h4>
            <TextField
                id={format!("{id}-wat")}
                label="Wat"
                kind={FieldKind::Area}
                free=true
                value={plan.what.clone()}
                oninput={change(|text| AnswerChange::Plan(PlanChange::What(text)))}
            />
            <TextField
                id={format!("{id}-rol")}
                label="Wie"
                hint="Een rol, geen naam. Bijvoorbeeld: intern begeleider."
                value={plan.role.clone()}
                oninput={change(|text| AnswerChange::Plan(PlanChange::Role(text)))}
            />
            <TextField
                id={format!("{id}-wanneer")}
                label="Wanneer is het klaar?"
                kind={FieldKind::Date}
                value={plan.due.map(|day| day.to_string()).unwrap_or_default()}
                oninput={change(due)}
            />
        </div>
    }
}

fn add(props: &SideProps) -> Callback<MouseEvent> {
    let (id, dispatch) = (props.item.id.clone(), props.dispatch.clone());
    Callback::from(move |_| act(&dispatch, Action::Answer(id.clone(), AnswerChange::AddEvidence)))
}

fn evidence_fields(props: &SideProps, index: usize, evidence: &Evidence) -> Html {
    let id = &props.item.id;
    let change = |make: fn(String) -> EvidenceChange| {
        let (id, dispatch) = (id.clone(), props.dispatch.clone());
        Callback::from(move |text| {
            let change = AnswerChange::Evidence(index, make(text));
            act(&dispatch, Action::Answer(id.clone(), change));
        })
    };
    let remove = {
        let (id, dispatch) = (id.clone(), props.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            let change = AnswerChange::RemoveEvidence(index);
            act(&dispatch, Action::Answer(id.clone(), change));
        })
    };
    let number = index + 1;
    html! {
        <fieldset class="evidence" key={index}>
            <legend>{ format!("Stuk {number}") }</legend>
            <TextField
                id={format!("{id}-stuk-{number}-titel")}
                label="Titel"
                free=true
                value={evidence.title.clone()}
                oninput={change(EvidenceChange::Title)}
            />
            <TextField
                id={format!("{id}-stuk-{number}-datum")}
                label="Datum"
                value={evidence.date.clone()}
                oninput={change(EvidenceChange::Date)}
            />
            <TextField
                id={format!("{id}-stuk-{number}-plaats")}
                label="Waar te vinden"
                hint="Bijvoorbeeld: teamsite, map Lezen, bladzijde 3."
                value={evidence.place.clone()}
                oninput={change(EvidenceChange::Place)}
            />
            <button type="button" class="button secondary" onclick={remove}>
                { format!("Haal stuk {number} weg") }
            </button>
        </fieldset>
    }
}
