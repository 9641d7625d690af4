//! `normwijzer evidence`: where the lines of the norm seem to stand in a school's own document.

mod json;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::CliError;
use super::args::{Evidence, Target};
use super::pdf;
use crate::document::{self, Document, DocumentError};
use crate::evidence::evaluation::{FIGURES, measure};
use crate::evidence::{CautionKind, LayeredMatcher, LineSuggestions, Suggestion};
use crate::exchange::{Kind, detect};
use crate::norm::{
    EvidenceSlice, LoadError, Norm, OverlaySlice, load, load_files, read_all, read_overlay,
};
use crate::words;

/// A document that cannot be read.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unread {
    #[error("‘{path}’ is niet te lezen ({source}). Kijk of het bestand er is.")]
    Read { path: PathBuf, source: std::io::Error },
    #[error("‘{path}’: {error}")]
    Document { path: PathBuf, error: DocumentError },
    #[error("‘{0}’ is geen leesbare tekst (UTF-8).")]
    NotText(PathBuf),
    #[error("In ‘{path}’ staat niet {{\"passages\": [\"…\"]}}: {message}.")]
    Json { path: PathBuf, message: String },
    #[error("De laag ‘{path}’ ligt op {on}, en niet op {edition}. Kies die met --editie.")]
    OtherEdition { path: PathBuf, on: String, edition: String },
}

/// Tells which passages seem to cover which line.
pub(super) fn evidence(asked: &Evidence, out: &mut impl Write) -> Result<(), CliError> {
    let norm = load(&asked.target.folder, asked.target.edition.as_deref())?;
    let document = read_passages(&asked.file)?;
    let layer = match &asked.layer {
        Some(path) => Some(read_layer(path, &asked.target.folder, &norm)?),
        None => None,
    };
    let slice = norm.evidence_slice().under(layer.as_ref());
    let lines = LayeredMatcher::new(&slice, asked.sector).suggest(&document);
    if asked.json {
        json::write(&norm, &slice, asked.sector, &document, &lines, out)
    } else {
        in_words(&slice, layer.as_ref(), &document, &lines, out)
    }
}

/// The layer in an editor's file, over this edition.
fn read_layer(path: &Path, folder: &Path, norm: &Norm) -> Result<OverlaySlice, CliError> {
    let bytes = fs::read(path).map_err(|source| Unread::Read { path: path.to_owned(), source })?;
    let text = String::from_utf8(bytes).map_err(|_| Unread::NotText(path.to_owned()))?;
    let files = load_files(folder)?;
    let (editions, _) = read_all(&files);
    let overlay = read_overlay(&files, &editions, &text).map_err(LoadError::Wrong)?;
    overlay.slice(norm).map_err(|_| {
        let (on, edition) = (overlay.head.edition.clone(), norm.edition.head.id.clone());
        Unread::OtherEdition { path: path.to_owned(), on, edition }.into()
    })
}

/// Measures the matcher on a set of labelled documents.
pub(super) fn evaluate(target: &Target, set: &Path, out: &mut impl Write) -> Result<(), CliError> {
    let norm = load(&target.folder, target.edition.as_deref())?;
    writeln!(out, "{FIGURES}")?;
    for measured in measure(set, &norm.evidence_slice())? {
        writeln!(out, "{measured}")?;
    }
    Ok(())
}

/// The passages of a document, or those of a set of passages in JSON.
fn read_passages(path: &Path) -> Result<Document, Unread> {
    let bytes = fs::read(path).map_err(|source| Unread::Read { path: path.to_owned(), source })?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    if path.extension().is_some_and(|kind| kind.eq_ignore_ascii_case("json")) {
        let text = String::from_utf8(bytes).map_err(|_| Unread::NotText(path.to_owned()))?;
        let title = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        return Ok(Document {
            title,
            passages: json::passages(path, &text)?,
            ..Document::default()
        });
    }
    let read = match detect(&bytes) {
        Kind::Pdf => pdf::read(bytes, &name),
        _ => document::read(&name, &bytes),
    };
    read.map_err(|error| Unread::Document { path: path.to_owned(), error })
}

/// What is shown, for a person.
fn in_words(
    slice: &EvidenceSlice,
    layer: Option<&OverlaySlice>,
    document: &Document,
    lines: &[LineSuggestions],
    out: &mut impl Write,
) -> Result<(), CliError> {
    let passages = words::count(document.passages.len(), "passage", "passages");
    let layer = layer.map_or_else(String::new, |it| format!(" met de laag {}", it.in_words()));
    writeln!(out, "{}: {passages}, naast {}{layer}.", document.title, slice.edition)?;
    let mut found = 0;
    for line in lines {
        let shown: Vec<&Suggestion> = line.passages.iter().filter(|it| it.shown).collect();
        if shown.is_empty() {
            continue;
        }
        found += 1;
        let of_norm = slice.lines.iter().find(|it| it.id == line.line);
        let title = of_norm.map_or("", |it| it.title.as_str());
        let regional = of_norm.and_then(|it| it.regional.as_ref());
        let regional = regional.map_or_else(String::new, |name| format!(", van {name}"));
        writeln!(out, "\n{title} ({}){regional}", line.line)?;
        for suggestion in shown {
            writeln!(out, "  {}", suggestion_in_words(document, suggestion))?;
        }
    }
    let of = words::count(lines.len(), "onderdeel", "onderdelen");
    writeln!(
        out,
        "\nBij {found} van {of} is iets gevonden dat er lijkt te staan. Kijk zelf of het er echt staat."
    )?;
    Ok(())
}

fn suggestion_in_words(document: &Document, suggestion: &Suggestion) -> String {
    let passage = document.passages.get(suggestion.passage);
    let text = passage.map_or("", |it| it.text.as_str());
    let mut quote: String = text.chars().take(70).collect();
    if quote.len() < text.len() {
        quote.push('…');
    }
    let page = passage.and_then(|it| it.page);
    let page = page.map_or_else(String::new, |page| format!(", bladzijde {page}"));
    let terms: Vec<&str> =
        suggestion.reasons.iter().take(3).map(|reason| reason.term.as_str()).collect();
    let lifted_by = suggestion.lifted_by.as_ref();
    let together = lifted_by.map_or_else(String::new, |line| format!("; samen met {line}"));
    let caution = suggestion.cautions.first().map_or("", |caution| match caution.kind {
        CautionKind::Negated => "; let op: hier staat ‘niet’ of ‘geen’",
        CautionKind::Planned => "; let op: dit is misschien nog niet zo",
    });
    format!(
        "passage {}{page} ({:.2}): {}\n    door: {}{together}{caution}",
        suggestion.passage,
        suggestion.score,
        quote.replace('\n', " "),
        terms.join(", "),
    )
}
