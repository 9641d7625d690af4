//! What a browser can unpack.

/// Whether an `Accept-Encoding` header takes brotli.
pub(super) fn takes_brotli(header: &str) -> bool {
    header.split(',').any(|offer| {
        let (name, weight) = offer.split_once(';').unwrap_or((offer, ""));
        let refused = weight
            .trim()
            .strip_prefix("q=")
            .and_then(|weight| weight.trim().parse::<f32>().ok())
            .is_some_and(|weight| weight <= 0.0);
        name.trim().eq_ignore_ascii_case("br") && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brotli_is_taken_when_offered() {
        assert!(takes_brotli("gzip, deflate, br, zstd"));
        assert!(takes_brotli("br;q=0.5"));
    }

    #[test]
    fn brotli_is_not_taken_when_absent_or_refused() {
        for header in ["", "gzip", "gzip, br;q=0", "brotli", "*;q=0.1"] {
            assert!(!takes_brotli(header), "{header}");
        }
    }
}
