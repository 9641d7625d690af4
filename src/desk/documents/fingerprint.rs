//! A number by which a passage is known again, without keeping the passage.

use crate::words::plain;

/// Where FNV-1a starts with 64 bits, and what it multiplies by (draft-eastlake-fnv, section 5).
const START: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// Sixteen hexadecimal digits over the letters and digits of a text, in their order: FNV-1a, 64 bits.
///
/// Capitals, accents, signs, spaces and hyphens do not count: a PDF and a Word document of the same
/// text break it elsewhere. The text does not follow from it; whoever has a guess can test that guess.
pub fn fingerprint(text: &str) -> String {
    let bare: String = text.chars().filter(|c| c.is_alphanumeric() || is_mark(*c)).collect();
    let folded = plain(&bare);
    let hash =
        folded.bytes().fold(START, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME));
    format!("{hash:016x}")
}

/// An accent that stands after its letter; `plain` takes it away.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digits_are_those_of_fnv_1a() {
        // The test vectors of the draft: the empty text, `a` and `foobar`.
        assert_eq!(fingerprint(""), "cbf29ce484222325");
        assert_eq!(fingerprint("a"), "af63dc4c8601ec8c");
        assert_eq!(fingerprint("Foo – bar!"), "85944171f73967e8");
    }

    #[test]
    fn layout_does_not_count_and_words_do() {
        let one = fingerprint("Elke leerling heeft een coo\u{308}rdinator.");
        assert_eq!(one, fingerprint("ELKE  leer-\u{ad}ling\nheeft — een coördinator"));
        assert_ne!(one, fingerprint("Elke leerling heeft geen coördinator."));
        assert_ne!(one, fingerprint("Een leerling heeft elke coördinator."));
    }
}
