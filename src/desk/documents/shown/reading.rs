//! Each document as it reads, with in the margin what was found: to see what nothing was found for, and to
//! decide about a whole document.

use std::fmt::Write as _;

use super::Shown;
use super::facts::{attributes, buttons};
use crate::desk::documents::{LaidDocument, LaidSuggestion};
use crate::norm::EvidenceLine;
use crate::report::Safe;
use crate::words::count;

/// Adds every document that was read.
pub(super) fn put(html: &mut String, shown: &Shown) {
    html.push_str("<div class=\"by-document\">");
    html.push_str(WHICH);
    for (place, document) in shown.read() {
        whole(html, shown, place, document);
    }
    html.push_str("</div>");
}

const WHICH: &str = "<fieldset class=\"no-print\"><legend>Welke tekst?</legend><div class=\"choices\">\
    <label class=\"choice\"><input type=\"radio\" name=\"tekst\" value=\"alles\" checked><span>alles</span></label>\
    <label class=\"choice\"><input type=\"radio\" name=\"tekst\" value=\"gevonden\"><span>wat ergens bij hoort</span></label>\
    <label class=\"choice\"><input type=\"radio\" name=\"tekst\" value=\"rest\"><span>waar niets bij past</span></label>\
    </div></fieldset>";

fn whole(html: &mut String, shown: &Shown, place: usize, document: &LaidDocument) {
    let with = |number: usize| -> Vec<(&EvidenceLine, &LaidSuggestion)> {
        let here = |it: &&LaidSuggestion| it.document == place && it.passage == number;
        let found = shown.lines.iter();
        found.filter_map(|(line, all)| Some((*line, all.iter().find(here)?))).collect()
    };
    let found: Vec<_> = (0..document.passages.len()).map(with).collect();
    let _ = write!(
        html,
        "<section class=\"reading\" aria-labelledby=\"lezen-{place}\"><h2 id=\"lezen-{place}\">{}</h2>\
         <p>{} van {} gevonden bij een onderdeel.</p>",
        Safe(&document.title),
        found.iter().filter(|lines| !lines.is_empty()).count(),
        count(document.passages.len(), "stuk tekst", "stukken tekst"),
    );
    if found.iter().any(|lines| !lines.is_empty()) {
        html.push_str(
            "<p class=\"small no-print\">U kunt alles tegelijk beslissen wat hier nog open is. Stukken met een \
             waarschuwing neemt u zelf over. Daarna kunt u het terugdraaien.</p>\
             <p class=\"buttons no-print\"><button type=\"button\" class=\"button secondary\" data-rest=\"ja\">Neem alles over wat open is</button>\
             <button type=\"button\" class=\"button secondary\" data-rest=\"nee\">Wijs alles af wat open is</button></p>",
        );
    }
    let mut last: &[String] = &[];
    for (passage, found) in document.passages.iter().zip(found) {
        if passage.headings != last {
            if let Some(heading) = passage.headings.last() {
                let _ = write!(html, "<h3>{}</h3>", Safe(heading));
            }
            last = &passage.headings;
        }
        html.push_str(if found.is_empty() { "<div>" } else { "<div class=\"found\">" });
        html.push_str("<div class=\"text\">");
        for text in passage.text.lines() {
            let _ = write!(html, "<p>{}</p>", Safe(text));
        }
        html.push_str("</div>");
        if !found.is_empty() {
            html.push_str("<ul class=\"margin\">");
            for (line, suggestion) in found {
                margin(html, shown, document, line, suggestion);
            }
            html.push_str("</ul>");
        }
        html.push_str("</div>");
    }
    html.push_str("</section>");
}

/// A line in the margin, to decide about. One key works here as well.
fn margin(
    html: &mut String,
    shown: &Shown,
    document: &LaidDocument,
    line: &EvidenceLine,
    found: &LaidSuggestion,
) {
    let Some(candidate) = shown.candidate(&line.id, found) else { return };
    let careful = !found.cautions.is_empty() || found.pupil.is_some();
    html.push_str(if careful { "<li data-let-op tabindex=\"-1\"" } else { "<li tabindex=\"-1\"" });
    attributes(html, &document.title, &candidate);
    let _ = write!(html, "><a href=\"#match-{}\">{}</a>", Safe(&line.id), Safe(&line.title));
    for caution in found.cautions.iter().chain(&found.pupil) {
        let _ = write!(html, " <span class=\"small\">{}</span>", Safe(caution));
    }
    buttons(html, ("Ja", "Nee"), &line.title);
    html.push_str("</li>");
}
