//! The start page: three doors, search, how firm things are, what this is.

use yew::prelude::*;

use super::parts::{Terms, search_field, tally};
use super::{Page, When};
use crate::norm::{Authority, Sector};
use crate::ui::components::{AreaSign, AuthorityWord, Icon, IconName};
use crate::ui::route::{CheckRoute, Route};
use crate::ui::shell::NAME;
use crate::ui::site::{Site, Slice};
use crate::words;

/// The page.
pub(super) fn page(site: &Site) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let names: Vec<String> = site.subjects().map(|area| area.name.to_lowercase()).collect();
    let body = html! {
        <>
            <div class="lead">
                { terms.p(&format!(
                    "Over basisondersteuning op school: {}. \
                     Bij elk onderdeel staat of het wet is, aanbevolen of een voorstel.",
                    words::and(&names)
                )) }
            </div>
            { doors() }
            { search_field(&site.norm.edition.areas) }
            { subjects(site) }
            { firmness(site) }
            { what_it_is(site, &mut terms) }
            { terms.list() }
        </>
    };
    Page {
        route: Route::Start,
        heading: "Wat kunt u van een school verwachten, en hoe vast staat dat?".into(),
        title: Some(format!("{NAME}: wat kunt u van een school verwachten?")),
        description: "Lees per onderwerp welke hulp u van een school kunt verwachten, \
                      en of dat in de wet staat of is aanbevolen."
            .into(),
        hero: true,
        program: When::Idle,
        slices: vec![Slice::Search],
        body,
        ..Page::default()
    }
}

fn doors() -> Html {
    let doors = [
        (
            Route::Check(CheckRoute::Begin),
            "Ik werk op een school",
            "Leg uw aanbod naast de norm. De kern kost ongeveer 20 minuten. Alles blijft op uw apparaat.",
        ),
        (
            Route::Parents,
            "Ik ben ouder of leerling",
            "Lees wat u van een school kunt verwachten, en wat u kunt vragen.",
        ),
        (
            Route::Partnership,
            "Ik werk bij een samenwerkingsverband of bestuur",
            "Lees wat u nu al met de norm en met uw scholen kunt doen.",
        ),
    ];
    let items = doors.into_iter().map(|(route, title, text)| {
        html! {
            <li>
                <h2>
                    <a href={route.path()}>
                        <span>{ title }</span>
                        <Icon name={IconName::Arrow} />
                    </a>
                </h2>
                <p>{ text }</p>
            </li>
        }
    });
    html! { <ul class="rows doors">{ for items }</ul> }
}

/// Straight to a subject, for those who know where they want to be.
fn subjects(site: &Site) -> Html {
    let items = site.subjects().map(|area| {
        let links = Sector::ALL.into_iter().map(|sector| {
            let route = Route::ParentsArea(sector, area.id.clone());
            html! {
                <li>
                    <a href={route.path()}>
                        { format!("{}, {}", area.name, sector.label()) }
                    </a>
                </li>
            }
        });
        html! {
            <div class="band" data-tint={area.hue.to_string()}>
                <h3><AreaSign hue={area.hue} />{ format!(" {}", area.name) }</h3>
                <ul class="plain">{ for links }</ul>
            </div>
        }
    });
    html! {
        <section aria-labelledby="onderwerpen">
            <h2 id="onderwerpen">{ "Rechtstreeks naar een onderwerp" }</h2>
            <div class="columns">{ for items }</div>
            <p>
                { "Staat uw onderwerp er niet bij? " }
                <a href={Route::MySubject.path()}>{ "Lees wat er komt en waar u nu terechtkunt" }</a>
                { "." }
            </p>
        </section>
    }
}

/// The five kinds of gezag, with what this edition holds of each.
fn firmness(site: &Site) -> Html {
    let counts = tally(&site.norm.edition.requirements);
    let levels = Authority::ALL.into_iter().map(|authority| {
        let count = counts.iter().find(|(kind, _)| *kind == authority).map_or(0, |(_, n)| *n);
        let here = if count == 0 {
            "In deze editie komt dit nog niet voor.".to_owned()
        } else {
            format!("{}.", words::count(count, "onderdeel", "onderdelen"))
        };
        html! {
            <div>
                <dt><AuthorityWord {authority} /></dt>
                <dd>
                    <span>{ authority.explanation() }</span>
                    <span class="subtle">{ format!(" {here}") }</span>
                </dd>
            </div>
        }
    });
    html! {
        <section aria-labelledby="hoe-vast">
            <h2 id="hoe-vast">{ "Hoe vast staat het?" }</h2>
            <p>{ "Elk onderdeel draagt een van deze vijf woorden. De vorm is overal dezelfde." }</p>
            <dl class="levels">{ for levels }</dl>
        </section>
    }
}

fn what_it_is(site: &Site, terms: &mut Terms<'_>) -> Html {
    html! {
        <div class="columns">
            <div>
            <h2>{ "Wat dit is, en wat niet" }</h2>
            { terms.p(&site.head.is) }
            { terms.p(&site.head.is_not) }
            <p>
                { "Dit is geen site van de overheid. " }
                <a href={Route::About.path()}>{ "Lees wie dit maakt en waarom" }</a>
                { "." }
            </p>
            </div>
            <div>
            <h2>{ "Niets verlaat uw apparaat" }</h2>
            <p>
                { "U hebt geen account nodig en er zijn geen cookies. \
                   Wat u typt, wordt nergens naartoe gestuurd. " }
                <a href={Route::Privacy.path()}>{ "Waarom we dat zo doen" }</a>
                { "." }
            </p>
            </div>
        </div>
    }
}
