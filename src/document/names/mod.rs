//! Whether a quote may name a pupil: a name beside a class, an age or a day of birth.
//!
//! A careful guess that asks a person to look, never a reason to refuse. Where the form is clear, such as
//! `Sem zit in groep 5`, any name counts; where it fits a method or a place as well, such as `Sem (groep 5)`,
//! only a name that many children have. "De Sint Jozefschool" or "juf Anne van groep 3" give none.

mod class;
mod lists;

use self::class::{is_age, is_class, starts_with_digit};
use self::lists::{
    ARTICLES, BORN, CLASSES, GIVEN, GROWN_UP, NO_NAMES, PLACE_ENDINGS, PLACES, STRONG, WEAK,
};
use crate::words::sentences;

/// What in a quote may name a pupil.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedPupil {
    /// The name, or the words that hold the day of birth.
    pub found: String,
}

/// Words between a day of birth and the word that says so.
const NEAR: usize = 4;

/// What in a quote may name a pupil: the first that is found.
pub fn named_pupil(quote: &str) -> Option<NamedPupil> {
    let quote = super::clean::clean(quote);
    sentences(&quote).find_map(|sentence| {
        let words: Vec<&str> = sentence.split(' ').collect();
        (0..words.len()).find_map(|at| born(&words, at).or_else(|| with_class(&words, at)))
    })
}

/// `geb. 12-03-2016`, `geboren op 12 maart 2016`.
fn born(words: &[&str], at: usize) -> Option<NamedPupil> {
    let word = bare_start(words.get(at)?).to_lowercase();
    if !BORN.contains(&word.trim_end_matches([',', ':'])) {
        return None;
    }
    let near = words.get(at + 1..).unwrap_or_default().iter().take(NEAR);
    let day = near.clone().position(|word| is_day(word) || is_year(word))?;
    // Only a year, as in `kinderen geboren in 2016`, names nobody, unless a day or month is before it.
    let first = words.get(at + 1 + day)?;
    let alone = is_year(first) && !near.take(day).any(|word| starts_with_digit(word));
    let found = words.get(at..=at + 1 + day)?.join(" ");
    (!alone).then(|| NamedPupil { found: bare_end(bare_start(&found)).to_owned() })
}

/// `Sem uit groep 5`, `Fatima (2h3)`, `Daan (8 jaar)`, `Noor, groep 4`.
fn with_class(words: &[&str], at: usize) -> Option<NamedPupil> {
    let word = words.get(at)?;
    let name = bare_end(bare_start(word));
    if !is_name(name) || is_grown_up(words, at) || is_of_place(words, at) {
        return None;
    }
    let mut next = at + 1;
    // A family name, with or without words between: `Sem de Vries uit groep 5`.
    if ends_open(word) {
        while words.get(next).is_some_and(|word| is_family(word)) && next < at + 4 {
            next += 1;
        }
    }
    let rest = words.get(next..)?;
    let before = words.get(next.checked_sub(1)?)?;
    let found = || NamedPupil {
        found: bare_end(bare_start(&words.get(at..next).unwrap_or_default().join(" "))).to_owned(),
    };
    let sure = in_brackets(rest, before).or_else(|| tied(rest, before))?;
    let common = GIVEN.contains(&name.to_lowercase().as_str());
    (common || (sure && !is_plural(name, at))).then(found)
}

/// `(2h3)` and `(8 jaar)` are sure, `(groep 5)` may be of a method.
fn in_brackets(rest: &[&str], before: &str) -> Option<bool> {
    let first = rest.first()?.strip_prefix('(')?;
    if !ends_open(before) {
        return None;
    }
    let second = rest.get(1).map(|word| bare_end(word));
    let group = is_word_for_class(first) && second.is_some_and(starts_with_digit);
    let age = is_age(first) && second == Some("jaar");
    (group || age || is_class(bare_end(first))).then_some(!group)
}

/// `uit groep 5` and `zit in klas 2b` are sure; `in groep 5` and `, groep 5` may be of a method or place.
fn tied(rest: &[&str], before: &str) -> Option<bool> {
    let lower: Vec<String> = rest.iter().take(5).map(|word| word.to_lowercase()).collect();
    let sure = lower
        .iter()
        .take_while(|word| STRONG.contains(&word.as_str()) || WEAK.contains(&word.as_str()));
    let ties = sure.clone().count();
    if ties > 3 || (ties == 0 && !before.ends_with(',')) || (ties > 0 && !ends_open(before)) {
        return None;
    }
    let sure = sure.into_iter().any(|word| STRONG.contains(&word.as_str()));
    let class = lower.get(ties)?;
    let number = bare_end(rest.get(ties + 1).copied().unwrap_or_default());
    let group = is_word_for_class(class) && starts_with_digit(number);
    (group || (ties > 0 && is_class(bare_end(class)))).then_some(sure)
}

fn is_word_for_class(word: &str) -> bool {
    CLASSES.contains(&word.to_lowercase().as_str())
}

/// `Kleuters uit groep 2`: a word for many starts a sentence more often than a name that ends so.
fn is_plural(name: &str, at: usize) -> bool {
    name.chars().count() > 10 || (at == 0 && (name.ends_with("en") || name.ends_with('s')))
}

/// A first name by its form: a capital and small letters, no word that often starts a sentence, no
/// name of a school or place.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    let lower = word.to_lowercase();
    letters.next().is_some_and(char::is_uppercase)
        && (1..=14).contains(&letters.clone().count())
        && letters.all(|c| c.is_lowercase() || c == '-' || c == '’' || c.is_uppercase())
        && word.chars().filter(|c| c.is_uppercase()).count() <= 2
        && word.chars().any(char::is_lowercase)
        && !NO_NAMES.contains(&lower.as_str())
        && !GROWN_UP.iter().any(|it| lower.ends_with(it))
        && !PLACES.contains(&lower.as_str())
        && !PLACE_ENDINGS
            .iter()
            .any(|ending| lower.ends_with(ending) && lower.len() > ending.len() + 1)
}

fn is_family(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "de" | "den" | "der" | "van" | "el" | "ten" | "ter" | "al"
    ) || (word.ends_with('.') && word.chars().count() == 2)
        || is_name(bare_end(word))
}

/// Whether the word before says that it is a grown-up, or a person with a function.
fn is_grown_up(words: &[&str], at: usize) -> bool {
    let before = words.get(at.saturating_sub(2)..at).unwrap_or_default();
    before.iter().any(|word| {
        let word = word.to_lowercase();
        GROWN_UP.iter().any(|it| bare_end(&word).ends_with(bare_end(it)))
    })
}

/// Whether it is part of a name of a school or place: `de Sint Jozef`, `school De Linde in groep 3`.
fn is_of_place(words: &[&str], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|at| words.get(at)) else { return false };
    let lower = before.to_lowercase();
    PLACES.contains(&lower.as_str())
        // `De Linde`, `het Palet`, `onze Plusklas`: an article makes it a thing.
        || ARTICLES.contains(&lower.as_str())
        || ["school", "college"].iter().any(|end| lower.ends_with(end))
}

/// `12-03-2016`, `12/3/16`, `12.03.2016`.
fn is_day(word: &str) -> bool {
    let word = bare_end(bare_start(word));
    let parts: Vec<&str> = word.split(['-', '/', '.']).collect();
    let digits =
        |part: &&str| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(digits)
}

fn is_year(word: &str) -> bool {
    let word = bare_end(word);
    word.len() == 4
        && word.starts_with(['1', '2'])
        && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether nothing closes after a word, so that the next belongs to it.
fn ends_open(word: &str) -> bool {
    word.ends_with(char::is_alphanumeric) || (word.ends_with('.') && word.chars().count() == 2)
}

fn bare_start(word: &str) -> &str {
    word.trim_start_matches(['(', '‘', '“', '"', '\'', '-', '–'])
}

fn bare_end(word: &str) -> &str {
    word.trim_end_matches([')', '’', '”', '"', '\'', '.', ',', ';', ':', '!', '?'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_a_class_an_age_or_a_day_of_birth_is_seen() {
        for (quote, name) in [
            ("Voor Sem uit groep 5 maakten wij een plan.", "Sem"),
            ("Sem uit groep 5 krijgt extra hulp.", "Sem"),
            ("Fatima (2h3) werkt met Kurzweil.", "Fatima"),
            ("In overleg met Noor de Vries uit groep 6 is dit besloten.", "Noor de Vries"),
            ("Daan (groep 7) leest moeilijk.", "Daan"),
            ("Daan (8 jaar) leest moeilijk.", "Daan"),
            ("Het gaat om Jayden, groep 4.", "Jayden"),
            ("Yara zit nu in groep 8 en leest goed.", "Yara"),
            ("Zo heeft Bram K. uit klas 2b een pas.", "Bram K"),
            ("Lisa-Marie zit in 3havo.", "Lisa-Marie"),
            ("Afspraken met Emma in groep 5 staan in het plan.", "Emma"),
            ("De leerling (geb. 12-03-2016) leest moeilijk.", "geb. 12-03-2016"),
            ("Zij is geboren op 12 maart 2016.", "geboren op 12 maart 2016"),
            ("Geboortedatum: 1/2/15", "Geboortedatum: 1/2/15"),
        ] {
            let found = named_pupil(quote);
            assert_eq!(found.map(|it| it.found).as_deref(), Some(name), "{quote}");
        }
    }

    #[test]
    fn what_a_school_writes_of_itself_is_no_pupil() {
        for quote in [
            "De Sint Jozefschool heeft een plusklas voor groep 5.",
            "Wij nemen in groep 3 de DMT af.",
            "Leerlingen uit groep 5 werken met Kurzweil.",
            "Kinderen in groep 1 en 2 spelen buiten.",
            "De Linde in Dorp heeft acht groepen.",
            "Op De Waterlelie zit elk kind op zijn plek.",
            "Juf Anne van groep 3 helpt met lezen.",
            "Intern begeleider Karin uit groep 7 weet meer.",
            "Meester Bram (groep 5) is coördinator.",
            "In januari, groep 3, meten wij.",
            "Wij werken met Bouw! in groep 2 en 3.",
            "De methode Estafette in groep 4 tot en met 8.",
            "Vanaf Kerst in groep 3 lezen wij anders.",
            "Kinderen geboren in 2016 gaan naar groep 5.",
            "De school in Amsterdam (groep 1 tot en met 8) is open.",
            "Oosterdijk, groep 8: afscheid op vrijdag.",
            "Alle leerlingen van groep 8 maken de doorstroomtoets.",
            "Rekentijgers uit groep 5 gebruiken wij niet.",
            "Onze school bestaat sinds 1-8-1965.",
            "Nieuwsbegrip in groep 5.",
            "Kleuters uit groep 2 doen mee, en Rekentijgers uit groep 5 ook.",
            "Basisschool Sint Jan in groep 5.",
            "Max. 4 leerlingen uit groep 5 doen mee.",
            "Het Palet, groep 3.",
            "Snappet (groep 5) en Gynzy (groep 6).",
        ] {
            assert_eq!(named_pupil(quote), None, "{quote}");
        }
    }
}
