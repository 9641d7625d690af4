//! From a norm folder in memory to an edition, or to everything that is wrong with it.

use super::{Files, Finding, Norm, parse, receipt, validate};

/// Reads and checks one edition, such as `landelijk/2026-08`, with its receipt.
///
/// # Errors
/// Every finding, by file and line.
pub fn read(files: &Files, edition: &str) -> Result<Norm, Vec<Finding>> {
    let (draft, mut findings) = parse::read(files, edition);
    findings.extend(validate::validate(&draft));
    findings.sort();
    findings.dedup();
    match draft.into_norm() {
        Some(mut norm) if findings.is_empty() => {
            norm.edition.head.receipt = receipt(&norm);
            Ok(norm)
        }
        _ => Err(findings),
    }
}
