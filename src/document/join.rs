//! Lines of one paragraph, joined as they were before somebody or something broke them.

/// Words after a hyphen that stays: `lees- en spelproblemen`.
const STAYS: [&str; 9] = ["en", "of", "en/of", "als", "tot", "t/m", "noch", "dan", "maar"];

/// Puts the next line behind a text. A word that was broken off is made whole: `onder-` and `steuning`
/// are one word, `lees-` and `en` are two, `Noord-` and `Holland` keep the hyphen.
pub fn join_line(text: &mut String, line: &str) {
    let line = line.trim();
    if line.is_empty() {
        return;
    }
    text.truncate(text.trim_end().len());
    if text.is_empty() {
        text.push_str(line);
        return;
    }
    if text.ends_with('\u{ad}') {
        text.pop();
        text.push_str(line);
        return;
    }
    let before = text.strip_suffix(['-', '\u{2010}']).map(|text| text.chars().next_back());
    let first = line.chars().next().unwrap_or(' ');
    let word = line.split_whitespace().next().unwrap_or_default();
    match before {
        Some(Some(last)) if last.is_alphanumeric() && !stays_alone(word) => {
            if last.is_lowercase() && first.is_lowercase() && !is_prefix(text) {
                text.pop();
            }
        }
        _ => text.push(' '),
    }
    text.push_str(line);
}

/// Whether this word after a hyphen shows that the hyphen stands for the rest of a word.
pub(super) fn stays_alone(word: &str) -> bool {
    STAYS.contains(&word)
}

/// Whether the word before the hyphen is one letter, as in `e-mail`: the hyphen is part of the word.
fn is_prefix(text: &str) -> bool {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.chars().filter(|c| c.is_alphanumeric()).count() < 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_word_is_made_whole_and_a_hyphen_that_belongs_stays() {
        for (above, below, whole) in [
            ("extra onder-", "steuning in de klas", "extra ondersteuning in de klas"),
            ("bij lees-", "en spelproblemen", "bij lees- en spelproblemen"),
            ("zowel lees-", "als spelproblemen", "zowel lees- als spelproblemen"),
            ("in Noord-", "Holland", "in Noord-Holland"),
            ("per e-", "mail", "per e-mail"),
            ("onder\u{ad}", "steuning", "ondersteuning"),
            ("wij lezen -", "elke dag", "wij lezen - elke dag"),
            ("wij lezen ", " elke dag", "wij lezen elke dag"),
            ("NT2-", "leerlingen", "NT2-leerlingen"),
            ("", "elke dag", "elke dag"),
        ] {
            let mut text = above.to_owned();
            join_line(&mut text, below);
            assert_eq!(text, whole);
        }
    }
}
