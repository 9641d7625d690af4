//! Opening a file: detect, check, migrate; or one sentence that says why not.

use serde::Deserialize;

use super::detect::{Kind, detect};
use super::work_file::{FORMAT_VERSION, SORT, WorkFile};

/// The largest file that is read, in bytes. A full check with long notes is about 0.3 MB.
pub const MAX_BYTES: u32 = 10 * 1024 * 1024;

/// Why a file cannot be opened. What was open stays as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Larger than [`MAX_BYTES`].
    #[error("Dit bestand is te groot. Een werkbestand is hoogstens 10 MB. Er is niets veranderd.")]
    TooLarge,
    /// Not a werkbestand but something else that is known.
    #[error(
        "Dit bestand is geen werkbestand van Normwijzer. Het lijkt {}. Er is niets veranderd.",
        .0.in_words()
    )]
    OtherKind(Kind),
    /// Not in UTF-8.
    #[error(
        "De tekens in dit bestand zijn niet te lezen (geen UTF-8). \
         Open het bestand dat Normwijzer zelf heeft bewaard. Er is niets veranderd."
    )]
    Encoding,
    /// JSON that breaks off or is damaged; line and column count from 1.
    #[error(
        "Dit bestand is beschadigd: bij regel {0}, teken {1} klopt het niet meer. \
         Probeer een eerder bewaard bestand. Er is niets veranderd."
    )]
    Damaged(usize, usize),
    /// JSON of another program.
    #[error(
        "Dit bestand is geen werkbestand van Normwijzer. Het is JSON van een ander programma. \
         Er is niets veranderd."
    )]
    ForeignJson,
    /// Another file of ours that this version does not open here.
    #[error(
        "Dit bestand is van Normwijzer, maar het is geen werkbestand. Het is een ‘{0}’. \
         Er is niets veranderd."
    )]
    OtherSort(String),
    /// Written by a later version of the tool.
    #[error(
        "Dit werkbestand heeft versie {0}. Deze Normwijzer kent versie {FORMAT_VERSION}. \
         Laad de site opnieuw en probeer het nog eens. Er is niets veranderd."
    )]
    Newer(u64),
    /// A werkbestand whose content is not what it should be; line and column count from 1.
    #[error(
        "In dit werkbestand staat bij regel {0}, teken {1} iets wat Normwijzer niet kent. \
         Misschien is het met de hand veranderd. Er is niets veranderd op dit apparaat."
    )]
    Content(usize, usize),
}

/// The few fields by which a file is known before it is read in full.
#[derive(Deserialize)]
struct Head {
    #[serde(rename = "soort")]
    sort: Option<serde_json::Value>,
    #[serde(rename = "versie")]
    version: Option<serde_json::Value>,
}

/// Reads a file into a werkbestand of the current format.
///
/// # Errors
/// One sentence for everything that is not a werkbestand this version can read.
pub fn open(bytes: &[u8]) -> Result<WorkFile, OpenError> {
    if u32::try_from(bytes.len()).map_or(true, |length| length > MAX_BYTES) {
        return Err(OpenError::TooLarge);
    }
    match detect(bytes) {
        Kind::Json => {}
        other => return Err(OpenError::OtherKind(other)),
    }
    let text = std::str::from_utf8(bytes).map_err(|_| OpenError::Encoding)?;
    let text = text.trim_start_matches('\u{feff}');
    let head: Head = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => OpenError::ForeignJson,
        _ => OpenError::Damaged(error.line(), error.column()),
    })?;
    match head.sort.as_ref().and_then(serde_json::Value::as_str) {
        Some(SORT) => {}
        Some(sort) if sort.starts_with("normwijzer-") => {
            return Err(OpenError::OtherSort(sort.chars().take(40).collect()));
        }
        _ => return Err(OpenError::ForeignJson),
    }
    match head.version.as_ref().and_then(serde_json::Value::as_u64) {
        Some(1) => {}
        Some(newer) if newer > u64::from(FORMAT_VERSION) => return Err(OpenError::Newer(newer)),
        _ => return Err(OpenError::ForeignJson),
    }
    serde_json::from_str(text).map_err(|error| OpenError::Content(error.line(), error.column()))
}
