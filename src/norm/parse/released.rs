//! `released.toml`: which editions have been released.

use super::document::Report;
use super::reader::Reader;
use super::with_file;
use crate::norm::draft::Authored;
use crate::norm::{Files, Finding, Release};

/// Every release; none when there is no such file.
pub(in crate::norm) fn released(files: &Files) -> (Vec<Authored<Release>>, Vec<Finding>) {
    let report = Report::default();
    let mut releases = Vec::new();
    if files.get(Release::FILE).is_some() {
        with_file(files, &report, Release::FILE, |mut root| {
            let tables = root.tables("editie", false);
            releases = tables.into_iter().filter_map(release).collect();
            root.finish(|| Some(()));
        });
    }
    (releases, report.into_findings())
}

/// One `[[editie]]`.
fn release(mut table: Reader<'_>) -> Option<Authored<Release>> {
    let edition = table.text("id");
    let receipt = table.text("kenmerk");
    let mapping = table.text_if_any("overgang");
    let on = table.date("vrijgegeven");
    table.finish(|| Some(Release { edition, receipt, mapping, on: on? }))
}
