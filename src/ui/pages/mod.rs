//! The prerendered pages: complete HTML, readable without script.

mod about;
mod accessibility;
mod area;
mod changes;
mod check;
mod edition;
mod editors;
mod form;
mod glossary;
mod method;
mod my_subject;
mod not_found;
mod older_edition;
mod overlay;
mod parents;
mod partnership;
mod parts;
mod privacy;
mod requirement;
mod school;
mod search;
mod start;
mod stuck;

use std::rc::Rc;

use yew::prelude::*;

use super::route::{Part, Route};
use super::shell::NAME;
use super::site::{Site, Slice};
use crate::norm::{EditionHead, Sector};

/// Whether and when a page loads the browser program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum When {
    /// Never: HTML and style sheet only.
    #[default]
    Never,
    /// When a person turns to it or the browser is idle: the page is complete without.
    Idle,
    /// Only when a person turns to it: the page is complete without.
    OnTurn,
    /// At once: the page is the program, or this part of it.
    AtOnce(Part),
    /// No program, but a small script of its own that asks the worker when a file is chosen.
    School,
    /// The same, for who makes norm data.
    Editors,
}

/// A page, ready to be set in the document.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Its address.
    pub route: Route,
    /// The only `h1`.
    pub heading: String,
    /// The title in the browser's tab, when the heading is too long or too bare for that.
    pub title: Option<String>,
    /// What a search engine shows.
    pub description: String,
    /// The pages above it, outermost first.
    pub trail: Vec<(Route, String)>,
    /// The hue of the area the page is about.
    pub tint: Option<u8>,
    /// Whether the heading is set large.
    pub hero: bool,
    /// When the program comes.
    pub program: When,
    /// Whether the word of a school stands here too, while its publication is open in the tab.
    pub school_word: bool,
    /// The edition it is about, when that is not the one in force.
    pub edition: Option<Rc<EditionHead>>,
    /// The slices its program uses.
    pub slices: Vec<Slice>,
    /// What stands under the title.
    pub body: Html,
}

impl Page {
    /// The `<title>`: what it is, then the name of the site where there is room for it.
    pub fn document_title(&self) -> String {
        const ROOM: usize = 65;
        let title = self.title.as_ref().unwrap_or(&self.heading);
        let named = format!("{title} – {NAME}");
        if title.contains(NAME) || named.chars().count() > ROOM { title.clone() } else { named }
    }
}

/// Every page of the site.
pub fn all(site: &Site) -> Vec<Page> {
    let edition = &site.norm.edition;
    let mut pages = vec![start::page(site), parents::door(site)];
    for sector in Sector::ALL {
        pages.push(parents::sector(site, sector));
        pages.extend(site.subjects().map(|area| area::page(site, area, sector)));
    }
    pages
        .extend(edition.areas.iter().filter(|area| area.general).map(|it| area::general(site, it)));
    pages.extend(edition.requirements.iter().map(|line| requirement::page(site, line)));
    pages.extend(fixed(site));
    for norm in site.others.iter().chain([&site.norm]) {
        pages.extend(changes::pages(site, norm));
    }
    pages.extend(site.others.iter().map(|norm| older_edition::page(site, norm)));
    pages.extend(site.overlays.iter().filter_map(|overlay| overlay::page(site, overlay)));
    pages.push(not_found::page(site));
    pages.extend(check::pages(site));
    pages
}

/// The pages that are there whatever the norm holds, and that a person may look for by name.
pub fn fixed(site: &Site) -> Vec<Page> {
    let mut pages = vec![
        glossary::page(site),
        stuck::page(site),
        my_subject::page(site),
        school::page(site),
        partnership::page(site),
        search::page(site),
        about::page(site),
        method::page(site),
        privacy::page(site),
        accessibility::page(site),
        edition::page(site),
        editors::page(site),
    ];
    pages.extend(Sector::ALL.map(|sector| form::page(site, sector)));
    pages
}
