//! The filter above a list of lines: radio buttons that the style sheet listens to, no script.

use yew::prelude::*;

use super::tally;
use crate::norm::{Depth, Requirement};

/// Which gezag, and kern or all; and a field for a word, once the program is there.
pub(crate) fn filter(lines: &[&Requirement]) -> Html {
    let total = lines.len();
    let core = lines.iter().filter(|line| line.depth == Depth::Kern).count();
    let kinds = tally(lines.iter().copied()).into_iter().map(|(authority, count)| {
        radio(
            "gezag",
            &format!("gezag-{}", authority.slug()),
            &format!("{} ({count})", authority.label()),
            false,
        )
    });
    html! {
        <details class="more filter" data-island="filter">
            <summary>{ "Kies of zoek op deze bladzijde" }</summary>
            <fieldset>
                <legend>{ "Hoe vast staat het?" }</legend>
                <div class="choices">
                    { radio("gezag", "gezag-alles", &format!("Alles ({total})"), true) }
                    { for kinds }
                </div>
            </fieldset>
            <fieldset>
                <legend>{ "Hoeveel wilt u zien?" }</legend>
                <div class="choices">
                    { radio("omvang", "alle-onderdelen", &format!("Alle onderdelen ({total})"), true) }
                    { radio("omvang", "alleen-kern", &format!("Alleen de kern ({core})"), false) }
                </div>
            </fieldset>
            <div class="needs-script">
                <label for="filterveld">{ "Zoek op deze bladzijde" }</label>
                <input id="filterveld" type="search" spellcheck="false" />
                <p id="filteruitslag" class="small" role="status"></p>
                <p class="small" data-failure="true" hidden=true>
                    { "Zoeken lukt nu niet. De keuzes hierboven werken wel." }
                </p>
            </div>
        </details>
    }
}

fn radio(name: &'static str, id: &str, label: &str, checked: bool) -> Html {
    html! {
        <label class="choice" for={id.to_owned()}>
            <input type="radio" {name} id={id.to_owned()} {checked} />
            <span>{ label.to_owned() }</span>
        </label>
    }
}
