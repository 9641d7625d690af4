//! What a code stands for where the font itself does not tell.

use hayro_font::hayro_syntax::object::{Dict, Name};

/// What the description of a font says of its codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Codes {
    /// Nothing: they are places in the font, or signs instead of letters.
    Own,
    /// Letters as Windows has them, which is near to every encoding of letters (ISO 32000-1, annex D).
    Letters,
    /// Unicode itself.
    Unicode,
}

/// Fonts of signs, in lower case.
const SIGNS: [&str; 4] = ["symbol", "wingdings", "webdings", "dingbats"];

impl Codes {
    /// What the description of a font says.
    pub(super) fn of(font: &Dict<'_>) -> Self {
        let text = |key: &str| {
            let name = font.get::<Name<'_>>(key)?;
            Some(String::from_utf8_lossy(name.as_ref()).to_lowercase())
        };
        if text("ToUnicode").is_some_and(|name| name.starts_with("identity")) {
            return Self::Unicode;
        }
        let name = text("BaseFont").unwrap_or_default();
        match text("Subtype").as_deref() {
            Some("type1" | "mmtype1" | "truetype" | "type3")
                if !SIGNS.iter().any(|signs| name.contains(signs)) =>
            {
                Self::Letters
            }
            _ => Self::Own,
        }
    }

    /// The letter of a code; `None` where nothing says it.
    pub(super) fn letter(self, code: u32) -> Option<char> {
        match self {
            Self::Own => None,
            Self::Letters => {
                char::from_u32(code).filter(|c| matches!(c, ' '..='~' | '\u{a0}'..='ÿ'))
            }
            Self::Unicode => char::from_u32(code),
        }
        .filter(|letter| !letter.is_control())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_letter_where_the_font_is_of_letters() {
        assert_eq!(Codes::Letters.letter(0x65), Some('e'));
        assert_eq!(Codes::Letters.letter(0xeb), Some('ë'));
        assert_eq!(Codes::Letters.letter(0x1d), None);
        assert_eq!(Codes::Unicode.letter(0x2019), Some('’'));
        assert_eq!(Codes::Own.letter(0x65), None);
    }
}
