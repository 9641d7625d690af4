//! `normwijzer norm …`

use std::io::Write;
use std::path::Path;

use super::CliError;
use super::args::Target;
use crate::norm::{LoadError, Norm, check_all, load, load_files, read_all};
use crate::words;

/// Tells every fault; 1 when there is one.
pub(super) fn check(target: &Target, out: &mut impl Write) -> Result<u8, CliError> {
    let files = load_files(&target.folder)?;
    let wanted = |id: &str| target.edition.as_ref().is_none_or(|edition| edition == id);
    let folders = files.editions();
    if !folders.iter().any(|id| wanted(id)) {
        let (folder, edition) = (target.folder.clone(), target.edition.clone());
        return Err(LoadError::NoEdition { folder, edition }.into());
    }
    // One edition is looked at without what regions lay over it.
    let (editions, overlays, mut findings) = if target.edition.is_some() {
        let (editions, findings) = read_all(&files);
        (editions, Vec::new(), findings)
    } else {
        check_all(&files)
    };
    // What belongs to another edition is not asked for; what all share is.
    findings.retain(|finding| folders.iter().all(|id| wanted(id) || !finding.place.is_within(id)));
    let right = |id: &str| !findings.iter().any(|finding| finding.place.is_within(id));
    for norm in editions.norms.iter().filter(|norm| wanted(&norm.edition.head.id)) {
        let head = &norm.edition.head;
        if right(&head.id) {
            let lines = norm.edition.requirements.len();
            let lines = words::count(lines, "onderdeel", "onderdelen");
            writeln!(out, "{}: {lines}, in orde. Kenmerk {}", head.id, head.receipt)?;
        }
    }
    for overlay in &overlays {
        let head = &overlay.head;
        let parts = super::list::overlay_parts(overlay);
        writeln!(
            out,
            "{} op {}: {parts}, in orde. Kenmerk {}",
            head.id, head.edition, head.receipt
        )?;
    }
    for finding in &findings {
        writeln!(out, "{finding}")?;
    }
    if !findings.is_empty() {
        writeln!(out, "\n{} gevonden.", words::count(findings.len(), "fout", "fouten"))?;
    }
    Ok(u8::from(!findings.is_empty()))
}

/// Writes the parts of an edition that the browser fetches.
pub(super) fn slices(target: &Target, folder: &Path, out: &mut impl Write) -> Result<(), CliError> {
    let norm = load(&target.folder, target.edition.as_deref())?;
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| CliError::Write { path, source }
    };
    std::fs::create_dir_all(folder).map_err(failed(folder))?;
    for (name, json) in json(&norm)? {
        let path = folder.join(name);
        std::fs::write(&path, &json).map_err(failed(&path))?;
        writeln!(out, "{}: {} bytes", path.display(), json.len())?;
    }
    Ok(())
}

fn json(norm: &Norm) -> Result<[(&'static str, String); 5], serde_json::Error> {
    Ok([
        ("check.json", serde_json::to_string(&norm.check_slice())?),
        ("uitleg.json", serde_json::to_string(&norm.guidance_slice())?),
        ("bronnen.json", serde_json::to_string(&norm.source_slice())?),
        ("bewijs.json", serde_json::to_string(&norm.evidence_slice())?),
        ("zoek.json", serde_json::to_string(&norm.search_slice(Vec::new()))?),
    ])
}
