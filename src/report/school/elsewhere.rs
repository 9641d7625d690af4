//! What the school says on the other pages for parents: beside each line, and at the top who says it.

use std::fmt::Write as _;

use super::head::other_norm;
use super::line::{THE_SCHOOL, said, text};
use super::{Beside, EXAMPLE, Safe, day};
use crate::exchange::publication::Publication;
use crate::norm::ParentsSlice;

/// Pieces of HTML for the pages with lines of the norm, while the publication is open, one after
/// the other: each an element that names its place.
///
/// `data-regel` is the id of the line that it stands beside; every line that the school was asked
/// has one. `data-kop` is for the top of a page: whose publication it is, of when, and the way out.
/// Which of the three follows from how many lines of the page were asked: `alles`, `deels` (then it
/// says what it means that nothing stands beside a line) or `niets`. One text and no map: that is
/// less program in the worker.
pub fn school_elsewhere(publication: &Publication, slice: &ParentsSlice) -> String {
    let beside = Beside { publication, slice };
    let name = publication.display_name();
    let who = if publication.is_named() { name.as_str() } else { THE_SCHOOL };
    let mut html = String::new();
    heads(&mut html, beside, who);
    for area in beside.areas() {
        for line in area.lines() {
            let (id, words) = (Safe(&line.item.id), said(&line.said, who));
            let _ = write!(html, "<div data-regel=\"{id}\">{words}");
            text(&mut html, &line.said);
            html.push_str("</div>");
        }
    }
    html
}

/// For each place: whether the word is there, and what is said of it.
const HEADS: [(&str, &str, &str, &str); 3] = [
    ("alles", "ook", CHECKED, ""),
    (
        "deels",
        "ook",
        CHECKED,
        " Staat er bij een onderdeel niets? Dan is het deze school niet gevraagd.",
    ),
    ("niets", "niet", "", " Wat op deze bladzijde staat, is deze school niet gevraagd."),
];

const CHECKED: &str = " Normwijzer controleert dat niet. ‘Niet vermeld’ is geen ‘nee’.";

fn heads(html: &mut String, beside: Beside, who: &str) {
    let publication = beside.publication;
    let year = publication.school.year.map(|year| format!(", over schooljaar {year}"));
    let whose = format!(
        " wat <strong>{}</strong> zelf zegt in haar <a href=\"/ouders/school/\">publicatie van \
         {}</a>{}.",
        Safe(who),
        day(publication.made),
        year.unwrap_or_default()
    );
    let mut after = String::new();
    if publication.example {
        after.push_str(EXAMPLE);
    }
    if let Some(sentence) = other_norm(beside) {
        for part in ["<p>", &sentence, "</p>"] {
            after.push_str(part);
        }
    }
    for (place, there, checked, more) in HEADS {
        for part in [
            "<div class=\"callout small\" data-kop=\"",
            place,
            "\"><p>Hier staat ",
            there,
            &whose,
            checked,
            more,
            "</p>",
            &after,
            "<p class=\"buttons\"><button class=\"button secondary\" type=\"button\">\
             Sluit de publicatie van deze school</button></p></div>",
        ] {
            html.push_str(part);
        }
    }
}
