//! Per line of the norm the passages that seem to cover it.

use std::fmt::Write as _;

use super::Shown;
use super::facts::{attributes, buttons, lines_of, marked};
use crate::desk::documents::LaidSuggestion;
use crate::norm::{EvidenceArea, EvidenceLine};
use crate::report::Safe;
use crate::words::count;

/// Lines with what was found for them.
type Found<'a> = Vec<(&'a EvidenceLine, &'a [LaidSuggestion])>;

/// Adds every area in which something was found.
pub(super) fn put(html: &mut String, shown: &Shown) {
    html.push_str("<div class=\"by-line\">");
    for area in &shown.slice.areas {
        let here = shown.lines.iter().filter(|(line, _)| line.area == area.id);
        let here: Found = here.copied().collect();
        if !here.is_empty() {
            part(html, shown, area, &here);
        }
    }
    html.push_str("</div>");
}

fn part(html: &mut String, shown: &Shown, area: &EvidenceArea, lines: &Found) {
    let name = area.names.first().map_or("", String::as_str);
    let _ = write!(
        html,
        "<section aria-labelledby=\"gevonden-{0}\"><h2 id=\"gevonden-{0}\">{1}</h2><p class=\"small\">Bij {2} lijkt hier iets te staan.</p>",
        Safe(&area.id),
        Safe(name),
        count(lines.len(), "onderdeel", "onderdelen"),
    );
    for (line, suggestions) in lines {
        let _ = write!(
            html,
            "<section class=\"match\" id=\"match-{0}\"><h3>{1}</h3>",
            Safe(&line.id),
            Safe(&line.title),
        );
        if let Some(name) = &line.regional {
            let _ = write!(
                html,
                "<p class=\"regional\"><strong>{}</strong> voegde dit toe.</p>",
                Safe(name)
            );
        }
        let _ = write!(html, "<p>{}</p>", Safe(&line.school));
        judging(html, line);
        for (number, suggestion) in suggestions.iter().enumerate() {
            passage(html, shown, line, (number, suggestion));
        }
        html.push_str("</section>");
    }
    html.push_str("</section>");
}

/// What tells whether the line really stands there.
fn judging(html: &mut String, line: &EvidenceLine) {
    html.push_str(
        "<details class=\"more\"><summary>Staat dit er echt?</summary><dl class=\"judging\">",
    );
    for (answer, text) in [("Ja", &line.yes), ("Deels", &line.partly), ("Nee", &line.no)] {
        if !text.is_empty() {
            let _ = write!(html, "<dt>{answer}</dt><dd>{}</dd>", Safe(text));
        }
    }
    html.push_str("</dl></details>");
}

/// A passage to decide about. It takes the focus, so that one key decides.
fn passage(
    html: &mut String,
    shown: &Shown,
    line: &EvidenceLine,
    (number, found): (usize, &LaidSuggestion),
) {
    let Some(document) = shown.laid.documents.get(found.document) else { return };
    let Some(candidate) = shown.candidate(&line.id, found) else { return };
    let label = format!("Stuk {} bij {}", number + 1, line.title);
    let _ =
        write!(html, "<article class=\"passage\" tabindex=\"0\" aria-label=\"{}\"", Safe(&label));
    attributes(html, &document.title, &candidate);
    html.push_str("><blockquote>");
    for line in lines_of(&found.text) {
        let _ = write!(html, "<p>{line}</p>");
    }
    let _ = write!(html, "</blockquote><p class=\"small\">{}", Safe(&document.title));
    if let Some(page) = found.page {
        let _ = write!(html, ", bladzijde {page}");
    }
    if let Some(last) = found.headings.last() {
        let _ = write!(html, ", onder ‘{}’", marked(last));
    }
    html.push_str("</p>");
    for caution in found.cautions.iter().chain(&found.pupil) {
        let _ = write!(html, "<p class=\"callout caution\">{}</p>", Safe(caution));
    }
    html.push_str("<details class=\"more\"><summary>Waarom dit stuk?</summary><ul>");
    for reason in &found.reasons {
        let _ = write!(html, "<li>{}</li>", Safe(reason));
    }
    html.push_str("</ul></details>");
    quote(html, &format!("{}-{number}", line.id), found);
    buttons(html, ("Ja, dit staat er", "Nee, dit hoort hier niet"), &label);
    html.push_str("</article>");
}

/// The quote that comes into the check, to be changed. It is open where it may name a pupil. Elsewhere the
/// field is a template, which the script fills in when somebody opens it: a browser looks through all the
/// fields of a page at once, and two hundred keep the page for a fifth of a second.
fn quote(html: &mut String, id: &str, found: &LaidSuggestion) {
    let (open, start, end) = match found.pupil {
        Some(_) => (" open", "<div class=\"field\">", "</div>"),
        None => ("", "<template><div class=\"field\">", "</div></template>"),
    };
    let _ = write!(
        html,
        "<details class=\"more no-print\"{open}><summary>Het citaat in uw zelfcheck</summary>{start}\
         <label for=\"citaat-{0}\">Citaat</label><p class=\"hint\" id=\"citaat-{0}-hulp\">Noem geen namen of gegevens van leerlingen.</p>\
         <textarea id=\"citaat-{0}\" rows=\"4\" maxlength=\"300\" aria-describedby=\"citaat-{0}-hulp\">{1}</textarea>{end}</details>",
        Safe(id),
        Safe(&found.quote),
    );
}
