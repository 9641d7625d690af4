//! The sign of an area: a plain shape chosen by the number of its hue, so that data can add areas.

use yew::prelude::*;

/// Shapes on a grid of 16 by 16, by hue number.
const SHAPES: [&str; 8] = [
    "M1 3h14v2H1zM1 7h14v2H1zM1 11h14v2H1z",
    "M1 2.5l6.3 1.5v10L1 12.5zM15 2.5 8.7 4v10L15 12.5z",
    "M8 .5 9.9 6.1 15.5 8 9.9 9.9 8 15.5 6.1 9.9.5 8 6.1 6.1z",
    "M1 11h4v4H1zM6 6h4v9H6zM11 1h4v14h-4z",
    "M8 1l7 7-7 7-7-7z",
    "M8 1l7.5 13.5H.5z",
    "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
    "M1 1h6v6H1zM9 1h6v6H9zM1 9h6v6H1zM9 9h6v6H9z",
];

/// Properties of [`AreaSign`].
#[derive(Clone, PartialEq, Properties)]
pub struct AreaSignProps {
    /// The hue number of the area (`tint`).
    pub hue: u8,
}

/// The sign beside an area's name; hidden from screen readers, the name says it.
#[component]
pub fn AreaSign(props: &AreaSignProps) -> Html {
    area_sign(props.hue)
}

/// The same as a function, for the browser program.
pub fn area_sign(hue: u8) -> Html {
    let shape = SHAPES.get(usize::from(hue)).copied().unwrap_or(SHAPES[0]);
    html! {
        <svg class="area-sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path fill-rule="evenodd" d={shape} />
        </svg>
    }
}
