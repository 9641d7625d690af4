//! One spelling for the many ways of writing a word.

use crate::words::{is_joint, is_silent, plain};

/// The words of a text: lower case, no accents, no apostrophes.
///
/// A word with hyphens counts whole and in parts: `tekst-naar-spraak` is also `tekst`, `naar`,
/// `spraak` and `tekstnaarspraak`.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for rough in text.split(|c: char| !(c.is_alphanumeric() || is_joint(c) || is_silent(c))) {
        let parts: Vec<String> =
            rough.split(is_joint).map(plain).filter(|part| !part.is_empty()).collect();
        if parts.len() > 1 {
            words.push(parts.concat());
        }
        words.extend(parts);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_does_not_matter() {
        assert_eq!(words("Ib'er, IB’ER"), ["iber", "iber"]);
        assert_eq!(words("coördinator cöordinator"), ["coordinator", "coordinator"]);
        assert_eq!(words("coo\u{308}rdinator"), ["coordinator"]);
        assert_eq!(words("één-minuut"), ["eenminuut", "een", "minuut"]);
        assert_eq!(words(" ‘foto's’ (po/vo) "), ["fotos", "po", "vo"]);
        assert_eq!(words("– ' -"), Vec::<String>::new());
    }
}
