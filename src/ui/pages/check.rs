//! The shells of the self-check: heading, purpose, and what to do when the program does not come.

use yew::prelude::*;

use super::{Page, When};
use crate::norm::Sector;
use crate::ui::route::{CheckRoute, Route};
use crate::ui::site::{Site, Slice};

/// One shell per page of the self-check.
pub(super) fn pages(site: &Site) -> Vec<Page> {
    let fixed = CheckRoute::FIXED
        .into_iter()
        .filter_map(|page| page.heading().map(|heading| shell(page.clone(), heading.to_owned())));
    let areas = site
        .norm
        .edition
        .areas
        .iter()
        .map(|area| shell(CheckRoute::Area(area.id.clone()), area.name.clone()));
    fixed.chain(areas).collect()
}

fn shell(check: CheckRoute, heading: String) -> Page {
    let begin = check == CheckRoute::Begin;
    let trail = if begin {
        Vec::new()
    } else {
        vec![(Route::Check(CheckRoute::Begin), "Zelfcheck".to_owned())]
    };
    Page {
        title: (!begin).then(|| format!("{heading} – Zelfcheck")),
        heading,
        description: "Leg het aanbod van uw school naast de norm. Alles blijft op uw apparaat."
            .into(),
        trail,
        program: When::AtOnce(check.part()),
        slices: vec![
            Slice::Check,
            Slice::Guidance,
            Slice::Example,
            Slice::Editions,
            Slice::Folder,
            Slice::Evidence,
        ],
        body: html! { <div id="app">{ waiting() }</div> },
        route: Route::Check(check),
        ..Page::default()
    }
}

/// What stands there until the program has come.
fn waiting() -> Html {
    let forms = Sector::ALL.into_iter().map(|sector| {
        html! {
            <li><a href={Route::Form(sector).path()}>{ format!("formulier {}", sector.label()) }</a></li>
        }
    });
    html! {
        <>
            <p>
                { "Met de zelfcheck legt u het aanbod van uw school naast de norm. \
                   Uw antwoorden blijven op dit apparaat." }
            </p>
            <p class="needs-script" data-loading="true">{ "De zelfcheck wordt geladen." }</p>
            <p class="callout error" data-failure="true" hidden=true>
                { "De zelfcheck kon niet laden. Uw antwoorden zijn niet weg. \
                   Kijk of u verbinding hebt en laad de bladzijde opnieuw." }
            </p>
            <noscript>
                <div class="callout">
                    <p>
                        { "De zelfcheck heeft JavaScript nodig. Zet dat aan in uw browser. \
                           Of vul het formulier op papier in:" }
                    </p>
                    <ul>{ for forms }</ul>
                </div>
            </noscript>
        </>
    }
}
