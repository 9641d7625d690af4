//! The form of a BRIN number with vestigingsnummer.

use std::fmt;

/// A well-formed BRIN with its vestiging, such as `12AB00`. Whether it exists is not known here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brin(String);

/// Why a text cannot be a BRIN with vestiging. Each says what is wrong and shows an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BrinError {
    /// Only the four signs of the school, without the two digits of the vestiging.
    #[error(
        "De twee cijfers van de vestiging ontbreken. \
         Een BRIN-nummer met vestiging heeft 2 cijfers, 2 letters en 2 cijfers. \
         Bijvoorbeeld 12AB00."
    )]
    WithoutLocation,
    /// Too short or too long.
    #[error(
        "Dit nummer heeft {0} tekens, het zijn er 6. \
         Een BRIN-nummer met vestiging heeft 2 cijfers, 2 letters en 2 cijfers. \
         Bijvoorbeeld 12AB00."
    )]
    Length(usize),
    /// A sign stands where another kind belongs; positions count from 1.
    #[error(
        "Dit nummer klopt niet: op plaats {0} hoort {1}. \
         Een BRIN-nummer met vestiging heeft 2 cijfers, 2 letters en 2 cijfers. \
         Bijvoorbeeld 12AB00."
    )]
    Sign(usize, &'static str),
}

impl Brin {
    /// Reads what a person typed: spaces, dots and dashes do not matter, nor does case.
    pub fn parse(typed: &str) -> Result<Self, BrinError> {
        let text: String = typed
            .chars()
            .filter(|sign| !sign.is_whitespace() && !matches!(sign, '.' | '-' | '/'))
            .map(|sign| sign.to_ascii_uppercase())
            .collect();
        let length = text.chars().count();
        for (index, sign) in text.chars().take(6).enumerate() {
            let letter = matches!(index, 2 | 3);
            let fits = if letter { sign.is_ascii_uppercase() } else { sign.is_ascii_digit() };
            if !fits {
                let wanted = if letter { "een letter" } else { "een cijfer" };
                return Err(BrinError::Sign(index + 1, wanted));
            }
        }
        match length {
            6 => Ok(Self(text)),
            4 => Err(BrinError::WithoutLocation),
            other => Err(BrinError::Length(other)),
        }
    }
}

impl fmt::Display for Brin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_brin_may_be_typed_in_many_ways() {
        for typed in ["12AB00", "12ab00", " 12 ab 00 ", "12AB-00", "12.AB.00"] {
            assert_eq!(Brin::parse(typed).map(|brin| brin.to_string()), Ok("12AB00".to_owned()));
        }
    }

    #[test]
    fn what_cannot_be_a_brin_is_explained() {
        assert_eq!(Brin::parse("12AB"), Err(BrinError::WithoutLocation));
        assert_eq!(Brin::parse("12AB0"), Err(BrinError::Length(5)));
        assert_eq!(Brin::parse("12AB000"), Err(BrinError::Length(7)));
        assert_eq!(Brin::parse(""), Err(BrinError::Length(0)));
        assert_eq!(Brin::parse("1AAB00"), Err(BrinError::Sign(2, "een cijfer")));
        assert_eq!(Brin::parse("123B00"), Err(BrinError::Sign(3, "een letter")));
        assert!(BrinError::Length(5).to_string().contains("12AB00"));
    }

    proptest! {
        #[test]
        fn any_text_ends_in_a_brin_or_a_sentence(typed in "\\PC{0,12}") {
            match Brin::parse(&typed) {
                Ok(brin) => prop_assert_eq!(Brin::parse(&brin.to_string()), Ok(brin)),
                Err(error) => prop_assert!(error.to_string().ends_with("12AB00.")),
            }
        }
    }
}
