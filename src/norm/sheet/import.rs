//! A sheet in: to norm data, or to everything that is wrong with it.

use std::collections::BTreeMap;

use super::cells::Wrong;
use super::changes::AreaChanges;
use super::columns::{AREA, AREAS, LINES};
use super::compose::{Composed, Rows, compose};
use super::fault::{At, Fault};
use super::names;
use super::read;
use super::rows::rows;
use crate::norm::{Files, Finding, Norm, read as read_norm, read_all};

/// A sheet that is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The edition as it would be.
    pub norm: Norm,
    /// The files of the norm folder that change, by path, in TOML.
    pub files: BTreeMap<String, String>,
    /// What changes, for each area that the sheet holds.
    pub areas: Vec<AreaChanges>,
    /// Rows of areas that were not asked for.
    pub skipped: usize,
}

/// Reads a sheet (XLSX, ODS or CSV) as lines of an edition that is in the norm folder.
///
/// What the sheet holds takes the place of the areas that it names; other areas stay. With `only`
/// just that area is taken over. The same rules are kept as for TOML: the sheet is written as TOML,
/// read by the same reader, and what that finds is told by cell.
///
/// # Errors
/// Everything that is wrong, by cell. When the file cannot be read, or its columns are not right,
/// the cells under them are not looked at yet.
pub fn read_sheet(
    bytes: &[u8],
    files: &Files,
    edition: &str,
    only: Option<&str>,
) -> Result<Imported, Vec<Fault>> {
    if !files.editions().iter().any(|id| id == edition) {
        return Err(vec![no_edition(files, edition)]);
    }
    let rows = sheet_rows(bytes, only)?;
    let mut wrong = Wrong::default();
    let after = compose(&rows, files, edition, only, &mut wrong);
    let read = read_norm(&after.files, edition);
    let findings = read.as_ref().err().map(Vec::as_slice).unwrap_or_default();
    let mut faults: Vec<Fault> =
        findings.iter().filter_map(|finding| told(finding, &after, &wrong)).collect();
    faults.append(&mut wrong.faults);
    if after.made.is_empty() && faults.is_empty() {
        faults.push(Fault::file(match only {
            Some(only) => format!("Op het blad staat geen onderdeel van het gebied ‘{only}’."),
            None => "Op het blad staat geen onderdeel.".to_owned(),
        }));
    }
    match read {
        Ok(norm) if faults.is_empty() => imported(norm, &after, files, edition),
        _ => {
            faults.sort();
            faults.dedup();
            Err(faults)
        }
    }
}

fn no_edition(files: &Files, edition: &str) -> Fault {
    let mut fault = Fault::file(format!("De editie ‘{edition}’ is er niet."));
    fault.advice = Some(format!("Wel zijn er: {}.", crate::words::and(&files.editions())));
    fault
}

/// The rows of the sheets, when their columns are right.
fn sheet_rows(bytes: &[u8], only: Option<&str>) -> Result<Rows, Vec<Fault>> {
    let reading = read::read(bytes).map_err(|error| vec![error.into()])?;
    let mut faults = Vec::new();
    let given = only.map(|_| AREA);
    let lines = reading.lines().and_then(|grid| rows(grid, LINES, given, &mut faults));
    let areas = reading.areas().and_then(|grid| rows(grid, AREAS, None, &mut faults));
    match lines {
        Some(lines) if faults.is_empty() => Ok(Rows { lines, areas }),
        None if faults.is_empty() => {
            Err(vec![Fault::file(format!("Het blad {} is leeg.", names::LINES))])
        }
        _ => {
            faults.sort();
            Err(faults)
        }
    }
}

/// A finding of the rules, told by cell. `None` when something worse was said of that cell.
fn told(finding: &Finding, composed: &Composed, wrong: &Wrong) -> Option<Fault> {
    let made = composed.made.get(finding.place.file.as_ref());
    let spot = made.and_then(|(_, toml)| toml.spot(finding.place.line));
    if spot.is_some_and(|spot| wrong.covers(spot, finding.rule)) {
        return None;
    }
    let at = spot.map_or_else(|| At::Norm(finding.place.clone()), |spot| At::Cell(spot.clone()));
    Some(Fault {
        at,
        rule: finding.rule.slug(),
        message: by_cell(&finding.message, composed),
        advice: finding.suggestion.as_ref().map(|advice| by_cell(advice, composed)),
    })
}

/// A sentence in which places in files that the sheet made are cells.
fn by_cell(sentence: &str, after: &Composed) -> String {
    let mut sentence = sentence.to_owned();
    // Few sentences name a place, and a hostile file can make thousands of them and of areas.
    if !sentence.contains(".toml:") {
        return sentence;
    }
    for (path, (_, toml)) in &after.made {
        let start = format!("{path}:");
        let mut told = String::new();
        let mut rest = sentence.as_str();
        while let Some((before, found)) = rest.split_once(&start) {
            let digits = found.bytes().take_while(u8::is_ascii_digit).count();
            let (line, later) = found.split_at(digits);
            let spot = line.parse().ok().and_then(|line| toml.spot(line));
            told.push_str(before);
            told.push_str(&spot.map_or_else(|| path.clone(), ToString::to_string));
            rest = later;
        }
        told.push_str(rest);
        sentence = told;
    }
    sentence
}

/// What the sheet changes. A released edition does not change any more.
fn imported(
    norm: Norm,
    after: &Composed,
    files: &Files,
    edition: &str,
) -> Result<Imported, Vec<Fault>> {
    // An edition that is being put together may not be right yet: then everything is new.
    let (editions, _) = read_all(files);
    let before = editions.norm(edition);
    let mut texts = BTreeMap::new();
    let mut areas = Vec::new();
    for (path, (id, toml)) in &after.made {
        let changes = AreaChanges::between(before, &norm, id);
        if !changes.is_none() {
            texts.insert(path.clone(), toml.text().to_owned());
        }
        areas.push(changes);
    }
    let path = format!("{edition}/edition.toml");
    if let Some(text) = after.files.get(&path)
        && files.get(&path) != Some(text)
    {
        texts.insert(path, text.to_owned());
    }
    if !texts.is_empty() && editions.release(edition).is_some() {
        return Err(vec![released(edition, &areas)]);
    }
    Ok(Imported { norm, files: texts, areas, skipped: after.skipped })
}

fn released(edition: &str, areas: &[AreaChanges]) -> Fault {
    let changed = areas.iter().filter(|area| !area.is_none()).map(|area| area.id.as_str());
    let changed = crate::words::and(&changed.collect::<Vec<_>>());
    let mut fault = Fault::file(format!(
        "De editie ‘{edition}’ is vrijgegeven en verandert niet meer. Op het blad is veranderd: {changed}."
    ));
    fault.advice = Some(format!(
        "Kopieer de map ‘{edition}’ naar een nieuwe editie en lees het rekenblad daar in."
    ));
    fault
}
