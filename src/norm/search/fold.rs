//! One spelling for the many ways of writing a word.

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

fn is_joint(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '–')
}

/// Signs that leave a word whole: apostrophes, and accents that stand on their own.
fn is_silent(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | '\u{300}'..='\u{36f}' | '\u{ad}')
}

fn plain(word: &str) -> String {
    word.chars()
        .filter(|c| !is_silent(*c))
        .flat_map(char::to_lowercase)
        .map(without_accent)
        .collect()
}

fn without_accent(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
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
