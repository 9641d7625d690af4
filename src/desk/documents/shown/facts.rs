//! The small parts: what a passage says of itself, its marked words, and the buttons.

use std::fmt::Write as _;

use crate::assessment::Candidate;
use crate::desk::documents::Piece;
use crate::report::Safe;

/// What deciding about a passage needs, as attributes: the page makes a [`Candidate`] of it again.
pub(super) fn attributes(html: &mut String, title: &str, passage: &Candidate) {
    let page = passage.page.map(|page| page.to_string()).unwrap_or_default();
    let _ = write!(
        html,
        " data-eis=\"{}\" data-kenmerk=\"{}\" data-titel=\"{}\" data-bladzijde=\"{page}\" data-kop=\"{}\" data-citaat=\"{}\"",
        Safe(&passage.line),
        Safe(&passage.mark),
        Safe(title),
        Safe(&passage.heading),
        Safe(&passage.quote),
    );
}

/// The two buttons of a decision. Beside others of its kind each says what it is about.
pub(super) fn buttons(html: &mut String, (yes, no): (&str, &str), about: &str) {
    html.push_str("<p class=\"buttons no-print\">");
    for (word, label) in [("ja", yes), ("nee", no)] {
        let _ = write!(
            html,
            "<button type=\"button\" class=\"button secondary\" data-besluit=\"{word}\" aria-pressed=\"false\">{label}\
             <span class=\"visually-hidden\">: {}</span></button>",
            Safe(about)
        );
    }
    html.push_str("</p>");
}

/// Pieces as HTML, marked words as `mark`; a line of the text by itself.
pub(super) fn lines_of(pieces: &[Piece]) -> Vec<String> {
    let mut lines = vec![String::new()];
    for (text, mark) in pieces {
        for (number, part) in text.split('\n').enumerate() {
            if number > 0 {
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut().filter(|_| !part.is_empty()) {
                let _ = if *mark {
                    write!(line, "<mark>{}</mark>", Safe(part))
                } else {
                    write!(line, "{}", Safe(part))
                };
            }
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// Pieces as HTML on one line.
pub(super) fn marked(pieces: &[Piece]) -> String {
    lines_of(pieces).join(" ")
}
