//! What a column is: its name, what it holds and how, and what it is for.

use super::value::Value;

/// How a value is written in a cell.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// A text.
    Text,
    /// One word out of some.
    Word(fn() -> Vec<&'static str>),
    /// The id of one of the edition's themes.
    Theme,
    /// The id of an area.
    Area,
    /// Some words out of a few, with commas between.
    Words(fn() -> Vec<&'static str>),
    /// Search terms, with commas between.
    Terms,
    /// Ids, one a line.
    Ids,
    /// Phrases, one a line: a comma may be part of them.
    Phrases,
    /// Places in law, one a line.
    Law,
    /// A small whole number.
    Number,
    /// `ja`, or `nee` when it is empty.
    YesNo,
}

impl Kind {
    /// What stands between the parts of a list; `None` when the value is no list.
    pub(super) fn separator(self) -> Option<&'static str> {
        match self {
            Self::Words(_) | Self::Terms => Some(", "),
            Self::Ids | Self::Phrases | Self::Law => Some("\n"),
            Self::Text | Self::Word(_) | Self::Theme | Self::Area | Self::Number | Self::YesNo => {
                None
            }
        }
    }

    /// How it is written, for the explanation.
    pub(super) fn explanation(self) -> &'static str {
        match self {
            Self::Text => "Gewone tekst.",
            Self::Word(_) | Self::Theme | Self::Area => "Kies één woord uit de lijst.",
            Self::Words(_) => "Een of meer woorden. Zet er een komma tussen.",
            Self::Terms => "Woorden in kleine letters. Zet er een komma tussen.",
            Self::Ids => {
                "Elk id op een eigen regel in de cel. Een nieuwe regel is Alt+Enter (in LibreOffice: Ctrl+Enter)."
            }
            Self::Phrases => {
                "Elk voorbeeld op een eigen regel in de cel. Een nieuwe regel is Alt+Enter (in LibreOffice: Ctrl+Enter)."
            }
            Self::Law => {
                "Elke plaats in de wet op een eigen regel in de cel, met komma's tussen de delen. Een nieuwe regel is Alt+Enter (in LibreOffice: Ctrl+Enter)."
            }
            Self::Number => "Een getal van 0 tot en met 7.",
            Self::YesNo => "Schrijf ja, of laat de cel leeg.",
        }
    }
}

/// Whether a cell has to hold something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// In every row.
    Always,
    /// The column has to be there; a cell may be empty.
    Column,
    /// Only when this holds.
    When(&'static str),
}

impl Need {
    /// Whether a sheet without this column cannot be read.
    pub(super) fn is_column(self) -> bool {
        !matches!(self, Self::When(_))
    }

    /// In words.
    pub(super) fn in_words(self) -> String {
        match self {
            Self::Always => "ja".to_owned(),
            Self::Column => "mag leeg zijn".to_owned(),
            Self::When(when) => format!("alleen {when}"),
        }
    }
}

/// One column; from this follow template, export, import and explanation.
pub(super) struct Column<T: 'static> {
    /// The key in TOML.
    pub(super) key: &'static str,
    /// How it is written.
    pub(super) kind: Kind,
    /// Whether it has to be filled.
    pub(super) need: Need,
    /// Width in digits of the ordinary font.
    pub(super) width: u16,
    /// What belongs in it (B1).
    pub(super) explanation: &'static str,
    /// A cell that is right.
    pub(super) example: &'static str,
    /// The value in a record.
    pub(super) get: fn(&T) -> Value,
}

impl<T> Column<T> {
    /// What stands above it.
    pub(super) fn head(&self) -> String {
        head(self.key)
    }
}

/// A key as it stands above a column: `let op`.
pub(super) fn head(key: &str) -> String {
    key.replace('_', " ")
}
