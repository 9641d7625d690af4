//! `normwijzer norm …`

use std::io::Write;
use std::path::Path;

use super::CliError;
use super::args::Target;
use crate::norm::{LoadError, Norm, load, load_files, read};
use crate::words;

/// Tells every fault; 1 when there is one.
pub(super) fn check(target: &Target, out: &mut impl Write) -> Result<u8, CliError> {
    let files = load_files(&target.folder)?;
    let editions: Vec<String> = files
        .editions()
        .into_iter()
        .filter(|id| target.edition.as_ref().is_none_or(|wanted| wanted == id))
        .collect();
    if editions.is_empty() {
        let (folder, edition) = (target.folder.clone(), target.edition.clone());
        return Err(LoadError::NoEdition { folder, edition }.into());
    }
    let mut findings = Vec::new();
    for edition in &editions {
        match read(&files, edition) {
            Ok(norm) => {
                let lines = norm.edition.requirements.len();
                let lines = words::count(lines, "onderdeel", "onderdelen");
                let receipt = &norm.edition.head.receipt;
                writeln!(out, "{edition}: {lines}, in orde. Kenmerk {receipt}")?;
            }
            Err(wrong) => findings.extend(wrong),
        }
    }
    findings.sort();
    findings.dedup();
    for finding in &findings {
        writeln!(out, "{finding}")?;
    }
    if !findings.is_empty() {
        writeln!(out, "\n{} gevonden.", words::count(findings.len(), "fout", "fouten"))?;
    }
    Ok(u8::from(!findings.is_empty()))
}

/// One line of the norm per line of text, by area.
pub(super) fn list(target: &Target, out: &mut impl Write) -> Result<(), CliError> {
    let norm = load(&target.folder, target.edition.as_deref())?;
    let edition = &norm.edition;
    writeln!(out, "{} ({})", edition.head.title, edition.head.id)?;
    for area in &edition.areas {
        let lines: Vec<_> =
            edition.requirements.iter().filter(|line| line.area == area.id).collect();
        writeln!(out, "\n{}, {}", area.name, words::count(lines.len(), "onderdeel", "onderdelen"))?;
        for line in lines {
            let sectors: Vec<&str> = line.sectors.iter().map(|sector| sector.slug()).collect();
            let depth = if line.depth == crate::norm::Depth::Kern { "kern" } else { "" };
            writeln!(
                out,
                "  {:<40} {:<5} {:<8} {depth:<4} {}",
                line.id,
                sectors.join("+"),
                line.authority.slug(),
                line.title
            )?;
        }
    }
    Ok(())
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

fn json(norm: &Norm) -> Result<[(&'static str, String); 4], serde_json::Error> {
    Ok([
        ("check.json", serde_json::to_string(&norm.check_slice())?),
        ("uitleg.json", serde_json::to_string(&norm.guidance_slice())?),
        ("bronnen.json", serde_json::to_string(&norm.source_slice())?),
        ("zoek.json", serde_json::to_string(&norm.search_slice(Vec::new()))?),
    ])
}
