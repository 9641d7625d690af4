//! `normwijzer norm template` and `normwijzer norm import`.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read as _, Write};
use std::path::{Path, PathBuf};

use serde_json::json;

use super::CliError;
use super::args::{Import, Template};
use crate::export::norm_to_xlsx;
use crate::norm::sheet::{self, Fault, Imported};
use crate::norm::{Edition, load, load_files};
use crate::words;

/// Writes a sheet, never over a file that is there.
pub(super) fn template(asked: &Template, out: &mut impl Write) -> Result<(), CliError> {
    let norm = load(&asked.target.folder, asked.target.edition.as_deref())?;
    let edition = &norm.edition;
    let filled = asked.target.edition.is_some() || asked.area.is_some();
    known_area(edition, asked.area.as_deref())?;
    let tables = sheet::tables(edition, filled, asked.area.as_deref())?;
    let bytes = if asked.csv {
        sheet::to_csv(&tables).into_bytes()
    } else {
        norm_to_xlsx(edition, &tables)?
    };
    let path = asked.out.clone().unwrap_or_else(|| name(asked, edition, filled));
    let failed = |source: std::io::Error| match source.kind() {
        ErrorKind::AlreadyExists => CliError::Exists(path.clone()),
        _ => CliError::Write { path: path.clone(), source },
    };
    let mut file = OpenOptions::new().write(true).create_new(true).open(&path).map_err(failed)?;
    file.write_all(&bytes).map_err(failed)?;
    let lines = words::count(tables.lines.rows.len(), "onderdeel", "onderdelen");
    writeln!(out, "{}: {lines}, voor {}.", path.display(), edition.head.id)?;
    Ok(())
}

fn known_area(edition: &Edition, area: Option<&str>) -> Result<(), CliError> {
    let ids: Vec<&str> = edition.areas.iter().map(|area| area.id.as_str()).collect();
    match area {
        Some(area) if !ids.contains(&area) => {
            Err(CliError::NoArea { area: area.to_owned(), known: words::and(&ids) })
        }
        _ => Ok(()),
    }
}

/// The name of a file when none is given: `norm-landelijk-2026-08.xlsx`.
fn name(asked: &Template, edition: &Edition, filled: bool) -> PathBuf {
    let what = if filled { edition.head.id.replace('/', "-") } else { "leeg".to_owned() };
    let area = asked.area.as_ref().map(|area| format!("-{area}")).unwrap_or_default();
    let extension = if asked.csv { "csv" } else { "xlsx" };
    format!("norm-{what}{area}.{extension}").into()
}

/// Reads a sheet and tells every fault, or writes it as TOML; 1 when there is a fault.
pub(super) fn import(asked: &Import, out: &mut impl Write) -> Result<u8, CliError> {
    let bytes =
        bytes(&asked.file).map_err(|source| CliError::Read { path: asked.file.clone(), source })?;
    let files = load_files(&asked.folder)?;
    let imported = match sheet::read_sheet(&bytes, &files, &asked.edition, asked.area.as_deref()) {
        Ok(imported) => imported,
        Err(faults) => {
            tell(&faults, asked.json, out)?;
            return Ok(1);
        }
    };
    let written = match &asked.out {
        Some(folder) => write_files(folder, &imported)?,
        None => Vec::new(),
    };
    if asked.json {
        let told = json!({
            "fouten": [],
            "gebieden": imported.areas,
            "bestanden": written,
            "overgeslagen": imported.skipped,
        });
        writeln!(out, "{told}")?;
    } else {
        report(asked, &imported, &written, out)?;
    }
    Ok(0)
}

/// The file, and one byte more than is allowed when it has that many.
fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let most = u64::try_from(sheet::MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn tell(faults: &[Fault], json: bool, out: &mut impl Write) -> Result<(), CliError> {
    if json {
        writeln!(out, "{}", json!({ "fouten": faults }))?;
        return Ok(());
    }
    for fault in faults {
        writeln!(out, "{fault}")?;
    }
    let count = words::count(faults.len(), "fout", "fouten");
    writeln!(out, "\n{count} gevonden. Er is niets geschreven.")?;
    Ok(())
}

fn write_files(folder: &Path, imported: &Imported) -> Result<Vec<PathBuf>, CliError> {
    let mut written = Vec::new();
    for (name, text) in &imported.files {
        let path = folder.join(name);
        let failed = |source| CliError::Write { path: path.clone(), source };
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(failed)?;
        }
        fs::write(&path, text).map_err(failed)?;
        written.push(path);
    }
    Ok(written)
}

fn report(
    asked: &Import,
    imported: &Imported,
    written: &[PathBuf],
    out: &mut impl Write,
) -> Result<(), CliError> {
    for area in &imported.areas {
        writeln!(out, "{}", area.in_words().join("\n  "))?;
    }
    if imported.skipped > 0 {
        let rows = words::count(imported.skipped, "rij", "rijen");
        writeln!(out, "{rows} van andere gebieden: niet overgenomen.")?;
    }
    for path in written {
        writeln!(out, "Geschreven: {}", path.display())?;
    }
    if imported.files.is_empty() {
        writeln!(out, "Alles in orde. Er is niets veranderd.")?;
    } else if asked.out.is_none() {
        writeln!(out, "Alles in orde. Er is niets geschreven: zeg met --out in welke map.")?;
    } else {
        writeln!(out, "Alles in orde. Kijk nu de hele map na met: normwijzer norm check")?;
    }
    Ok(())
}
