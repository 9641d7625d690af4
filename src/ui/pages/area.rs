//! What parents can expect in one area: the lines by theme, each with how firm it is.

use yew::prelude::*;

use super::parts::{Terms, filter, themed};
use super::{Page, When};
use crate::norm::{Area, Sector};
use crate::ui::route::Route;
use crate::ui::site::{Site, Slice};

/// `/ouders/po/lezen-spelling/`.
pub(super) fn page(site: &Site, area: &Area, sector: Sector) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let lines = site.lines(area, Some(sector));
    let other = if sector == Sector::Po { Sector::Vo } else { Sector::Po };
    let body = html! {
        <>
            <div class="lead">{ terms.p(&area.for_parents) }</div>
            <p>
                <a href={Route::ParentsArea(other, area.id.clone()).path()}>
                    { format!("Liever de {}?", other.label()) }
                </a>
                { " · " }
                <a href={Route::ParentsGeneral.path()}>{ "Wat voor elk onderwerp geldt" }</a>
            </p>
            { filter(&lines) }
            { themed(site, &mut terms, &lines, Some(sector)) }
            { none_left() }
            { onward() }
            { terms.list() }
        </>
    };
    Page {
        route: Route::ParentsArea(sector, area.id.clone()),
        heading: format!("{} op de {}", area.name, sector.label()),
        description: area.for_parents.clone(),
        trail: vec![
            (Route::Parents, "Ouders en leerlingen".into()),
            (Route::ParentsSector(sector), capital(sector.label())),
        ],
        tint: Some(area.hue),
        program: When::OnTurn,
        school_word: true,
        slices: vec![Slice::Search],
        body,
        ..Page::default()
    }
}

/// `/ouders/algemeen/`: what holds for every area, for both kinds of school.
pub(super) fn general(site: &Site, area: &Area) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let lines = site.lines(area, None);
    let body = html! {
        <>
            <div class="lead">{ terms.p(&area.for_parents) }</div>
            { filter(&lines) }
            { themed(site, &mut terms, &lines, None) }
            { none_left() }
            { onward() }
            { terms.list() }
        </>
    };
    Page {
        route: Route::ParentsGeneral,
        heading: "Wat voor elk onderwerp geldt".into(),
        description: area.for_parents.clone(),
        trail: vec![(Route::Parents, "Ouders en leerlingen".into())],
        tint: Some(area.hue),
        program: When::OnTurn,
        school_word: true,
        slices: vec![Slice::Search],
        body,
        ..Page::default()
    }
}

/// Shown by the style sheet or the program when the filter leaves nothing.
fn none_left() -> Html {
    html! {
        <p class="callout none-left">
            { "Er is geen onderdeel dat bij deze keuze past. Kies ‘Alles’ om weer alles te zien." }
        </p>
    }
}

fn onward() -> Html {
    html! {
        <>
            <h2>{ "Lukt het niet?" }</h2>
            <p>
                { "Begin bij de leraar of mentor. " }
                <a href={Route::Stuck.path()}>{ "Lees wie u daarna kan helpen, en wie wat kan" }</a>
                { "." }
            </p>
        </>
    }
}

/// The word with a capital.
pub(super) fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
