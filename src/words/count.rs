//! Singular and plural, so that no screen ever says "1 onderdelen".

/// The singular or the plural, whichever fits the number.
pub fn plural<'a>(number: usize, one: &'a str, many: &'a str) -> &'a str {
    if number == 1 { one } else { many }
}

/// The number with the fitting word: `1 onderdeel`, `2 onderdelen`.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", plural(number, one, many))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_singular_and_zero_is_plural() {
        assert_eq!(count(1, "onderdeel", "onderdelen"), "1 onderdeel");
        assert_eq!(count(0, "onderdeel", "onderdelen"), "0 onderdelen");
        assert_eq!(count(8, "onderdeel", "onderdelen"), "8 onderdelen");
    }
}
