//! Pieces of a public page that answer while you type. The page is complete without them.

mod field;
mod filter;
mod results;
mod rows;

pub(super) use filter::filter;

use field::Field;

/// Makes the search field answer, when the page has one.
pub(super) fn search() {
    let document = gloo::utils::document();
    let (Some(field), Some(place)) =
        (Field::find("zoekveld"), document.get_element_by_id("zoekuitslag"))
    else {
        return;
    };
    yew::Renderer::<results::Results>::with_root_and_props(place, results::ResultsProps { field })
        .render();
}
