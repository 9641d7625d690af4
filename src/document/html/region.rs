//! Parts of a page that are no text of a document, and where they end.

use super::Scope;
use super::element::Element;

/// Elements whose text nobody reads as text, whatever the page.
const NEVER: [&str; 21] = [
    "script", "style", "template", "svg", "math", "iframe", "object", "audio", "video", "canvas",
    "map", "select", "button", "textarea", "datalist", "noscript", "dialog", "del", "s", "rp",
    "rt",
];

/// Elements around the text of a page, but not in its main part.
const AROUND: [&str; 3] = ["header", "footer", "aside"];

/// Roles of such elements.
const ROLES: [&str; 6] = ["navigation", "banner", "contentinfo", "search", "menu", "menubar"];

/// Names that makers of pages give to such elements.
const NAMES: [&str; 20] = [
    "nav",
    "navbar",
    "navigation",
    "navigatie",
    "menu",
    "mainmenu",
    "submenu",
    "breadcrumb",
    "breadcrumbs",
    "kruimelpad",
    "footer",
    "site-footer",
    "header",
    "site-header",
    "topbar",
    "cookie",
    "cookies",
    "cookie-banner",
    "cookiebar",
    "skip-link",
];

/// Elements that end where the next of the same kind starts.
const OPEN: [&str; 8] = ["p", "li", "dt", "dd", "td", "th", "tr", "option"];

/// A part that is left out.
pub(super) struct Region {
    name: String,
    depth: usize,
}

impl Region {
    /// The part that starts with this element; `None` for text. An article has a head and foot of its
    /// own, which are text.
    pub(super) fn new(element: &Element<'_>, scope: Scope, article: bool) -> Option<Self> {
        let name = element.name.as_str();
        let root = matches!(name, "html" | "body" | "main" | "article");
        let around = match scope {
            Scope::Main => is_navigation(element),
            Scope::Landmarks => is_navigation(element) || is_around(name, article),
            Scope::All => false,
        };
        let out = NEVER.contains(&name) || (!root && (around || is_hidden(element)));
        (out && !is_void(name)).then(|| Self { name: name.to_owned(), depth: 1 })
    }

    /// An element starts in it; whether that ends the part, so that the element is text again.
    pub(super) fn start(&mut self, name: &str) -> bool {
        if name != self.name {
            return false;
        }
        if OPEN.contains(&name) {
            return true;
        }
        self.depth += 1;
        false
    }

    /// An element ends; whether the part ends with it.
    pub(super) fn end(&mut self, name: &str) -> bool {
        if name == self.name {
            self.depth -= 1;
        }
        self.depth == 0
    }
}

/// Whether an element never has an end.
pub(super) fn is_void(name: &str) -> bool {
    let void = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ];
    void.contains(&name)
}

fn is_hidden(element: &Element<'_>) -> bool {
    // How LibreOffice saves the head and foot of a page.
    let title = element.attribute("title").filter(|_| element.name == "div");
    matches!(title.as_deref(), Some("header" | "footer"))
        || element.attribute("hidden").is_some_and(|value| value != "until-found")
        || element.attribute("aria-hidden").as_deref() == Some("true")
        || ["display:none", "visibility:hidden", "mso-hide:all", "mso-list:ignore"]
            .iter()
            .any(|style| element.is_styled(style))
        || ["mso-element:header", "mso-element:footer", "mso-element:comment"]
            .iter()
            .any(|style| element.is_styled(style))
        || (1..=9).any(|level| element.has_class(&format!("MsoToc{level}")))
        || ["MsoTocHeading", "MsoFootnoteReference", "MsoEndnoteReference"]
            .iter()
            .any(|class| element.has_class(class))
}

fn is_navigation(element: &Element<'_>) -> bool {
    let role = element.attribute("role").unwrap_or_default();
    element.name == "nav"
        || ROLES.contains(&role.as_str())
        || element.names().any(|name| NAMES.contains(&name.to_lowercase().as_str()))
}

fn is_around(name: &str, article: bool) -> bool {
    AROUND.contains(&name) && !(article && matches!(name, "header" | "footer"))
}
