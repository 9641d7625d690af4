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
    let mut lexicon = Lexicon::default();
    if files.get(WORDS).is_some() {
        with_file(files, report, WORDS, |root| lexicon = words(root));
    }
    if files.get(PHRASES).is_some() {
        with_file(files, report, PHRASES, |mut root| {
            let tables = root.tables("regel", true);
            let phrases = tables.into_iter().filter_map(phrases);
            lexicon.phrases = phrases.map(Authored::into_value).collect();
            root.finish(|| Some(()));
        });
    }
    lexicon
}

fn words(mut root: Reader<'_>) -> Lexicon {
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
    root.finish(|| Some(lexicon)).map(Authored::into_value).unwrap_or_default()
}

fn phrases(mut table: Reader<'_>) -> Option<Authored<Phrases>> {
    let phrases = Phrases {
        line: table.text("id"),
        said: table.texts("zo"),
        needs: table.texts_if_any("een_van"),
    };
    table.finish(|| Some(phrases))
}
