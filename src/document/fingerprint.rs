//! What a passage is known by in the next version of its document.

use crate::words::plain;

const LETTERS: crc::Crc<u64, crc::NoTable> = crc::Crc::<u64, crc::NoTable>::new(&crc::CRC_64_XZ);

/// The fingerprint of a passage: 16 hex digits of its letters and digits in their order, by CRC-64.
///
/// Capitals, accents, signs, spaces and hyphens do not count: a PDF and a Word document of the same
/// text break it elsewhere, and it may move to another page or come under another heading. It is no
/// secret: whoever has a guess at the text can test that guess.
pub fn fingerprint(text: &str) -> String {
    let bare: String = text.chars().filter(|c| c.is_alphanumeric() || is_mark(*c)).collect();
    format!("{:016x}", LETTERS.checksum(plain(&bare).as_bytes()))
}

/// An accent that stands after its letter; `plain` takes it away.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn layout_does_not_count_and_words_do() {
        let one = fingerprint("Elke leerling heeft een coo\u{308}rdinator.");
        assert_eq!(one, fingerprint("ELKE  leer-\u{ad}ling\nheeft — een coördinator"));
        assert_ne!(one, fingerprint("Elke leerling heeft geen coördinator."));
        assert_ne!(one, fingerprint("Een leerling heeft elke coördinator."));
        // It stands in files: it may never become another one.
        assert_eq!(fingerprint("De IB’er leest; élke dag."), "c1459547ea579ab5");
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
