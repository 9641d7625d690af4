//! A schooljaar: from 1 August to 31 July.

use std::fmt;
use std::str::FromStr;

use crate::words::{Date, as_text};

/// The school year that starts on 1 August of `start`; written `2026/2027`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolYear {
    start: i32,
}

/// The text is not two consecutive years.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("‘{0}’ is geen schooljaar. Schrijf twee jaren na elkaar, bijvoorbeeld 2026/2027.")]
pub struct SchoolYearError(String);

impl SchoolYear {
    /// The year that starts on 1 August of `start`; `None` outside 2000–2999.
    pub fn starting(start: i32) -> Option<Self> {
        (2000..=2999).contains(&start).then_some(Self { start })
    }

    /// The school year in which a day falls; the nearest known one for a day far off.
    pub fn of(day: Date) -> Self {
        let start = if day.month() >= 8 { day.year() } else { day.year() - 1 };
        Self { start: start.clamp(2000, 2999) }
    }

    /// The year after this one.
    #[must_use]
    pub fn next(self) -> Self {
        Self { start: (self.start + 1).min(2999) }
    }
}

impl fmt::Display for SchoolYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.start, self.start + 1)
    }
}

impl FromStr for SchoolYear {
    type Err = SchoolYearError;

    fn from_str(text: &str) -> Result<Self, SchoolYearError> {
        text.split_once(['/', '-'])
            .and_then(|(start, end)| {
                Some((start.trim().parse::<i32>().ok()?, end.trim().parse::<i32>().ok()?))
            })
            .filter(|(start, end)| start.checked_add(1) == Some(*end))
            .and_then(|(start, _)| Self::starting(start))
            .ok_or_else(|| SchoolYearError(text.chars().take(40).collect()))
    }
}

as_text!(SchoolYear, r"^2\d{3}/[23]\d{3}$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_turns_on_the_first_of_august() {
        let year = |text: &str| SchoolYear::of(text.parse().expect("a date")).to_string();
        assert_eq!(year("2026-07-31"), "2025/2026");
        assert_eq!(year("2026-08-01"), "2026/2027");
    }

    #[test]
    fn a_school_year_is_two_consecutive_years() {
        assert_eq!("2026/2027".parse(), Ok(SchoolYear { start: 2026 }));
        assert_eq!("2026-2027".parse(), Ok(SchoolYear { start: 2026 }));
        for text in ["2026", "2026/2028", "26/27", "", "9999999999/1", "2147483647/0"] {
            assert!(text.parse::<SchoolYear>().is_err(), "{text}");
        }
    }
}
