//! A calendar date, written as `2026-08-01` in data and `1 augustus 2026` on screen.

use std::fmt;
use std::str::FromStr;

use super::as_text::as_text;

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// A day in the Gregorian calendar, without time or zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(time::Date);

/// The text is not a date of the form `2026-08-01`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("‘{0}’ is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-08-01.")]
pub struct DateError(String);

impl Date {
    /// Builds a date; `None` when the day does not exist.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = time::Month::try_from(month).ok()?;
        if !(1900..=2999).contains(&year) {
            return None;
        }
        time::Date::from_calendar_date(year, month, day).ok().map(Self)
    }

    /// The day a number of days after 1 January 1970; the last possible day when there are more.
    pub fn from_unix_days(days: u64) -> Self {
        const EPOCH: i32 = 2_440_588;
        let julian = i32::try_from(days).ok().and_then(|days| EPOCH.checked_add(days));
        Self(
            julian.and_then(|day| time::Date::from_julian_day(day).ok()).unwrap_or(time::Date::MAX),
        )
    }

    /// The day so many days later; the last possible day when there is none.
    #[must_use]
    pub fn plus_days(self, days: u16) -> Self {
        Self(self.0.checked_add(time::Duration::days(days.into())).unwrap_or(time::Date::MAX))
    }

    /// The calendar year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// Whole days from `earlier` to `self`; negative when `earlier` is later.
    pub fn days_since(self, earlier: Self) -> i32 {
        self.0.to_julian_day() - earlier.0.to_julian_day()
    }

    /// On screen: `1 augustus 2026`.
    pub fn in_words(self) -> String {
        let month = MONTHS.get(usize::from(self.month()).saturating_sub(1)).copied().unwrap_or("");
        format!("{} {month} {}", self.day(), self.year())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let wrong = || DateError(text.chars().take(40).collect());
        let digits = |part: &str, length: usize| {
            part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let mut parts = text.split('-');
        let (Some(year), Some(month), Some(day), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(wrong());
        };
        if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
            return Err(wrong());
        }
        let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse(), day.parse()) else {
            return Err(wrong());
        };
        Self::new(year, month, day).ok_or_else(wrong)
    }
}

as_text!(Date, r"^\d{4}-\d{2}-\d{2}$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_reads_and_writes_itself() {
        let date: Date = "2026-08-01".parse().expect("a date");
        assert_eq!(date.to_string(), "2026-08-01");
        assert_eq!(date.in_words(), "1 augustus 2026");
    }

    #[test]
    fn what_is_no_date_is_refused_in_words() {
        for text in
            ["", "2026-02-30", "1-8-2026", "2026-8-1", "2026-08-01-", "2026-08-0x", "+026-08-01"]
        {
            let error = text.parse::<Date>().expect_err(text);
            assert!(error.to_string().contains("is geen datum"), "{error}");
        }
    }

    #[test]
    fn a_clock_gives_a_date() {
        assert_eq!(Date::from_unix_days(0).to_string(), "1970-01-01");
        assert_eq!(Date::from_unix_days(20_781).to_string(), "2026-11-24");
        assert_eq!(Date::from_unix_days(20_781).plus_days(365).to_string(), "2027-11-24");
    }

    #[test]
    fn days_are_counted_over_a_leap_year() {
        let from = Date::new(2028, 2, 28).expect("a date");
        let to = Date::new(2028, 3, 1).expect("a date");
        assert_eq!(to.days_since(from), 2);
        assert_eq!(from.days_since(to), -2);
    }
}
