//! Where a line comes from: law places, sources, and how well they carry it.

use yew::prelude::*;

use crate::norm::{Authority, LawRef, Requirement, Sector, Source};
use crate::ui::components::More;
use crate::ui::site::Site;

/// Law and sources of a line.
///
/// On the page of one sector only the law of that sector is named; `full` adds what a source says.
pub(crate) fn origin(site: &Site, line: &Requirement, sector: Option<Sector>, full: bool) -> Html {
    let here = |place: &&LawRef| {
        sector.is_none_or(|sector| place.sector.is_none_or(|about| about == sector))
    };
    let law: Vec<Html> = line.law.iter().filter(here).map(law_place).collect();
    let sources =
        line.sources.iter().filter_map(|id| site.source(id)).map(|item| source(item, full));
    let support = line.support.map(|support| html! { <p>{ support.explanation() }</p> });
    let nature = line
        .legal_nature
        .map(|nature| html! { <p>{ format!("Soort regel: {}.", nature.label()) }</p> });
    let heading =
        if line.authority == Authority::Wet { "In de wet:" } else { "Dit raakt ook de wet:" };
    html! {
        <>
            if !law.is_empty() {
                <p>{ heading }</p>
                <ul class="sources">{ for law }</ul>
            }
            { for nature }
            if !line.sources.is_empty() {
                <ul class="sources">{ for sources }</ul>
            }
            { for support }
        </>
    }
}

/// Law places and sources without a line around them; nothing when there are none.
pub(crate) fn places(site: &Site, law: &[LawRef], sources: &[String]) -> Html {
    if law.is_empty() && sources.is_empty() {
        return Html::default();
    }
    let law = law.iter().map(law_place);
    let sources = sources.iter().filter_map(|id| site.source(id)).map(|item| source(item, false));
    html! {
        <More title="Waar komt dit vandaan?" aside=true>
            <ul class="sources">
                { for law }
                { for sources }
            </ul>
        </More>
    }
}

fn law_place(place: &LawRef) -> Html {
    let sector = place.sector.map(|sector| format!(" ({})", sector.label()));
    html! {
        <li>
            <a href={place.url()}>{ place.in_words() }</a>
            { for sector }
            if place.other_version {
                { format!(". Gelezen in de versie van {}, niet in die van deze editie", place.versie.in_words()) }
            }
        </li>
    }
}

fn source(source: &Source, full: bool) -> Html {
    html! {
        <li>
            { format!("{}, ", source.publisher) }
            <a href={source.url.clone()}>{ &source.title }</a>
            { format!(", {}.", source.date) }
            if source.local {
                { " Een voorbeeld uit één regio of school; geen grond voor dit onderdeel." }
            }
            if full {
                <br />
                <span class="subtle">{ &source.supports }</span>
            }
        </li>
    }
}
