//! `normwijzer norm release`: records that an edition is what it is from now on.

use std::io::Write;
use std::path::Path;

use super::{CliError, editions, today};
use crate::norm::{Release, Status};
use crate::words::Date;

/// Adds an edition to `released.toml`, when it can be released.
pub(super) fn release(
    folder: &Path,
    edition: &str,
    on: Option<Date>,
    out: &mut impl Write,
) -> Result<(), CliError> {
    let editions = editions(folder)?;
    let Some(norm) = editions.norm(edition) else {
        let (folder, edition) = (folder.to_owned(), Some(edition.to_owned()));
        return Err(crate::norm::LoadError::NoEdition { folder, edition }.into());
    };
    let head = &norm.edition.head;
    let refuse = |why: String| Err(CliError::NoRelease(why));
    if let Some(release) = editions.release(edition) {
        return refuse(format!("‘{edition}’ is al vrijgegeven, op {}.", release.on.in_words()));
    }
    if head.status == Status::Concept {
        return refuse(format!(
            "‘{edition}’ heeft de status concept. Kies in edition.toml eerst werkversie of vastgesteld."
        ));
    }
    if let Some(previous) = &head.previous
        && editions.release(previous).is_none()
    {
        return refuse(format!("Geef eerst ‘{previous}’ vrij, de editie ervoor."));
    }
    let release = Release {
        edition: edition.to_owned(),
        receipt: head.receipt.clone(),
        mapping: editions.mapping_receipt(edition),
        on: on.or_else(today).ok_or(CliError::NoClock)?,
    };
    let path = folder.join(Release::FILE);
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| CliError::Write { path, source }
    };
    let mut file =
        std::fs::OpenOptions::new().create(true).append(true).open(&path).map_err(failed(&path))?;
    file.write_all(format!("\n{}", release.to_toml()).as_bytes()).map_err(failed(&path))?;
    writeln!(
        out,
        "{edition} is vrijgegeven op {}. Kenmerk {}",
        release.on.in_words(),
        release.receipt
    )?;
    writeln!(
        out,
        "Vanaf nu verandert deze editie niet meer. Een verbetering is een nieuwe editie."
    )?;
    Ok(())
}
