//! The door for parents and pupils, and the list of areas for one kind of school.

use yew::prelude::*;

use super::parts::{Terms, search_field, tally};
use super::{Page, When};
use crate::norm::{Authority, Sector};
use crate::ui::components::{AreaSign, AuthorityWord, Icon, IconName};
use crate::ui::route::Route;
use crate::ui::site::{Site, Slice};
use crate::words;

/// `/ouders/`: choose a kind of school; what the badges mean.
pub(super) fn door(site: &Site) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let areas: Vec<String> = site.subjects().map(|area| area.name.to_lowercase()).collect();
    let sectors = Sector::ALL.into_iter().map(|sector| {
        html! {
            <li>
                <h2>
                    <a href={Route::ParentsSector(sector).path()}>
                        <span>{ format!("Mijn kind gaat naar de {}", sector.label()) }</span>
                        <Icon name={IconName::Arrow} />
                    </a>
                </h2>
                <p>{ format!("Per onderwerp: {}.", words::and(&areas)) }</p>
            </li>
        }
    });
    let body = html! {
        <>
            <p class="lead">
                { "Hier leest u in gewone taal welke hulp u van een school kunt verwachten. \
                   Ook leest u wat u op school kunt vragen. Leerlingen zijn net zo welkom." }
            </p>
            <ul class="rows doors">
                { for sectors }
                <li>
                    <h2>
                        <a href={Route::ParentsGeneral.path()}>
                            <span>{ "Wat voor elk onderwerp geldt" }</span>
                            <Icon name={IconName::Arrow} />
                        </a>
                    </h2>
                    <p>{ "Bijvoorbeeld wat er in de schoolgids staat en wie u kunt aanspreken." }</p>
                </li>
            </ul>
            { search_field(&site.norm.edition.areas) }
            { badges(&mut terms) }
            <h2>{ "En verder" }</h2>
            <ul>
                <li>
                    <a href={Route::ParentsSchool.path()}>
                        { "Wat zegt de school van uw kind? Open haar publicatie" }
                    </a>
                </li>
                <li><a href={Route::Stuck.path()}>{ "Lukt het niet op school? Zo gaat u verder" }</a></li>
                <li><a href={Route::MySubject.path()}>{ "Mijn onderwerp staat er niet bij" }</a></li>
                <li><a href={Route::Glossary.path()}>{ "Alle begrippen uitgelegd" }</a></li>
            </ul>
            { terms.list() }
        </>
    };
    Page {
        route: Route::Parents,
        heading: "Wat kunt u van een school verwachten?".into(),
        title: Some("Wat kunt u verwachten? Voor ouders en leerlingen".into()),
        description: format!(
            "Voor ouders en leerlingen: wat een school kan bieden bij {}, en hoe vast dat staat.",
            words::and(&areas)
        ),
        program: When::Idle,
        slices: vec![Slice::Search],
        body,
        ..Page::default()
    }
}

/// The five badges, with what they mean for a talk at school.
fn badges(terms: &mut Terms<'_>) -> Html {
    let levels: Vec<Html> = Authority::ALL
        .into_iter()
        .map(|authority| {
            html! {
                <div>
                    <dt><AuthorityWord {authority} /></dt>
                    <dd>
                        { terms.p(authority.explanation()) }
                        <p class="subtle">{ at_school(authority) }</p>
                    </dd>
                </div>
            }
        })
        .collect();
    html! {
        <section aria-labelledby="hoe-vast">
            <h2 id="hoe-vast">{ "Hoe vast staat het?" }</h2>
            <p>
                { "Niet alles is een plicht. Bij elk onderdeel staat daarom een van deze vijf woorden." }
            </p>
            <dl class="levels">{ for levels }</dl>
        </section>
    }
}

/// How to use it in a talk at school; the verb follows from the gezag.
fn at_school(authority: Authority) -> &'static str {
    match authority {
        Authority::Wet => {
            "Zo zegt u het op school: ‘Dit moet volgens de wet.’ \
             Soms geeft de wet alleen een mogelijkheid. Dan zegt u: ‘Dit mag.’"
        }
        Authority::Swv => "Zo zegt u het op school: ‘Dit is in onze regio afgesproken.’",
        Authority::Advies => {
            "Zo zegt u het op school: ‘Dit hoort erbij volgens het landelijke advies.’"
        }
        Authority::Veld => "Zo zegt u het op school: ‘Dit wordt aanbevolen. Hoe doet u dat hier?’",
        Authority::Redactie => "Zo zegt u het op school: ‘Ik las dit voorstel. Wat vindt u ervan?’",
    }
}

/// `/ouders/po/`: the areas for one kind of school.
pub(super) fn sector(site: &Site, sector: Sector) -> Page {
    let mut areas: Vec<_> = site.norm.edition.areas.iter().collect();
    areas.sort_by_key(|area| area.general);
    let items = areas.into_iter().map(|area| {
        let lines = site.lines(area, Some(sector));
        let route = if area.general {
            Route::ParentsGeneral
        } else {
            Route::ParentsArea(sector, area.id.clone())
        };
        html! {
            <li class="band" data-tint={area.hue.to_string()}>
                <h2>
                    <AreaSign hue={area.hue} />
                    { " " }
                    <a href={route.path()}>{ &area.name }</a>
                </h2>
                <p>{ &area.for_parents }</p>
                <p class="small subtle">{ in_words(&tally(lines)) }</p>
            </li>
        }
    });
    let other = if sector == Sector::Po { Sector::Vo } else { Sector::Po };
    Page {
        route: Route::ParentsSector(sector),
        heading: format!("Wat kunt u verwachten van de {}?", sector.label()),
        description: format!(
            "Kies een onderwerp en lees wat u van de {} kunt verwachten, en hoe vast dat staat.",
            sector.label()
        ),
        trail: vec![(Route::Parents, "Ouders en leerlingen".into())],
        body: html! {
            <>
                <ul class="rows">{ for items }</ul>
                <p>
                    { "Gaat het om een andere school? " }
                    <a href={Route::ParentsSector(other).path()}>
                        { format!("Naar de {}", other.label()) }
                    </a>
                </p>
                <p>
                    <a href={Route::MySubject.path()}>{ "Mijn onderwerp staat er niet bij" }</a>
                </p>
            </>
        },
        ..Page::default()
    }
}

/// `28 onderdelen: 2 wet, 24 aanbevolen in het veld en 2 voorstel`.
pub(super) fn in_words(counts: &[(Authority, usize)]) -> String {
    let total = counts.iter().map(|(_, count)| count).sum();
    let parts: Vec<String> = counts
        .iter()
        .map(|(authority, count)| format!("{count} × {}", authority.label().to_lowercase()))
        .collect();
    format!("{}: {}", words::count(total, "onderdeel", "onderdelen"), words::and(&parts))
}
