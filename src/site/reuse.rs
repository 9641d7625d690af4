//! The norm for use elsewhere: each edition and each mapping in a file of its own, under a name that
//! stays.

use super::SiteError;
use super::folder::Folder;
use crate::norm::reuse::{EditionFile, MappingFile};
use crate::ui::site::{Site, edition_file, mapping_file};

/// Writes a file for each edition and for each mapping.
pub(super) fn write(site: &Site, folder: &mut Folder) -> Result<(), SiteError> {
    for norm in std::iter::once(&site.norm).chain(&site.others) {
        let json = EditionFile::from(norm).to_json().map_err(SiteError::Json)?;
        add(folder, &edition_file(&norm.edition.head.id), &json)?;
    }
    for mapping in &site.mappings {
        let json = MappingFile::from(mapping).to_json().map_err(SiteError::Json)?;
        add(folder, &mapping_file(&mapping.to), &json)?;
    }
    Ok(())
}

fn add(folder: &mut Folder, address: &str, json: &str) -> Result<(), SiteError> {
    folder.add(address.trim_start_matches('/'), json.as_bytes())
}
