//! The page that is not there.

use yew::prelude::*;

use super::parts::search_field;
use super::{Page, When};
use crate::ui::route::Route;
use crate::ui::site::{Site, Slice};

/// `404.html`.
pub(super) fn page(site: &Site) -> Page {
    Page {
        route: Route::NotFound,
        heading: "Deze bladzijde is er niet".into(),
        description:
            "Dit adres bestaat niet op Normwijzer. Zoek een onderdeel of ga naar het begin.".into(),
        program: When::Idle,
        slices: vec![Slice::Search],
        body: html! {
            <>
                <p class="lead">
                    { "Misschien is het adres niet helemaal goed overgenomen, \
                       of is het onderdeel vervangen in een nieuwe editie." }
                </p>
                <ul>
                    <li><a href={Route::Start.path()}>{ "Naar het begin" }</a></li>
                    <li><a href={Route::Search.path()}>{ "Alle onderdelen op een rij" }</a></li>
                    <li><a href={Route::Edition.path()}>{ "Welke editie dit is" }</a></li>
                </ul>
                { search_field(&site.norm.edition.areas) }
            </>
        },
        ..Page::default()
    }
}
