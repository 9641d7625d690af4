//! The letters of a text file: UTF-8, UTF-16, or as older Windows wrote them.

use std::borrow::Cow;

/// What Windows-1252 has where Unicode has signs that nobody types; `\u{fffd}` where it has nothing.
const WINDOWS: [char; 32] = [
    '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž',
    '\u{fffd}', '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}',
    'ž', 'Ÿ',
];

/// The text of a file. Total: letters that cannot be are shown as such.
pub(in crate::document) fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return String::from_utf8_lossy(rest);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return Cow::Owned(utf16(rest, u16::from_le_bytes));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return Cow::Owned(utf16(rest, u16::from_be_bytes));
    }
    match bytes {
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => Cow::Owned(utf16(bytes, u16::from_be_bytes)),
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => Cow::Owned(utf16(bytes, u16::from_le_bytes)),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) if is_damaged(bytes) => String::from_utf8_lossy(bytes),
            Err(_) => Cow::Owned(bytes.iter().copied().map(windows).collect()),
        },
    }
}

/// Whether it reads as text: hardly any sign that nobody types.
pub(in crate::document) fn is_text(text: &str) -> bool {
    let odd = |c: &char| {
        (c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{b}')) || *c == '\u{fffd}'
    };
    let start = || text.chars().take(20_000);
    start().filter(odd).count() * 200 <= start().count()
}

/// Whether it is UTF-8 with a few letters damaged: more letters with an accent are whole than not.
fn is_damaged(bytes: &[u8]) -> bool {
    let (mut whole, mut damaged) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        damaged += usize::from(!chunk.invalid().is_empty());
    }
    whole > damaged
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = bytes.as_chunks::<2>();
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .map(|letter| letter.unwrap_or('\u{fffd}'))
        .collect()
}

fn windows(byte: u8) -> char {
    let own = byte.checked_sub(0x80).and_then(|at| WINDOWS.get(usize::from(at)));
    own.copied().unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_however_they_were_written() {
        assert_eq!(decode(b"caf\xE9 \x80 5 \x96 \x91ja\x92"), "café € 5 – ‘ja’");
        assert_eq!(decode("café".as_bytes()), "café");
        assert_eq!(decode(b"\xEF\xBB\xBFja"), "ja");
        assert_eq!(decode(b"\xFF\xFEj\0a\0"), "ja");
        assert_eq!(decode(b"\xFE\xFF\0j\0a"), "ja");
        assert_eq!(decode(b"j\0a\0"), "ja");
        assert_eq!(decode(b"\xFF\xFE\x00\xD8x"), "\u{fffd}");
        assert_eq!(decode(b"<meta charset=utf-8>caf\xE9"), "<meta charset=utf-8>café");
        assert_eq!(decode(b"caf\xC3\xA9 cr\xC3\xA8me \xE9"), "café crème \u{fffd}");
    }

    #[test]
    fn a_program_is_no_text() {
        assert!(is_text("Beste ouders,\n\twelkom"));
        assert!(!is_text(&decode(b"\x7fELF\x01\x02\x03\x04\x05 program")));
    }
}
