//! What the command reads and writes as JSON.

use std::io::Write;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::Unread;
use crate::cli::CliError;
use crate::document::{Document, Passage};
use crate::evidence::{Caution, CautionKind, LineSuggestions, Means, Reason, Suggestion};
use crate::norm::{EvidenceSlice, Norm, Sector};

#[derive(Deserialize)]
struct PassagesFile {
    passages: Vec<String>,
}

/// The passages of `{"passages": ["…"]}`.
pub(super) fn passages(path: &Path, text: &str) -> Result<Vec<Passage>, Unread> {
    let file: PassagesFile = serde_json::from_str(text)
        .map_err(|error| Unread::Json { path: path.to_owned(), message: error.to_string() })?;
    let passage = |text| Passage { text, ..Passage::default() };
    Ok(file.passages.into_iter().map(passage).collect())
}

#[derive(Serialize)]
struct Written<'a> {
    edition: &'a str,
    receipt: &'a str,
    sector: &'a str,
    title: &'a str,
    passages: usize,
    requirements: Vec<WrittenLine<'a>>,
}

#[derive(Serialize)]
struct WrittenLine<'a> {
    requirement: &'a str,
    title: &'a str,
    /// The samenwerkingsverband whose layer added it; not there for a national line.
    #[serde(skip_serializing_if = "Option::is_none")]
    regional: Option<&'a str>,
    dossier: &'a [String],
    ranked: Vec<WrittenPassage<'a>>,
}

#[derive(Serialize)]
struct WrittenPassage<'a> {
    /// Counted from 0.
    passage: usize,
    page: Option<u32>,
    score: f64,
    shown: bool,
    matched: Vec<WrittenReason<'a>>,
    /// A line that schools mostly describe in the same passage, and that this one fits as well; only
    /// there when it would not be shown without.
    #[serde(skip_serializing_if = "Option::is_none")]
    lifted_by: Option<&'a str>,
    cautions: Vec<WrittenCaution<'a>>,
}

#[derive(Serialize)]
struct WrittenReason<'a> {
    /// The word or phrase of the norm.
    term: &'a str,
    /// How the nearest of its words fits.
    means: &'a str,
    /// The words of the passage or its headings, each once.
    words: Vec<&'a str>,
}

#[derive(Serialize)]
struct WrittenCaution<'a> {
    kind: &'a str,
    words: &'a str,
}

/// Writes the ranked passages of every line.
pub(super) fn write(
    norm: &Norm,
    slice: &EvidenceSlice,
    sector: Sector,
    document: &Document,
    lines: &[LineSuggestions],
    out: &mut impl Write,
) -> Result<(), CliError> {
    let written = Written {
        edition: &norm.edition.head.id,
        receipt: &norm.edition.head.receipt,
        sector: sector.slug(),
        title: &document.title,
        passages: document.passages.len(),
        requirements: lines.iter().map(|line| written_line(norm, slice, document, line)).collect(),
    };
    writeln!(out, "{}", serde_json::to_string_pretty(&written)?)?;
    Ok(())
}

fn written_line<'a>(
    norm: &'a Norm,
    slice: &'a EvidenceSlice,
    document: &'a Document,
    line: &'a LineSuggestions,
) -> WrittenLine<'a> {
    let of_slice = slice.lines.iter().find(|it| it.id == line.line);
    let requirement = norm.edition.requirements.iter().find(|it| it.id == line.line);
    WrittenLine {
        requirement: &line.line,
        title: of_slice.map_or("", |it| it.title.as_str()),
        regional: of_slice.and_then(|it| it.regional.as_deref()),
        dossier: requirement.map_or(&[], |it| it.dossier.as_slice()),
        ranked: line.passages.iter().map(|it| written_passage(document, it)).collect(),
    }
}

fn written_passage<'a>(document: &'a Document, suggestion: &'a Suggestion) -> WrittenPassage<'a> {
    let passage = document.passages.get(suggestion.passage);
    let caution = |caution: &'a Caution| WrittenCaution {
        kind: match caution.kind {
            CautionKind::Negated => "negated",
            CautionKind::Planned => "planned",
        },
        words: passage.and_then(|it| it.text.get(caution.range.clone())).unwrap_or_default(),
    };
    WrittenPassage {
        passage: suggestion.passage,
        page: passage.and_then(|it| it.page),
        score: suggestion.score,
        shown: suggestion.shown,
        matched: suggestion.reasons.iter().map(|it| written_reason(passage, it)).collect(),
        lifted_by: suggestion.lifted_by.as_deref(),
        cautions: suggestion.cautions.iter().map(caution).collect(),
    }
}

fn written_reason<'a>(passage: Option<&'a Passage>, reason: &'a Reason) -> WrittenReason<'a> {
    let mut words: Vec<&str> = reason
        .marks
        .iter()
        .filter_map(|mark| {
            let passage = passage?;
            let text = match mark.heading {
                Some(heading) => passage.headings.get(heading)?,
                None => &passage.text,
            };
            text.get(mark.range.clone())
        })
        .collect();
    words.dedup();
    let in_heading = reason.marks.iter().all(|mark| mark.heading.is_some());
    let means = reason.marks.iter().map(|mark| mark.means).min();
    WrittenReason {
        term: &reason.term,
        means: match means {
            _ if in_heading => "heading",
            Some(Means::Word) | None => "word",
            Some(Means::Stem) => "stem",
            Some(Means::Part) => "part",
            Some(Means::Synonym) => "synonym",
        },
        words,
    }
}
