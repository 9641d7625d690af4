//! Why a passage was suggested: the words that fit, where they stand, and what they fit.

use std::ops::Range;

use super::caution::{Caution, Warning, Warnings};
use super::profile::{Profiles, Source};
use super::reading::{Kind, Occurrence, Reading};
use super::score::{Fit, Match};
use super::token::tokens;
use super::vocabulary::{Seen, Vocabulary, Word};
use crate::words::sort;

/// How many reasons tell what a line asks itself.
const STRONGEST: usize = 3;

/// How a word of a passage fits a word of the norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Means {
    /// The same word.
    Word,
    /// Another form of it.
    Stem,
    /// A part of a compound, of either.
    Part,
    /// Another word for the same.
    Synonym,
}

/// A place to mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// In which heading, counted from 0, the outermost first; none in the text.
    pub heading: Option<usize>,
    /// Where in that text, in bytes; on the borders of characters.
    pub range: Range<usize>,
    /// How the word there fits.
    pub means: Means,
}

/// Something of a line that a passage has.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// The word or phrase of the norm.
    pub term: String,
    /// Where that stands in the norm.
    pub source: Source,
    /// How much it adds to the raw score.
    pub adds: f64,
    /// Where its words stand in the passage, in order.
    pub marks: Vec<Mark>,
}

/// The reasons of a fit, the one that adds most first.
pub(super) fn reasons(
    line: usize,
    fit: &Fit,
    reading: &Reading,
    profiles: &Profiles,
    vocabulary: &Vocabulary,
    seen: &mut Seen,
) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::new();
    for it in &fit.matches {
        let Some(term) = term(line, it, profiles) else { continue };
        let marks = marks(it, term, fit, reading, vocabulary, seen);
        match reasons.iter_mut().find(|reason| reason.term == term && reason.source == it.source) {
            Some(reason) => {
                reason.adds += it.adds;
                reason.marks.extend(marks);
            }
            None => reasons.push(Reason {
                term: term.to_owned(),
                source: it.source,
                adds: it.adds,
                marks,
            }),
        }
    }
    reasons.retain(|reason| !reason.marks.is_empty());
    for reason in &mut reasons {
        sort(&mut reason.marks, |a, b| {
            // Headings stand before the text.
            let place = |mark: &Mark| {
                (mark.heading.is_none(), mark.heading, mark.range.start, mark.range.end, mark.means)
            };
            place(a).cmp(&place(b))
        });
        reason.marks.dedup_by(|a, b| a.heading == b.heading && a.range == b.range);
    }
    sort(&mut reasons, |a, b| b.adds.total_cmp(&a.adds).then_with(|| a.term.cmp(&b.term)));
    reasons
}

/// The words of the norm that a match is of.
fn term<'a>(line: usize, it: &Match, profiles: &'a Profiles) -> Option<&'a str> {
    if let Some(cue) = it.cue {
        return profiles.cues.get(cue).map(|cue| cue.text.as_str());
    }
    let words = profiles.loose.get(it.concept)?;
    let word = words.iter().find(|word| word.line == line && word.source == it.source)?;
    Some(&word.text)
}

fn marks(
    it: &Match,
    term: &str,
    fit: &Fit,
    reading: &Reading,
    vocabulary: &Vocabulary,
    seen: &mut Seen,
) -> Vec<Mark> {
    let plain = words(term);
    let words: Vec<Word> = plain.iter().filter_map(|word| seen.word(word, vocabulary)).collect();
    let has = |concept| fit.matches.iter().any(|other| other.concept == concept);
    let occurrences = reading.concepts.get(&it.concept).into_iter().flatten();
    occurrences
        .filter(|occurrence| !matches!(occurrence.kind, Kind::Part(Some(whole)) if has(whole)))
        .map(|occurrence| Mark {
            heading: occurrence.heading,
            range: occurrence.range.clone(),
            means: means(occurrence, &words, &plain),
        })
        .collect()
}

fn means(occurrence: &Occurrence, words: &[Word], plain: &[String]) -> Means {
    if occurrence.kind != Kind::Whole {
        Means::Part
    } else if plain.contains(&occurrence.plain) {
        Means::Word
    } else if words.iter().any(|word| word.stem == occurrence.stem) {
        Means::Stem
    } else if words.iter().any(|word| word.parts.contains(&occurrence.stem)) {
        Means::Part
    } else {
        Means::Synonym
    }
}

/// The warnings that stand in a sentence with a mark, and that the norm does not say itself.
pub(super) fn cautions(reasons: &[Reason], warnings: &Warnings) -> Vec<Caution> {
    if warnings.all.is_empty() {
        return Vec::new();
    }
    let marks = reasons.iter().flat_map(|reason| &reason.marks);
    let sentences: Vec<usize> = marks
        .filter(|mark| mark.heading.is_none())
        .filter_map(|mark| warnings.sentence_at(mark.range.start))
        .collect();
    // `geen diagnose nodig` is what the line asks; then it is no warning.
    let strongest: Vec<Vec<String>> =
        reasons.iter().take(STRONGEST).map(|reason| words(&reason.term)).collect();
    let said = |warning: &Warning| {
        strongest.iter().any(|term| warning.words.iter().all(|word| term.contains(word)))
    };
    let all = warnings.all.iter();
    all.filter(|warning| sentences.contains(&warning.sentence) && !said(warning))
        .map(|warning| warning.caution.clone())
        .collect()
}

fn words(text: &str) -> Vec<String> {
    let tokens = tokens(text).into_iter();
    tokens.flat_map(|token| [Some(token.word), token.whole.map(|it| it.0)]).flatten().collect()
}
