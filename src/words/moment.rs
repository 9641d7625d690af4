//! A moment on a device's clock, written as `2026-11-24T14:02:31`.

use std::fmt;
use std::str::FromStr;

use super::Date;
use super::as_text::as_text;

/// Local date and time to the second. The core never asks for it; it comes in as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// The local day.
    pub date: Date,
    seconds: u32,
}

/// The text is not a moment of the form `2026-11-24T14:02:31`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("‘{0}’ is geen tijdstip. Verwacht: 2026-11-24T14:02:31.")]
pub struct MomentError(String);

impl Moment {
    /// Builds a moment; `None` when the time of day does not exist.
    pub fn new(date: Date, hour: u32, minute: u32, second: u32) -> Option<Self> {
        (hour < 24 && minute < 60 && second < 60)
            .then_some(Self { date, seconds: hour * 3600 + minute * 60 + second })
    }

    /// On screen: `14:02`.
    pub fn time_in_words(self) -> String {
        format!("{:02}:{:02}", self.seconds / 3600, self.seconds / 60 % 60)
    }

    /// On screen: `24 november 2026 om 14:02`.
    pub fn in_words(self) -> String {
        format!("{} om {}", self.date.in_words(), self.time_in_words())
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}:{:02}", self.date, self.time_in_words(), self.seconds % 60)
    }
}

impl FromStr for Moment {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Self, MomentError> {
        let parse = || {
            let (date, time) = text.split_once('T')?;
            let mut parts = time.split(':').map(|p| {
                (p.len() == 2 && p.bytes().all(|b| b.is_ascii_digit()))
                    .then(|| p.parse::<u32>().ok())
                    .flatten()
            });
            let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
            parts.next().is_none().then_some(())?;
            Self::new(date.parse().ok()?, hour, minute, second)
        };
        parse().ok_or_else(|| MomentError(text.chars().take(40).collect()))
    }
}

as_text!(Moment, r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_reads_and_writes_itself() {
        let moment: Moment = "2026-11-24T14:02:31".parse().expect("a moment");
        assert_eq!(moment.to_string(), "2026-11-24T14:02:31");
        assert_eq!(moment.in_words(), "24 november 2026 om 14:02");
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in
            ["", "2026-11-24", "2026-11-24T24:00:00", "2026-11-24T1:02:03", "2026-11-24T14:02:31Z"]
        {
            assert!(text.parse::<Moment>().is_err(), "{text}");
        }
    }
}
