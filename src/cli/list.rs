//! `normwijzer norm list`: the editions and the layers of regions, or the lines of one edition.

use std::io::Write;

use serde::Serialize;

use super::args::{How, Target};
use super::{CliError, editions_and_overlays, today};
use crate::norm::reuse::EditionFile;
use crate::norm::{Authority, Depth, Editions, Norm, Overlay, Status, in_force, load};
use crate::words::{self, Date};

/// The editions and overlays; with an edition named, its lines.
pub(super) fn list(target: &Target, how: How, out: &mut impl Write) -> Result<(), CliError> {
    if let Some(edition) = &target.edition {
        let norm = load(&target.folder, Some(edition))?;
        return if how.json { whole_json(&norm, out) } else { lines(&norm, out) };
    }
    let (editions, overlays) = editions_and_overlays(&target.folder)?;
    let today = how.on.or_else(today);
    let now = today.and_then(|today| in_force(editions.heads(), today)).map(|head| &head.id);
    let rows = editions.norms.iter().map(|norm| row(&editions, norm, now));
    if how.json {
        let rows: Vec<Listed<'_>> = rows
            .map(Listed::Edition)
            .chain(overlays.iter().map(|overlay| Listed::Overlay(overlay_row(overlay))))
            .collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&rows)?)?;
        return Ok(());
    }
    for row in rows {
        writeln!(out, "{}", row.in_words())?;
    }
    for overlay in &overlays {
        writeln!(out, "{}", overlay_in_words(overlay))?;
    }
    Ok(())
}

/// One of either, for a program to read: only an overlay says on which edition it lies.
#[derive(Serialize)]
#[serde(untagged)]
enum Listed<'a> {
    Edition(Row<'a>),
    Overlay(OverlayRow<'a>),
}

/// What one overlay is.
#[derive(Serialize)]
struct OverlayRow<'a> {
    id: &'a str,
    naam: &'a str,
    ligt_op: &'a str,
    status: Status,
    geldig_vanaf: Date,
    voorbeeld: bool,
    onderdelen: usize,
    teksten: usize,
    afspraken: usize,
    kenmerk: &'a str,
}

fn overlay_row(overlay: &Overlay) -> OverlayRow<'_> {
    let head = &overlay.head;
    OverlayRow {
        id: &head.id,
        naam: &head.name,
        ligt_op: &head.edition,
        status: head.status,
        geldig_vanaf: head.valid_from,
        voorbeeld: head.example,
        onderdelen: overlay.requirements.len(),
        teksten: overlay.texts.len(),
        afspraken: overlay.agreements.len(),
        kenmerk: &head.receipt,
    }
}

fn overlay_in_words(overlay: &Overlay) -> String {
    let head = &overlay.head;
    let mut parts = vec![head.name.clone()];
    if head.example {
        parts.push("voorbeeld".to_owned());
    }
    parts.push(head.status.label().to_owned());
    parts.push(format!("vanaf {}", head.valid_from.in_words()));
    parts.push(format!("op {}", head.edition));
    parts.push(overlay_parts(overlay));
    format!("{}: {}", head.id, parts.join(", "))
}

/// How much of each sort it holds.
pub(super) fn overlay_parts(overlay: &Overlay) -> String {
    words::and(&[
        words::count(overlay.requirements.len(), "eigen onderdeel", "eigen onderdelen").as_str(),
        &words::count(overlay.texts.len(), "regionale tekst", "regionale teksten"),
        &words::count(overlay.agreements.len(), "regionale afspraak", "regionale afspraken"),
    ])
}

/// What one edition is.
#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    titel: &'a str,
    status: Status,
    geldig_vanaf: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    vorige: Option<&'a str>,
    /// Of this authority only.
    #[serde(skip_serializing_if = "Option::is_none")]
    alleen: Option<Authority>,
    onderdelen: usize,
    kenmerk: &'a str,
    geldt_nu: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    vrijgegeven: Option<Date>,
}

fn row<'a>(editions: &'a Editions, norm: &'a Norm, now: Option<&String>) -> Row<'a> {
    let head = &norm.edition.head;
    Row {
        id: &head.id,
        titel: &head.title,
        status: head.status,
        geldig_vanaf: head.valid_from,
        vorige: head.previous.as_deref(),
        alleen: head.only,
        onderdelen: norm.edition.requirements.len(),
        kenmerk: &head.receipt,
        geldt_nu: now == Some(&head.id),
        vrijgegeven: editions.release(&head.id).map(|release| release.on),
    }
}

impl Row<'_> {
    fn in_words(&self) -> String {
        let mut parts = vec![
            self.status.label().to_owned(),
            format!("vanaf {}", self.geldig_vanaf.in_words()),
            words::count(self.onderdelen, "onderdeel", "onderdelen"),
        ];
        parts.extend(self.alleen.map(|only| format!("alleen {}", only.slug())));
        parts.push(match self.vrijgegeven {
            Some(on) => format!("vrijgegeven op {}", on.in_words()),
            None => "niet vrijgegeven".to_owned(),
        });
        if self.geldt_nu {
            parts.push("geldt nu".to_owned());
        }
        format!("{}: {}", self.id, parts.join(", "))
    }
}

/// One line of the norm per line of text, by area.
fn lines(norm: &Norm, out: &mut impl Write) -> Result<(), CliError> {
    let edition = &norm.edition;
    writeln!(out, "{} ({})", edition.head.title, edition.head.id)?;
    for area in &edition.areas {
        let lines: Vec<_> =
            edition.requirements.iter().filter(|line| line.area == area.id).collect();
        writeln!(out, "\n{}, {}", area.name, words::count(lines.len(), "onderdeel", "onderdelen"))?;
        for line in lines {
            let sectors: Vec<&str> = line.sectors.iter().map(|sector| sector.slug()).collect();
            let depth = if line.depth == Depth::Kern { "kern" } else { "" };
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

/// The whole edition, as the site publishes it.
fn whole_json(norm: &Norm, out: &mut impl Write) -> Result<(), CliError> {
    write!(out, "{}", EditionFile::from(norm).to_json()?)?;
    Ok(())
}
