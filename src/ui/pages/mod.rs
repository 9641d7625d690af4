//! The prerendered pages: complete HTML, readable without script.

mod check;

use yew::prelude::*;

use super::route::Route;
use super::shell::NAME;
use super::site::{Site, Slice};

/// Whether and when a page loads the browser program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Program {
    /// Never: HTML and style sheet only.
    #[default]
    None,
    /// When a person turns to it or the browser is idle: the page is complete without.
    Idle,
    /// At once: the page is the program.
    Now,
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
    /// Whether the heading is set large.
    pub hero: bool,
    /// When the program comes.
    pub program: Program,
    /// The slices its program uses.
    pub slices: Vec<Slice>,
    /// What stands under the title.
    pub body: Html,
}

impl Page {
    /// The `<title>`: what it is, then the name of the site.
    pub fn document_title(&self) -> String {
        let title = self.title.as_ref().unwrap_or(&self.heading);
        if title.contains(NAME) { title.clone() } else { format!("{title} – {NAME}") }
    }
}

/// Every page of the site.
pub fn all(site: &Site) -> Vec<Page> {
    check::pages(site)
}
