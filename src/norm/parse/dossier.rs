//! Which ids `norm/dossier/` explains.

use std::collections::BTreeSet;

use crate::norm::Files;

/// Every id that stands in a heading, a list item, a table cell or in bold at the start of one.
/// `None` when there is no dossier.
pub(super) fn ids(files: &Files) -> Option<BTreeSet<String>> {
    let texts: Vec<&str> = files
        .iter()
        .filter(|(path, _)| path.starts_with("dossier/"))
        .map(|(_, text)| text)
        .collect();
    if texts.is_empty() {
        return None;
    }
    Some(
        texts
            .iter()
            .flat_map(|text| text.lines())
            .filter_map(leading_id)
            .map(str::to_owned)
            .collect(),
    )
}

/// The id at the start of a line: after `####`, `- ` or `| `, bold or not.
fn leading_id(line: &str) -> Option<&str> {
    let start = line.trim_start_matches(['#', '|', '-', '*', ' ']);
    let end = start.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(start.len());
    let id = start.get(..end)?;
    (start.len() < line.len() && is_id(id)).then_some(id)
}

/// Whether a text has the form of a dossier id: `LS-PO-03`, `ALG-07`, `SG-1`, `Q20`.
pub(in crate::norm) fn is_id(text: &str) -> bool {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_uppercase() || c == '-');
    let head = text.strip_suffix(digits).unwrap_or_default();
    let letters = head.trim_end_matches('-');
    (1..=3).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && !letters.is_empty()
        && letters.split('-').all(|part| (1..=3).contains(&part.len()))
        && head.len() - letters.len() <= 1
}
