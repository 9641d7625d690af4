//! Choosing one from a list.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A list to choose from, ready to be drawn.
pub(crate) struct Pick<'a> {
    /// Id of the field, unique on the page.
    pub id: &'static str,
    /// Its label.
    pub label: &'static str,
    /// What can be chosen.
    pub options: &'a [AttrValue],
    /// The place of what is chosen.
    pub chosen: usize,
    /// Told the place of another choice.
    pub onchoose: Callback<usize>,
}

/// The place of what is chosen in the list with this id.
pub(crate) fn picked(id: &str) -> Option<usize> {
    let list = gloo::utils::document().get_element_by_id(id)?;
    usize::try_from(list.dyn_into::<HtmlSelectElement>().ok()?.selected_index()).ok()
}

impl Pick<'_> {
    /// Label and list, tied together.
    pub(crate) fn html(&self) -> Html {
        let tell = self.onchoose.clone();
        let onchange = Callback::from(move |event: Event| {
            let select = event.target().and_then(|t| t.dyn_into::<HtmlSelectElement>().ok());
            let place = select.and_then(|select| usize::try_from(select.selected_index()).ok());
            if let Some(place) = place {
                tell.emit(place);
            }
        });
        html! {
            <div class="field">
                <label for={self.id}>{ self.label }</label>
                <select id={self.id} {onchange}>
                    { for self.options.iter().enumerate().map(|(place, words)| html! {
                        <option key={place} selected={place == self.chosen}>{ words }</option>
                    }) }
                </select>
            </div>
        }
    }
}
