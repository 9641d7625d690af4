//! The note beside a stored record.

use serde::{Deserialize, Serialize};

use crate::words::{Date, Moment};

/// One write: which tab, and the how-manieth of all writes of this record on this device.
///
/// Two writes never have the same stamp, so a tab knows by it whether it saw the last one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The tab.
    pub writer: String,
    /// Counts from 1.
    pub number: u32,
}

/// What a device remembers about one record. It never leaves the device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// The tab that wrote last.
    #[serde(rename = "schrijver")]
    writer: String,
    /// How often it was written.
    #[serde(rename = "nummer")]
    number: u32,
    /// When it was last saved as a file.
    #[serde(rename = "bestand", skip_serializing_if = "Option::is_none")]
    filed: Option<Moment>,
    /// Writes since then, or since the beginning.
    #[serde(rename = "sindsdien")]
    pub(super) since: u32,
    /// The first of those writes.
    #[serde(rename = "eerste", skip_serializing_if = "Option::is_none")]
    pub(super) first: Option<Moment>,
}

impl Kept {
    /// The last write.
    pub fn stamp(&self) -> Stamp {
        Stamp { writer: self.writer.clone(), number: self.number }
    }

    /// Whether another tab wrote after the write that this tab saw last.
    pub fn is_behind(&self, writer: &str, seen: Option<&Stamp>) -> bool {
        self.number > 0 && self.writer != writer && seen != Some(&self.stamp())
    }

    /// The note after a tab wrote the record.
    #[must_use]
    pub fn after_write(mut self, writer: &str, now: Moment) -> Self {
        writer.clone_into(&mut self.writer);
        self.number = self.number.saturating_add(1);
        self.since = self.since.saturating_add(1);
        self.first.get_or_insert(now);
        self
    }

    /// The note after the record was saved as a file.
    #[must_use]
    pub fn after_file(mut self, now: Moment) -> Self {
        self.filed = Some(now);
        self.since = 0;
        self.first = None;
        self
    }

    /// How long ago it left as a file: `3 dagen geleden`.
    pub fn filed_in_words(&self, today: Date) -> String {
        let Some(filed) = self.filed else { return "nog niet".to_owned() };
        match today.days_since(filed.date) {
            0 => format!("vandaag om {}", filed.time_in_words()),
            1 => "gisteren".to_owned(),
            days @ 2..=13 => format!("{days} dagen geleden"),
            // Long ago, or a clock that was set back: the day itself says more.
            _ => filed.date.in_words(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: u8, hour: u32) -> Moment {
        let day = Date::new(2026, 11, day).expect("a date");
        Moment::new(day, hour, 2, 0).expect("a moment")
    }

    #[test]
    fn a_tab_is_behind_only_when_another_wrote_what_it_did_not_see() {
        let first = Kept::default().after_write("a", at(1, 9));
        assert!(!Kept::default().is_behind("a", None), "nothing was written");
        assert!(!first.is_behind("a", None), "its own write");
        assert!(first.is_behind("b", None));
        assert!(!first.is_behind("b", Some(&first.stamp())), "b saw it");
        let second = first.clone().after_write("a", at(1, 10));
        assert!(second.is_behind("b", Some(&first.stamp())), "b saw only the first");
    }

    #[test]
    fn how_long_ago_it_left_is_said_in_words() {
        let kept = Kept::default().after_write("a", at(1, 9));
        assert_eq!(kept.filed_in_words(at(2, 9).date), "nog niet");
        let filed = kept.after_file(at(10, 14));
        for (day, words) in [
            (10, "vandaag om 14:02"),
            (11, "gisteren"),
            (13, "3 dagen geleden"),
            (24, "10 november 2026"),
            (9, "10 november 2026"),
        ] {
            assert_eq!(filed.filed_in_words(at(day, 9).date), words);
        }
    }

    #[test]
    fn a_note_reads_and_writes_itself_and_an_empty_one_is_a_note() {
        let kept = Kept::default().after_write("a", at(1, 9)).after_file(at(2, 9));
        let text = serde_json::to_string(&kept).expect("a note");
        assert_eq!(serde_json::from_str::<Kept>(&text).expect("a note"), kept);
        assert_eq!(serde_json::from_str::<Kept>("{}").expect("a note"), Kept::default());
    }
}
