//! What a passage is known by in the next version of its document.

use crate::words::folded;

const WORDS: crc::Crc<u64, crc::NoTable> = crc::Crc::<u64, crc::NoTable>::new(&crc::CRC_64_XZ);

/// The fingerprint of a passage: 16 hex digits of its words, by CRC-64.
///
/// Capitals, accents, signs and white space do not count, so it is the same when a text is only set
/// otherwise, moves to another page or comes under another heading. It is no secret: a text that is
/// known can be told from it.
pub fn fingerprint(text: &str) -> String {
    let mut digest = WORDS.digest();
    for word in folded(text) {
        digest.update(word.as_bytes());
        digest.update(b" ");
    }
    format!("{:016x}", digest.finalize())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn it_is_of_the_words_and_of_nothing_else() {
        let one = fingerprint("De IB’er leest; élke dag.");
        assert_eq!(one, fingerprint("  de ib'er\nleest: elke dag "));
        assert_ne!(one, fingerprint("De IB’er leest elke week."));
        assert_ne!(fingerprint("lees hulp"), fingerprint("leeshulp"));
        // It stands in files: it may never become another one.
        assert_eq!(one, "2570bf80ca2e38f7");
    }

    proptest! {
        #[test]
        fn it_has_sixteen_digits_and_no_regard_for_layout(text in "\\PC{0,60}") {
            let mark = fingerprint(&text);
            prop_assert!(mark.len() == 16 && mark.chars().all(|c| c.is_ascii_hexdigit()));
            let laid_out = text.split(' ').collect::<Vec<_>>().join("\n\n ");
            prop_assert_eq!(fingerprint(&laid_out), mark);
        }
    }
}
