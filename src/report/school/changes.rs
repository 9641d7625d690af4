//! What changed between two publications of one school.

use std::fmt::Write as _;

use super::Safe;
use super::head::paragraphs;
use crate::compare::{PublicLineChange, Publications, PublicationsError};
use crate::exchange::publication::{PublicLine, Publication};
use crate::norm::ParentsSlice;

/// What changed, as a piece of HTML. Whichever was made first counts as the earlier one.
///
/// # Errors
/// When they are of two schools or two editions.
pub fn school_changes(
    one: &Publication,
    other: &Publication,
    slice: &ParentsSlice,
) -> Result<String, PublicationsError> {
    let (before, after) = if other.made <= one.made { (other, one) } else { (one, other) };
    let changes = Publications::new(before, after)?;
    let mut html = String::from("<h3 id=\"school-verschil\" tabindex=\"-1\">Wat is veranderd</h3>");
    if before == after {
        html.push_str("<p>Dit is dezelfde publicatie.</p>");
        return Ok(html);
    }
    let _ = write!(
        html,
        "<p>Eerst: de publicatie van {}. Nu: de publicatie van {}.</p>",
        before.made.in_words(),
        after.made.in_words()
    );
    if changes.message {
        html.push_str("<p>De boodschap aan ouders is veranderd.</p>");
    }
    if changes.pupils {
        html.push_str("<p>Wat leerlingen ervan vinden, is veranderd.</p>");
    }
    // In the order of the norm; what these norm data do not have comes last.
    let known = slice.items.iter();
    let known = known.filter_map(|item| changes.lines.iter().find(|it| it.id == item.id));
    let unknown = changes.lines.iter().filter(|change| slice.item(&change.id).is_none());
    for change in known.chain(unknown) {
        line(&mut html, change, slice);
    }
    html.push_str(match (changes.lines.is_empty(), changes.same) {
        (true, _) => "<p>Over elk onderdeel zegt de school hetzelfde.</p>",
        (false, 0) => "",
        (false, _) => "<p>Over de andere onderdelen zegt de school hetzelfde.</p>",
    });
    Ok(html)
}

fn line(html: &mut String, change: &PublicLineChange, slice: &ParentsSlice) {
    let words = change.in_words();
    let _ = match slice.item(&change.id) {
        Some(item) => {
            let (id, title) = (Safe(&item.id), Safe(&item.title));
            write!(html, "<h4><a href=\"/eis/{id}/\">{title}</a></h4>")
        }
        None => write!(html, "<h4>{}</h4>", Safe(&change.id)),
    };
    let _ = write!(html, "<p>{}</p>", Safe(&words));
    let text = |line: &Option<PublicLine>| line.clone().unwrap_or_default().text;
    let (before, after) = (text(&change.before), text(&change.after));
    if before == after {
        return;
    }
    for (when, text) in [("Eerst schreef de school:", before), ("Nu schrijft de school:", after)] {
        if !text.trim().is_empty() {
            let _ = write!(html, "<p>{when}</p><blockquote>");
            paragraphs(html, &text);
            html.push_str("</blockquote>");
        }
    }
}
