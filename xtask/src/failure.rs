//! What went wrong, and what to do about it.

use std::fmt;

/// Every failure ends in a sentence that says what to do.
#[derive(Debug)]
pub(crate) struct Failure {
    what: String,
    advice: String,
}

impl Failure {
    /// `what` is one sentence on what happened, `advice` one on what to do.
    pub(crate) fn new(what: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { what: what.into(), advice: advice.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mislukt: {}\n{}", self.what, self.advice)
    }
}
