//! Everything in one file for the team, and the actions for whoever plans with them.

use std::iter;
use std::rc::Rc;

use yew::prelude::*;

use super::sides::{Side, sides};
use crate::desk::Job;
use crate::norm::Sector;
use crate::report::Output;
use crate::ui::check::context::Check;
use crate::ui::check::json;
use crate::ui::check::parts::{Pick, file_button, file_button_with, link, picked};
use crate::ui::check::screen::{Place, notice};
use crate::ui::route::{CheckRoute, Route};

/// Id of the list of moments.
const EARLIER: &str = "eerder";

/// The page.
pub(super) fn report(check: &Check) -> Html {
    html! {
        <>
            <h2>{ "Rapport voor het team" }</h2>
            <p>
                { "Alles in één bestand: het resultaat, elk antwoord, uw toelichting, het bewijs en de acties. \
                   U leest en print het in elke browser. Uw gegevens zitten erin: open het rapport in Normwijzer \
                   om verder te werken." }
            </p>
            <p>
                { "Het rapport is voor binnen de school. Voor ouders en het samenwerkingsverband is er de " }
                { link(CheckRoute::Publish, "", "publicatie") }
                { "." }
            </p>
            { earlier(check) }
            <h2>{ "Ingevuld formulier" }</h2>
            <p>
                { "De vragen met uw antwoorden aangekruist, om te printen voor een overleg. Er is ook een " }
                { blank(check) }
            </p>
            <p class="buttons">{ file_button(check, Job::FilledForm, "Bewaar het formulier") }</p>
            <h2>{ "Actielijst" }</h2>
            <p>
                { "De acties die u bij de onderdelen invulde, op datum en op rol. \
                   Onderdelen die nog om een actie vragen, staan er apart bij." }
            </p>
            <p class="buttons">
                { file_button(check, Job::Make(Output::ActionsXlsx), "Bewaar voor Excel") }
                { file_button(check, Job::Make(Output::ActionsCsv), "Bewaar als CSV") }
                { file_button(check, Job::Make(Output::ActionsCalendar), "Bewaar voor uw agenda") }
            </p>
            { notice(&check.screen, Place::Export) }
        </>
    }
}

/// The report itself, with an earlier moment in it when there is one and somebody wants it.
fn earlier(check: &Check) -> Html {
    let Some(record) = check.record() else { return Html::default() };
    // The first is now, which the report is about already.
    let moments: Rc<[Side]> = sides(check, record).into_iter().skip(1).collect();
    let names: Vec<AttrValue> = iter::once("Niet vergelijken".into())
        .chain(moments.iter().map(|side| side.name.clone().into()))
        .collect();
    let any = !moments.is_empty();
    let more = move || {
        let place = picked(EARLIER).and_then(|place| place.checked_sub(1));
        let side = place.and_then(|place| moments.get(place));
        side.and_then(|side| {
            Some(vec![json::work_file(&side.record)?, side.name.clone(), "nu".to_owned()])
        })
        .unwrap_or_default()
    };
    html! {
        <>
            if any {
                { Pick {
                    id: EARLIER,
                    label: "Vergelijk met een eerder moment",
                    options: &names,
                    chosen: 0,
                    // Only looked at when the report is made.
                    onchoose: Callback::noop(),
                }.html() }
            }
            <p class="buttons">{ file_button_with(check, Job::TeamReport, "Bewaar het rapport", Rc::new(more)) }</p>
        </>
    }
}

/// The address of the blank form for this kind of school.
fn blank(check: &Check) -> Html {
    let sector = check.record().and_then(|record| record.profile.sector).unwrap_or(Sector::Po);
    html! { <><a href={Route::Form(sector).path()}>{ "leeg formulier" }</a>{ "." }</> }
}
