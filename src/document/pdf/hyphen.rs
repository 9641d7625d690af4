//! Words that were broken at the end of a line.

use std::collections::BTreeSet;

/// Words after which a hyphen stays: `lees- en leerstrategieën`.
const LINKS: [&str; 9] = ["en", "of", "en/of", "noch", "als", "dan", "tot", "t/m", "maar"];

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

/// Puts a line behind the text so far.
pub(super) fn join(text: &mut String, line: &str, words: &Vocabulary) {
    if text.is_empty() || line.is_empty() {
        text.push_str(line);
        return;
    }
    if text.ends_with('\u{ad}') {
        text.pop();
        text.push_str(line);
        return;
    }
    let next = line.split(' ').next().unwrap_or_default();
    let Some(before) = text.strip_suffix(['-', '\u{2010}', '\u{2011}']) else {
        // A word with a stroke goes on without a space: `ouders/` `verzorgers`.
        let glued =
            text.ends_with('/') && text.chars().rev().nth(1).is_some_and(char::is_alphabetic);
        if !glued {
            text.push(' ');
        }
        text.push_str(line);
        return;
    };
    let word = before.rsplit(' ').next().unwrap_or_default();
    let follows = next.chars().next();
    if !word.ends_with(char::is_alphanumeric) || LINKS.contains(&next) {
        // A dash between spaces, or a hyphen that stands for the rest of a word.
        text.push(' ');
        text.push_str(line);
        return;
    }
    let whole = format!("{word}{next}");
    let parted = format!("{word}-{next}");
    let abbreviation = word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    let compound = word.contains('-') || word.ends_with(|c: char| c.is_ascii_digit());
    let broken = follows.is_some_and(char::is_lowercase) && !abbreviation && !compound;
    if words.knows(&whole) || (broken && !words.knows(&parted)) {
        let kept = before.len();
        text.truncate(kept);
    }
    text.push_str(line);
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
