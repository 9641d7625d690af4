//! The gespreksblad: the lines a parent wants to talk about, with room to write.

use std::fmt::Write as _;

use super::line::{THE_SCHOOL, said};
use super::{Beside, Safe, day};
use crate::exchange::publication::Publication;
use crate::norm::{Authority, ParentsSlice};

/// A line to write on.
const WRITE: &str = "<div class=\"write-on\"></div>";

/// The sheet with every line on it, hidden until the page is told which ones are wanted.
pub fn talk_sheet(publication: &Publication, slice: &ParentsSlice) -> String {
    let name = publication.display_name();
    let (edition, made) = (&publication.edition.id, day(publication.made));
    let year =
        publication.school.year.map(|year| format!(" Schooljaar {year}.")).unwrap_or_default();
    let mut html = String::new();
    let _ = write!(
        html,
        "<h3>Gesprek met {}</h3><p class=\"small\">Bij de publicatie van {made}.{year} \
         Normdata {}. De school zegt dit zelf; Normwijzer controleert het niet.</p>\
         <p class=\"write-on\">Datum van het gesprek:</p><p class=\"write-on\">Ik sprak met:</p>",
        Safe(&name),
        Safe(edition),
    );
    for area in (Beside { publication, slice }).areas() {
        for line in area.lines() {
            let item = line.item;
            let _ = write!(
                html,
                "<div class=\"talk\" data-regel=\"{}\" hidden><h4>{}</h4>{}",
                Safe(&item.id),
                Safe(&item.title),
                said(&line.said, THE_SCHOOL),
            );
            if item.authority == Authority::Wet {
                html.push_str("<p class=\"small\">De wet vraagt dit van de school.</p>");
            }
            let _ = write!(html, "<p>{}</p>{WRITE}{WRITE}{WRITE}</div>", Safe(&item.ask));
        }
    }
    let _ =
        write!(html, "<div class=\"talk\"><h4>Dit spreken wij af</h4>{WRITE}{WRITE}{WRITE}</div>");
    html
}
