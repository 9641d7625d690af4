//! One line: what parents can expect, and what the school says about it.

use std::fmt::Write as _;

use super::head::paragraphs;
use super::{Beside, Line, Safe, slug};
use crate::exchange::publication::PublicLine;
use crate::norm::Authority;

/// A drawing that the page holds; the word beside it says the same.
fn drawing(name: &str) -> String {
    format!("<svg aria-hidden=\"true\" focusable=\"false\"><use href=\"#teken-{name}\"/></svg>")
}

/// How the school is called on the page that is about it.
pub(super) const THE_SCHOOL: &str = "de school";

/// What the school says, with its drawing, as one sentence; `who` is how the school is called.
pub(super) fn said(line: &PublicLine, who: &str) -> String {
    let words = line.in_words();
    format!(
        "<p class=\"said\">{} <span><strong>Volgens {}:</strong> {}.</span></p>",
        drawing(slug(line.offer)),
        Safe(who),
        Safe(&words)
    )
}

/// A line of the norm with what the school says about it.
pub(super) fn line(html: &mut String, line: &Line) {
    let (item, line) = (line.item, &line.said);
    let (id, title, authority) = (Safe(&item.id), Safe(&item.title), item.authority);
    let _ = write!(
        html,
        "<div class=\"line\" id=\"regel-{id}\" data-aanbod=\"{}\">\
         <h5><a href=\"/eis/{id}/\">{title}</a></h5><p>{}</p>{}",
        slug(line.offer),
        Safe(&item.parents),
        said(line, THE_SCHOOL),
    );
    text(html, line);
    let _ = write!(
        html,
        "<details class=\"authority\"><summary class=\"badge\" data-gezag=\"{}\">\
         <span>{}</span>{}</summary><p>{}</p></details>",
        authority.slug(),
        authority.label(),
        drawing("open"),
        authority.explanation(),
    );
    if authority == Authority::Wet {
        html.push_str("<p class=\"small\">De wet vraagt dit van de school.</p>");
    }
    let _ = write!(
        html,
        "<details class=\"more\"><summary><span>Wat kunt u vragen?</span>\
         <span class=\"visually-hidden\"> {title}</span></summary><p>{}</p></details>\
         <label class=\"choice\" for=\"gesprek-{id}\"><input type=\"checkbox\" id=\"gesprek-{id}\" \
         value=\"{id}\"><span>Zet op het gespreksblad\
         <span class=\"visually-hidden\">: {title}</span></span></label></div>",
        Safe(&item.ask),
    );
}

/// What the school wrote about it, set apart from what we say.
pub(super) fn text(html: &mut String, line: &PublicLine) {
    if line.text.trim().is_empty() {
        return;
    }
    html.push_str("<blockquote>");
    paragraphs(html, &line.text);
    html.push_str("</blockquote>");
}

/// Lines that these norm data do not have: shown, so that nothing the school said is lost.
pub(super) fn unknown(html: &mut String, Beside { publication, slice }: Beside) {
    let unknown = publication.lines.iter().filter(|(id, _)| slice.item(id).is_none());
    let unknown: Vec<_> = unknown.collect();
    if unknown.is_empty() {
        return;
    }
    html.push_str("<section><h3>Onderdelen die hier niet bekend zijn</h3>");
    for (id, line) in unknown {
        let _ = write!(html, "<h4>{}</h4>{}", Safe(id), said(line, THE_SCHOOL));
        text(html, line);
    }
    html.push_str("</section>");
}
