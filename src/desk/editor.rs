//! What somebody asks who makes norm data: does this file hold, and how would it look?
//!
//! The norm folder comes in as it stands on the site, so the same rules are kept as on the command
//! line. Nothing is written anywhere: what would change comes back as files to save.

mod layer;
mod place;
mod proposal;

use std::collections::BTreeMap;

use super::answer::{DeskError, json};
use super::{Job, Question};
use crate::export::ExportError;
use crate::norm::Files;

/// Does the jobs of an editor: an edition with a sheet or with files in TOML, or a layer.
///
/// # Errors
/// One sentence when the norm did not arrive whole, or when a layer for a check does not hold. What
/// is wrong with the file of an editor is no error: it is in the answer.
pub fn answer_editor(question: &Question) -> Result<Vec<u8>, DeskError> {
    let files = folder(question.slice)?;
    match Job::of_word(question.job) {
        Some(Job::Overlay) => {
            let text = question.papers.first().ok_or(DeskError::Unknown)?;
            json(&layer::for_check(&files, text)?)
        }
        Some(Job::NormOverlay) => json(&layer::proposal(&files, question.bytes)),
        Some(Job::NormEdition) => {
            let [edition, only, texts @ ..] = question.papers else {
                return Err(DeskError::Unknown);
            };
            json(&proposal::edition(&files, question.bytes, edition, only, texts))
        }
        _ => Err(DeskError::Unknown),
    }
}

/// The norm folder: texts by path.
fn folder(text: &str) -> Result<Files, DeskError> {
    let texts: BTreeMap<String, String> =
        serde_json::from_str(text).map_err(|_| ExportError::Norm)?;
    Ok(texts.into_iter().collect())
}
