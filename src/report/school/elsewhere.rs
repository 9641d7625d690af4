//! What the school says on the other pages for parents: beside each line, and at the top who says it.

use std::fmt::Write as _;

use super::head::other_norm;
use super::line::{THE_SCHOOL, said, text};
use super::{AreaLines, Beside, EXAMPLE, Safe, day};
use crate::exchange::publication::Publication;
use crate::norm::ParentsSlice;

/// To the page where it is open, with everything the school says.
const PAGE: &str = "<a href=\"/ouders/school/\">";

/// Pieces of HTML for the pages with lines of the norm, while the publication is open, one after
/// the other: each an element that names its place.
///
/// `data-regel` is the id of the line that it stands beside; every line that the school was asked
/// has one. `data-kop` is for the top of a page: whose publication it is, of when, and the way out.
/// Which of the three follows from how many lines of the page were asked: `alles`, `deels` (then it
/// says what it means that nothing stands beside a line) or `niets`. One text and no map: that is
/// some 280 bytes less program.
pub fn school_elsewhere(publication: &Publication, slice: &ParentsSlice) -> String {
    let beside = Beside { publication, slice };
    let name = publication.display_name();
    let who = if publication.is_named() { name.as_str() } else { THE_SCHOOL };
    let mut html = String::new();
    heads(&mut html, beside, who);
    for line in beside.areas().iter().flat_map(AreaLines::lines) {
        let _ =
            write!(html, "<div data-regel=\"{}\">{}", Safe(&line.item.id), said(&line.said, who));
        text(&mut html, &line.said);
        html.push_str("</div>");
    }
    html
}

fn heads(html: &mut String, beside: Beside, who: &str) {
    let (who, made) = (Safe(who), day(beside.publication.made));
    let year = beside.publication.school.year.map(|year| format!(", over schooljaar {year}"));
    let year = year.unwrap_or_default();
    let says = format!(
        "Hier staat ook wat <strong>{who}</strong> zelf zegt in haar {PAGE}publicatie van {made}</a>\
         {year}. Normwijzer controleert dat niet. ‘Niet vermeld’ is geen ‘nee’."
    );
    let silent = format!(
        "De {PAGE}publicatie van <strong>{who}</strong></a> is open. Zij is van {made}{year}."
    );
    let heads = [
        ("alles", &says, ""),
        (
            "deels",
            &says,
            " Staat er bij een onderdeel niets? Dan is het deze school niet gevraagd.",
        ),
        ("niets", &silent, " Wat op deze bladzijde staat, is deze school niet gevraagd."),
    ];
    for (place, sentences, more) in heads {
        let _ = write!(
            html,
            "<div class=\"callout small\" data-kop=\"{place}\"><p>{sentences}{more}</p>"
        );
        if beside.publication.example {
            html.push_str(EXAMPLE);
        }
        if let Some(sentence) = other_norm(beside) {
            let _ = write!(html, "<p>{sentence}</p>");
        }
        html.push_str(
            "<p class=\"buttons\"><button class=\"button secondary\" type=\"button\">\
             Sluit de publicatie van deze school</button></p></div>",
        );
    }
}
