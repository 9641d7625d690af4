//! The clock of this device: the one place that asks what time it is.

use crate::words::{Date, Moment};

/// Now, in local time.
pub(super) fn now() -> Moment {
    let clock = js_sys::Date::new_0();
    let year = i32::try_from(clock.get_full_year()).unwrap_or(2026);
    // JavaScript counts months from zero.
    let month = u8::try_from(clock.get_month() + 1).unwrap_or(1);
    let day = u8::try_from(clock.get_date()).unwrap_or(1);
    Date::new(year, month, day)
        .and_then(|date| {
            Moment::new(date, clock.get_hours(), clock.get_minutes(), clock.get_seconds())
        })
        .unwrap_or_else(fallback)
}

/// Today, in local time.
pub(super) fn today() -> Date {
    now().date
}

/// A device whose clock stands outside any calendar still has to be able to work.
fn fallback() -> Moment {
    "2026-08-01T00:00:00".parse().unwrap_or_else(|_| unreachable!("a fixed, valid moment"))
}
