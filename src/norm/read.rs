//! From a norm folder in memory to an edition, or to everything that is wrong with it.

use super::draft::Draft;
use super::{Files, Finding, Norm, parse, receipt, validate};

/// Reads and checks one edition, such as `landelijk/2026-08`, with its receipt.
///
/// What became of the edition before it is read, and its texts are checked; [`read_all`] holds it
/// against both editions.
///
/// [`read_all`]: super::read_all
///
/// # Errors
/// Every finding, by file and line.
pub fn read(files: &Files, edition: &str) -> Result<Norm, Vec<Finding>> {
    let (draft, findings) = draft(files, edition);
    norm(draft, &findings).ok_or(findings)
}

/// One edition as it was read, and everything that is wrong with it by itself.
pub(super) fn draft(files: &Files, edition: &str) -> (Draft, Vec<Finding>) {
    let (draft, mut findings) = parse::read(files, edition);
    findings.extend(validate::validate(&draft));
    findings.sort();
    findings.dedup();
    (draft, findings)
}

/// The edition with its receipt, when nothing is wrong with it.
pub(super) fn norm(draft: Draft, findings: &[Finding]) -> Option<Norm> {
    let mut norm = draft.into_norm().filter(|_| findings.is_empty())?;
    norm.edition.head.receipt = receipt(&norm);
    Some(norm)
}
