//! The text strings of a PDF, such as its title.

/// The text of a text string: UTF-16 or UTF-8 with a mark in front, else one byte a letter
/// (ISO 32000-1, 7.9.2.2; the few letters where that differs from Latin 1 are taken as such).
pub(super) fn decode(bytes: &[u8]) -> String {
    let text = match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units: Vec<u16> = rest
                .chunks_exact(2)
                .filter_map(|two| Some(u16::from_be_bytes(two.try_into().ok()?)))
                .collect();
            String::from_utf16_lossy(&units)
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|byte| char::from(*byte)).collect(),
    };
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_read_in_each_of_its_forms() {
        assert_eq!(decode(b"Gids"), "Gids");
        assert_eq!(decode(b"Co\xebffici\xebnt"), "Coëfficiënt");
        assert_eq!(decode(&[0xfe, 0xff, 0, b'G', 0, 0xeb]), "Gë");
        assert_eq!(decode("\u{feff}Gë".as_bytes()), "Gë");
    }
}
