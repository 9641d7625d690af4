//! A short piece of a passage, to keep beside an answer.

use std::ops::Range;

use crate::words::sentences;

/// The most characters of a quote, the signs that say that something was left out among them.
pub const QUOTE: usize = 300;

/// What stands where something was left out.
const LEFT_OUT: &str = "…";

/// A piece of at most [`QUOTE`] characters, in whole words and on one line, with the word at `at` (in
/// bytes) in it. It starts with the sentence that the word stands in, where that fits.
pub fn quote(text: &str, at: usize) -> String {
    let words = words(text);
    let length = |word: &Range<usize>| text.get(word.clone()).map_or(0, |it| it.chars().count());
    let lengths: Vec<usize> = words.iter().map(length).collect();
    let total: usize = lengths.iter().sum::<usize>() + lengths.len().saturating_sub(1);
    if total <= QUOTE {
        return in_words(text, &words);
    }
    let aim = words.iter().position(|word| word.end > at).unwrap_or_default();
    // One at each end.
    let room = QUOTE - 2;
    let first = start(text, &words, &lengths, aim, room);
    let mut used = 0;
    let fitting = lengths.iter().skip(first).take_while(|length| {
        used += **length + usize::from(used > 0);
        used <= room
    });
    let last = first + fitting.count();
    let chosen = words.get(first..last).unwrap_or_default();
    // One word may be longer than all there is room for.
    let piece = match (chosen, words.get(aim)) {
        ([], Some(word)) => text.get(word.clone()).unwrap_or_default().chars().take(room).collect(),
        _ => in_words(text, chosen),
    };
    let before = if first > 0 { LEFT_OUT } else { "" };
    let after = if last < words.len() { LEFT_OUT } else { "" };
    format!("{before}{piece}{after}")
}

/// The first word of the sentence around a word, or of its line; where both are too far before it, about
/// a third of the room goes to what stands before.
fn start(text: &str, words: &[Range<usize>], lengths: &[usize], aim: usize, room: usize) -> usize {
    let at = words.get(aim).map_or(0, |word| word.start);
    let line = text.get(..at).and_then(|before| before.rfind('\n')).unwrap_or_default();
    let span = |first: usize| {
        let lengths = lengths.get(first..=aim).unwrap_or_default();
        lengths.iter().sum::<usize>() + lengths.len().saturating_sub(1)
    };
    let starts = [sentence_start(text, at), line].into_iter();
    let starts = starts.filter_map(|start| words.iter().position(|word| word.start >= start));
    let mut starts = starts.filter(|first| *first <= aim && span(*first) <= room);
    starts.next().unwrap_or_else(|| {
        let near = (0..aim).rev().take_while(|first| span(*first) <= room / 3);
        near.last().unwrap_or(aim)
    })
}

/// Where the sentence starts that a place stands in.
fn sentence_start(text: &str, at: usize) -> usize {
    let (mut start, mut from) = (0, 0);
    for sentence in sentences(text) {
        let rest = text.get(from..).unwrap_or_default();
        let place = from + rest.find(sentence).unwrap_or_default();
        if place > at {
            break;
        }
        start = place;
        from = place + sentence.len();
    }
    start
}

fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, sign) in text.char_indices() {
        match (sign.is_whitespace(), start) {
            (true, Some(from)) => {
                words.push(from..at);
                start = None;
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    words.extend(start.map(|from| from..text.len()));
    words
}

fn in_words(text: &str, words: &[Range<usize>]) -> String {
    let words: Vec<&str> = words.iter().filter_map(|word| text.get(word.clone())).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_short_passage_is_quoted_whole_and_on_one_line() {
        assert_eq!(
            quote("Wij doen dit:\n• lezen\n•  schrijven ", 3),
            "Wij doen dit: • lezen • schrijven"
        );
    }

    #[test]
    fn a_long_passage_is_quoted_from_the_sentence_with_the_word() {
        let text = format!(
            "{}Hier staat het doelwoord. {}",
            "Eerst iets anders. ".repeat(20),
            "Daarna nog iets. ".repeat(30)
        );
        let at = text.find("doelwoord").expect("there");
        let quoted = quote(&text, at);
        assert!(quoted.starts_with("…Hier staat het doelwoord. Daarna"), "{quoted}");
        assert!(quoted.ends_with('…') && quoted.chars().count() > 250, "{quoted}");
    }

    #[test]
    fn in_a_sentence_without_end_a_third_stands_before_the_word() {
        let text = format!("{}doelwoord {}", "woord ".repeat(100), "verder ".repeat(100));
        let quoted = quote(&text, text.find("doelwoord").expect("there"));
        let before = quoted.find("doelwoord").expect("in it");
        assert!((70..=110).contains(&before), "{before}: {quoted}");
    }

    #[test]
    fn a_word_longer_than_a_quote_is_cut() {
        assert_eq!(quote(&"a".repeat(1000), 0).chars().count(), QUOTE - 1);
    }

    proptest! {
        #[test]
        fn a_quote_is_short_and_has_the_word(
            words in proptest::collection::vec("[a-zé]{1,30}[.?]?", 1..120),
            aim in any::<proptest::sample::Index>(),
        ) {
            let aim = aim.index(words.len());
            let at: usize = words.iter().take(aim).map(|word| word.len() + 1).sum();
            let quoted = quote(&words.join(" "), at);
            prop_assert!(quoted.chars().count() <= QUOTE);
            let inner = quoted.trim_matches('…');
            prop_assert!(words.join(" ").contains(inner));
            prop_assert!(inner.split(' ').any(|word| word == words[aim]), "{} not in {}", words[aim], quoted);
        }

        #[test]
        fn any_text_and_any_place_give_a_short_quote(text in "(?s).{0,900}", at in 0_usize..2000) {
            prop_assert!(quote(&text, at).chars().count() <= QUOTE);
        }
    }
}
