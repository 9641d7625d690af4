//! One area of the section: which lines are in it, and the school's own text for it.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::assessment::{Action, GuideChange, GuideChoices, GuideText};
use crate::desk::{GuideArea, GuideLine};
use crate::norm::AreaId;
use crate::ui::check::context::{Check, act};
use crate::ui::check::heading::focus_soon;
use crate::ui::check::parts::{FieldKind, TextField};

/// The own text that was given up last, with the area it was for.
pub(super) type Dropped = UseStateHandle<Option<(String, GuideText)>>;

/// The fold of an area.
pub(super) fn area(
    check: &Check,
    chosen: &GuideChoices,
    area: &GuideArea,
    dropped: &Dropped,
) -> Html {
    let (id, name, text) = (&area.id, &area.name, area.text.as_str());
    let own = chosen.texts.get(id);
    let oninput = {
        let (dispatch, id) = (check.dispatch(), id.clone());
        // Who goes on typing has not said yet what to do with a new text from the answers.
        let based_on = own.map_or(text, |own| &own.based_on).to_owned();
        Callback::from(move |text| {
            let own = GuideText { text, based_on: based_on.clone() };
            act(&dispatch, Action::Guide(GuideChange::Text(id.clone(), own)));
        })
    };
    html! {
        <details class="more" key={id.as_str()}>
            <summary>{ format!("Kies en bewerk: {name}") }</summary>
            <div>
                if area.lines.is_empty() {
                    <p>{ "Nog geen onderdeel kreeg ‘ja’ of ‘deels’." }</p>
                } else {
                    <fieldset>
                        <legend>{ format!("Wat komt in de tekst over {}?", area.name) }</legend>
                        { for area.lines.iter().map(|line| shown(check, chosen, line)) }
                    </fieldset>
                }
                { TextField {
                    id: field(id).into(),
                    label: format!("De tekst over {name}").into(),
                    hint: Some("Een lege regel begint een nieuwe alinea. Een regel met ‘- ’ ervoor wordt een punt in een lijst. \
                                Maakt u het vak leeg, dan staat dit gebied niet in de tekst.".into()),
                    value: own.map_or(text, |own| &own.text).to_owned().into(),
                    kind: FieldKind::Area,
                    free: true,
                    oninput,
                    ..TextField::default()
                }.html() }
                { ways(check, id, text, own, dropped) }
            </div>
        </details>
    }
}

/// Id of the field for the text of an area.
fn field(area: &str) -> String {
    format!("{area}-tekst")
}

fn shown(check: &Check, chosen: &GuideChoices, line: &GuideLine) -> Html {
    let onchange = {
        let (dispatch, id) = (check.dispatch(), line.id.clone());
        Callback::from(move |event: Event| {
            let input =
                event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let Some(input) = input else { return };
            act(&dispatch, Action::Guide(GuideChange::Hide(id.clone(), !input.checked())));
        })
    };
    html! {
        <label class="choice" key={line.id.as_str()}>
            <input type="checkbox" checked={!chosen.hidden.contains(&line.id)} {onchange} />
            <span>{ &line.title }</span>
        </label>
    }
}

/// What can be done with an own text: keep it, or go on with the text from the answers.
fn ways(
    check: &Check,
    area: &AreaId,
    text: &str,
    own: Option<&GuideText>,
    dropped: &Dropped,
) -> Html {
    // The button is gone once it is used: the reader goes on in the field.
    let button = |words: &'static str, change: GuideChange, gives_up: Option<GuideText>| {
        let (dispatch, dropped, id) = (check.dispatch(), dropped.setter(), area.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            dropped.set(gives_up.clone().map(|own| (id.clone(), own)));
            act(&dispatch, Action::Guide(change.clone()));
            focus_soon(&field(&id));
        });
        html! { <button type="button" class="button secondary" key={words} {onclick}>{ words }</button> }
    };
    let follow = |words, own: &GuideText| {
        button(words, GuideChange::Follow(area.clone()), Some(own.clone()))
    };
    match own {
        None => match &**dropped {
            Some((id, own)) if id == area => {
                let back = GuideChange::Text(area.clone(), own.clone());
                html! { <p class="buttons" key="terug">{ button("Zet mijn tekst terug", back, None) }</p> }
            }
            _ => Html::default(),
        },
        Some(own) if own.is_overtaken(text) => {
            let kept = GuideText { text: own.text.clone(), based_on: text.to_owned() };
            let keep = GuideChange::Text(area.clone(), kept);
            html! {
                <div class="callout" role="status" key="anders">
                    <p>{ "Uw antwoorden of keuzes veranderden na deze tekst. Dit is de nieuwe tekst:" }</p>
                    <p class="as-typed" key={text}>{ text }</p>
                    <p class="buttons">
                        { button("Houd mijn tekst", keep, None) }
                        { follow("Neem de nieuwe tekst", own) }
                    </p>
                </div>
            }
        }
        Some(own) => html! {
            <p class="buttons" key="eigen">{ follow("Terug naar de tekst uit de antwoorden", own) }</p>
        },
    }
}
