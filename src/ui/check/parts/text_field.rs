//! A labelled text field, of one line or more.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The kind of field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum FieldKind {
    /// One line of text.
    #[default]
    Line,
    /// A web address.
    Url,
    /// A day.
    Date,
    /// Several lines.
    Area,
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct TextFieldProps {
    /// Id of the field, unique on the page.
    pub id: AttrValue,
    /// Its label.
    pub label: AttrValue,
    /// What helps to fill it in.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with what was typed.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// What was typed.
    pub value: AttrValue,
    /// The kind of field.
    #[prop_or_default]
    pub kind: FieldKind,
    /// Free text about practice: warns against names of pupils.
    #[prop_or_default]
    pub free: bool,
    /// Told at every change.
    pub oninput: Callback<String>,
    /// Told when the field is left.
    #[prop_or_default]
    pub onleave: Callback<()>,
}

/// Label, help, error and field, tied together.
#[component]
pub(crate) fn TextField(props: &TextFieldProps) -> Html {
    let id = props.id.clone();
    let hint_id = format!("{id}-hulp");
    let error_id = format!("{id}-fout");
    let free_hint = props.free.then_some("Noem geen namen of gegevens van leerlingen.");
    let has_hint = props.hint.is_some() || props.free;
    let described = match (has_hint, props.error.is_some()) {
        (true, true) => Some(format!("{hint_id} {error_id}")),
        (true, false) => Some(hint_id.clone()),
        (false, true) => Some(error_id.clone()),
        (false, false) => None,
    };
    let oninput = {
        let tell = props.oninput.clone();
        Callback::from(move |event: InputEvent| {
            let Some(target) = event.target() else { return };
            if let Some(field) = target.dyn_ref::<HtmlInputElement>() {
                tell.emit(field.value());
            } else if let Some(field) = target.dyn_ref::<HtmlTextAreaElement>() {
                tell.emit(field.value());
            }
        })
    };
    let onblur = props.onleave.reform(|_: FocusEvent| ());
    let invalid = props.error.is_some().then_some("true");
    let kind = match props.kind {
        FieldKind::Line | FieldKind::Area => "text",
        FieldKind::Url => "url",
        FieldKind::Date => "date",
    };
    html! {
        <div class={classes!("field", props.error.is_some().then_some("wrong"))}>
            <label for={id.clone()}>{ &props.label }</label>
            if has_hint {
                <p class="hint" id={hint_id}>
                    { props.hint.as_ref().map(AttrValue::as_str).or(free_hint).unwrap_or("") }
                    if props.hint.is_some() && props.free {
                        { " " }{ free_hint }
                    }
                </p>
            }
            if let Some(error) = &props.error {
                <p class="field-error" id={error_id}>{ error }</p>
            }
            if props.kind == FieldKind::Area {
                <textarea
                    {id} rows="3" value={props.value.clone()}
                    aria-describedby={described} aria-invalid={invalid} {oninput} {onblur}
                />
            } else {
                <input
                    {id} type={kind} value={props.value.clone()} autocomplete="off"
                    aria-describedby={described} aria-invalid={invalid} {oninput} {onblur}
                />
            }
        </div>
    }
}
