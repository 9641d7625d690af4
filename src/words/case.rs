//! Capitals inside a sentence.

/// The text with its first letter small: `Lezen en spelling` inside a sentence. Only a–z: the
/// names it is used for start with such a letter, and full case tables weigh ten kilobytes.
pub fn lower_first(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_letter_changes() {
        assert_eq!(lower_first("Op orde"), "op orde");
        assert_eq!(lower_first("N.v.t."), "n.v.t.");
        assert_eq!(lower_first(""), "");
        assert_eq!(lower_first("Één"), "Één");
    }
}
