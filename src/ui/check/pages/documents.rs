//! The school's own documents beside the norm. What is chosen goes to a worker by `www/document.js`,
//! which puts the piece of HTML in that comes back. Each passage in it says of itself what deciding
//! needs (`data-…`); what was decided is in the record, and is written on the passages here.

use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element};
use yew::prelude::*;

use crate::assessment::{Action, Assessment, Candidate, DocumentChange, Verdict};
use crate::document::limits;
use crate::norm::{Depth, EditionHead};
use crate::ui::check::context::{Dispatch, act};
use crate::ui::check::handover;

/// The selector of a passage to decide about.
const PASSAGE: &str = "[data-kenmerk]";

/// The page.
pub(super) fn documents(head: &EditionHead, record: &Assessment) -> Html {
    // Only the lines of the edition in force are known by the words of documents.
    if head.newer.is_some() {
        return html! {
            <p>{ "Documenten ernaast leggen kan alleen bij de editie die nu geldt. Neem deze zelfcheck eerst mee." }</p>
        };
    }
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
                { "Het document wordt in uw browser gelezen en nergens bewaard. \
                   Alleen een stuk dat u overneemt, komt als citaat in uw zelfcheck." }
            </p>
            <div class="field">
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
            <div class="field">
                <label for="documenten-geplakt">{ "Of plak tekst" }</label>
                <textarea id="documenten-geplakt" rows="4" />
            </div>
            <p class="buttons">
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
                <p class="no-print">
                    { "Met het toetsenbord: j en k gaan naar het volgende en vorige stuk, \
                       a neemt het over, n wijst het af." }
                </p>
                <div id="documenten-stuk"></div>
            </div>
        </>
    }
}

/// Follows what the script tells, for as long as the listener lives: a document was read, passages are
/// shown, somebody decided.
#[allow(clippy::unnecessary_wraps, reason = "the other program listens to nothing")]
pub(crate) fn follow(dispatch: Dispatch) -> Option<EventListener> {
    Some(EventListener::new(&gloo::utils::window(), "normwijzer:document", move |event| {
        let told =
            event.dyn_ref::<CustomEvent>().and_then(|it| it.detail().dyn_into::<Array>().ok());
        let Some(told) = told else { return };
        let text = |place: u32| told.get(place).as_string();
        let Some(record) = handover::open() else { return };
        let change = match text(0).as_deref() {
            Some("gelezen") => {
                // A number of pages in a double; the cast drops nothing.
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                let pages = told.get(2).as_f64().map(|pages| pages as u32);
                DocumentChange::Read { title: text(1).unwrap_or_default(), pages }
            }
            Some("besluit") => match told.get(1).dyn_into::<Element>() {
                Ok(passage) => decided(&record, &passage, text(2).as_deref() == Some("ja")),
                Err(_) => return,
            },
            _ => return show_verdicts(&record),
        };
        act(&dispatch, Action::Document(change));
    }))
}

/// A decision, or the same one taken back.
fn decided(record: &Assessment, passage: &Element, yes: bool) -> DocumentChange {
    let (title, candidate) = candidate(passage);
    let wanted = if yes { Verdict::Accepted } else { Verdict::Rejected };
    let again = record.verdict(&title, &candidate) == wanted;
    let verdict = if again { Verdict::Open } else { wanted };
    DocumentChange::Decide { title, verdict, passages: vec![candidate] }
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

/// Writes on every passage what the record says was decided.
pub(crate) fn show_verdicts(record: &Assessment) {
    let Ok(all) = gloo::utils::document().query_selector_all(PASSAGE) else { return };
    for passage in (0..all.length()).filter_map(|it| all.get(it)?.dyn_into::<Element>().ok()) {
        let (title, candidate) = candidate(&passage);
        let verdict = record.verdict(&title, &candidate);
        for (word, meant) in [("ja", Verdict::Accepted), ("nee", Verdict::Rejected)] {
            let button = passage.query_selector(&format!("[data-besluit={word}]"));
            if let Ok(Some(button)) = button {
                let pressed = if verdict == meant { "true" } else { "false" };
                // An element of ours takes an attribute.
                drop(button.set_attribute("aria-pressed", pressed));
            }
        }
    }
}
