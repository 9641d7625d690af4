//! The front door: what every way of opening a file does first.
//!
//! Size, kind, letters, the data inside a report, and the head of the file; only then is anything
//! read in full. Each step is bounded by the size of the file.

use std::borrow::Cow;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::carrier;
use super::detect::detect;
use super::error::{FileSort, OpenError};
use super::kind::Kind;
use super::{MAX_BYTES, publication, work_file};

/// A file of ours, known by its head; the rest has not been read.
#[derive(Debug)]
pub(super) struct Front<'a> {
    /// Its text.
    pub(super) text: Cow<'a, str>,
    /// [`FileSort::Work`] or [`FileSort::Publication`].
    pub(super) sort: FileSort,
}

/// The few fields by which a file is known before it is read in full. Everything else is passed
/// over without being kept.
#[derive(Deserialize)]
struct Head {
    #[serde(rename = "soort")]
    sort: Option<String>,
    #[serde(rename = "versie")]
    version: Option<u64>,
    /// The lines and the edition, only in the parts of the norm that this site fetches.
    items: Option<IgnoredAny>,
    #[serde(rename = "head")]
    top: Option<IgnoredAny>,
    edition: Option<IgnoredAny>,
    receipt: Option<IgnoredAny>,
}

impl Head {
    fn is_slice(&self) -> bool {
        let of = [&self.top, &self.edition, &self.receipt];
        self.items.is_some() && of.into_iter().any(Option::is_some)
    }
}

/// Whether a file of this many bytes is read at all. Ask before reading it.
///
/// # Errors
/// The sentence that names the limit.
pub fn check_size(bytes: u64) -> Result<(), OpenError> {
    if bytes > u64::from(MAX_BYTES) { Err(OpenError::TooLarge) } else { Ok(()) }
}

/// Finds out what a file is, and lets in what is asked for.
///
/// # Errors
/// One sentence for everything else.
pub(super) fn front(bytes: &[u8], wanted: FileSort) -> Result<Front<'_>, OpenError> {
    check_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX))?;
    let kind = detect(bytes);
    let text = match kind {
        Kind::Json => {
            let text = std::str::from_utf8(bytes);
            let text = text.map_err(|_| OpenError::Encoding("geen UTF-8"))?;
            Cow::Borrowed(text.trim_start_matches('\u{feff}'))
        }
        Kind::Html | Kind::Mail | Kind::Text | Kind::Csv | Kind::Utf16 => {
            match carrier::extract(bytes) {
                carrier::Found::Data(data) => {
                    let text = String::from_utf8(data).map_err(|_| OpenError::ReportDamaged)?;
                    Cow::Owned(text)
                }
                carrier::Found::Damaged => return Err(OpenError::ReportDamaged),
                carrier::Found::Nothing if kind == Kind::Utf16 => {
                    return Err(OpenError::Encoding("UTF-16"));
                }
                carrier::Found::Nothing => return Err(OpenError::OtherKind(wanted, kind)),
            }
        }
        other => return Err(OpenError::OtherKind(wanted, other)),
    };
    let sort = known(&text, wanted)?;
    Ok(Front { text, sort })
}

/// The sort of a text of ours, when it is what is asked for and not too new.
///
/// # Errors
/// One sentence for everything else.
fn known(text: &str, wanted: FileSort) -> Result<FileSort, OpenError> {
    let head: Head = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => OpenError::ForeignJson(wanted),
        _ => OpenError::Damaged(error.line(), error.column()),
    })?;
    let (sort, newest) = match head.sort.as_deref() {
        Some(work_file::SORT) => (FileSort::Work, work_file::FORMAT_VERSION),
        Some(publication::SORT) => (FileSort::Publication, publication::FORMAT_VERSION),
        Some(sort) if sort.starts_with("normwijzer-") => {
            let sort = sort.chars().take(40).collect();
            return Err(OpenError::OtherSort(wanted, sort, ""));
        }
        None if head.is_slice() => return Err(OpenError::OtherKind(wanted, Kind::NormSlice)),
        _ => return Err(OpenError::ForeignJson(wanted)),
    };
    if wanted != FileSort::Any && wanted != sort {
        let where_to = match sort {
            FileSort::Publication => "Ouders openen dit bij de norm. ",
            _ => "Het hoort bij de zelfcheck. ",
        };
        return Err(OpenError::OtherSort(wanted, sort.in_words().to_owned(), where_to));
    }
    match head.version {
        Some(version) if version > u64::from(newest) => {
            Err(OpenError::Newer(sort, version, newest))
        }
        Some(1..) => Ok(sort),
        _ => Err(OpenError::ForeignJson(wanted)),
    }
}
