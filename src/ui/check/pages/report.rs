//! Everything in one file for the team, and the actions for whoever plans with them.

use yew::prelude::*;

use crate::desk::Job;
use crate::report::Output;
use crate::ui::check::context::Check;
use crate::ui::check::parts::{file_button, link};
use crate::ui::check::screen::{Place, notice};
use crate::ui::route::CheckRoute;

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
            <p class="buttons">{ file_button(check, Job::TeamReport, "Bewaar het rapport") }</p>
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
