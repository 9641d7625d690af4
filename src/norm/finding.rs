//! What an editor is told: where, what is wrong, what could be meant.

use std::fmt;
use std::sync::Arc;

use super::Rule;

/// A line in a file of the norm folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Path within the norm folder, with `/`.
    pub file: Arc<str>,
    /// Line, counted from 1.
    pub line: usize,
}

impl Place {
    /// The first line of a file.
    pub fn top(file: &str) -> Self {
        Self { file: file.into(), line: 1 }
    }

    /// Whether it is in a folder, such as that of an edition.
    pub fn is_within(&self, folder: &str) -> bool {
        self.file.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// One thing that is wrong. Findings sort by file and line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// Which rule.
    pub rule: Rule,
    /// What is wrong, in a Dutch sentence.
    pub message: String,
    /// What could be meant or done, in a Dutch sentence.
    pub suggestion: Option<String>,
}

impl Finding {
    /// A finding without a suggestion.
    pub fn new(place: Place, rule: Rule, message: impl Into<String>) -> Self {
        Self { place, rule, message: message.into(), suggestion: None }
    }

    /// The same finding with what could be meant or done.
    #[must_use]
    pub fn suggest(mut self, suggestion: impl Into<String>) -> Self {
        self.suggestion = Some(suggestion.into());
        self
    }

    /// The same finding with the nearest known word, when one is near.
    #[must_use]
    pub fn suggest_nearest<'a>(
        self,
        typed: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        match nearest(typed, known) {
            Some(word) => self.suggest(format!("Bedoelde u ‘{word}’?")),
            None => self,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)?;
        if let Some(suggestion) = &self.suggestion {
            write!(f, " {suggestion}")?;
        }
        write!(f, " [{}]", self.rule)
    }
}

/// The known word with the fewest changes from what was typed, when that is at most a third of it.
pub(super) fn nearest<'a>(
    typed: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let most = (typed.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|word| (strsim::osa_distance(typed, word), word))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_found_when_it_is_near() {
        let themes = ["signaleren", "overstap", "kennis-in-school"];
        assert_eq!(nearest("signalren", themes), Some("signaleren"));
        assert_eq!(nearest("overstpa", themes), Some("overstap"));
        assert_eq!(nearest("rekenen", themes), None);
    }

    #[test]
    fn a_finding_says_where_what_and_what_could_be_meant() {
        let finding = Finding::new(Place { file: "a/b.toml".into(), line: 7 }, Rule::Todo, "Fout.")
            .suggest_nearest("toetsn", ["toetsen"]);
        assert_eq!(finding.to_string(), "a/b.toml:7: Fout. Bedoelde u ‘toetsen’? [todo]");
    }
}
