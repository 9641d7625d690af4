//! Sentences and words of a Dutch text, as a reader counts them.

/// Abbreviations whose full stop ends no sentence, in lower case.
const ABBREVIATIONS: [&str; 34] = [
    "art.", "bijv.", "blz.", "bv.", "ca.", "dhr.", "dr.", "drs.", "ds.", "evt.", "excl.", "geb.",
    "gem.", "ing.", "incl.", "ir.", "jl.", "max.", "mevr.", "min.", "mr.", "mw.", "nl.", "nr.",
    "nrs.", "pag.", "par.", "prof.", "resp.", "st.", "tel.", "vgl.", "vs.", "zgn.",
];

/// The sentences of a text, without the space around them.
///
/// A full stop, question mark or exclamation mark ends a sentence when space follows and the next
/// word does not start in lower case. `Kamerstuk 31 497, nr. 497` is one sentence.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim();
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (sentence, after) = rest.split_at(end_of_sentence(rest));
        rest = after.trim_start();
        Some(sentence.trim_end())
    })
}

/// How many words a text has: what stands between spaces and holds a letter or digit.
pub fn word_count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Where the first sentence ends, in bytes.
fn end_of_sentence(text: &str) -> usize {
    let mut marks = text.char_indices().filter(|(_, c)| matches!(c, '.' | '?' | '!'));
    marks
        .find_map(|(at, mark)| {
            let after = at + mark.len_utf8();
            let (before, rest) = text.split_at_checked(after)?;
            let closing = rest.find(|c: char| !matches!(c, '’' | '”' | '"' | '\'' | ')'))?;
            let (_, rest) = rest.split_at_checked(closing)?;
            (rest.starts_with(char::is_whitespace)
                && !rest.trim_start().starts_with(char::is_lowercase)
                && !is_abbreviation(before))
            .then_some(after + closing)
        })
        .unwrap_or(text.len())
}

fn is_abbreviation(before: &str) -> bool {
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let last = last.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    is_dotted(&last) || ABBREVIATIONS.contains(&last.as_str())
}

/// `m.b.t.`, `d.m.v.`, `n.v.t.`: two or more letters, a full stop after each.
fn is_dotted(word: &str) -> bool {
    let mut signs = word.chars();
    let mut letters = 0;
    while let Some(letter) = signs.next() {
        if !letter.is_alphabetic() || signs.next() != Some('.') {
            return false;
        }
        letters += 1;
    }
    letters > 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(text: &str) -> Vec<&str> {
        sentences(text).collect()
    }

    #[test]
    fn a_text_falls_apart_in_sentences() {
        assert_eq!(of("Een. Twee? Drie!"), ["Een.", "Twee?", "Drie!"]);
        assert_eq!(of("Zonder punt"), ["Zonder punt"]);
        assert_eq!(of("  "), Vec::<&str>::new());
        assert_eq!(of("Zij vraagt: “Kan dat?” Dan volgt antwoord.").len(), 2);
    }

    #[test]
    fn an_abbreviation_or_number_ends_no_sentence() {
        assert_eq!(of("Zie bijlage 3 bij Kamerstuk 31 497, nr. 497, of niet.").len(), 1);
        assert_eq!(of("Zie nr. 497.").len(), 1);
        assert_eq!(of("Artikel 2.92a geldt, bijv. Voor het vo.").len(), 1);
        assert_eq!(of("Vul n.v.t. in als het niet past.").len(), 1);
        assert_eq!(of("Dat gaat i.o.v. Stichting De Linde, d.m.v. DMT en m.b.v. AVI.").len(), 1);
        assert_eq!(of("Wij gebruiken de DMT. Daarna AVI.").len(), 2);
    }

    #[test]
    fn words_are_counted_without_signs() {
        assert_eq!(word_count("Lezen – en spellen, samen."), 4);
        assert_eq!(word_count("ib'er en OPP"), 3);
    }

    proptest! {
        #[test]
        fn no_letter_is_lost(text in "[a-zA-Z .?!’)]{0,80}") {
            let letters = |text: &str| text.split_whitespace().collect::<String>();
            let joined: String = sentences(&text).map(letters).collect();
            prop_assert_eq!(joined, letters(&text));
        }

        #[test]
        fn any_text_is_read(text in "\\PC{0,60}") {
            prop_assert!(sentences(&text).all(|sentence| !sentence.trim().is_empty()));
        }
    }
}
