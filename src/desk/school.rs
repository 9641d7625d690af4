//! What a parent asks: to open what a school publishes, beside the norm.

use super::answer::{DeskError, Question};
use super::note::SchoolPage;
use crate::exchange::publication::Publication;
use crate::exchange::{FileSort, OpenError, open_publication};
use crate::export::ExportError;
use crate::norm::ParentsSlice;
use crate::report;

/// The publication in a file, or the one that the page remembered, beside the norm.
pub(super) fn page(question: &Question) -> Result<SchoolPage, DeskError> {
    let slice = slice(question)?;
    let publication = match question.papers.first() {
        Some(text) => open(text.as_bytes())?,
        None => open(question.bytes)?,
    };
    Ok(SchoolPage {
        text: publication.to_json().map_err(|_| DeskError::Unknown)?,
        page: report::school(&publication, &slice),
        sheet: report::talk_sheet(&publication, &slice),
        elsewhere: report::school_elsewhere(&publication, &slice),
    })
}

/// What changed between the publication that is open and the one in a file.
pub(super) fn changes(question: &Question) -> Result<String, DeskError> {
    let slice = slice(question)?;
    let text = question.papers.first().ok_or(DeskError::Unknown)?;
    let (open_now, other) = (open(text.as_bytes())?, open(question.bytes)?);
    Ok(report::school_changes(&open_now, &other, &slice)?)
}

fn slice(question: &Question) -> Result<ParentsSlice, DeskError> {
    Ok(serde_json::from_str(question.slice).map_err(|_| ExportError::Norm)?)
}

/// A school's own file that ended up with a parent is not shown to him.
fn open(bytes: &[u8]) -> Result<Publication, DeskError> {
    open_publication(bytes).map_err(|error| match error {
        OpenError::OtherSort(_, sort, _) if sort == FileSort::Work.in_words() => DeskError::OwnFile,
        other => DeskError::Open(other),
    })
}
