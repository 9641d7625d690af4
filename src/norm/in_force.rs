//! Which edition holds on a day.

use super::{EditionHead, Status};
use crate::words::Date;

/// The edition in force on a day: of those that hold by then, the one that has held the shortest.
///
/// Heads come in the order of editions, so that of two for the same day the later one is taken: it
/// corrects the other. A concept is never in force, whatever its day. Nothing is in force before the
/// first one.
pub fn in_force<'a>(
    heads: impl IntoIterator<Item = &'a EditionHead>,
    today: Date,
) -> Option<&'a EditionHead> {
    heads
        .into_iter()
        .filter(|head| head.status != Status::Concept && head.valid_from <= today)
        .max_by_key(|head| head.valid_from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a date")
    }

    fn head(id: &str, from: &str, status: Status) -> EditionHead {
        EditionHead {
            id: format!("landelijk/{id}"),
            title: "Proef".into(),
            status,
            is: "Een proef.".into(),
            is_not: "Geen norm.".into(),
            compiled: day("2026-11-24"),
            valid_from: day(from),
            previous: None,
            review_before: day("2028-01-01"),
            only: None,
            newer: None,
            overlay: String::new(),
            overlay_receipt: String::new(),
            receipt: String::new(),
        }
    }

    #[test]
    fn an_edition_holds_from_its_day_until_the_day_of_the_next() {
        let heads = [
            head("2025-01", "2025-01-01", Status::Werkversie),
            head("2025-08", "2025-08-01", Status::Werkversie),
            head("2026-08", "2026-08-01", Status::Vastgesteld),
        ];
        let on = |today| in_force(&heads, day(today)).map(EditionHead::short);
        assert_eq!(on("2024-12-31"), None);
        assert_eq!(on("2025-01-01"), Some("2025-01"));
        assert_eq!(on("2025-07-31"), Some("2025-01"));
        assert_eq!(on("2025-08-01"), Some("2025-08"));
        assert_eq!(on("2026-07-31"), Some("2025-08"));
        assert_eq!(on("2026-08-01"), Some("2026-08"));
        assert_eq!(on("2030-01-01"), Some("2026-08"));
    }

    #[test]
    fn a_correction_takes_the_place_of_what_it_corrects_and_a_concept_does_not() {
        let heads = [
            head("2026-08", "2026-08-01", Status::Werkversie),
            head("2026-08.1", "2026-08-01", Status::Werkversie),
            head("2026-10", "2026-10-01", Status::Concept),
        ];
        let on = |today| in_force(&heads, day(today)).map(EditionHead::short);
        assert_eq!(on("2026-12-01"), Some("2026-08.1"));
        assert_eq!(in_force([], day("2026-12-01")), None);
    }
}
