//! The search field. It is plain HTML; the program listens to it once it is there.

use yew::prelude::*;

use crate::norm::Area;
use crate::ui::route::Route;
use crate::words;

/// The field, the place for its results, and the way without script.
pub(crate) fn search_field(areas: &[Area]) -> Html {
    let examples: Vec<&str> =
        areas.iter().filter_map(|area| area.also.first().map(String::as_str)).collect();
    html! {
        <div class="search" id="zoek" data-island="zoek">
            <div class="needs-script" role="search">
                <label for="zoekveld">{ "Zoek in alle onderdelen" }</label>
                if !examples.is_empty() {
                    <p class="small subtle" id="zoekhulp">
                        { format!("Typ een woord of een vraag. Bijvoorbeeld: {}.", words::or(&examples)) }
                    </p>
                }
                <input
                    id="zoekveld"
                    type="search"
                    spellcheck="false"
                    enterkeyhint="search"
                    aria-describedby={(!examples.is_empty()).then_some("zoekhulp")}
                />
            </div>
            <div id="zoekuitslag"></div>
            <p class="callout" data-failure="true" hidden=true>
                { "Zoeken lukt nu niet. " }
                <a href={Route::Search.path()}>{ "Bekijk alle onderdelen op een rij" }</a>
            </p>
            <noscript>
                <p>
                    <a href={Route::Search.path()}>{ "Bekijk alle onderdelen op een rij" }</a>
                </p>
            </noscript>
        </div>
    }
}
