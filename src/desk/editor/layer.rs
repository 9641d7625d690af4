//! The layer of a samenwerkingsverband: for a check, or for its own editor.

use crate::desk::{DeskError, Proposal};
use crate::norm::reuse::OverlayFile;
use crate::norm::{Files, Finding, Norm, Overlay, OverlaySlice, read_all, read_overlay};
use crate::report::{self, to_html};
use crate::words::count;

/// The layer in an editor's file, as a record carries it.
pub(super) fn for_check(files: &Files, text: &str) -> Result<OverlaySlice, DeskError> {
    let (editions, _) = read_all(files);
    let overlay = read_overlay(files, &editions, text)
        .map_err(|findings| DeskError::Layer(first(&findings)))?;
    let norm = editions.norm(&overlay.head.edition).ok_or(DeskError::Unknown)?;
    overlay.slice(norm).map_err(|_| DeskError::Unknown)
}

/// The first fault, and how many more there are: a school sends the file back and mends nothing.
fn first(findings: &[Finding]) -> String {
    let first = findings.first().map(ToString::to_string).unwrap_or_default();
    match findings.len().saturating_sub(1) {
        0 => first,
        more => format!("{first} En nog {}.", count(more, "fout", "fouten")),
    }
}

/// What an editor's file says, shown, and as files to save; or everything that is wrong.
pub(super) fn proposal(files: &Files, bytes: &[u8]) -> Proposal {
    let Ok(text) = str::from_utf8(bytes) else {
        return Proposal::refused([
            "Het bestand is geen tekst in UTF-8. Bewaar het opnieuw als UTF-8.",
        ]);
    };
    let (editions, _) = read_all(files);
    match read_overlay(files, &editions, text) {
        Ok(overlay) => shown(&overlay, editions.norm(&overlay.head.edition), text),
        Err(findings) => Proposal::refused(findings.iter().map(ToString::to_string)),
    }
}

fn shown(overlay: &Overlay, norm: Option<&Norm>, text: &str) -> Proposal {
    let region = overlay.head.region();
    let mut files = vec![(format!("regionaal/{region}/overlay.toml"), text.to_owned())];
    let json = OverlayFile::from(overlay).to_json().ok();
    files.extend(json.map(|json| (format!("laag-{region}.json"), json)));
    let title = |id: &str| {
        let line = norm.and_then(|norm| norm.edition.requirements.iter().find(|it| it.id == id));
        line.map_or_else(|| id.to_owned(), |line| line.title.clone())
    };
    let texts = count(overlay.texts.len(), "tekst", "teksten");
    let agreements = count(overlay.agreements.len(), "afspraak", "afspraken");
    Proposal {
        faults: Vec::new(),
        summary: vec![
            count(overlay.requirements.len(), "eigen regel", "eigen regels"),
            format!("{texts} naast een landelijke regel"),
            format!("{agreements} over een landelijke regel"),
        ],
        shown: to_html(&report::overlay_preview(overlay, title), 3),
        files,
    }
}
