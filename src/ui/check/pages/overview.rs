//! The task list: one entry per area, with its state in words.

use yew::prelude::*;

use crate::assessment::{Progress, ProgressState, area_findings, hints};
use crate::norm::CatalogueArea;
use crate::ui::check::clock;
use crate::ui::check::context::Check;
use crate::ui::check::parts::link;
use crate::ui::components::{IconName, area_sign, icon};
use crate::ui::route::CheckRoute;
use crate::words::count;

/// Where the school stands and where to go on.
pub(super) fn overview(check: &Check) -> Html {
    let Some(record) = check.record() else { return Html::default() };
    let catalogue = check.catalogue();
    if catalogue.is_empty() {
        return html! {
            <>
                <p>{ "Kies eerst wat voor school het is. Dan weet de zelfcheck welke onderdelen gelden." }</p>
                <p>{ link(CheckRoute::Setup, "button", "Over uw school") }</p>
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
            <ol class="tasks plain">
                { for catalogue.areas.iter().map(|area| task(check, area)) }
            </ol>
            { orphans(check) }
            <h2>{ "Daarna" }</h2>
            <ul class="plain next">
                <li>
                    { link(CheckRoute::Review, "", "Controleer uw antwoorden") }
                    if hint_count > 0 {
                        <span class="subtle">{ format!(" {} om naar te kijken", count(hint_count, "punt", "punten")) }</span>
                    }
                </li>
                <li>{ link(CheckRoute::Documents, "", "Zoek in uw schoolgids waar elk onderdeel staat") }</li>
                <li>{ link(CheckRoute::Result, "", "Bekijk het resultaat") }</li>
                <li>{ link(CheckRoute::Guide, "", "Maak de tekst voor de schoolgids") }</li>
                <li>{ link(CheckRoute::Publish, "", "Maak een publicatie voor ouders") }</li>
                <li>{ link(CheckRoute::Report, "", "Bewaar een rapport of de actielijst") }</li>
                <li>{ link(CheckRoute::Moments, "", "Vergelijk met een eerder moment") }</li>
                <li>{ link(CheckRoute::Keep, "", "Bewaar als bestand") }</li>
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
                { area_sign(area.area.hue) }
                { link(CheckRoute::Area(area.area.id.clone()), "", area.area.name.clone()) }
            </h2>
            <p>{ format!("{}.", progress.in_words()) }</p>
            <p class="small subtle">{ format!("Vul in met {}.", area.area.who) }</p>
            <p class="task-status">
                <span class="status" data-status={state.slug()}>{ state.label() }</span>
                <span class="go" aria-hidden="true">{ verb }{ icon(IconName::Arrow) }</span>
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
        <div class="callout">
            <p>
                { format!(
                    "{} bij een andere editie. Dat blijft bewaard in het werkbestand: {}.",
                    count(ids.len(), "antwoord hoort", "antwoorden horen"),
                    ids.join(", ")
                ) }
            </p>
        </div>
    }
}
