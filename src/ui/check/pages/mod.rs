//! The pages of the self-check, one file each.

mod area;
mod begin;
mod broken;
mod filter;
mod guide;
mod keep;
mod nothing_open;
mod overview;
mod result;
mod review;
mod setup;

use yew::prelude::*;

pub(super) use broken::Broken;

use super::context::{Check, use_check};
use super::heading;
use super::parts::{Menu, SavedLine};
use crate::ui::route::CheckRoute;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct PagesProps {
    /// The page of the address.
    pub page: CheckRoute,
}

/// Shows the page, and brings heading, title, focus and scroll along when it changes.
#[component]
pub(super) fn Pages(props: &PagesProps) -> Html {
    let check = use_check();
    let title = check.as_ref().map_or_else(String::new, |check| title_of(check, &props.page));
    let shown = use_mut_ref(|| None::<CheckRoute>);
    {
        let title = title.clone();
        use_effect_with((props.page.clone(), title), move |(page, title)| {
            let tab = match page {
                CheckRoute::Begin => title.clone(),
                _ => format!("{title} – Zelfcheck"),
            };
            heading::show(title, &tab);
            let before = shown.replace(Some(page.clone()));
            // The first page was brought by the browser, which has put the reader there already.
            if before.is_some_and(|before| before != *page) {
                heading::focus();
            }
        });
    }
    let Some(check) = check else { return Html::default() };
    let needs_record = !matches!(props.page, CheckRoute::Begin | CheckRoute::Keep);
    let open = check.record().is_some();
    let with_record = open && props.page != CheckRoute::Begin;
    if needs_record && !open {
        return html! { <nothing_open::NothingOpen /> };
    }
    html! {
        <div class={classes!(with_record.then_some("with-saved"))}>
            if with_record {
                <Menu page={props.page.clone()} />
            }
            { page(&props.page) }
            if with_record {
                <SavedLine />
            }
        </div>
    }
}

fn page(page: &CheckRoute) -> Html {
    match page {
        CheckRoute::Begin => html! { <begin::Begin /> },
        CheckRoute::Setup => html! { <setup::Setup /> },
        CheckRoute::Overview => html! { <overview::Overview /> },
        CheckRoute::Area(id) => html! { <area::AreaPage key={id.clone()} id={id.clone()} /> },
        CheckRoute::Review => html! { <review::Review /> },
        CheckRoute::Result => html! { <result::ResultPage /> },
        CheckRoute::Guide => html! { <guide::GuidePage /> },
        CheckRoute::Keep => html! { <keep::Keep /> },
    }
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
