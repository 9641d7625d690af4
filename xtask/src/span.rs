//! A stretch of time, in Dutch.

use std::fmt;
use std::time::Duration;

/// Shows a duration the way a person says it.
pub(crate) struct Span(pub(crate) Duration);

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs();
        if seconds >= 60 {
            write!(f, "{} min {} s", seconds / 60, seconds % 60)
        } else {
            write!(f, "{seconds},{} s", self.0.subsec_millis() / 100)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_long() {
        assert_eq!(Span(Duration::from_millis(8_260)).to_string(), "8,2 s");
        assert_eq!(Span(Duration::from_secs(239)).to_string(), "3 min 59 s");
    }
}
