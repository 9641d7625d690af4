//! Reading back what this tool stored itself.
//!
//! Not a file from outside: nothing has to be detected, and a place in the text helps nobody. Who
//! stores says how a text becomes a value, so that the program of the questions can use the JSON
//! reader that a browser has and does not bring one along.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::migrate;
use super::work_file::{FORMAT_VERSION, SORT, WorkFile};

/// Something stored that can be read as a value of any type; nothing when it does not fit.
pub trait Stored {
    /// Reads it.
    fn read<T: DeserializeOwned>(&self) -> Option<T>;
}

impl Stored for str {
    fn read<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_str(self).ok()
    }
}

/// Why what was stored cannot be read. It stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoredError {
    /// Stored by a later version of the tool.
    #[error(
        "Deze zelfcheck is bewaard met een nieuwere Normwijzer (versie {0} van het werkbestand). \
         Laad de site opnieuw."
    )]
    Newer(u32),
    /// Damaged, or not a record.
    #[error("Deze zelfcheck is beschadigd en niet te lezen. U kunt de tekst bewaren als bestand.")]
    Unreadable,
}

#[derive(Deserialize)]
struct Head {
    #[serde(rename = "soort")]
    sort: String,
    #[serde(rename = "versie")]
    version: u32,
}

/// The werkbestand that this tool stored, in any version that it ever stored.
///
/// # Errors
/// Stored by a later version, or not readable.
pub fn open_stored(stored: &(impl Stored + ?Sized)) -> Result<WorkFile, StoredError> {
    let head: Head = stored.read().ok_or(StoredError::Unreadable)?;
    if head.sort != SORT {
        return Err(StoredError::Unreadable);
    }
    if head.version > FORMAT_VERSION {
        return Err(StoredError::Newer(head.version));
    }
    stored.read::<WorkFile>().and_then(migrate::to_present).ok_or(StoredError::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_that_was_ever_stored_opens() {
        for file in [
            include_str!("../../tests/fixtures/werkbestand/v1.json"),
            include_str!("../../tests/fixtures/werkbestand/v2.json"),
        ] {
            assert!(open_stored(file).is_ok());
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_in_a_sentence() {
        let newer = r#"{"soort":"normwijzer-werkbestand","versie":99}"#;
        assert_eq!(open_stored(newer), Err(StoredError::Newer(99)));
        assert!(StoredError::Newer(99).to_string().contains("versie 99"));
        for text in [
            "",
            "{}",
            "[]",
            r#"{"soort":"x","versie":1}"#,
            r#"{"soort":"normwijzer-werkbestand","versie":2}"#,
        ] {
            assert_eq!(open_stored(text), Err(StoredError::Unreadable), "{text}");
        }
    }

    /// Such a text would come out as a file that nothing opens any more.
    #[test]
    fn there_is_no_version_nought() {
        let text = include_str!("../../tests/fixtures/werkbestand/v2.json");
        let nought = text.replacen("\"versie\": 2", "\"versie\": 0", 1);
        assert_ne!(nought, text);
        assert_eq!(open_stored(nought.as_str()), Err(StoredError::Unreadable));
    }
}
