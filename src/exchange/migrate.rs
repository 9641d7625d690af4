//! From older formats of the werkbestand to the present one: pure functions, one step each.

use super::work_file::{FORMAT_VERSION, WorkFile};
use crate::assessment::{Answer, Assessment, GuideChoices, PublicTexts};

/// A file of any format that there was in the present one; `None` when there is no such format, or
/// when it holds what its format has not.
pub(super) fn to_present(file: WorkFile) -> Option<WorkFile> {
    match file.version {
        1 => from_1(file).and_then(from_2),
        2 => from_2(file),
        FORMAT_VERSION => Some(file),
        _ => None,
    }
}

/// Format 1 to format 2, which only added fields: a file of format 1 reads as one of format 2
/// without them. A file that says 1 and has them was made by hand; `None`.
///
/// When a format changes or drops a field, the shape it had is kept here as a type of its own.
fn from_1(mut file: WorkFile) -> Option<WorkFile> {
    // Without `..`: a field that a later format adds does not compile until it stands here.
    let Assessment {
        id: _,
        edition: _,
        overlay,
        created: _,
        changed: _,
        example: _,
        archived,
        origin,
        profile: _,
        answers: _,
        pupils: _,
        guide,
        publication,
        documents,
        snapshots,
    } = &file.assessment;
    let nothing_new = overlay.is_none()
        && archived.is_none()
        && origin.is_none()
        && *guide == GuideChoices::default()
        && *publication == PublicTexts::default()
        && documents.is_empty()
        && snapshots.is_empty();
    file.version = 2;
    nothing_new.then_some(file)
}

/// Format 2 to format 3, which added the layer of a region, the school's own documents beside the
/// norm, and the quotes from them.
fn from_2(mut file: WorkFile) -> Option<WorkFile> {
    let record = &file.assessment;
    let answers = record.snapshots.iter().flat_map(|moment| moment.answers.values());
    let nothing_new = record.overlay.is_none()
        && record.documents.is_empty()
        && !record.answers.values().chain(answers).any(has_quote);
    file.version = FORMAT_VERSION;
    nothing_new.then_some(file)
}

fn has_quote(answer: &Answer) -> bool {
    answer.evidence.iter().any(|one| !one.quote.is_empty() || !one.mark.is_empty())
}
