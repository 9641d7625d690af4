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

/// A field, ready to be drawn.
#[derive(Default)]
pub(crate) struct TextField {
    /// Id of the field, unique on the page.
    pub id: AttrValue,
    /// Its label.
    pub label: AttrValue,
    /// What helps to fill it in.
    pub hint: Option<AttrValue>,
    /// What is wrong with what was typed.
    pub error: Option<AttrValue>,
    /// What was typed.
    pub value: AttrValue,
    /// The kind of field.
    pub kind: FieldKind,
    /// Free text about practice: warns against names of pupils.
    pub free: bool,
    /// Told at every change.
    pub oninput: Callback<String>,
    /// Told when the field is left.
    pub onleave: Callback<()>,
}

impl TextField {
    /// Label, help, error and field, tied together.
    pub(crate) fn html(&self) -> Html {
        let id = self.id.clone();
        let hint_id = format!("{id}-hulp");
        let error_id = format!("{id}-fout");
        let free_hint = self.free.then_some("Noem geen namen of gegevens van leerlingen.");
        let help = match (&self.hint, free_hint) {
            (Some(hint), Some(free)) => format!("{hint} {free}"),
            (hint, free) => hint.as_deref().or(free).unwrap_or_default().to_owned(),
        };
        let has_hint = !help.is_empty();
        let described = match (has_hint, self.error.is_some()) {
            (true, true) => Some(format!("{hint_id} {error_id}")),
            (true, false) => Some(hint_id.clone()),
            (false, true) => Some(error_id.clone()),
            (false, false) => None,
        };
        let oninput = {
            let tell = self.oninput.clone();
            Callback::from(move |event: InputEvent| {
                let Some(target) = event.target() else { return };
                if let Some(field) = target.dyn_ref::<HtmlInputElement>() {
                    tell.emit(field.value());
                } else if let Some(field) = target.dyn_ref::<HtmlTextAreaElement>() {
                    tell.emit(field.value());
                }
            })
        };
        let onblur = self.onleave.reform(|_: FocusEvent| ());
        let invalid = self.error.is_some().then_some("true");
        let kind = match self.kind {
            FieldKind::Line | FieldKind::Area => "text",
            FieldKind::Url => "url",
            FieldKind::Date => "date",
        };
        html! {
            <div class={classes!("field", self.error.is_some().then_some("wrong"))}>
                <label for={id.clone()}>{ &self.label }</label>
                if has_hint {
                    <p class="hint" id={hint_id} key={help.clone()}>{ help }</p>
                }
                if let Some(error) = &self.error {
                    <p class="field-error" id={error_id} key={error.as_str()}>{ error }</p>
                }
                if self.kind == FieldKind::Area {
                    <textarea
                        {id} rows="3" value={self.value.clone()}
                        aria-describedby={described} aria-invalid={invalid} {oninput} {onblur}
                    />
                } else {
                    <input
                        {id} type={kind} value={self.value.clone()} autocomplete="off"
                        aria-describedby={described} aria-invalid={invalid} {oninput} {onblur}
                    />
                }
            </div>
        }
    }
}
