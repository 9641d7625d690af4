//! Words that were broken at the end of a line.

use std::collections::BTreeSet;

use super::super::join::{join_line, stays_alone};

/// The words of a document, to see how a broken word is written where it is whole.
#[derive(Default)]
pub(super) struct Vocabulary(BTreeSet<String>);

impl Vocabulary {
    /// Takes the whole words of a line; the first and the last may be broken.
    pub(super) fn learn(&mut self, line: &str) {
        let words: Vec<&str> = line.split(' ').collect();
        let inner = words.get(1..words.len().saturating_sub(1)).unwrap_or_default();
        self.0.extend(inner.iter().map(|word| bare(word)).filter(|word| word.len() > 4));
    }

    fn knows(&self, word: &str) -> bool {
        self.0.contains(&bare(word))
    }
}

fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

/// Puts a line behind the text so far, as [`join_line`] does, and looks in the document how a broken word
/// is written elsewhere.
pub(super) fn join(text: &mut String, line: &str, words: &Vocabulary) {
    if text.ends_with('/') && text.chars().rev().nth(1).is_some_and(char::is_alphabetic) {
        // A word with a stroke goes on without a space: `ouders/` `verzorgers`.
        text.push_str(line);
        return;
    }
    let hyphen =
        text.chars().next_back().filter(|sign| matches!(sign, '-' | '\u{2010}' | '\u{2011}'));
    let Some(hyphen) = hyphen else { return join_line(text, line) };
    let before = text.strip_suffix(hyphen).unwrap_or(text);
    let word = before.rsplit(' ').next().unwrap_or_default();
    let next = line.split(' ').next().unwrap_or_default();
    let known = |between: &str| !word.is_empty() && words.knows(&format!("{word}{between}{next}"));
    let abbreviation = word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    if known("") {
        text.truncate(before.len());
        text.push_str(line);
    } else if known("-") || ((word.contains('-') || abbreviation) && !stays_alone(next)) {
        text.push_str(line);
    } else {
        join_line(text, line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(above: &str, below: &str) -> String {
        let mut text = above.to_owned();
        let mut words = Vocabulary::default();
        words.learn("de ib-gesprekken en de leerlingenraad daarna");
        join(&mut text, below, &words);
        text
    }

    #[test]
    fn a_broken_word_is_made_whole_and_a_hyphen_that_belongs_stays() {
        for (above, below, whole) in [
            ("de onder-", "steuning van", "de ondersteuning van"),
            ("de onder\u{ad}", "steuning", "de ondersteuning"),
            ("met lees-", "en leerstrategieën", "met lees- en leerstrategieën"),
            ("in Zuid-", "Holland", "in Zuid-Holland"),
            ("het jaar 2026-", "2027", "het jaar 2026-2027"),
            ("de één-op-één-", "begeleiding", "de één-op-één-begeleiding"),
            ("het MR-", "lid", "het MR-lid"),
            ("na de ib-", "gesprekken", "na de ib-gesprekken"),
            ("de Leerlingen-", "raad.", "de Leerlingenraad."),
            ("rust -", "en ruimte", "rust - en ruimte"),
            ("voor ouders/", "verzorgers", "voor ouders/verzorgers"),
            ("voor", "ouders", "voor ouders"),
        ] {
            assert_eq!(joined(above, below), whole);
        }
    }
}
