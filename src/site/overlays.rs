//! The layers of regions that stand in the norm folder.

use super::SiteError;
use super::folder::Folder;
use super::slices::{json, put};
use crate::norm::reuse::OverlayFile;
use crate::ui::site::{Site, overlay_file};

/// Writes each layer on the edition in force as a record carries it, and gives names and addresses.
pub(super) fn layers(site: &Site, folder: &mut Folder) -> Result<Vec<(String, String)>, SiteError> {
    let mut written = Vec::new();
    for overlay in &site.overlays {
        // A layer on another edition is opened from its file.
        let Ok(layer) = overlay.slice(&site.norm) else { continue };
        let address = put(folder, &overlay.head.id, "laag", &json(&layer)?)?;
        written.push((overlay.head.name.clone(), address));
    }
    Ok(written)
}

/// Writes each layer whole, for who takes it elsewhere, under a name that stays.
pub(super) fn write(site: &Site, folder: &mut Folder) -> Result<(), SiteError> {
    for overlay in &site.overlays {
        let json = OverlayFile::from(overlay).to_json().map_err(SiteError::Json)?;
        let address = overlay_file(overlay.head.region());
        folder.add(address.trim_start_matches('/'), json.as_bytes())?;
    }
    Ok(())
}
