//! One spelling for the many ways of writing a letter.

/// A sign that joins parts of one word.
pub(crate) fn is_joint(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '–')
}

/// A sign that leaves a word whole: an apostrophe, or an accent or hyphen that shows nowhere else.
pub(crate) fn is_silent(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | '\u{300}'..='\u{36f}' | '\u{ad}')
}

/// A word in lower case, without accents and apostrophes.
pub(crate) fn plain(word: &str) -> String {
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
