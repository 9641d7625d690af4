//! A text as words with their places.

use std::ops::Range;

use crate::words::{is_joint, is_silent, plain};

/// One word, or one part of a word with hyphens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// Where it stands, in bytes.
    pub(super) range: Range<usize>,
    /// In lower case, without accents and apostrophes; never empty.
    pub(super) word: String,
    /// At the first part of a word with hyphens: the whole word without them, and where it ends.
    pub(super) whole: Option<(String, usize)>,
    /// Whether it waits for the end of a later word: `lees-` in `lees- en spellingproblemen`.
    pub(super) open: bool,
    /// The sentence it stands in, counted from 0.
    pub(super) sentence: usize,
}

impl Token {
    /// The whole word, and where it ends, when this is only a letter before a hyphen: `e-score` is one
    /// word, and `score` another.
    pub(super) fn with_letter(&self) -> Option<(&str, usize)> {
        let (whole, end) = self.whole.as_ref()?;
        (self.word.chars().count() == 1).then_some((whole.as_str(), *end))
    }
}

/// The words of a text, in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut first = 0;
    let mut sentence = 0;
    let mut rest = 0;
    while let Some(range) = next_run(text, rest) {
        let between = text.get(rest..range.start).unwrap_or_default();
        let joined = is_joined(between) && tokens.last().is_some_and(|last| last.range.end == rest);
        if ends_a_sentence(between) && !tokens.is_empty() {
            sentence += 1;
        }
        rest = range.end;
        let word = plain(text.get(range.clone()).unwrap_or_default());
        if word.is_empty() {
            continue;
        }
        if joined {
            join(&mut tokens, first, &word, range.end);
        } else {
            first = tokens.len();
        }
        let after = text.get(range.end..).unwrap_or_default();
        tokens.push(Token { open: waits(after), range, word, whole: None, sentence });
    }
    tokens
}

/// The next run of letters and digits, from this byte on.
fn next_run(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let start = from + rest.find(char::is_alphanumeric)?;
    let run = text.get(start..)?;
    let is_word = |c: char| c.is_alphanumeric() || is_silent(c);
    let end = run.find(|c: char| !is_word(c)).unwrap_or(run.len());
    // A quotation mark after the word is no part of it; an accent is.
    let word = run.get(..end)?.trim_end_matches(|c: char| !c.is_alphanumeric() && !is_accent(c));
    Some(start..start + word.len())
}

fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Whether what stands between two runs makes them one word: `-`, or the sign in `(hoog)begaafd`.
fn is_joined(between: &str) -> bool {
    let mut chars = between.chars();
    let sign = chars.next();
    chars.next().is_none() && sign.is_some_and(|c| is_joint(c) || matches!(c, '(' | ')'))
}

/// Whether a word ends in a hyphen with nothing after it.
fn waits(after: &str) -> bool {
    let mut chars = after.chars();
    chars.next().is_some_and(is_joint) && !chars.next().is_some_and(char::is_alphanumeric)
}

fn ends_a_sentence(between: &str) -> bool {
    between.contains(['!', '?', ';', '\n', '•', '·']) || between.contains(". ")
}

/// Adds a part to the word that started at this token.
fn join(tokens: &mut [Token], first: usize, part: &str, end: usize) {
    let Some(token) = tokens.get_mut(first) else { return };
    let so_far = token.whole.take().map_or_else(|| token.word.clone(), |(word, _)| word);
    token.whole = Some((so_far + part, end));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.word).collect()
    }

    #[test]
    fn spelling_does_not_matter() {
        assert_eq!(
            words("De IB’er en de ib'er: ‘coördinator’."),
            ["de", "iber", "en", "de", "iber", "coordinator"]
        );
        assert_eq!(words("1.4 WGBH/cz 3x"), ["1", "4", "wgbh", "cz", "3x"]);
        assert_eq!(words("– ' -"), Vec::<String>::new());
    }

    #[test]
    fn a_word_with_hyphens_is_known_whole_and_in_parts() {
        let all = tokens("tekst-naar-spraak en (hoog)begaafd");
        assert_eq!(all[0].whole, Some(("tekstnaarspraak".to_owned(), 17)));
        assert_eq!(all[4].whole, Some(("hoogbegaafd".to_owned(), 34)));
        assert_eq!(all.len(), 6);
    }

    #[test]
    fn a_word_that_waits_for_its_end_is_seen() {
        let open: Vec<bool> =
            tokens("lees- en spellingproblemen").iter().map(|token| token.open).collect();
        assert_eq!(open, [true, false, false]);
        assert!(tokens("lees-/spellingproblemen")[0].open);
        assert!(!tokens("po-vo")[0].open);
    }

    #[test]
    fn sentences_are_counted() {
        let all = tokens("Een twee. Drie! Vier\nvijf, 3.5 zes");
        let sentences: Vec<usize> = all.iter().map(|token| token.sentence).collect();
        assert_eq!(sentences, [0, 0, 1, 2, 3, 3, 3, 3]);
    }

    proptest! {
        #[test]
        fn places_are_of_the_text_and_in_order(text in "\\PC{0,60}") {
            let mut last = 0;
            for token in tokens(&text) {
                prop_assert!(token.range.start >= last && token.range.end > token.range.start);
                prop_assert!(text.get(token.range.clone()).is_some());
                prop_assert!(!token.word.is_empty());
                last = token.range.end;
            }
        }

        #[test]
        fn nothing_goes_wrong_on_signs(text in "[a-zé'’(). \\-‑\u{301}\u{ad}]{0,40}") {
            for token in tokens(&text) {
                prop_assert!(text.get(token.range).is_some());
            }
        }
    }
}
