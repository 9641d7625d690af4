//! A value between record and cell.

use super::column::Kind;
use super::guard;
use super::read::limits;

/// What a record has under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Nothing: the key is left out.
    None,
    /// One text.
    One(String),
    /// A list, which may be empty.
    Many(Vec<String>),
}

impl Value {
    /// What may be left out.
    pub(super) fn maybe(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::None, |text| Self::One(text.into()))
    }

    /// One text.
    pub(super) fn one(text: impl Into<String>) -> Self {
        Self::One(text.into())
    }

    /// The text of a cell as it is read.
    pub(super) fn read(kind: Kind, cell: &str) -> Self {
        let text = guard::taken_off(cell.trim()).replace("\r\n", "\n").replace('\r', "\n");
        let text = text.trim();
        if kind.separator().is_some() {
            let signs: &[char] = match kind {
                Kind::Words(_) | Kind::Terms | Kind::Ids => &['\n', ',', ';'],
                _ => &['\n'],
            };
            let parts = text.split(signs).map(str::trim).filter(|part| !part.is_empty());
            return Self::Many(parts.map(str::to_owned).collect());
        }
        match text {
            "" => Self::None,
            text => Self::One(text.to_owned()),
        }
    }

    /// The text of the cell that is read as this value; `None` when no cell is.
    pub(super) fn written(&self, kind: Kind) -> Option<String> {
        let text = match self {
            Self::None => String::new(),
            Self::One(text) => text.clone(),
            Self::Many(parts) => parts.join(kind.separator().unwrap_or_default()),
        };
        let cell = guard::put_on(&text);
        let possible = cell.chars().all(is_possible) && cell.encode_utf16().count() <= limits::CELL;
        (possible && Self::read(kind, &cell) == *self).then_some(cell)
    }
}

/// The signs that every kind of sheet can hold.
fn is_possible(sign: char) -> bool {
    matches!(sign, '\t' | '\n' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(parts: &[&str]) -> Value {
        Value::Many(parts.iter().map(|part| (*part).to_owned()).collect())
    }

    #[test]
    fn a_list_is_read_as_an_editor_writes_it() {
        let words = Kind::Words(Vec::new);
        assert_eq!(Value::read(words, " po, vo "), many(&["po", "vo"]));
        assert_eq!(Value::read(words, "po;vo"), many(&["po", "vo"]));
        assert_eq!(Value::read(Kind::Terms, "dmt,\navi,"), many(&["dmt", "avi"]));
        assert_eq!(Value::read(Kind::Phrases, "een, twee\r\ndrie"), many(&["een, twee", "drie"]));
        assert_eq!(Value::read(Kind::Ids, ""), many(&[]));
        assert_eq!(Value::read(Kind::Text, "  "), Value::None);
    }

    #[test]
    fn what_no_cell_can_hold_is_not_written() {
        for (kind, value) in [
            (Kind::Text, Value::one(" met wit")),
            (Kind::Text, Value::one("")),
            (Kind::Text, Value::one("a\u{1}")),
            (Kind::Text, Value::one("a\rb")),
            (Kind::Text, Value::one("a".repeat(32_768))),
            (Kind::Phrases, many(&["twee\nregels"])),
            (Kind::Terms, many(&["een, twee"])),
            (Kind::Ids, many(&[""])),
        ] {
            assert_eq!(value.written(kind), None, "{value:?}");
        }
    }

    #[test]
    fn a_text_that_passes_for_a_formula_or_a_guard_stays_itself() {
        for text in ["=1+1", "'=1+1", "''-x", "'gewoon", "@", "＝1", "'s avonds"] {
            let value = Value::one(text);
            let cell = value.written(Kind::Text).expect("a cell");
            assert_eq!(Value::read(Kind::Text, &cell), value);
            assert_eq!(Value::read(Kind::Text, &format!("{cell} ")), value);
        }
        // As our CSV guards it.
        assert_eq!(Value::read(Kind::Text, "'=1+1"), Value::one("=1+1"));
    }
}
