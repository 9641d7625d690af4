//! The school's own documents beside the norm. What is chosen goes to a worker by `www/document.js`,
//! which puts the piece of HTML in that comes back. Each passage in it says of itself what deciding
//! needs (`data-…`); what was decided is in the record, and is written on the passages here.

use std::cell::RefCell;

use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element, NodeList};
use yew::prelude::*;

use crate::assessment::{
    Action, Assessment, Before, Candidate, DocumentChange, DocumentDecisions, Renewal, Verdict,
};
use crate::document::limits;
use crate::norm::Depth;
use crate::ui::check::context::{Dispatch, act};
use crate::ui::check::{handover, json};

/// The page.
pub(super) fn documents(record: &Assessment) -> Html {
    let Some(scope) = record.profile.scope() else {
        return html! { <p>{ "Kies eerst bij ‘Over uw school’ wat voor school het is." }</p> };
    };
    let areas = scope.areas.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
    let depth = if scope.depth == Depth::Kern { "kern" } else { "verdieping" };
    html! {
        <>
            <p>
                { "Kies de schoolgids, het ondersteuningsprofiel of een protocol van uw school. \
                   U ziet per onderdeel welke stukken tekst het lijken te beschrijven. U beslist." }
            </p>
            <p>
                { "Het document wordt in uw browser gelezen en nergens bewaard. Uw zelfcheck houdt \
                   de titel, de citaten die u overneemt en een kenmerk van elk stuk dat u zag." }
            </p>
            <div class="field no-print">
                <label for="documenten-bestanden">{ "Kies een of meer documenten" }</label>
                <p class="hint" id="documenten-hulp">
                    { "Een PDF, Word-document (.docx), OpenDocument-tekst (.odt), webpagina of tekstbestand." }
                </p>
                <input
                    id="documenten-bestanden"
                    type="file"
                    multiple=true
                    aria-describedby="documenten-hulp"
                    data-most={limits::FILE.to_string()}
                />
            </div>
            <div class="field no-print">
                <label for="documenten-geplakt">{ "Of plak tekst" }</label>
                <textarea id="documenten-geplakt" rows="4" />
            </div>
            <div class="field no-print">
                <label for="documenten-titel">{ "Waar komt die tekst uit?" }</label>
                <p class="hint" id="documenten-titel-hulp">{ "Bijvoorbeeld: Zorgplan 2026." }</p>
                <input id="documenten-titel" type="text" maxlength="120" aria-describedby="documenten-titel-hulp" />
            </div>
            <p class="buttons no-print">
                <button
                    type="button"
                    class="button"
                    data-lezer=""
                    data-sector={scope.sector.slug()}
                    data-gebieden={areas}
                    data-omvang={depth}
                >
                    { "Leg naast de norm" }
                </button>
                <button type="button" class="button secondary" id="documenten-stop" hidden=true>{ "Stop" }</button>
            </p>
            <div role="status" id="documenten-status"></div>
            <div id="documenten-uitkomst" hidden=true>
                <h2 id="documenten-kop" tabindex="-1">{ "Wat er lijkt te staan" }</h2>
                <p role="status" class="no-print" id="documenten-stand"></p>
                <div id="documenten-stuk"></div>
            </div>
        </>
    }
}

/// Follows what the script tells, for as long as the listener lives: somebody pressed the button, a
/// document was read, passages are shown, somebody decided.
#[allow(clippy::unnecessary_wraps, reason = "the other program listens to nothing")]
pub(crate) fn follow(dispatch: Dispatch) -> Option<EventListener> {
    // What the last decision about many passages may have filled in.
    let last = RefCell::new(Vec::new());
    Some(EventListener::new(&gloo::utils::window(), "normwijzer:document", move |event| {
        let told =
            event.dyn_ref::<CustomEvent>().and_then(|it| it.detail().dyn_into::<Array>().ok());
        let Some(told) = told else { return };
        let text = |place: u32| told.get(place).as_string();
        let elements = || {
            let all = told.get(1).dyn_into::<Array>().unwrap_or_default();
            (0..all.length()).filter_map(move |it| all.get(it).dyn_into::<Element>().ok())
        };
        let Some(record) = handover::open() else { return };
        let word = text(2).unwrap_or_default();
        let change = match text(0).as_deref() {
            Some("gelezen") => read(&told),
            Some("besluit") => {
                let (title, passages) = passages(elements());
                last.replace(passages.iter().map(|passage| before(&record, passage)).collect());
                let verdict = match word.as_str() {
                    "ja" => Verdict::Accepted,
                    "nee" => Verdict::Rejected,
                    _ => Verdict::Open,
                };
                DocumentChange::Decide { title, verdict, passages }
            }
            Some("terug") => {
                let (title, passages) = passages(elements());
                DocumentChange::TakeBack { title, passages, before: last.take() }
            }
            Some("wissel") => DocumentChange::Renew(
                elements().filter_map(|it| renewal(&it, word == "bij")).collect(),
            ),
            Some("begin") => return elements().for_each(|button| hand_over(&record, &button)),
            _ => return show_verdicts(&record),
        };
        act(&dispatch, Action::Document(change));
    }))
}

/// Writes on the button what the worker needs of the record: what an earlier version of a document is
/// known by, and the layer. Nothing else goes along, and not before somebody asks.
fn hand_over(record: &Assessment, button: &Element) {
    set(
        button,
        "data-besloten",
        &json::write(&DocumentDecisions::from(record)).unwrap_or_default(),
    );
    let layer = record.overlay.as_ref().and_then(json::write);
    set(button, "data-laag", &layer.unwrap_or_default());
}

/// What an answer says about being written down.
fn before(record: &Assessment, passage: &Candidate) -> Before {
    let answer = record.answers.get(&passage.line);
    Before {
        line: passage.line.clone(),
        described: answer.and_then(|answer| answer.described),
        place: answer.map(|answer| answer.place.clone()).unwrap_or_default(),
    }
}

/// A document that was read: its title, pages, what was suggested, and the title of the version before.
fn read(told: &Array) -> DocumentChange {
    // A number of pages in a double; the cast drops nothing.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let pages = told.get(2).as_f64().map(|pages| pages as u32);
    DocumentChange::Read {
        title: told.get(1).as_string().unwrap_or_default(),
        pages,
        shown: told.get(3).as_string().unwrap_or_default(),
        earlier: told.get(4).as_string(),
    }
}

/// The passages beside their lines as they say of themselves, and the title of the document that all of
/// them are in.
fn passages(elements: impl Iterator<Item = Element>) -> (String, Vec<Candidate>) {
    let mut all = Vec::new();
    let mut title = String::new();
    for element in elements {
        let passage;
        (title, passage) = candidate(&element);
        all.push(passage);
    }
    (title, all)
}

/// What becomes of a reference: it goes along with its text, or goes away.
fn renewal(element: &Element, along: bool) -> Option<Renewal> {
    let before = json::read(&element.get_attribute("data-was")?)?;
    let (title, passage) = candidate(element);
    let line = passage.line.clone();
    Some(Renewal { line, before, now: along.then_some((title, passage)) })
}

/// The title of its document, and the passage beside its line, as it says of itself.
fn candidate(passage: &Element) -> (String, Candidate) {
    let said = |name: &str| passage.get_attribute(&format!("data-{name}")).unwrap_or_default();
    let candidate = Candidate {
        line: said("eis"),
        mark: said("kenmerk"),
        page: said("bladzijde").parse().ok(),
        heading: said("kop"),
        quote: said("citaat"),
    };
    (said("titel"), candidate)
}

/// Writes on every passage what the record says was decided, and on every reference of an earlier version
/// whether it is still there. What follows from that on the screen is the script's.
pub(crate) fn show_verdicts(record: &Assessment) {
    for passage in elements("[data-kenmerk]:not([data-was])") {
        let (title, candidate) = candidate(&passage);
        let state = match record.verdict(&title, &candidate) {
            Verdict::Open => "open",
            Verdict::Accepted => "ja",
            Verdict::Rejected => "nee",
        };
        set(&passage, "data-stand", state);
    }
    for reference in elements("[data-was]") {
        let Some(Renewal { line, before, .. }) = renewal(&reference, false) else { continue };
        let there = record.answers.get(&line).is_some_and(|it| it.evidence.contains(&before));
        set(&reference, "data-stand", if there { "open" } else { "klaar" });
    }
}

fn elements(selector: &str) -> impl Iterator<Item = Element> + use<> {
    let all = gloo::utils::document().query_selector_all(selector).ok();
    let count = all.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |it| all.as_ref()?.get(it)?.dyn_into::<Element>().ok())
}

fn set(element: &Element, name: &str, value: &str) {
    // An element of ours takes an attribute.
    drop(element.set_attribute(name, value));
}
