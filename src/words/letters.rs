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

/// The words of a text, each in lower case, without accents and apostrophes; a word with a hyphen is
/// two. How a text is set (spaces, line ends, quotation marks, full stops) does not show in it.
pub(crate) fn folded(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric() && !is_silent(c))
        .map(plain)
        .filter(|word| !word.is_empty())
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
