//! What the screen itself remembers: the last notice, and the question that waits for an answer.
//! None of it is ever stored.

use yew::prelude::*;

use super::heading::focus_soon;
use crate::assessment::Assessment;

/// Where on a page a notice belongs: under the button that led to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Under the example.
    Example,
    /// Under the layer of the samenwerkingsverband.
    Overlay,
    /// Under the file field.
    Open,
    /// Under "Bewaar als bestand".
    Save,
    /// Under "Kopieer".
    Copy,
    /// Under the list of records.
    Records,
    /// Under the safety copies.
    Copies,
    /// Under the buttons for files of other programs.
    Export,
    /// Under "Leg dit moment vast".
    Moments,
    /// Under "Voeg samen".
    Merge,
    /// Under "Wis".
    Wipe,
}

/// What happened, in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Notice {
    /// Where it belongs.
    pub place: Place,
    /// What went well, or what went wrong.
    pub outcome: Result<String, String>,
}

/// What has to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Asking {
    /// Take the record with this id away.
    Remove(String),
    /// Open this record, which is here already in another form; what will happen, in sentences.
    Arrival(Box<Assessment>, Vec<String>),
    /// Wipe the device.
    Wipe,
}

impl Asking {
    /// Id of the button that led to the question.
    pub(crate) fn button(&self) -> String {
        match self {
            Self::Remove(id) => format!("haal-weg-{id}"),
            Self::Arrival(..) => "bestand".to_owned(),
            Self::Wipe => "wis".to_owned(),
        }
    }
}

/// Id of the question, which gets the focus when it appears.
pub(crate) const QUESTION: &str = "vraag";

/// The state of the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Screen {
    /// The last notice.
    pub notice: Option<Notice>,
    /// What waits for a yes or a no.
    pub asking: Option<Asking>,
}

impl Screen {
    /// What was told about a file before the page was loaded again.
    pub(crate) fn telling(told: Option<String>) -> Self {
        let notice = told.map(|told| Notice { place: Place::Open, outcome: Ok(told) });
        Self { notice, asking: None }
    }
}

/// A notice and nothing to ask.
pub(crate) fn say(
    screen: &UseStateSetter<Screen>,
    place: Place,
    outcome: Result<impl Into<String>, impl Into<String>>,
) {
    let outcome = outcome.map(Into::into).map_err(Into::into);
    screen.set(Screen { notice: Some(Notice { place, outcome }), asking: None });
}

/// The live region of a place; empty until something happens there.
pub(crate) fn notice(screen: &Screen, place: Place) -> Html {
    let here = screen.notice.as_ref().filter(|notice| notice.place == place);
    let (class, sentence) = match here.map(|notice| &notice.outcome) {
        None => return html! { <div role="status"></div> },
        Some(Ok(sentence)) => ("callout", sentence),
        Some(Err(sentence)) => ("callout error", sentence),
    };
    html! {
        <div role="status">
            <div {class} key={sentence.clone()}><p>{ sentence }</p></div>
        </div>
    }
}

/// Puts a question on the screen and brings the reader to it.
pub(crate) fn ask(screen: &UseStateSetter<Screen>, asking: Asking) -> Callback<MouseEvent> {
    let screen = screen.clone();
    Callback::from(move |_| {
        screen.set(Screen { notice: None, asking: Some(asking.clone()) });
        focus_soon(QUESTION);
    })
}

/// Asks once more before something goes away. With a "no" the reader is back at the button.
pub(crate) fn confirm(
    sentence: String,
    yes_words: &'static str,
    yes: Callback<MouseEvent>,
    screen: &UseStateSetter<Screen>,
    asking: &Asking,
) -> Html {
    let (screen, button) = (screen.clone(), asking.button());
    let no = Callback::from(move |_: MouseEvent| {
        screen.set(Screen::default());
        focus_soon(&button);
    });
    html! {
        <div class="callout caution" id={QUESTION} tabindex="-1" role="group" aria-label="Weet u het zeker?">
            <p>{ sentence }</p>
            <p class="buttons">
                <button type="button" class="button" onclick={yes}>{ yes_words }</button>
                <button type="button" class="button secondary" onclick={no}>{ "Nee, laat staan" }</button>
            </p>
        </div>
    }
}
