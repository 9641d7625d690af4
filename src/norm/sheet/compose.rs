//! From rows to the norm folder as it would be, with the cell that each new line came from.

use std::collections::BTreeMap;

use super::cells::{self, Wrong};
use super::columns::{AREA, AREAS, LINES};
use super::edition_file::{EditionFile, with_areas};
use super::names;
use super::rows::Row;
use super::spot::Spot;
use super::toml::Toml;
use crate::norm::Files;
use crate::norm::finding::nearest;

/// The rows of a file.
pub(super) struct Rows {
    /// Lines of the norm.
    pub(super) lines: Vec<Row>,
    /// Areas, when the file has a sheet for them.
    pub(super) areas: Option<Vec<Row>>,
}

/// The norm folder as it would be.
pub(super) struct Composed {
    /// Every file, the new ones in place.
    pub(super) files: Files,
    /// The files of areas that the sheet made, by path, with the id of the area.
    pub(super) made: BTreeMap<String, (String, Toml)>,
    /// Rows of areas that were not asked for.
    pub(super) skipped: usize,
}

/// An area of the sheet while it is put together.
struct Area<'a> {
    id: String,
    /// The cell that names it first.
    spot: &'a Spot,
    head: Option<&'a Row>,
    lines: Vec<&'a Row>,
}

/// Puts the areas of a sheet in place of those of the edition; areas that it does not name stay.
pub(super) fn compose(
    rows: &Rows,
    files: &Files,
    edition: &str,
    only: Option<&str>,
    wrong: &mut Wrong,
) -> Composed {
    let edition_path = format!("{edition}/edition.toml");
    let edition_text = files.get(&edition_path).unwrap_or_default();
    let known = EditionFile::read(edition_text);
    let (areas, skipped) = areas(rows, &known, only, wrong);
    let mut composed = Composed { files: files.clone(), made: BTreeMap::new(), skipped };
    let mut more = Vec::new();
    for area in &areas {
        let path = format!("{edition}/{}.toml", area.id);
        let listed = known.areas.contains(&area.id);
        if !is_name(&area.id) || (!listed && files.get(&path).is_some()) {
            let message = format!("Een gebied kan niet ‘{}’ heten.", area.id);
            let advice = "Neem kleine letters, cijfers en streepjes, en een naam die nog geen bestand van de editie is.";
            wrong.add(area.spot, message, advice);
            continue;
        }
        if area.lines.is_empty() {
            let message = format!(
                "Het gebied ‘{}’ heeft geen onderdelen op het blad {}.",
                area.id,
                names::LINES
            );
            wrong.add(area.spot, message, "Zet er onderdelen bij, of haal het gebied hier weg.");
            continue;
        }
        if !listed {
            more.push(area.id.as_str());
        }
        let toml = area.toml(files.get(&path), &known, wrong);
        composed.files.insert(path.clone(), toml.text());
        composed.made.insert(path, (area.id.clone(), toml));
    }
    if !more.is_empty()
        && let Some(text) = with_areas(edition_text, &more)
    {
        composed.files.insert(edition_path, text);
    }
    composed
}

/// The areas of the sheet, in its order, and how many rows were passed over.
fn areas<'a>(
    rows: &'a Rows,
    known: &EditionFile,
    only: Option<&str>,
    wrong: &mut Wrong,
) -> (Vec<Area<'a>>, usize) {
    let mut areas: Vec<Area<'a>> = Vec::new();
    let wanted = |id: &str| only.is_none_or(|only| only == id);
    for row in rows.areas.iter().flatten() {
        let id = cells::text(row, "id");
        if areas.iter().any(|area| area.id == id) {
            let message = format!("Het gebied ‘{id}’ staat hier voor de tweede keer.");
            wrong.add(row.spot("id"), message, "Haal een van de twee weg.");
        } else if wanted(&id) {
            areas.push(Area { id, spot: row.spot("id"), head: Some(row), lines: Vec::new() });
        }
    }
    let mut skipped = 0;
    for row in &rows.lines {
        let mut id = cells::text(row, AREA);
        if id.is_empty()
            && row.content(AREA).is_none()
            && let Some(only) = only
        {
            only.clone_into(&mut id);
        }
        if !wanted(&id) {
            skipped += 1;
            continue;
        }
        if let Some(area) = areas.iter_mut().find(|area| area.id == id) {
            area.lines.push(row);
        } else if known.areas.contains(&id) {
            areas.push(Area { id, spot: row.spot(AREA), head: None, lines: vec![row] });
        } else {
            unknown_area(&id, row, known, wrong);
        }
    }
    (areas, skipped)
}

fn unknown_area(id: &str, row: &Row, known: &EditionFile, wrong: &mut Wrong) {
    let spot = row.spot(AREA);
    if id.is_empty() {
        let message = "Bij dit onderdeel staat geen gebied.";
        wrong.add(spot, message, format!("Kies {}.", crate::words::or(&known.areas)));
        return;
    }
    let advice = match nearest(id, known.areas.iter().map(String::as_str)) {
        Some(near) => format!("Bedoelde u ‘{near}’?"),
        None => format!("Zet een nieuw gebied ook op het blad {}.", names::AREAS),
    };
    wrong.add(spot, format!("Het gebied ‘{id}’ is er niet."), advice);
}

/// Whether an id can be the name of a file; the rules of the norm data ask more.
fn is_name(id: &str) -> bool {
    (1..=40).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

impl Area<'_> {
    fn toml(&self, before: Option<&str>, known: &EditionFile, wrong: &mut Wrong) -> Toml {
        let mut toml = Toml::default();
        match self.head {
            Some(head) => {
                toml.line("[gebied]", Some(head.spot("id")));
                for column in AREAS {
                    cells::write(&mut toml, column, head, wrong);
                }
            }
            None => toml.keep(head_of(before.unwrap_or_default())),
        }
        let mut theme = String::new();
        for row in &self.lines {
            let now = cells::text(row, "thema");
            if now != theme {
                toml.line("", None);
                toml.line(&heading(known.themes.get(&now).unwrap_or(&now)), None);
                theme = now;
            }
            toml.line("", None);
            toml.line("[[eis]]", Some(row.spot("id")));
            for column in LINES.iter().filter(|column| column.key != AREA) {
                cells::write(&mut toml, column, row, wrong);
            }
        }
        toml
    }
}

/// The part of an area's file before its first line of the norm.
fn head_of(text: &str) -> &str {
    let end = text.find("\n[[eis]]").unwrap_or(text.len());
    let head = text.get(..end).unwrap_or(text);
    // Headings of themes are written anew.
    let mut end = head.trim_end().len();
    while let Some(last) = head.get(..end).and_then(|head| head.lines().next_back())
        && (last.trim().is_empty() || last.starts_with('#'))
        && end > last.len()
    {
        end = head.get(..end - last.len()).map_or(0, |head| head.trim_end().len());
    }
    head.get(..end).unwrap_or(head)
}

/// A comment that parts the themes, as in the files that people wrote.
fn heading(theme: &str) -> String {
    const WIDTH: usize = 74;
    const SHORTEST: usize = 4;
    // A comment holds no line break; a theme that has one is no theme.
    let theme: String = theme.chars().filter(|sign| !sign.is_control()).collect();
    let dashes = WIDTH.saturating_sub(theme.chars().count()).max(SHORTEST);
    format!("# {} {theme}", "-".repeat(dashes))
}
