//! What a person typed, as words that say something.

use super::fold;

/// More words than this add nothing to a search.
const MOST: usize = 12;

/// Words that say nothing about the subject, folded.
const SILENT: [&str; 93] = [
    "aan", "al", "alle", "als", "andere", "ben", "bij", "daar", "dan", "dat", "de", "deze", "die",
    "dit", "doen", "doet", "dochter", "door", "een", "eigen", "en", "er", "ga", "gaan", "gaat",
    "geen", "haar", "had", "heb", "hebben", "hebt", "heeft", "hem", "het", "hij", "hoe", "hun",
    "ik", "in", "is", "je", "jij", "kan", "kind", "kinderen", "komen", "komt", "krijg", "krijgen",
    "krijgt", "kunnen", "maar", "mag", "me", "met", "mij", "mijn", "moet", "moeten", "mogen",
    "naar", "niet", "nog", "of", "om", "ons", "onze", "ook", "op", "over", "te", "tot", "u", "uit",
    "uw", "van", "voor", "waar", "wanneer", "wat", "we", "wel", "welke", "wie", "wij", "wil",
    "worden", "wordt", "ze", "zich", "zij", "zijn", "zoon",
];

/// The words that count, and all words for finding synonyms.
pub(super) struct Query {
    /// Every word, in order.
    pub(super) all: Vec<String>,
    /// Which of them count.
    pub(super) counting: Vec<usize>,
}

impl Query {
    /// Reads what was typed. When every word is a silent one, all of them count.
    pub(super) fn new(typed: &str) -> Self {
        let mut all: Vec<String> = Vec::new();
        for word in words(typed) {
            if all.len() < MOST && !all.contains(&word) {
                all.push(word);
            }
        }
        let says = |word: &String| !SILENT.contains(&word.as_str());
        let mut counting: Vec<usize> =
            all.iter().enumerate().filter(|(_, word)| says(word)).map(|(at, _)| at).collect();
        if counting.is_empty() {
            counting = (0..all.len()).collect();
        }
        Self { all, counting }
    }
}

/// A hyphen joins what is typed: `voorlees-software` is one word.
fn words(typed: &str) -> Vec<String> {
    typed
        .split_whitespace()
        .flat_map(|rough| {
            let mut words = fold::words(rough);
            // Folding puts the whole before its parts.
            if words.len() > 1 && words.first().is_some_and(|whole| is_whole(whole, &words)) {
                words.truncate(1);
            }
            words
        })
        .collect()
}

fn is_whole(whole: &str, words: &[String]) -> bool {
    words.iter().skip(1).map(String::as_str).collect::<String>() == whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counting(typed: &str) -> Vec<String> {
        let query = Query::new(typed);
        query.counting.iter().map(|at| query.all[*at].clone()).collect()
    }

    #[test]
    fn silent_words_do_not_count_unless_there_are_no_others() {
        assert_eq!(counting("Mag mijn kind voorleessoftware?"), ["voorleessoftware"]);
        assert_eq!(counting("mag mijn kind"), ["mag", "mijn", "kind"]);
        assert_eq!(counting("Voorlees-software bij toetsen"), ["voorleessoftware", "toetsen"]);
        assert_eq!(counting("toets toets"), ["toets"]);
        assert_eq!(counting(" ?! "), Vec::<String>::new());
    }

    #[test]
    fn silent_words_are_folded_and_in_order() {
        let mut sorted = SILENT;
        sorted.sort_unstable();
        assert!(sorted.windows(2).all(|pair| pair[0] != pair[1]));
        assert!(SILENT.iter().all(|word| fold::words(word) == [*word]));
    }
}
