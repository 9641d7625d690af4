//! Each edition as a spreadsheet, for editors who do not use the command line.

use super::SiteError;
use super::folder::Folder;
use crate::export::norm_to_xlsx;
use crate::norm::sheet::tables;
use crate::ui::site::{Site, sheet_file};

/// Writes a workbook for each edition.
pub(super) fn write(site: &Site, folder: &mut Folder) -> Result<(), SiteError> {
    for norm in std::iter::once(&site.norm).chain(&site.others) {
        let edition = &norm.edition;
        let bytes = norm_to_xlsx(edition, &tables(edition, true, None)?)?;
        folder.add(sheet_file(&edition.head.id).trim_start_matches('/'), &bytes)?;
    }
    Ok(())
}
