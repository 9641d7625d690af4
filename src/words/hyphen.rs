//! Places where a long word of this field may break, for headings on a small phone.

/// The long words, with a soft hyphen where a reader would break them. Browsers hyphenate Dutch
/// only where they brought a dictionary.
const LONG: [(&str, &str); 2] = [
    ("samenwerkingsverband", "samenwerkings\u{ad}verband"),
    ("ondersteuningscoördinator", "ondersteunings\u{ad}coördinator"),
];

/// The text with soft hyphens in its longest words; nothing else changes.
pub fn soft_hyphens(text: &str) -> String {
    LONG.iter().fold(text.to_owned(), |text, (word, broken)| text.replace(word, broken))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_word_may_break_and_another_stays_whole() {
        assert_eq!(
            soft_hyphens("Voor samenwerkingsverbanden en besturen"),
            "Voor samenwerkings\u{ad}verbanden en besturen"
        );
        assert_eq!(soft_hyphens("Zoeken"), "Zoeken");
    }
}
