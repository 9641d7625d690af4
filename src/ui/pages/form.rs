//! The blank form, to fill in on paper: kern and verdieping, both sides of every answer.

use yew::prelude::*;

use super::Page;
use super::area::capital;
use crate::norm::{Area, Depth, Describing, Requirement, Sector};
use crate::ui::components::AuthorityWord;
use crate::ui::route::{CheckRoute, Route};
use crate::ui::site::Site;

/// `/formulier/po/`.
pub(super) fn page(site: &Site, sector: Sector) -> Page {
    let areas = site.norm.edition.areas.iter().map(|area| section(site, area, sector));
    let body = html! {
        <>
            <div class="no-print">
                <p class="lead">
                    { "Voor een overleg zonder laptops. Print deze bladzijde met uw browser. \
                       Op papier staat alleen het formulier." }
                </p>
                <fieldset>
                    <legend>{ "Wat wilt u printen?" }</legend>
                    <div class="choices">
                        <label class="choice" for="alleen-kern">
                            <input type="radio" name="omvang" id="alleen-kern" checked=true />
                            <span>{ "Alleen de kern" }</span>
                        </label>
                        <label class="choice" for="alle-onderdelen">
                            <input type="radio" name="omvang" id="alle-onderdelen" />
                            <span>{ "Alle onderdelen" }</span>
                        </label>
                    </div>
                </fieldset>
                <p>
                    { "Liever op het scherm? " }
                    <a href={Route::Check(CheckRoute::Begin).path()}>{ "Begin de zelfcheck" }</a>
                </p>
            </div>
            <div class="form-head">
                <p>{ "School en vestiging:" }</p>
                <p>{ "Datum:" }</p>
                <p>{ "Ingevuld door (functie):" }</p>
                <p>{ "Schooljaar:" }</p>
            </div>
            <p>{ "Noem geen namen of gegevens van leerlingen. Overslaan mag: leeg is geen nee." }</p>
            { for areas }
        </>
    };
    Page {
        route: Route::Form(sector),
        heading: format!("Leeg formulier voor de {}", sector.label()),
        description: format!(
            "De zelfcheck voor de {} om te printen en met pen in te vullen.",
            sector.label()
        ),
        trail: vec![(Route::Check(CheckRoute::Begin), "Zelfcheck".into())],
        body,
        ..Page::default()
    }
}

fn section(site: &Site, area: &Area, sector: Sector) -> Html {
    let mut lines: Vec<&Requirement> =
        site.lines(area, Some(sector)).into_iter().filter(|line| line.is_asked()).collect();
    lines.sort_by_key(|line| line.depth);
    let core = lines.iter().any(|line| line.depth == Depth::Kern);
    let items = lines.iter().map(|line| question(line));
    html! {
        <section
            class="theme form-area"
            data-omvang={if core { "kern" } else { "verdieping" }}
            aria-labelledby={area.id.clone()}
        >
            <h2 id={area.id.clone()}>{ &area.name }</h2>
            <p class="small">{ format!("Het best in te vullen door: {}.", area.who) }</p>
            { for items }
        </section>
    }
}

fn question(line: &Requirement) -> Html {
    let depth = if line.depth == Depth::Kern { "kern" } else { "verdieping" };
    html! {
        <div class="line paper-line" data-omvang={depth}>
            <h3>{ &line.title }</h3>
            <p>{ &line.school }</p>
            <p class="boxes">
                <strong>{ "Doen wij dit?" }</strong>
                { boxes(&["ja", "deels", "nee", "weten we niet", "n.v.t."]) }
            </p>
            if line.describing != Describing::Nvt {
                <p class="boxes">
                    <strong>{ "Staat het beschreven?" }</strong>
                    { boxes(&["ja", "deels", "nee"]) }
                    <span class="write">{ "Waar?" }</span>
                </p>
            }
            <p class="boxes"><span class="write">{ "Toelichting" }</span></p>
            <div class="authority"><AuthorityWord authority={line.authority} /></div>
        </div>
    }
}

fn boxes(words: &[&str]) -> Html {
    words.iter().map(|word| html! { <span class="box">{ capital(word) }</span> }).collect()
}
