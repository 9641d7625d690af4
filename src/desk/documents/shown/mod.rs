//! Documents beside the norm as a piece of HTML: what is not as it was when they were last laid here; per
//! line the passages that seem to cover it, with what a person needs to decide; and each document as it
//! reads, with in the margin what was found. A person chooses between those last two.
//!
//! What is decided is not in it: the page knows that, and writes it on the buttons (`data-besluit`).

mod changes;
mod facts;
mod lines;
mod reading;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;

use super::{LaidDocument, LaidDocuments, LaidPage, LaidSuggestion, PageDocument};
use crate::assessment::{Candidate, DocumentDecisions};
use crate::norm::{Depth, EvidenceLine, EvidenceSlice, Scope};
use crate::report::Safe;
use crate::words::count;

/// Everything that the parts are made from.
struct Shown<'a> {
    laid: &'a LaidDocuments,
    slice: &'a EvidenceSlice,
    decided: &'a DocumentDecisions,
    /// The lines that are asked of this school and that something was found for, with what.
    lines: Vec<(&'a EvidenceLine, &'a [LaidSuggestion])>,
}

/// What a page shows: only lines that are asked of this school, as its other questions are.
pub fn shown(
    laid: &LaidDocuments,
    slice: &EvidenceSlice,
    scope: &Scope,
    decided: &DocumentDecisions,
) -> LaidPage {
    let found = laid.lines.iter();
    let lines =
        found.filter_map(|it| Some((asked(slice, scope, &it.line)?, it.suggestions.as_slice())));
    let shown = Shown { laid, slice, decided, lines: lines.collect() };
    let mut html = String::new();
    shown.documents(&mut html);
    let mut documents = Vec::new();
    for (place, document) in shown.read() {
        let passages = shown.candidates(place, document);
        let earlier = changes::put(&mut html, &shown, place, document, &passages);
        let suggested = passages.into_iter().filter(|passage| !passage.line.is_empty());
        let mut marks: Vec<String> = suggested.map(|passage| passage.mark).collect();
        marks.sort();
        marks.dedup();
        documents.push(PageDocument {
            title: document.title.clone(),
            pages: document.pages,
            shown: marks,
            earlier,
        });
    }
    if shown.lines.is_empty() {
        html.push_str(
            "<p>Bij geen onderdeel van uw zelfcheck is iets gevonden dat er lijkt te staan. Dat zegt \
             niet dat het er niet staat: kijk zelf.</p>",
        );
    } else {
        html.push_str(VIEWS);
        lines::put(&mut html, &shown);
    }
    reading::put(&mut html, &shown);
    LaidPage { shown: html, documents }
}

/// The keys, the choice between the two views, and what of them to see. The style sheet does the rest.
const VIEWS: &str = "<p class=\"no-print\">Met het toetsenbord: j en k gaan naar het volgende en vorige stuk, a neemt het over, n wijst het af.</p>\
    <fieldset class=\"views no-print\"><legend>Bekijk de stukken</legend><div class=\"choices\">\
    <label class=\"choice\"><input type=\"radio\" name=\"weergave\" value=\"onderdeel\" checked><span>per onderdeel</span></label>\
    <label class=\"choice\"><input type=\"radio\" name=\"weergave\" value=\"document\"><span>per document</span></label>\
    <label class=\"choice\"><input type=\"checkbox\" name=\"alleen-open\"><span>alleen wat nog open is</span></label>\
    </div></fieldset>";

/// The line with this id, when it is asked of this school.
fn asked<'a>(slice: &'a EvidenceSlice, scope: &Scope, id: &str) -> Option<&'a EvidenceLine> {
    let line = slice.lines.iter().find(|line| line.id == id)?;
    let general = slice.areas.iter().any(|area| area.general && area.id == line.area);
    let depth = line.asked.is_some_and(|it| it == Depth::Kern || it == scope.depth);
    (depth && (general || scope.areas.contains(&line.area))).then_some(line)
}

impl<'a> Shown<'a> {
    /// The documents that could be read, with their places.
    fn read(&self) -> impl Iterator<Item = (usize, &'a LaidDocument)> + use<'a> {
        self.laid.documents.iter().enumerate().filter(|(_, document)| document.error.is_none())
    }

    /// A suggestion as it can be decided about.
    fn candidate(&self, line: &str, found: &LaidSuggestion) -> Option<Candidate> {
        let passage = self.laid.documents.get(found.document)?.passages.get(found.passage)?;
        Some(Candidate {
            line: line.to_owned(),
            mark: passage.fingerprint.clone(),
            page: found.page,
            heading: passage.headings.last().cloned().unwrap_or_default(),
            quote: found.quote.clone(),
        })
    }

    /// Every passage of a document: for each line that it is suggested for, and once for none.
    fn candidates(&self, place: usize, document: &LaidDocument) -> Vec<Candidate> {
        let mut all: Vec<Candidate> = Vec::new();
        for (line, suggestions) in &self.lines {
            let here = suggestions.iter().filter(|found| found.document == place);
            all.extend(here.filter_map(|found| self.candidate(&line.id, found)));
        }
        all.extend(document.passages.iter().map(|passage| Candidate {
            line: String::new(),
            mark: passage.fingerprint.clone(),
            page: passage.page,
            heading: passage.headings.last().cloned().unwrap_or_default(),
            quote: super::quote(&passage.text, 0),
        }));
        all
    }

    /// What was read, and what was not.
    fn documents(&self, html: &mut String) {
        html.push_str("<ul class=\"documents\">");
        for document in &self.laid.documents {
            let _ = write!(html, "<li><strong>{}</strong>: ", Safe(&document.title));
            if let Some(error) = &document.error {
                let _ = write!(html, "{}", Safe(error));
            } else {
                let pages = document.pages.map(|it| count(it as usize, "bladzijde", "bladzijden"));
                let pages = pages.map(|it| format!(", {it}")).unwrap_or_default();
                let passages = count(document.passages.len(), "stuk tekst", "stukken tekst");
                let _ = write!(html, "{}{pages}, {passages}.", Safe(&document.format));
                for note in &document.notes {
                    let _ = write!(html, " {}", Safe(note));
                }
            }
            html.push_str("</li>");
        }
        html.push_str("</ul>");
    }
}
