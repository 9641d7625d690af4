//! Opening: the front door, then check and migrate; or one sentence that says why not.

use super::error::{FileSort, OpenError};
use super::front::front;
use super::migrate;
use super::publication::Publication;
use super::work_file::WorkFile;

/// The largest file that is read, in bytes. A full check with long notes is about 0.3 MB.
pub const MAX_BYTES: u32 = 10 * 1024 * 1024;

/// The sentence about a larger one.
pub const TOO_LARGE: &str =
    "Dit bestand is te groot. Een werkbestand is hoogstens 10 MB. Er is niets veranderd.";

/// What a file of ours turned out to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// The school's own file.
    Work(Box<WorkFile>),
    /// What a school publishes.
    Publication(Box<Publication>),
}

/// Opens a werkbestand of any version, or a report that carries one.
///
/// # Errors
/// One sentence for everything that is not a werkbestand this version can read.
pub fn open(bytes: &[u8]) -> Result<WorkFile, OpenError> {
    let front = front(bytes, FileSort::Work)?;
    work(&front.text)
}

/// Opens a publicatiebestand, or a report that carries one.
///
/// # Errors
/// One sentence for everything else.
pub fn open_publication(bytes: &[u8]) -> Result<Publication, OpenError> {
    publication(&front(bytes, FileSort::Publication)?.text)
}

/// Opens whatever of ours it is. Only who needs both asks for this: it brings both readers along.
///
/// # Errors
/// One sentence for everything that is neither.
pub fn open_any(bytes: &[u8]) -> Result<Opened, OpenError> {
    let front = front(bytes, FileSort::Any)?;
    match front.sort {
        FileSort::Publication => {
            publication(&front.text).map(|publication| Opened::Publication(Box::new(publication)))
        }
        _ => work(&front.text).map(|file| Opened::Work(Box::new(file))),
    }
}

fn work(text: &str) -> Result<WorkFile, OpenError> {
    let file = serde_json::from_str(text).map_err(|error| content(FileSort::Work, &error))?;
    // What does not belong in that version stands nowhere in particular.
    migrate::to_present(file).ok_or(OpenError::Content(FileSort::Work, 1, 1))
}

fn publication(text: &str) -> Result<Publication, OpenError> {
    serde_json::from_str(text).map_err(|error| content(FileSort::Publication, &error))
}

fn content(sort: FileSort, error: &serde_json::Error) -> OpenError {
    OpenError::Content(sort, error.line(), error.column())
}
