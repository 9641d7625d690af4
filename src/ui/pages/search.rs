//! Search, and below it every line by subject: complete without script.

use yew::prelude::*;

use super::parts::search_field;
use super::{Page, When};
use crate::norm::{Area, Requirement};
use crate::ui::components::AreaSign;
use crate::ui::route::Route;
use crate::ui::site::{Site, Slice};
use crate::words;

/// `/zoeken/`.
pub(super) fn page(site: &Site) -> Page {
    let sections = site.norm.edition.areas.iter().map(|area| section(site, area));
    let total = site.norm.edition.requirements.len();
    Page {
        route: Route::Search,
        heading: "Zoeken".into(),
        title: Some("Zoeken in alle onderdelen".into()),
        description: "Zoek een onderdeel, of bekijk alle onderdelen op een rij per onderwerp."
            .into(),
        program: When::Idle,
        slices: vec![Slice::Search],
        body: html! {
            <>
                { search_field(&site.norm.edition.areas) }
                <h2 id="alles">
                    { format!("Alle {} op een rij", words::count(total, "onderdeel", "onderdelen")) }
                </h2>
                { for sections }
            </>
        },
        ..Page::default()
    }
}

fn section(site: &Site, area: &Area) -> Html {
    let lines = site.lines(area, None);
    let themes = site.norm.edition.themes.iter().filter_map(|theme| {
        let own: Vec<Html> =
            lines.iter().filter(|line| line.theme == theme.id).map(|line| item(line)).collect();
        (!own.is_empty()).then(|| {
            html! {
                <>
                    <h4>{ &theme.name }</h4>
                    <ul class="index">{ for own }</ul>
                </>
            }
        })
    });
    html! {
        <section class="band" data-tint={area.hue.to_string()}>
            <h3><AreaSign hue={area.hue} />{ format!(" {}", area.name) }</h3>
            { for themes }
        </section>
    }
}

fn item(line: &Requirement) -> Html {
    let schools: Vec<&str> = line.sectors.iter().map(|sector| sector.slug()).collect();
    html! {
        <li>
            <a href={Route::Requirement(line.id.clone()).path()}>{ &line.title }</a>
            <span class="subtle">
                { format!(" {}, {}", schools.join(" en "), line.authority.label().to_lowercase()) }
            </span>
        </li>
    }
}
