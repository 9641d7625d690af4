//! Finds words and phrases in a text, whole words only.

/// The words of a text in lower case, without the signs around them.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '\'' || c == '’'))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

/// The first of the phrases that occurs in a text; see [`first`].
///
/// Most texts hold none, and cutting a text into words takes the most time of all rules: so it is
/// done only when the letters of a first word are somewhere in it.
pub(super) fn find<'a>(text: &str, phrases: &[&'a str]) -> Option<&'a str> {
    let lower = text.to_lowercase();
    let mut possible = phrases.iter().copied().filter(|phrase| {
        let start = phrase.split_whitespace().next().unwrap_or_default();
        lower.contains(start.trim_end_matches('*'))
    });
    let one = possible.next()?;
    let words = words(text);
    std::iter::once(one).chain(possible).find(|phrase| occurs(&words, phrase))
}

/// The first of the phrases that occurs in the words.
///
/// A phrase is words with spaces between. `*` at the end of a word stands for any ending, and the
/// word `…` for up to six other words.
pub(super) fn first<'a>(words: &[String], phrases: &[&'a str]) -> Option<&'a str> {
    phrases.iter().copied().find(|phrase| occurs(words, phrase))
}

/// Whether a phrase occurs in the words.
pub(super) fn occurs(words: &[String], phrase: &str) -> bool {
    let parts: Vec<&str> = phrase.split_whitespace().collect();
    (0..words.len()).any(|start| words.get(start..).is_some_and(|rest| begins(rest, &parts)))
}

fn begins(words: &[String], parts: &[&str]) -> bool {
    match parts {
        [] => true,
        ["…", rest @ ..] => {
            (0..=6).any(|skip| words.get(skip..).is_some_and(|words| begins(words, rest)))
        }
        [part, rest @ ..] => match words {
            [word, words @ ..] => fits(word, part) && begins(words, rest),
            [] => false,
        },
    }
}

fn fits(word: &str, part: &str) -> bool {
    part.strip_suffix('*').map_or(word == part, |start| word.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_as_whole_words() {
        let text = words("De school ontmoet u, en dient dat plan altijd te maken.");
        assert!(!occurs(&text, "moet"));
        assert!(occurs(&text, "dient … te"));
        assert!(!occurs(&text, "dient te"));
        assert!(occurs(&text, "alt*"));
        assert_eq!(first(&text, &["recht op", "dient … te"]), Some("dient … te"));
    }

    #[test]
    fn a_text_is_searched_as_its_words_are() {
        let text = "Een Ontmoeting: de School DIENT dat te doen.";
        for phrases in [&["moet"][..], &["moet", "dient … te"], &["school*"], &["recht op"]] {
            assert_eq!(find(text, phrases), first(&words(text), phrases), "{phrases:?}");
        }
    }
}
