//! Lays documents beside the norm, ready to be shown.

use super::pieces::{joined, pieces};
use super::telling::telling;
use super::{LaidDocument, LaidDocuments, LaidLine, LaidPassage, LaidSuggestion, quote, said};
use crate::document::names::named_pupil;
use crate::document::{Document, DocumentError, Format, Passage, fingerprint};
use crate::evidence::{LayeredMatcher, LineSuggestions, Mark, Suggestion};
use crate::norm::{EvidenceSlice, RequirementId, Sector};
use crate::words::sort;

/// A document that was given: its name, and what reading gave.
pub type Gathered = (String, Result<Document, DocumentError>);

/// Lays the documents beside the lines of a sector, those of a layer last. The same documents always
/// give the same, and a layer changes nothing for national lines.
pub fn lay(documents: &[Gathered], slice: &EvidenceSlice, sector: Sector) -> LaidDocuments {
    let matcher = LayeredMatcher::new(slice, sector);
    let mut lines: Vec<LaidLine> = Vec::new();
    let mut laid = Vec::new();
    for (at, (name, read)) in documents.iter().enumerate() {
        let document = match read {
            Ok(document) => document,
            Err(error) => {
                laid.push(unread(name, error));
                continue;
            }
        };
        let suggested = matcher.suggest(document);
        laid.push(read_document(name, document, &suggested));
        // Each document is asked about the same lines, in the same order.
        lines.resize_with(suggested.len().max(lines.len()), LaidLine::default);
        for (line, suggested) in lines.iter_mut().zip(&suggested) {
            line.line.clone_from(&suggested.line);
            line.suggestions.extend(shown(at, document, suggested, slice));
        }
    }
    lines.retain(|line| !line.suggestions.is_empty());
    for line in &mut lines {
        sort(&mut line.suggestions, |a, b| {
            b.score.cmp(&a.score).then((a.document, a.passage).cmp(&(b.document, b.passage)))
        });
    }
    LaidDocuments {
        edition: slice.edition.clone(),
        sector: sector.slug().to_owned(),
        documents: laid,
        lines,
    }
}

fn unread(name: &str, error: &DocumentError) -> LaidDocument {
    LaidDocument {
        name: name.to_owned(),
        title: name.to_owned(),
        error: Some(error.to_string()),
        ..LaidDocument::default()
    }
}

fn read_document(name: &str, document: &Document, lines: &[LineSuggestions]) -> LaidDocument {
    let mut matched = vec![false; document.passages.len()];
    for suggestion in lines.iter().flat_map(|line| &line.passages).filter(|it| it.shown) {
        if let Some(matched) = matched.get_mut(suggestion.passage) {
            *matched = true;
        }
    }
    let unmatched = matched.iter().enumerate().filter(|(_, matched)| !**matched);
    LaidDocument {
        name: name.to_owned(),
        title: document.title.clone(),
        format: in_words(document.format).to_owned(),
        pages: document.pages,
        notes: document.notes.iter().map(ToString::to_string).collect(),
        error: None,
        passages: document.passages.iter().map(passage).collect(),
        unmatched: unmatched.map(|(at, _)| at).collect(),
    }
}

fn passage(passage: &Passage) -> LaidPassage {
    LaidPassage {
        text: passage.text.clone(),
        headings: passage.headings.clone(),
        page: passage.page,
        fingerprint: fingerprint(&passage.text),
    }
}

fn shown<'a>(
    at: usize,
    document: &'a Document,
    line: &'a LineSuggestions,
    slice: &'a EvidenceSlice,
) -> impl Iterator<Item = LaidSuggestion> + 'a {
    let shown = line.passages.iter().filter(|it| it.shown);
    shown.filter_map(move |it| Some(suggestion(at, it, document.passages.get(it.passage)?, slice)))
}

fn suggestion(
    document: usize,
    found: &Suggestion,
    passage: &Passage,
    slice: &EvidenceSlice,
) -> LaidSuggestion {
    let told = telling(&found.reasons);
    let marks = |heading: Option<usize>| {
        let all = told.iter().flat_map(|reason| &reason.marks);
        all.filter(move |mark| mark.heading == heading).map(|mark: &Mark| mark.range.clone())
    };
    let headings = passage.headings.iter().enumerate();
    let first = joined(&passage.text, marks(None)).first().map_or(0, |mark| mark.start);
    let quote = quote(&passage.text, first);
    let of_slice = |id: &RequirementId| slice.lines.iter().find(|line| line.id == *id);
    let lifted_by = found.lifted_by.as_ref().and_then(of_slice);
    let mut reasons = said::reasons(passage, &told);
    reasons.extend(lifted_by.map(|line| said::together(&line.title)));
    LaidSuggestion {
        document,
        passage: found.passage,
        score: thousandths(found.score),
        headings: headings.map(|(place, heading)| pieces(heading, marks(Some(place)))).collect(),
        text: pieces(&passage.text, marks(None)),
        page: passage.page,
        reasons,
        cautions: said::cautions(passage, &found.cautions),
        pupil: named_pupil(&quote).map(|pupil| {
            format!(
                "In dit citaat staat misschien iets over één leerling: ‘{}’. Haal dat weg voordat u het overneemt.",
                pupil.found
            )
        }),
        quote,
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
fn thousandths(score: f64) -> u32 {
    (score * 1000.0).round() as u32
}

fn in_words(format: Format) -> &'static str {
    match format {
        Format::Pdf => "PDF",
        Format::Word => "Word-document",
        Format::OpenText => "OpenDocument-tekst",
        Format::Html => "webpagina",
        Format::Markdown | Format::Text => "tekst",
    }
}
