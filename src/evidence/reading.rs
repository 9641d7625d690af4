//! A passage as the matcher sees it: what its words stand for, and where.

use std::collections::BTreeMap;
use std::ops::Range;

use super::token::{Token, tokens};
use super::vocabulary::{Concept, Seen, Vocabulary, Word};
use crate::document::Passage;

/// How far apart two sentences are, in words; a phrase rarely goes on in the next one.
const SENTENCE: usize = 4;
/// How far apart a heading and a text are.
const FIELD: usize = 100;

/// How often something counts in one passage; after that it adds nothing, and a text of any length
/// takes no longer.
const MOST_OCCURRENCES: usize = 40;

/// Whether a word stands for something by itself or by a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// By itself.
    Whole,
    /// By a part; with what the whole word stands for, when that is known.
    Part(Option<Concept>),
}

/// A word that stands for something.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Occurrence {
    /// The heading it stands in, counted from 0, the outermost first; none in the text.
    pub(super) heading: Option<usize>,
    /// Where, in bytes of that text.
    pub(super) range: Range<usize>,
    /// Its place among words, for how near others are.
    pub(super) place: usize,
    /// Its form without accents, in lower case, and its stem.
    pub(super) plain: String,
    /// The stem of the whole word.
    pub(super) stem: String,
    /// Whether the whole word stands for it.
    pub(super) kind: Kind,
}

/// A passage with what its words stand for.
#[derive(Debug, Default)]
pub(super) struct Reading {
    /// Occurrences per concept, in the order of headings and text.
    pub(super) concepts: BTreeMap<Concept, Vec<Occurrence>>,
}

impl Reading {
    fn add(&mut self, concept: Concept, occurrence: Occurrence) {
        let occurrences = self.concepts.entry(concept).or_default();
        if occurrences.len() < MOST_OCCURRENCES {
            occurrences.push(occurrence);
        }
    }
}

/// Reads passages; remembers the words it has seen.
pub(super) struct Reader<'a> {
    vocabulary: &'a Vocabulary,
    seen: Seen,
}

impl<'a> Reader<'a> {
    pub(super) fn new(vocabulary: &'a Vocabulary) -> Self {
        Self { vocabulary, seen: Seen::default() }
    }

    /// Reads a passage with its headings.
    pub(super) fn read(&mut self, passage: &Passage) -> Reading {
        let mut reading = Reading::default();
        let mut start = 0;
        for (at, heading) in passage.headings.iter().enumerate() {
            start = self.text(heading, Some(at), start, &mut reading) + FIELD;
        }
        self.text(&passage.text, None, start, &mut reading);
        reading
    }

    fn text(
        &mut self,
        text: &str,
        heading: Option<usize>,
        start: usize,
        reading: &mut Reading,
    ) -> usize {
        let tokens = tokens(text);
        let words: Vec<(usize, &Token, Word)> = tokens
            .iter()
            .enumerate()
            .filter_map(|(at, token)| {
                let later = tokens.get(at + 1..).unwrap_or_default();
                Some((at, token, self.word(token, later)?))
            })
            .collect();
        for (at, (index, token, word)) in words.iter().enumerate() {
            let place = start + index + SENTENCE * token.sentence;
            let occurrence = |range: Range<usize>, word: &Word, kind| Occurrence {
                heading,
                range,
                place,
                plain: word.plain.clone(),
                stem: word.stem.clone(),
                kind,
            };
            let letter = token.with_letter();
            let end = letter.map_or(token.range.end, |(_, end)| end);
            self.add(word, &(token.range.start..end), &occurrence, reading);
            if letter.is_none()
                && let Some((whole, end)) = &token.whole
                && let Some(whole) = self.seen.word(whole, self.vocabulary)
            {
                self.add(&whole, &(token.range.start..*end), &occurrence, reading);
            }
            let rest = words.get(at..).unwrap_or_default();
            let stems: Vec<&str> = rest.iter().take(6).map(|it| it.2.stem.as_str()).collect();
            for (concept, taken) in self.vocabulary.names(&stems) {
                let end =
                    rest.get(taken.saturating_sub(1)).map_or(token.range.end, |it| it.1.range.end);
                let found = occurrence(token.range.start..end, word, Kind::Whole);
                reading.add(concept, found);
            }
        }
        start + tokens.len() + SENTENCE * tokens.last().map_or(0, |token| token.sentence)
    }

    /// Adds what a word and its parts stand for.
    fn add(
        &self,
        word: &Word,
        range: &Range<usize>,
        occurrence: &impl Fn(Range<usize>, &Word, Kind) -> Occurrence,
        reading: &mut Reading,
    ) {
        let whole = self.vocabulary.get(&word.stem);
        if let Some(concept) = whole {
            let found = occurrence(range.clone(), word, Kind::Whole);
            reading.add(concept, found);
        }
        for concept in word.parts.iter().filter_map(|part| self.vocabulary.get(part)) {
            let found = occurrence(range.clone(), word, Kind::Part(whole));
            reading.add(concept, found);
        }
    }

    fn word(&mut self, token: &Token, later: &[Token]) -> Option<Word> {
        if token.open
            && let Some(word) = self.vocabulary.closed(token, later)
        {
            return Some(word);
        }
        let word = token.with_letter().map_or(token.word.as_str(), |(whole, _)| whole);
        self.seen.word(word, self.vocabulary)
    }
}
