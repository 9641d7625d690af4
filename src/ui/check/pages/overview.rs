//! The task list: one entry per area, with its state in words.

use yew::prelude::*;

use crate::assessment::{Progress, ProgressState, area_findings, hints};
use crate::norm::CatalogueArea;
use crate::ui::check::clock;
use crate::ui::check::context::{Check, use_check};
use crate::ui::check::parts::CheckLink;
use crate::ui::components::{AreaSign, Callout};
use crate::ui::route::CheckRoute;
use crate::words::count;

/// Where the school stands and where to go on.
#[component]
pub(super) fn Overview() -> Html {
    let Some(check) = use_check() else { return Html::default() };
    let Some(record) = check.record() else { return Html::default() };
    let catalogue = check.catalogue();
    if catalogue.is_empty() {
        return html! {
            <>
                <p>{ "Kies eerst wat voor school het is. Dan weet de zelfcheck welke onderdelen gelden." }</p>
                <p><CheckLink to={CheckRoute::Setup} class="button">{ "Over uw school" }</CheckLink></p>
            </>
        };
    }
    let profile = &record.profile;
    let about: Vec<String> = [
        Some(profile.display_name()),
        profile.sector.map(|sector| sector.label().to_owned()),
        profile.year.map(|year| year.to_string()),
        Some(count(catalogue.len(), "onderdeel", "onderdelen")),
    ]
    .into_iter()
    .flatten()
    .collect();
    let hint_count = hints(catalogue, record, clock::today()).len();
    html! {
        <>
            <p>{ about.join(" · ") }</p>
            if record.example {
                <Callout>
                    <p>{ "Dit is een voorbeeld van een school die niet bestaat. U mag alles veranderen: het raakt uw eigen zelfcheck niet." }</p>
                </Callout>
            }
            <ol class="tasks plain">
                { for catalogue.areas.iter().map(|area| task(&check, area)) }
            </ol>
            { orphans(&check) }
            <h2>{ "Daarna" }</h2>
            <ul class="plain next">
                <li>
                    <CheckLink to={CheckRoute::Review}>{ "Controleer uw antwoorden" }</CheckLink>
                    if hint_count > 0 {
                        <span class="subtle">{ format!(" {} om naar te kijken", count(hint_count, "punt", "punten")) }</span>
                    }
                </li>
                <li><CheckLink to={CheckRoute::Result}>{ "Bekijk het resultaat" }</CheckLink></li>
                <li><CheckLink to={CheckRoute::Guide}>{ "Maak de tekst voor de schoolgids" }</CheckLink></li>
                <li><CheckLink to={CheckRoute::Keep}>{ "Bewaar als bestand" }</CheckLink></li>
            </ul>
        </>
    }
}

fn task(check: &Check, area: &CatalogueArea) -> Html {
    let Some(record) = check.record() else { return Html::default() };
    let progress = Progress::of(&area_findings(area, record));
    let state = progress.state();
    let verb = match state {
        ProgressState::Todo => "begin",
        ProgressState::Busy => "verder",
        ProgressState::Done => "bekijk",
    };
    html! {
        <li class="band" data-tint={area.area.hue.to_string()} key={area.area.id.clone()}>
            <h2>
                <CheckLink to={CheckRoute::Area(area.area.id.clone())}>
                    <AreaSign hue={area.area.hue} />
                    <span>{ format!(" {}: {verb}", area.area.name) }</span>
                </CheckLink>
            </h2>
            <p class="subtle">{ format!("{}. Vul in met {}.", progress.in_words(), area.area.who) }</p>
            <p class="task-status">
                <span class="status" data-status={state.slug()}>{ state.label() }</span>
            </p>
        </li>
    }
}

/// Answers that have no place in this edition: kept, and shown.
fn orphans(check: &Check) -> Html {
    let Some(record) = check.record() else { return Html::default() };
    let known = |id: &str| check.slice().items.iter().any(|item| item.id == id);
    let ids: Vec<String> = record.orphans(known).map(|(id, _)| id.clone()).collect();
    if ids.is_empty() {
        return Html::default();
    }
    html! {
        <Callout>
            <p>
                { format!(
                    "{} in dit bestand hoort bij een andere editie. Het blijft bewaard en gaat mee in het werkbestand: {}.",
                    count(ids.len(), "antwoord", "antwoorden"),
                    ids.join(", ")
                ) }
            </p>
        </Callout>
    }
}
