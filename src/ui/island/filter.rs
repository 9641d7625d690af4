//! The filter of a page with onderdelen: a word leaves only the lines that fit it.
//!
//! The lines are plain HTML and stay so; the program only sets `hidden` on them. The radio buttons
//! work by the style sheet alone; with the program they also say how many lines are left.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use super::field::Field;
use crate::norm::{SearchIndex, SearchSlice};
use crate::ui::fetch;
use crate::words;

/// Makes the filter answer, when the page has one.
pub(crate) fn filter() {
    let Some(field) = Field::find("filterveld") else { return };
    let data: Rc<RefCell<Option<SearchIndex>>> = Rc::default();
    let apply = {
        let (field, data) = (field.clone(), data.clone());
        move || show(&field.text(), data.borrow().as_ref())
    };
    let typed = field.listen({
        let apply = apply.clone();
        move |_| apply()
    });
    let chosen = EventListener::new(&gloo::utils::document(), "change", {
        let apply = apply.clone();
        move |_| apply()
    });
    // The page lives as long as its filter.
    typed.into_iter().chain([chosen]).for_each(EventListener::forget);
    spawn_local(async move {
        // Without the data the words on the page itself are searched; nothing has to be said.
        let slice = fetch::slice::<SearchSlice>("zoek").await;
        *data.borrow_mut() = slice.ok().map(SearchIndex::new);
        apply();
    });
}

/// Shows the lines that fit and says how many there are.
fn show(query: &str, data: Option<&SearchIndex>) {
    let query = query.trim().to_lowercase();
    let found: Option<BTreeSet<&str>> = data.filter(|_| !query.is_empty()).map(|index| {
        let hits = index.find(&query).items.into_iter().filter(|hit| hit.complete);
        hits.map(|hit| hit.entry.id.as_str()).collect()
    });
    let lines = elements(".line");
    for line in &lines {
        let on_page =
            || line.text_content().is_some_and(|text| text.to_lowercase().contains(&query));
        let fits = query.is_empty()
            || found.as_ref().is_some_and(|ids| ids.contains(line.id().as_str()))
            || on_page();
        line.set_hidden(!fits);
    }
    // What the style sheet hides has no box, and so no parent to be placed in.
    let left = lines.iter().filter(|line| line.offset_parent().is_some()).count();
    if let Some(place) = gloo::utils::document().get_element_by_id("filteruitslag") {
        let total = words::count(lines.len(), "onderdeel", "onderdelen");
        place.set_text_content(Some(&format!("{left} van {total} op deze bladzijde.")));
    }
    for callout in elements(".none-left") {
        let _ = callout.class_list().toggle_with_force("shown", left == 0);
    }
}

fn elements(selector: &str) -> Vec<HtmlElement> {
    let Ok(list) = gloo::utils::document().query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}
