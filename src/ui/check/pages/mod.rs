//! The pages of the self-check, one file each.

mod area;
mod begin;
mod carry;
pub(super) mod documents;
pub(super) mod filter;
mod guide;
mod keep;
mod made;
mod merge;
mod moments;
mod nothing_open;
mod overlay;
mod overview;
mod publish;
mod report;
mod result;
mod review;
pub(super) mod setup;
mod sides;

use std::rc::Rc;

use yew::prelude::*;

use super::Draw;
use super::context::Check;
use super::heading;
use super::parts::{link, menu, saved_line, trouble, two_versions};
use crate::desk::Job;
use crate::ui::route::CheckRoute;

/// The page of the address, with menu and saved line where a record is open.
pub(super) fn show(check: &Check, page: &CheckRoute, stayed: bool, draw: Draw) -> Html {
    let needs_record = !matches!(page, CheckRoute::Begin | CheckRoute::Keep);
    let open = check.record().is_some();
    if needs_record && !open {
        return nothing_open::nothing_open();
    }
    let with_record = open && *page != CheckRoute::Begin;
    let example = with_record && check.record().is_some_and(|record| record.example);
    // Keyed by the page: nothing of another page, and nothing that a translation made of it, stays.
    html! {
        <div key={page.slug()} class={classes!(with_record.then_some("with-saved"))}>
            if with_record {
                { menu(page) }
            }
            { trouble(check) }
            { two_versions(check) }
            if stayed {
                <div class="callout error" role="alert">
                    <p>{ "Die bladzijde kon niet laden. Uw werk is er nog. Kijk of u verbinding hebt en probeer het opnieuw." }</p>
                </div>
            }
            { older(check, with_record && *page != CheckRoute::Carry) }
            if example {
                <div class="callout">
                    <p>{ "Dit is een voorbeeld van een school die niet bestaat. U mag alles veranderen: het raakt uw eigen zelfcheck niet." }</p>
                </div>
            }
            { draw(check, page) }
            if with_record {
                { saved_line(check) }
            }
        </div>
    }
}

/// Says that the record is about an older edition, on the screen and on paper.
fn older(check: &Check, with_record: bool) -> Html {
    let head = &check.slice().head;
    let Some(newer) = head.newer_short().filter(|_| with_record) else { return Html::default() };
    html! {
        <div class="callout caution">
            <p>
                { format!("Deze zelfcheck hoort bij editie {}. Dat is een oudere editie: nu geldt {newer}. ", head.short()) }
                { link(CheckRoute::Carry, "no-print", format!("Neem hem mee naar editie {newer}")) }
            </p>
        </div>
    }
}

/// The pages of [`Part::Questions`](crate::ui::route::Part).
pub(super) fn questions(check: &Check, page: &CheckRoute) -> Html {
    match page {
        CheckRoute::Begin => begin::begin(check),
        CheckRoute::Setup => setup::setup(check),
        CheckRoute::Overview => overview::overview(check),
        CheckRoute::Area(id) => area::area_page(check, id),
        CheckRoute::Review => review::review(check),
        CheckRoute::Result => result::result(check),
        // The pages of the other program.
        _ => Html::default(),
    }
}

/// The pages of [`Part::Files`](crate::ui::route::Part).
pub(super) fn files(check: &Check, page: &CheckRoute) -> Html {
    match page {
        CheckRoute::Guide => check.record().map_or_else(Html::default, |record| {
            html! { <made::Made check={check.clone()} record={Rc::clone(record)} job={Job::GuideSection} /> }
        }),
        CheckRoute::Documents => {
            check.record().map_or_else(Html::default, |record| documents::documents(record))
        }
        CheckRoute::Report => report::report(check),
        CheckRoute::Publish => publish::publish(check),
        CheckRoute::Moments => html! { <moments::Moments check={check.clone()} /> },
        CheckRoute::Merge => html! { <merge::Merge check={check.clone()} /> },
        CheckRoute::Carry if check.slice().head.newer.is_none() => carry::not_needed(check),
        CheckRoute::Carry => check.record().map_or_else(Html::default, |record| {
            html! { <made::Made check={check.clone()} record={Rc::clone(record)} job={Job::CarryPlan} /> }
        }),
        CheckRoute::Keep => keep::keep(check),
        _ => Html::default(),
    }
}

/// Brings heading, title, focus and scroll along when the page changes.
#[hook]
pub(super) fn use_heading(check: &Check, page: &CheckRoute, came_over: bool) {
    let shown = use_mut_ref(|| None::<CheckRoute>);
    use_effect_with((page.clone(), title_of(check, page)), move |(page, title)| {
        let tab = match page {
            CheckRoute::Begin => title.clone(),
            _ => format!("{title} – Zelfcheck"),
        };
        heading::show(title, &tab);
        let before = shown.replace(Some(page.clone()));
        // The first page was brought by the browser, which has put the reader there already; unless
        // the other program was there before.
        if before.map_or(came_over, |before| before != *page) && !heading::go_to_line() {
            heading::focus();
        }
    });
}

fn title_of(check: &Check, page: &CheckRoute) -> String {
    match page {
        CheckRoute::Area(id) => check
            .slice()
            .areas
            .iter()
            .find(|area| area.id == *id)
            .map_or_else(|| "Onbekend gebied".to_owned(), |area| area.name.clone()),
        fixed => fixed.heading().unwrap_or("Zelfcheck voor scholen").to_owned(),
    }
}
