//! `words.toml`, `phrases.toml` and `sentences/`: what helps to lay a document beside the norm.

use super::document::Report;
use super::reader::Reader;
use super::with_file;
use crate::norm::draft::Authored;
use crate::norm::{Files, Lexicon, Phrases, RequirementId, Sentences};

/// Words of all subjects.
const WORDS: &str = "words.toml";
/// What schools write, by line.
const PHRASES: &str = "phrases.toml";
/// What may stand in their documents, by line: a file for each area, so that none is too long to read.
const SENTENCES: &str = "sentences/";

/// Words, phrases and sentences with their places.
#[derive(Default)]
pub(in crate::norm) struct Placed {
    pub(in crate::norm) words: Option<Authored<Lexicon>>,
    pub(in crate::norm) phrases: Vec<Authored<Phrases>>,
    pub(in crate::norm) sentences: Vec<Authored<Sentences>>,
}

/// What there is of each; a norm folder may do without.
pub(super) fn lexicon(files: &Files, report: &Report) -> Lexicon {
    let Placed { words, phrases, sentences } = read(files, report);
    Lexicon {
        phrases: phrases.into_iter().map(Authored::into_value).collect(),
        sentences: sentences.into_iter().map(Authored::into_value).collect(),
        ..words.map(Authored::into_value).unwrap_or_default()
    }
}

/// The same with its places. Faults of the files themselves are told with each edition.
pub(in crate::norm) fn placed(files: &Files) -> Placed {
    read(files, &Report::default())
}

fn read(files: &Files, report: &Report) -> Placed {
    let mut placed = Placed { words: words(files, report), ..Placed::default() };
    lines(files, report, PHRASES, phrases_of, &mut placed.phrases);
    for (path, _) in files.iter().filter(|(path, _)| path.starts_with(SENTENCES)) {
        lines(files, report, path, sentences_of, &mut placed.sentences);
    }
    placed
}

fn words(files: &Files, report: &Report) -> Option<Authored<Lexicon>> {
    let mut words = None;
    if files.get(WORDS).is_some() {
        with_file(files, report, WORDS, |root| words = words_of(root));
    }
    words
}

/// Every `[[regel]]` of a file, when it is there.
fn lines<T>(
    files: &Files,
    report: &Report,
    path: &str,
    line: fn(Reader<'_>) -> Option<Authored<T>>,
    all: &mut Vec<Authored<T>>,
) {
    if files.get(path).is_some() {
        with_file(files, report, path, |mut root| {
            all.extend(root.tables("regel", true).into_iter().filter_map(line));
            root.finish(|| Some(()));
        });
    }
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
        together: root.texts_if_any("samen").iter().map(|group| ids(group)).collect(),
        phrases: Vec::new(),
        sentences: Vec::new(),
    };
    root.finish(|| Some(lexicon))
}

/// The lines of a group.
fn ids(group: &str) -> Vec<RequirementId> {
    group.split(',').map(|id| id.trim().to_owned()).collect()
}

fn phrases_of(mut table: Reader<'_>) -> Option<Authored<Phrases>> {
    let phrases = Phrases {
        line: table.text("id"),
        said: table.texts("zo"),
        needs: table.texts_if_any("een_van"),
    };
    table.finish(|| Some(phrases))
}

fn sentences_of(mut table: Reader<'_>) -> Option<Authored<Sentences>> {
    let sentences = Sentences { line: table.text("id"), said: table.texts("zinnen") };
    table.finish(|| Some(sentences))
}
