//! Signs that XML cannot hold, as Excel writes them: `_x000D_`.

/// The text with those signs in place.
pub(super) fn decode(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, found) = rest.split_at(at);
        decoded.push_str(before);
        if let Some((sign, after)) = sign(found) {
            decoded.push(sign);
            rest = after;
        } else {
            decoded.push('_');
            rest = found.get(1..).unwrap_or_default();
        }
    }
    decoded.push_str(rest);
    decoded
}

/// The sign at the start of a text, and what comes after it.
fn sign(text: &str) -> Option<(char, &str)> {
    let (digits, after) = (text.get(2..6)?, text.get(6..)?);
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let sign = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
    Some((sign, after.strip_prefix('_')?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_escapes_count() {
        assert_eq!(decode("a_x000D_b"), "a\rb");
        assert_eq!(decode("_x005F_x0041_"), "_x0041_");
        for plain in ["_x", "_x00", "_x00Z1_", "_x0041", "a_xé€😀_", "_x+041_", "_xD800_"] {
            assert_eq!(decode(plain), plain);
        }
    }
}
