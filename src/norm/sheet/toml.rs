//! Norm data as TOML in the layout of the house, with the cell that each line came from.

use std::fmt::Write as _;

use super::spot::Spot;

/// A file while it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Toml {
    text: String,
    /// Per line, the cell that it came from.
    spots: Vec<Option<Spot>>,
}

impl Toml {
    /// The file.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The cell that a line came from; lines count from 1.
    pub(super) fn spot(&self, line: usize) -> Option<&Spot> {
        self.spots.get(line.checked_sub(1)?)?.as_ref()
    }

    /// Adds lines that were there already.
    pub(super) fn keep(&mut self, text: &str) {
        text.lines().for_each(|line| self.line(line, None));
    }

    /// Adds a line. It holds no line break: those are escaped within texts.
    pub(super) fn line(&mut self, line: &str, spot: Option<&Spot>) {
        self.text.push_str(line);
        self.text.push('\n');
        self.spots.push(spot.cloned());
    }

    /// Adds a key with its value.
    pub(super) fn key(&mut self, key: &str, value: &str, spot: &Spot) {
        self.line(&format!("{key} = {value}"), Some(spot));
    }

    /// Adds a key with a list, on one line or with a line per entry.
    pub(super) fn list(&mut self, key: &str, entries: &[String], folded: bool, spot: &Spot) {
        if !folded {
            self.key(key, &format!("[{}]", entries.join(", ")), spot);
            return;
        }
        self.key(key, "[", spot);
        for entry in entries {
            self.line(&format!("  {entry},"), Some(spot));
        }
        self.line("]", Some(spot));
    }
}

/// A text as TOML writes it: between quotes, on one line.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for sign in text.chars() {
        match sign {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            sign if sign.is_control() => {
                // Writing to a `String` cannot fail.
                let _ = write!(quoted, "\\u{:04X}", u32::from(sign));
            }
            sign => quoted.push(sign),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_survives_its_quotes() {
        for text in ["", "a \"b\" \\ c", "een\ntwee\tdrie", "\u{0}\u{7f}\u{85}\u{1f}", "😀 é #"]
        {
            let line = format!("a = {}", quoted(text));
            assert!(!line.contains('\n'), "{line}");
            let table: toml::Table = line.parse().expect("TOML");
            assert_eq!(table["a"].as_str(), Some(text));
        }
    }
}
