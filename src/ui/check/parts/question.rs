//! One requirement with both sides of its answer. Redrawn only when its own answer changes.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use super::answer_described::described_side;
use super::answer_extras::extras;
use super::answer_practice::{Side, practice_side};
use crate::assessment::{Action, Answer, AnswerChange, Conclusion, Practice, conclude};
use crate::norm::{CheckItem, Describing, Guidance, Regional};
use crate::ui::check::context::{Dispatch, act};
use crate::ui::check::heading;
use crate::ui::components::{authority_badge, conclusion_sign, more};
use crate::ui::route::Route;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct QuestionProps {
    /// The line.
    pub item: Rc<CheckItem>,
    /// Its place among the lines of the area: `(3, 8)`.
    pub place: (usize, usize),
    /// Examples and cautions, once they have come.
    pub guidance: Option<Rc<Guidance>>,
    /// What was answered.
    pub answer: Option<Answer>,
    /// Changes the state.
    pub dispatch: Dispatch,
}

/// The line, how to judge it, the answer, and what follows.
#[component]
pub(crate) fn Question(props: &QuestionProps) -> Html {
    let item = &props.item;
    let answer = props.answer.clone().unwrap_or_default();
    let extras_open = use_state(|| false);
    let (conclusion, reason) = conclude(item.describing, props.answer.as_ref());
    let asks_description = item.describing != Describing::Nvt
        && !matches!(answer.practice, Some(Practice::Unknown | Practice::NotApplicable));
    let title_id = format!("{}-titel", item.id);
    let ontoggle = {
        let open = extras_open.setter();
        Callback::from(move |event: Event| {
            if let Some(details) =
                event.target().and_then(|t| t.dyn_into::<HtmlDetailsElement>().ok())
            {
                open.set(details.open());
            }
        })
    };
    let filled = !(answer.note.is_empty() && answer.evidence.is_empty() && answer.plan.is_empty());
    let side = Side { item: Rc::clone(item), answer, dispatch: props.dispatch.clone() };
    let answer = &side.answer;
    html! {
        <article class="question" id={item.id.clone()} aria-labelledby={title_id.clone()}>
            <div class="place">
                <span>{ format!("{} van {}", props.place.0, props.place.1) }</span>
                { authority_badge(item.authority, item.legal_nature) }
            </div>
            <h3 id={title_id} tabindex="-1">{ &item.title }</h3>
            <p class="statement">{ &item.school }</p>
            { for item.regional.as_ref().map(regional) }
            { more("Wanneer is het ja, deels of nee?", judging(item, props.guidance.as_deref())) }
            { practice_side(&side) }
            if asks_description {
                { described_side(&side) }
            }
            <div class="question-outcome">
                { conclusion_sign(conclusion) }
                if conclusion != Conclusion::Open || props.answer.is_some() {
                    <span class="subtle"><span key={reason.in_words()}>{ reason.in_words() }</span></span>
                }
                if answer.practice.is_some() {
                    <button type="button" class="link-button" onclick={clear(props)}>
                        { "Wis dit antwoord" }
                        <span class="visually-hidden">{ format!(": {}", item.title) }</span>
                    </button>
                }
            </div>
            <details class={classes!("more", filled.then_some("filled"))} {ontoggle}>
                <summary>
                    <span key={u8::from(filled)}>{ if filled { "Toelichting, bewijs en actie (ingevuld)" } else { "Toelichting, bewijs en actie" } }</span>
                </summary>
                // What was written is there when closed as well, for who prints the page.
                if *extras_open || filled {
                    { extras(&side) }
                }
            </details>
            if item.is_national() {
                <p class="small">
                    <a href={Route::Requirement(item.id.clone()).path()}>
                        { "Waarom deze vraag, en uit welke bron?" }
                        <span class="visually-hidden">{ format!(" {}", item.title) }</span>
                    </a>
                </p>
            }
        </article>
    }
}

/// Whose word it is besides the norm: the samenwerkingsverband, what it says, and where that stands.
fn regional(regional: &Regional) -> Html {
    html! {
        <div class="regional">
            <p>
                <strong>{ &regional.name }</strong>
                { if regional.own { " voegde dit toe." } else if regional.agreed { " sprak dit af." } else { " zegt hierbij:" } }
            </p>
            if !regional.words.is_empty() {
                <p>{ &regional.words }</p>
            }
            <p class="small">{ format!("Bron: {}", regional.source) }</p>
        </div>
    }
}

fn judging(item: &CheckItem, guidance: Option<&Guidance>) -> Html {
    let evidence = guidance.map_or(&[][..], |guidance| &guidance.evidence);
    html! {
        <>
            <dl class="judging">
                <dt>{ "Ja" }</dt><dd>{ &item.judging.ja }</dd>
                <dt>{ "Deels" }</dt><dd>{ &item.judging.deels }</dd>
                <dt>{ "Nee" }</dt><dd>{ &item.judging.nee }</dd>
            </dl>
            if !evidence.is_empty() {
                <p>{ "Hieraan ziet u het in de schoolgids:" }</p>
                <ul>{ for evidence.iter().map(|e| html! { <li>{ e }</li> }) }</ul>
            }
            if let Some(caution) = guidance.and_then(|guidance| guidance.caution.as_ref()) {
                <p><strong>{ "Let op: " }</strong><span>{ caution }</span></p>
            }
        </>
    }
}

/// Takes the two answers back; the texts that were typed stay. The button goes away with them, so
/// the reader goes to the question.
fn clear(props: &QuestionProps) -> Callback<MouseEvent> {
    let (id, dispatch) = (props.item.id.clone(), props.dispatch.clone());
    Callback::from(move |_| {
        act(&dispatch, Action::Answer(id.clone(), AnswerChange::Practice(None)));
        act(&dispatch, Action::Answer(id.clone(), AnswerChange::Described(None)));
        heading::focus_soon(&format!("{id}-praktijk"));
    })
}
