//! What the files of an editor would make of an edition.

use std::collections::BTreeMap;

use super::place::{Placed, place};
use crate::desk::Proposal;
use crate::norm::reuse::EditionFile;
use crate::norm::sheet::{AreaChanges, read_sheet};
use crate::norm::{Files, Norm, read_all};
use crate::report::{self, to_html};
use crate::words::count;

/// An edition with a sheet (when there is one) and files in TOML, shown, and as files to save; or
/// everything that is wrong.
pub(super) fn edition(
    files: &Files,
    sheet: &[u8],
    edition: &str,
    only: &str,
    texts: &[String],
) -> Proposal {
    let placed = match place(files, edition, texts) {
        Ok(placed) => placed,
        Err(wrong) => return Proposal::refused(wrong),
    };
    if sheet.is_empty() {
        return of_files(files, placed, &[]);
    }
    let only = Some(only).filter(|only| !only.is_empty());
    match read_sheet(sheet, &placed.files, &placed.edition, only) {
        Ok(imported) => {
            let mut placed = placed;
            for (path, text) in imported.files {
                placed.files.insert(path.clone(), text.clone());
                placed.brought.insert(path, text);
            }
            of_files(files, placed, &imported.areas)
        }
        Err(faults) => Proposal::refused(faults.iter().map(ToString::to_string)),
    }
}

/// The whole norm folder is looked at once more: a mapping has to hold too, and other editions may
/// rest on what was changed.
fn of_files(before: &Files, placed: Placed, areas: &[AreaChanges]) -> Proposal {
    let Placed { files, edition, brought } = placed;
    let (editions, findings) = read_all(&files);
    let Some(norm) = editions.norm(&edition).filter(|_| findings.is_empty()) else {
        let mut faults: Vec<String> = findings.iter().map(ToString::to_string).collect();
        if faults.is_empty() {
            faults.push(format!("De editie ‘{edition}’ is er niet."));
        }
        return Proposal::refused(faults);
    };
    let old = read_all(before).0;
    let changed = changed(old.norm(&edition).or_else(|| previous(&old.norms, norm)), norm);
    let mut files: Vec<(String, String)> = new_texts(before, brought);
    let name = edition.replace('/', "-");
    let json = EditionFile::from(norm).to_json().ok();
    files.extend(json.map(|json| (format!("{name}.json"), json)));
    let mut summary: Vec<String> = areas.iter().map(|area| area.in_words().join("; ")).collect();
    summary.push(format!(
        "{} in {edition}, waarvan {} nieuw of veranderd",
        count(norm.edition.requirements.len(), "onderdeel", "onderdelen"),
        changed.len()
    ));
    Proposal {
        faults: Vec::new(),
        summary,
        shown: to_html(&report::norm_preview(norm, &changed), 3),
        files,
    }
}

fn previous<'a>(norms: &'a [Norm], norm: &Norm) -> Option<&'a Norm> {
    let id = norm.edition.head.previous.as_ref()?;
    norms.iter().find(|other| other.edition.head.id == *id)
}

/// Ids of lines that are new or say something else; these are shown whole.
fn changed<'a>(before: Option<&Norm>, after: &'a Norm) -> Vec<&'a str> {
    let old = before.map(|norm| norm.edition.requirements.as_slice()).unwrap_or_default();
    let lines = after.edition.requirements.iter().filter(|line| !old.contains(line));
    lines.map(|line| line.id.as_str()).collect()
}

/// What has to be written: files that are not there yet or say something else.
fn new_texts(before: &Files, brought: BTreeMap<String, String>) -> Vec<(String, String)> {
    brought.into_iter().filter(|(path, text)| before.get(path) != Some(text.as_str())).collect()
}
