//! How far a check is, in words.

use super::{Conclusion, Finding};
use crate::words::count;

/// `te doen / bezig / klaar`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProgressState {
    /// Nothing answered.
    Todo,
    /// Some lines answered.
    Busy,
    /// Every line answered.
    Done,
}

impl ProgressState {
    /// The word on screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Todo => "te doen",
            Self::Busy => "bezig",
            Self::Done => "klaar",
        }
    }

    /// The slug used in markup.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Todo => "te-doen",
            Self::Busy => "bezig",
            Self::Done => "klaar",
        }
    }
}

/// How many of the lines were answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Lines with a conclusion.
    pub answered: usize,
    /// All lines.
    pub total: usize,
    /// Something was filled in, though no line may be complete yet.
    pub touched: bool,
}

impl Progress {
    /// The progress over these findings; `touched` says whether any of them has an answer.
    pub fn of(findings: &[Finding]) -> Self {
        Self {
            answered: findings.iter().filter(|f| f.conclusion != Conclusion::Open).count(),
            total: findings.len(),
            touched: findings.iter().any(|f| f.reason != super::Reason::Unanswered),
        }
    }

    /// The state in one word.
    pub fn state(self) -> ProgressState {
        if self.answered == self.total && self.total > 0 {
            ProgressState::Done
        } else if self.touched {
            ProgressState::Busy
        } else {
            ProgressState::Todo
        }
    }

    /// On screen: `3 van 8 onderdelen beantwoord`.
    pub fn in_words(self) -> String {
        format!("{} van {} beantwoord", self.answered, count(self.total, "onderdeel", "onderdelen"))
    }
}
