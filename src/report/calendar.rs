//! The dates of the actions as an iCalendar file (RFC 5545).
//!
//! Written here and not by the `icalendar` crate: that one asks the clock and makes random ids,
//! where a calendar that is made again has to be the same one.

use super::{ActionLine, ActionPlan};
use crate::words::Moment;

/// The most bytes of one line, its line break not counted (RFC 5545, 3.1).
const LINE: usize = 75;

/// An all-day event for every action with a date; nothing when there is none.
///
/// `utc` is the moment in UTC at which the file is made. An event keeps its id for as long as the
/// check lives, so that a calendar replaces it when the file is opened again. No event names a
/// person or the school: role and action are what was typed for it.
pub fn to_calendar(plan: &ActionPlan, utc: Moment) -> Option<String> {
    let events: Vec<String> =
        plan.actions.iter().filter_map(|line| event(&plan.check, line, utc)).collect();
    if events.is_empty() {
        return None;
    }
    let mut calendar = String::new();
    property(&mut calendar, "BEGIN", "VCALENDAR");
    property(&mut calendar, "VERSION", "2.0");
    property(
        &mut calendar,
        "PRODID",
        concat!("-//Normwijzer//Normwijzer ", env!("CARGO_PKG_VERSION"), "//NL"),
    );
    property(&mut calendar, "CALSCALE", "GREGORIAN");
    property(&mut calendar, "X-WR-CALDESC", &text(&plan.receipt()));
    calendar.extend(events);
    property(&mut calendar, "END", "VCALENDAR");
    Some(calendar)
}

fn event(check: &str, line: &ActionLine, utc: Moment) -> Option<String> {
    let due = line.due?;
    let day = |date: crate::words::Date| date.to_string().replace('-', "");
    let summary = if line.what.is_empty() { &line.title } else { &line.what };
    let mut description = vec![
        format!("Onderdeel: {}", line.title),
        format!("Gebied: {}", line.area),
        format!("Conclusie: {}", line.conclusion.label()),
        format!("Gezag: {}", line.authority_words),
    ];
    if !line.role.is_empty() {
        description.insert(0, format!("Wie: {}", line.role));
    }
    let mut event = String::new();
    let mut add = |name: &str, value: &str| property(&mut event, name, value);
    add("BEGIN", "VEVENT");
    add("UID", &text(&format!("{check}-{}@normwijzer", line.id)));
    add("DTSTAMP", &format!("{}Z", utc.to_string().replace(['-', ':'], "")));
    add("DTSTART;VALUE=DATE", &day(due));
    add("DTEND;VALUE=DATE", &day(due.plus_days(1)));
    add("SUMMARY;LANGUAGE=nl", &text(summary));
    add("DESCRIPTION;LANGUAGE=nl", &text(&description.join("\n")));
    // The day is not taken up by it.
    add("TRANSP", "TRANSPARENT");
    add("END", "VEVENT");
    Some(event)
}

/// A text value (RFC 5545, 3.3.11). Control characters have no place in one.
fn text(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for sign in value.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            '\n' | '\r' => escaped.push_str("\\n"),
            '\t' => escaped.push(sign),
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

/// Writes one property, folded so that no line is longer than [`LINE`] and no letter is cut.
fn property(calendar: &mut String, name: &str, value: &str) {
    let mut room = LINE;
    for sign in name.chars().chain([':']).chain(value.chars()) {
        if sign.len_utf8() > room {
            calendar.push_str("\r\n ");
            room = LINE - 1;
        }
        calendar.push(sign);
        room -= sign.len_utf8();
    }
    calendar.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn signs_with_a_meaning_are_escaped() {
        assert_eq!(text("a, b; c\\d\r\ne\u{0}\u{7f}f"), "a\\, b\\; c\\\\d\\nef");
    }

    #[test]
    fn a_long_line_is_folded_between_letters() {
        let mut line = String::new();
        property(&mut line, "SUMMARY", &"é".repeat(40));
        let folded: Vec<&str> = line.trim_end().split("\r\n ").collect();
        // SUMMARY: takes 8 bytes, so 33 letters of two bytes fit before the fold.
        assert_eq!(folded, [format!("SUMMARY:{}", "é".repeat(33)), "é".repeat(7)]);
    }

    proptest! {
        #[test]
        fn unfolding_gives_back_what_went_in(value in "\\PC{0,200}") {
            let mut line = String::new();
            property(&mut line, "X", &value);
            prop_assert!(line.split("\r\n").all(|part| part.len() <= LINE));
            prop_assert_eq!(line.replace("\r\n ", ""), format!("X:{value}\r\n"));
        }
    }
}
