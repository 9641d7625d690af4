//! The way when it stalls at school: who can do what, in order.

use yew::prelude::*;

use super::Page;
use super::parts::{Terms, places};
use crate::ui::route::Route;
use crate::ui::site::Site;
use crate::words::soft_hyphens;

/// `/lukt-het-niet/`.
pub(super) fn page(site: &Site) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let steps: Vec<Html> = site
        .norm
        .edition
        .route
        .iter()
        .map(|step| {
            html! {
                <li id={step.id.clone()}>
                    <h2>{ soft_hyphens(&step.who) }</h2>
                    <dl class="pairs">
                        <dt>{ "Kan" }</dt>
                        <dd>{ terms.mark(&step.can) }</dd>
                        <dt>{ "Kan niet" }</dt>
                        <dd>{ terms.mark(&step.cannot) }</dd>
                        <dt>{ "Zo pakt u het aan" }</dt>
                        <dd>{ terms.mark(&step.how) }</dd>
                    </dl>
                    { places(site, &step.law, &step.sources) }
                </li>
            }
        })
        .collect();
    Page {
        route: Route::Stuck,
        heading: "Lukt het niet op school? Zo gaat u verder".into(),
        title: Some("Lukt het niet op school?".into()),
        description:
            "Van leraar tot klachtencommissie: wie u kan helpen als het op school niet lukt, \
                      en wie wat wel en niet kan."
                .into(),
        body: html! {
            <>
                <p class="lead">
                    { "Begin dichtbij. Ga pas een stap verder als het daar niet lukt. \
                       Schrijf na elk gesprek op wat er is afgesproken." }
                </p>
                <ol class="steps">{ for steps }</ol>
                { terms.list() }
            </>
        },
        ..Page::default()
    }
}
