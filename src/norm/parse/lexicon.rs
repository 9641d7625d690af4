//! `words.toml` and `phrases.toml`: what helps to lay a document beside the norm.

use super::document::Report;
use super::reader::Reader;
use super::with_file;
use crate::norm::draft::Authored;
use crate::norm::{Files, Lexicon, Phrases};

/// Words of all subjects.
const WORDS: &str = "words.toml";
/// What schools write, by line.
const PHRASES: &str = "phrases.toml";

/// What there is of both; a norm folder may do without.
pub(super) fn lexicon(files: &Files, report: &Report) -> Lexicon {
    let lexicon = words(files, report).map(Authored::into_value).unwrap_or_default();
    let phrases = phrases(files, report).into_iter().map(Authored::into_value).collect();
    Lexicon { phrases, ..lexicon }
}

/// The same with its places, the phrases apart. Faults of the files themselves are told with each edition.
pub(in crate::norm) fn placed(
    files: &Files,
) -> (Option<Authored<Lexicon>>, Vec<Authored<Phrases>>) {
    let report = Report::default();
    (words(files, &report), phrases(files, &report))
}

fn words(files: &Files, report: &Report) -> Option<Authored<Lexicon>> {
    let mut words = None;
    if files.get(WORDS).is_some() {
        with_file(files, report, WORDS, |root| words = words_of(root));
    }
    words
}

fn phrases(files: &Files, report: &Report) -> Vec<Authored<Phrases>> {
    let mut phrases = Vec::new();
    if files.get(PHRASES).is_some() {
        with_file(files, report, PHRASES, |mut root| {
            phrases = root.tables("regel", true).into_iter().filter_map(phrases_of).collect();
            root.finish(|| Some(()));
        });
    }
    phrases
}

fn words_of(mut root: Reader<'_>) -> Option<Authored<Lexicon>> {
    let lexicon = Lexicon {
        empty: root.texts("leeg"),
        common: root.texts("gewoon"),
        forms: root.texts("vormen"),
        same: root.texts("gelijk"),
        no_terms: root.texts("geen_begrip"),
        parts: root.texts("delen"),
        negations: root.texts("niet"),
        plans: root.texts("later"),
        phrases: Vec::new(),
    };
    root.finish(|| Some(lexicon))
}

fn phrases_of(mut table: Reader<'_>) -> Option<Authored<Phrases>> {
    let phrases = Phrases {
        line: table.text("id"),
        said: table.texts("zo"),
        needs: table.texts_if_any("een_van"),
    };
    table.finish(|| Some(phrases))
}
