//! When to remind somebody to save a file.

use super::Kept;
use crate::words::{Moment, count};

/// Writes without a file after which a reminder comes.
const MANY: u32 = 20;

/// Days without a file after which a reminder comes. Safari may wipe what a site keeps after seven
/// days without a visit.
const DAYS: i32 = 7;

/// Why it is time for a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reminder {
    /// So many changes are in no file.
    Changes(u32),
    /// The oldest change that is in no file is so many days old.
    Days(i32),
}

impl Reminder {
    /// What a note asks for at a moment; nothing when everything is in a file, or new.
    pub fn of(kept: &Kept, now: Moment) -> Option<Self> {
        let days = now.date.days_since(kept.first?.date);
        if days >= DAYS {
            Some(Self::Days(days))
        } else {
            (kept.since >= MANY).then_some(Self::Changes(kept.since))
        }
    }

    /// The reminder as a Dutch sentence.
    pub fn in_words(self) -> String {
        match self {
            Self::Changes(number) => {
                let number = usize::try_from(number).unwrap_or(usize::MAX);
                format!(
                    "{} nog niet in een bestand.",
                    count(number, "wijziging staat", "wijzigingen staan")
                )
            }
            Self::Days(days) => format!("Al {days} dagen staat uw werk nog niet in een bestand."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Date;

    fn at(day: u8) -> Moment {
        Moment::new(Date::new(2026, 11, day).expect("a date"), 9, 0, 0).expect("a moment")
    }

    fn written(times: u32, day: u8) -> Kept {
        (0..times).fold(Kept::default(), |kept, _| kept.after_write("a", at(day)))
    }

    #[test]
    fn it_comes_after_twenty_changes_or_a_week_and_goes_with_a_file() {
        assert_eq!(Reminder::of(&Kept::default(), at(1)), None);
        assert_eq!(Reminder::of(&written(19, 1), at(7)), None);
        assert_eq!(Reminder::of(&written(20, 1), at(1)), Some(Reminder::Changes(20)));
        assert_eq!(Reminder::of(&written(1, 1), at(8)), Some(Reminder::Days(7)));
        assert_eq!(Reminder::of(&written(30, 1).after_file(at(2)), at(20)), None);
        let again = written(30, 1).after_file(at(2)).after_write("a", at(3));
        assert_eq!(Reminder::of(&again, at(9)), None);
        assert_eq!(Reminder::of(&again, at(10)), Some(Reminder::Days(7)));
    }

    #[test]
    fn it_is_a_sentence() {
        assert_eq!(
            Reminder::Changes(21).in_words(),
            "21 wijzigingen staan nog niet in een bestand."
        );
        assert_eq!(
            Reminder::Days(8).in_words(),
            "Al 8 dagen staat uw werk nog niet in een bestand."
        );
    }
}
