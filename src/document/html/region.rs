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

/// What makers of pages call a part that opens when somebody taps it: hidden at first, but text.
const OPENS: [&str; 6] = ["accordion", "collaps", "panel", "tab-", "uitklap", "faq"];

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
        // A button with a title above text that opens is a heading.
        let title = name == "button" && element.attribute("aria-expanded").is_some();
        let out = (NEVER.contains(&name) && !title) || (!root && (around || is_hidden(element)));
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
    let office = matches!(title.as_deref(), Some("header" | "footer"));
    let styled = |styles: &[&str]| styles.iter().any(|style| element.is_styled(style));
    let word = styled(&["mso-hide:all", "mso-list:ignore", "mso-element:header"])
        || styled(&["mso-element:footer", "mso-element:comment"])
        || (1..=9).any(|level| element.has_class(&format!("MsoToc{level}")))
        || ["MsoTocHeading", "MsoFootnoteReference", "MsoEndnoteReference"]
            .iter()
            .any(|class| element.has_class(class));
    let hidden = element.attribute("hidden").is_some_and(|value| value != "until-found")
        || element.attribute("aria-hidden").as_deref() == Some("true")
        || styled(&["display:none", "visibility:hidden"]);
    office || word || (hidden && !opens(element))
}

/// Whether it is text that shows when somebody taps its title.
fn opens(element: &Element<'_>) -> bool {
    let role = element.attribute("role").unwrap_or_default();
    let named = |name: String| {
        let name = name.to_lowercase();
        OPENS.iter().any(|part| name.contains(part))
    };
    matches!(role.as_str(), "tabpanel" | "region")
        || element.attribute("aria-labelledby").is_some()
        || element.names().any(named)
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
