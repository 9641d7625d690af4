//! A table of text that travels by column.

use serde::{Deserialize, Serialize};

use crate::norm::choice::Choice;

/// Columns of equal length; a missing value ends the table early, which its reader counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub(super) struct Table(Vec<Vec<String>>);

impl Table {
    /// The table of these rows.
    pub(super) fn of(rows: impl IntoIterator<Item = Vec<String>>) -> Self {
        let mut columns: Vec<Vec<String>> = Vec::new();
        for row in rows {
            columns.resize_with(columns.len().max(row.len()), Vec::new);
            for (column, value) in columns.iter_mut().zip(row) {
                column.push(value);
            }
        }
        Self(columns)
    }

    /// Whether it is the other, perhaps with more columns after it.
    pub(super) fn continues(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    /// Every row that can be read, up to the first that cannot.
    pub(super) fn rows<T>(self, read: fn(&mut Row) -> Option<T>) -> Vec<T> {
        let mut columns: Vec<_> = self.0.into_iter().map(Vec::into_iter).collect();
        let mut rows = Vec::new();
        loop {
            let values: Vec<String> = columns.iter_mut().map_while(Iterator::next).collect();
            match read(&mut Row(values.into_iter())) {
                Some(row) => rows.push(row),
                None => return rows,
            }
        }
    }
}

/// One row, read from its first column to its last.
pub(super) struct Row(std::vec::IntoIter<String>);

impl Row {
    /// The next value as it is.
    pub(super) fn text(&mut self) -> Option<String> {
        self.0.next()
    }

    /// The next value, one text per line of it.
    pub(super) fn lines(&mut self) -> Option<Vec<String>> {
        self.text().map(|text| text.lines().map(str::to_owned).collect())
    }

    /// The next value, parsed.
    pub(super) fn parsed<T: std::str::FromStr>(&mut self) -> Option<T> {
        self.text()?.parse().ok()
    }

    /// The next value, one of a fixed set of words.
    pub(super) fn word<T: Choice>(&mut self) -> Option<T> {
        value(&self.text()?)
    }

    /// The next value, any number of a fixed set of words with spaces between them.
    pub(super) fn words<T: Choice>(&mut self) -> Option<Vec<T>> {
        self.text()?.split_whitespace().map(value).collect()
    }
}

/// A text that may be left empty.
pub(super) fn non_empty(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// The value that a word of the data stands for.
fn value<T: Choice>(word: &str) -> Option<T> {
    T::WORDS.iter().find(|(known, _)| *known == word).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(row: &mut Row) -> Option<(String, String)> {
        Some((row.text()?, row.text()?))
    }

    #[test]
    fn rows_come_back_as_they_went() {
        let row = |a: &str, b: &str| vec![a.to_owned(), b.to_owned()];
        let table = Table::of([row("1", "een"), row("2", "")]);
        assert_eq!(table.0, [["1", "2"], ["een", ""]]);
        assert_eq!(table.rows(pair), [("1".into(), "een".into()), ("2".into(), String::new())]);
    }

    #[test]
    fn a_missing_value_ends_the_table() {
        let table = Table(vec![vec!["1".into(), "2".into()], vec!["een".into()]]);
        assert_eq!(table.rows(pair).len(), 1);
        assert!(Table::default().rows(pair).is_empty());
    }
}
