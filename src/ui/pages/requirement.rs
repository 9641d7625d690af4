//! One line of the norm on a page of its own: everything that is known about it.

use yew::prelude::*;

use super::Page;
use super::area::capital;
use super::parts::{Terms, origin};
use crate::norm::{Depth, Describing, Requirement, Sector};
use crate::ui::components::{AuthorityBadge, Callout, CalloutKind};
use crate::ui::route::Route;
use crate::ui::shell::NAME;
use crate::ui::site::Site;
use crate::words;

/// `/eis/<slug>/`.
pub(super) fn page(site: &Site, line: &Requirement) -> Page {
    let mut terms = Terms::new(&site.norm.glossary);
    let area = site.area(&line.area);
    let body = html! {
        <>
            <AuthorityBadge authority={line.authority} nature={line.legal_nature} />
            <div class="lead">{ terms.p(&line.parents) }</div>
            <p class="small subtle">{ scope(line) }</p>
            if let Some(caution) = &line.caution {
                <Callout kind={CalloutKind::Caution}>
                    <p><strong>{ "Let op. " }</strong>{ terms.mark(caution) }</p>
                </Callout>
            }
            <h2>{ "Wat kunt u vragen?" }</h2>
            { terms.p(&line.ask) }
            { for_schools(line, &mut terms) }
            <h2>{ "Waar komt dit vandaan?" }</h2>
            { origin(site, line, None, true) }
            { related(site, line) }
            { keep(site, line) }
            { terms.list() }
        </>
    };
    Page {
        route: Route::Requirement(line.id.clone()),
        heading: line.title.clone(),
        title: twin(site, line).then(|| format!("{} ({})", line.title, schools(line))),
        description: line.parents.clone(),
        trail: trail(line, area.map(|area| (area.name.as_str(), area.general))),
        tint: area.map(|area| area.hue),
        school_word: true,
        body,
        ..Page::default()
    }
}

/// Whether another line has the same title, as po and vo sometimes do.
fn twin(site: &Site, line: &Requirement) -> bool {
    let lines = &site.norm.edition.requirements;
    lines.iter().any(|other| other.id != line.id && other.title == line.title)
}

fn schools(line: &Requirement) -> String {
    let schools: Vec<&str> = line.sectors.iter().map(|sector| sector.label()).collect();
    words::and(&schools)
}

fn scope(line: &Requirement) -> String {
    let depth = match line.depth {
        Depth::Kern => "hoort bij de kern van de zelfcheck",
        Depth::Verdieping => "hoort bij de verdieping van de zelfcheck",
    };
    let depth = if line.is_asked() { depth } else { "is uitleg; de zelfcheck vraagt er niet naar" };
    format!("Voor: {}. Dit onderdeel {depth}.", schools(line))
}

fn trail(line: &Requirement, area: Option<(&str, bool)>) -> Vec<(Route, String)> {
    let mut trail = vec![(Route::Parents, "Ouders en leerlingen".to_owned())];
    match (area, line.sectors.first()) {
        (Some((name, true)), _) => trail.push((Route::ParentsGeneral, name.to_owned())),
        (Some((name, false)), Some(&sector)) => {
            trail.push((Route::ParentsSector(sector), capital(sector.label())));
            trail.push((Route::ParentsArea(sector, line.area.clone()), name.to_owned()));
        }
        _ => {}
    }
    trail
}

fn for_schools(line: &Requirement, terms: &mut Terms<'_>) -> Html {
    let describing = match line.describing {
        Describing::Wet => "De wet vraagt dat de school dit beschrijft.",
        Describing::Nuttig => "Beschrijven helpt ouders. De wet vraagt dat hier niet.",
        Describing::Nvt => "De zelfcheck vraagt hier alleen of de school het doet.",
    };
    let evidence = line.evidence.iter().map(|example| html! { <li>{ example }</li> });
    html! {
        <>
            <h2>{ "Voor scholen" }</h2>
            { terms.p(&line.school) }
            if line.is_asked() {
                <h3>{ "Wanneer is het antwoord ja, deels of nee?" }</h3>
                <dl class="pairs">
                    <dt>{ "Ja" }</dt>
                    <dd>{ terms.mark(&line.judging.ja) }</dd>
                    <dt>{ "Deels" }</dt>
                    <dd>{ terms.mark(&line.judging.deels) }</dd>
                    <dt>{ "Nee" }</dt>
                    <dd>{ terms.mark(&line.judging.nee) }</dd>
                </dl>
                <p>{ describing }</p>
            }
            if !line.evidence.is_empty() {
                <h3>{ "Hieraan ziet u het in een schoolgids" }</h3>
                <ul>{ for evidence }</ul>
            }
            if !line.search_terms.is_empty() {
                <h3>{ "Woorden die scholen hiervoor gebruiken" }</h3>
                <p>{ line.search_terms.join(", ") }</p>
            }
        </>
    }
}

/// The other lines of the same theme in the same area, for the same kinds of school.
fn related(site: &Site, line: &Requirement) -> Html {
    let shares_school = |other: &Requirement| {
        Sector::ALL.into_iter().any(|sector| line.is_for(sector) && other.is_for(sector))
    };
    let others: Vec<Html> = site
        .norm
        .edition
        .requirements
        .iter()
        .filter(|other| other.area == line.area && other.theme == line.theme)
        .filter(|other| other.id != line.id && shares_school(other))
        .map(|other| {
            html! {
                <li>
                    <a href={Route::Requirement(other.id.clone()).path()}>{ &other.title }</a>
                    <span class="subtle">{ format!(" {}", other.authority.label().to_lowercase()) }</span>
                </li>
            }
        })
        .collect();
    if others.is_empty() {
        return Html::default();
    }
    let theme = site.norm.edition.themes.iter().find(|theme| theme.id == line.theme);
    html! {
        <section class="no-print">
            <h2>{ "Hoort hierbij" }</h2>
            if let Some(theme) = theme {
                <p>{ format!("Andere onderdelen over ‘{}’:", theme.name.to_lowercase()) }</p>
            }
            <ul>{ for others }</ul>
        </section>
    }
}

/// Take it along: the fixed address, paper, and where to say that something is wrong.
fn keep(site: &Site, line: &Requirement) -> Html {
    let path = Route::Requirement(line.id.clone()).path();
    let address = site.config.url(&path).unwrap_or(path);
    let subject = format!("{NAME} {}: {}", site.head.short(), line.id);
    let mail = (!site.config.contact.is_empty()).then(|| {
        let href =
            format!("mailto:{}?subject={}", site.config.contact, subject.replace(' ', "%20"));
        html! { <li><a {href}>{ "Meld een fout in dit onderdeel" }</a></li> }
    });
    html! {
        <section class="no-print">
            <h2>{ "Bewaren, delen of printen" }</h2>
            <ul>
                <li>
                    { "Dit adres blijft hetzelfde: " }
                    <code>{ address }</code>
                </li>
                <li>{ "Printen kan met uw browser. Menu en knoppen komen niet op papier." }</li>
                { for mail }
            </ul>
        </section>
    }
}
