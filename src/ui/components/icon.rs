//! The few drawings of the site, as inline SVG: no request, any colour, sharp in print.

use yew::prelude::*;

/// What to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconName {
    /// The mark of the site: a pointer against the line it measures.
    Mark,
    /// Opens downwards.
    Chevron,
    /// Leads to another page.
    Arrow,
    /// *Op orde*.
    Full,
    /// *Opschrijven*.
    Pencil,
    /// *Waarmaken*.
    Half,
    /// *Ontwikkelen*.
    Empty,
    /// *Uitzoeken*.
    Question,
    /// *N.v.t.*
    Dash,
    /// *Nog open*.
    Dots,
}

impl IconName {
    /// The outline on a grid of 16 by 16.
    fn path(self) -> &'static str {
        match self {
            Self::Mark => "M12 0h3v16h-3zM1 3l9 5-9 5z",
            Self::Chevron => "M2 5l6 6 6-6-1.4-1.4L8 8.2 3.4 3.6z",
            Self::Arrow => "M8.6 2 14.6 8l-6 6-1.4-1.4L10.8 9H1.4V7h9.4L7.2 3.4z",
            Self::Full => "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z",
            Self::Pencil => "M11.5 1 15 4.5 5 14.5 1 15l.5-4zM3.3 11.7l-.2 1.2 1.2-.2z",
            Self::Half => "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.8v10.4a5.2 5.2 0 0 0 0-10.4z",
            Self::Empty => {
                "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8z"
            }
            Self::Question => {
                "M8 1C5.2 1 3.5 2.7 3.4 5.2h2.2C5.7 3.8 6.5 3 7.9 3c1.3 0 2.2.7 2.2 1.9 0 1-.5 1.5-1.5 2.2C7.3 8 6.8 8.7 6.9 10v.4H9V10c0-.8.3-1.2 1.4-2 1.3-.9 1.9-1.9 1.9-3.2C12.3 2.5 10.5 1 8 1zM6.7 12.3h2.5v2.5H6.7z"
            }
            Self::Dash => "M2 7h12v2H2z",
            Self::Dots => "M1 6.5h3v3H1zM6.5 6.5h3v3h-3zM12 6.5h3v3h-3z",
        }
    }
}

/// Drawings that a page holds without showing them, each with its id, for what is drawn later:
/// `<use href="#id">`.
pub fn symbols(drawings: impl IntoIterator<Item = (String, IconName)>) -> Html {
    let symbols = drawings.into_iter().map(|(id, name)| {
        html! {
            <symbol {id} viewBox="0 0 16 16"><path fill-rule="evenodd" d={name.path()} /></symbol>
        }
    });
    html! {
        <svg class="visually-hidden" aria-hidden="true" focusable="false">{ for symbols }</svg>
    }
}

/// Properties of [`Icon`].
#[derive(Clone, PartialEq, Properties)]
pub struct IconProps {
    /// What to draw.
    pub name: IconName,
}

/// A drawing beside a word that says the same; hidden from screen readers.
#[component]
pub fn Icon(props: &IconProps) -> Html {
    icon(props.name)
}

/// The same as a function: a component of its own would cost the browser program weight.
pub fn icon(name: IconName) -> Html {
    html! {
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path fill-rule="evenodd" d={name.path()} />
        </svg>
    }
}
