//! One line of text as a person reads it: without what only a printer or a screen needs.

/// Signs that start an item of a list, when space follows.
const BULLETS: [char; 26] = [
    '•', '●', '○', '◦', '▪', '▫', '■', '□', '◆', '◇', '❖', '·', '∙', '‣', '⁃', '➢', '➤', '►', '▶',
    '→', '✓', '✔', '-', '–', '—', '*',
];

/// The text with plain spaces, without soft hyphens, with ligatures and accents in their usual form.
pub(super) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            // Soft hyphens, spaces without width, marks of direction, and signs of a font of its own.
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2060}'
            | '\u{feff}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {}
            '\u{e000}'..='\u{f8ff}' => space(&mut cleaned),
            '\u{2010}' | '\u{2011}' => cleaned.push('-'),
            'ﬀ' => cleaned.push_str("ff"),
            'ﬁ' => cleaned.push_str("fi"),
            'ﬂ' => cleaned.push_str("fl"),
            'ﬃ' => cleaned.push_str("ffi"),
            'ﬄ' => cleaned.push_str("ffl"),
            'ﬅ' | 'ﬆ' => cleaned.push_str("st"),
            'ĳ' => cleaned.push_str("ij"),
            'Ĳ' => cleaned.push_str("IJ"),
            '\u{300}'..='\u{36f}' => accent(&mut cleaned, sign),
            _ if sign.is_whitespace() || sign.is_control() => space(&mut cleaned),
            _ => cleaned.push(sign),
        }
    }
    cleaned.truncate(cleaned.trim_end().len());
    cleaned
}

fn space(text: &mut String) {
    if !text.is_empty() && !text.ends_with(' ') {
        text.push(' ');
    }
}

/// Puts an accent that stands on its own on the letter before it.
fn accent(text: &mut String, accent: char) {
    let letters = match accent {
        '\u{300}' => "aàeèiìoòuùAÀEÈIÌOÒUÙ",
        '\u{301}' => "aáeéiíoóuúyýAÁEÉIÍOÓUÚYÝ",
        '\u{302}' => "aâeêiîoôuûAÂEÊIÎOÔUÛ",
        '\u{303}' => "aãnñoõAÃNÑOÕ",
        '\u{308}' => "aäeëiïoöuüyÿAÄEËIÏOÖUÜ",
        '\u{30a}' => "aåAÅ",
        '\u{327}' => "cçCÇ",
        _ => "",
    };
    let Some(last) = text.chars().next_back() else { return };
    let mut pairs = letters.chars();
    while let (Some(plain), Some(whole)) = (pairs.next(), pairs.next()) {
        if plain == last {
            text.pop();
            text.push(whole);
            return;
        }
    }
    text.push(accent);
}

/// What follows a sign that starts an item of a list; `None` for a text that is no item.
pub(super) fn without_bullet(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(BULLETS)?;
    // Some programs put no space between; a letter after a dash may well be a word.
    let glued = !text.starts_with(['-', '–', '—', '*']);
    let item = rest.trim_start();
    ((rest.len() > item.len() || glued) && !item.is_empty()).then_some(item)
}

/// Whether a text ends a sentence or a part of one.
pub(super) fn is_closed(text: &str) -> bool {
    let bare = text.trim_end_matches(['’', '”', '"', '\'', ')']);
    let signs = ['.', '!', '?', ':', ';', ',', '…'];
    text.ends_with(signs) || bare.ends_with(['.', '!', '?'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_as_one_reads_it() {
        assert_eq!(clean("  onder\u{ad}steuning\u{a0}\t in\nde klas "), "ondersteuning in de klas");
        assert_eq!(clean("eﬀect, ﬁetsen, o\u{fb03}cie\u{308}el"), "effect, fietsen, officiëel");
        assert_eq!(clean("cafe\u{301} ideee\u{308}n"), "café ideeën");
        assert_eq!(clean("\u{f0b7} lezen"), "lezen");
    }

    #[test]
    fn a_bullet_is_known_from_a_word() {
        assert_eq!(without_bullet("• lezen"), Some("lezen"));
        assert_eq!(without_bullet("•lezen"), Some("lezen"));
        assert_eq!(without_bullet("- lezen"), Some("lezen"));
        assert_eq!(without_bullet("-lezen"), None);
        assert_eq!(without_bullet("– "), None);
        assert_eq!(without_bullet("lezen - spellen"), None);
    }

    #[test]
    fn a_quote_may_close_after_the_full_stop() {
        assert!(is_closed("Zij zei: “Het mag.”") && is_closed("(zie bijlage.)") && is_closed("a:"));
        assert!(!is_closed("Dyslexie") && !is_closed("(dyslexie)"));
    }
}
