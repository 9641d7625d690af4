//! Classes and ages, as schools write them.

/// Letters of classes in secondary schools, and of parallel classes.
const LEVELS: [&str; 20] = [
    "h", "v", "m", "t", "a", "b", "c", "d", "e", "k", "g", "th", "hv", "mh", "vmbo", "havo", "vwo",
    "kb", "bb", "vg",
];

/// `2h3`, `3B`, `1vmbo-t2`, `v4a`: digits and letters of a class, and no word.
pub(super) fn is_class(word: &str) -> bool {
    let word = word.to_lowercase();
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let other = word.chars().any(|c| !c.is_ascii_alphanumeric() && c != '-' && c != '.');
    let parts = word.split(|c: char| !c.is_ascii_lowercase()).filter(|part| !part.is_empty());
    !other
        && (1..=2).contains(&digits)
        && parts.clone().next().is_some()
        && parts.into_iter().all(|part| LEVELS.contains(&part))
}

/// An age of a pupil.
pub(super) fn is_age(word: &str) -> bool {
    word.parse::<u8>().is_ok_and(|age| (3..=21).contains(&age))
}

/// `5`, `5a`.
pub(super) fn starts_with_digit(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}
