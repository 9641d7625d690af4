//! What a school publishes, beside what a parent reads in the norm: pieces of HTML for the page
//! where parents open a publication.
//!
//! Facts of the school, line by line. No count and no verdict: a school that says little is not
//! a school that does little. Every text goes through [`Safe`].

mod changes;
mod elsewhere;
mod head;
mod line;
mod sheet;

use std::fmt::Write as _;

pub use changes::school_changes;
pub use elsewhere::school_elsewhere;
pub use sheet::talk_sheet;

use super::html::Safe;
use crate::exchange::publication::{NOT_MENTIONED, Offer, PublicLine, Publication};
use crate::norm::{Depth, Named, ParentsItem, ParentsSlice};
use crate::words::Moment;

/// What a school can have said about a line, in the order in which it is listed.
const SAID: [Option<Offer>; 5] =
    [Some(Offer::Yes), Some(Offer::Partly), Some(Offer::No), None, Some(Offer::NotApplicable)];

/// The slug of what was said: in markup, and of its drawing.
fn slug(offer: Option<Offer>) -> &'static str {
    offer.map_or("niet-vermeld", Offer::slug)
}

/// The word for what was said.
fn label(offer: Option<Offer>) -> &'static str {
    offer.map_or(NOT_MENTIONED, Offer::label)
}

/// The slugs of everything a school can have said; the page has a drawing for each.
pub fn said_slugs() -> impl Iterator<Item = &'static str> {
    SAID.into_iter().map(slug)
}

/// A publication and the norm it is laid beside.
#[derive(Clone, Copy)]
struct Beside<'a> {
    publication: &'a Publication,
    slice: &'a ParentsSlice,
}

impl<'a> Beside<'a> {
    /// The lines of an area and a theme that this school was asked, or that it mentions.
    fn lines(self, area: &Named, theme: &Named) -> Vec<Line<'a>> {
        let school = &self.publication.school;
        let said = &self.publication.lines;
        let chosen = area.general || school.areas.contains(&area.id);
        let asked = |item: &ParentsItem| {
            let deep = item.depth == Depth::Kern || school.depth == Depth::Verdieping;
            chosen && deep && item.sectors.contains(&school.sector)
        };
        let items = self.slice.items.iter();
        items
            .filter(|item| item.area == area.id && item.theme == theme.id)
            .filter(|item| asked(item) || said.contains_key(&item.id))
            .map(|item| Line { item, said: said.get(&item.id).cloned().unwrap_or_default() })
            .collect()
    }

    /// The areas with their themes and lines; what has no line is left out.
    fn areas(self) -> Vec<AreaLines<'a>> {
        let themes = |area| {
            let themes = self.slice.themes.iter();
            let themes = themes.map(|theme| ThemeLines { theme, lines: self.lines(area, theme) });
            themes.filter(|theme| !theme.lines.is_empty()).collect::<Vec<_>>()
        };
        let areas = self.slice.areas.iter();
        let areas = areas.map(|area| AreaLines { area, themes: themes(area) });
        areas.filter(|area| !area.themes.is_empty()).collect()
    }
}

/// A line with what the school says about it.
struct Line<'a> {
    item: &'a ParentsItem,
    said: PublicLine,
}

/// The lines of one theme; never empty.
struct ThemeLines<'a> {
    theme: &'a Named,
    lines: Vec<Line<'a>>,
}

/// The themes of one area; never empty.
struct AreaLines<'a> {
    area: &'a Named,
    themes: Vec<ThemeLines<'a>>,
}

impl AreaLines<'_> {
    fn lines(&self) -> impl Iterator<Item = &Line<'_>> {
        self.themes.iter().flat_map(|theme| &theme.lines)
    }
}

/// What stands with a publication of a school that does not exist.
const EXAMPLE: &str = "<p><strong>Dit is een verzonnen voorbeeld, geen echte school.</strong></p>";

/// `25 november 2026`.
fn day(moment: Moment) -> String {
    moment.date.in_words()
}

/// What a school says, beside the norm: who it is, its message, and every line.
pub fn school(publication: &Publication, slice: &ParentsSlice) -> String {
    let beside = Beside { publication, slice };
    let areas = beside.areas();
    let mut html = String::new();
    head::head(&mut html, beside);
    let lines = areas.iter().flat_map(AreaLines::lines);
    let offers: Vec<Option<Offer>> = lines.map(|line| line.said.offer).collect();
    filter(&mut html, &offers);
    for area in &areas {
        let _ = write!(html, "<section class=\"theme\"><h3>{}</h3>", Safe(&area.area.name));
        for theme in &area.themes {
            let name = Safe(&theme.theme.name);
            let _ = write!(html, "<section class=\"theme\"><h4>{name}</h4>");
            for line in &theme.lines {
                line::line(&mut html, line);
            }
            html.push_str("</section>");
        }
        html.push_str("</section>");
    }
    line::unknown(&mut html, beside);
    head::pupils(&mut html, publication);
    html
}

/// Radio buttons for what the school said; only what occurs, so that none leaves nothing.
fn filter(html: &mut String, offers: &[Option<Offer>]) {
    html.push_str(
        "<div class=\"filter\"><fieldset id=\"school-keuze\">\
         <legend>Welke onderdelen wilt u zien?</legend><div class=\"choices\">",
    );
    radio(html, "alles", "Alles", " checked");
    for offer in SAID.into_iter().filter(|offer| offers.contains(offer)) {
        radio(html, slug(offer), label(offer), "");
    }
    html.push_str("</div></fieldset></div>");
}

fn radio(html: &mut String, slug: &str, label: &str, checked: &str) {
    let _ = write!(
        html,
        "<label class=\"choice\" for=\"aanbod-{slug}\"><input type=\"radio\" name=\"aanbod\" \
         id=\"aanbod-{slug}\" value=\"{slug}\"{checked}><span>{label}</span></label>"
    );
}
