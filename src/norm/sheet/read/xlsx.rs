//! A workbook of Excel, or of any program that writes as Excel does.

use super::super::spot;
use super::error::ReadError;
use super::grid::{Content, Grid, Refusal, Room};
use super::limits;
use super::{Reading, escaped};
use crate::office::{Archive, Step, Xml, relations};

/// Reads the sheets that are asked for.
pub(super) fn read(archive: &mut Archive<'_>, reading: &mut Reading) -> Result<(), ReadError> {
    let book = relations(archive, "_rels/.rels", "")?
        .into_iter()
        .find(|relation| relation.kind == "officeDocument")
        .map_or_else(|| "xl/workbook.xml".to_owned(), |relation| relation.target);
    let (folder, file) = book.rsplit_once('/').unwrap_or(("", &book));
    let related = relations(archive, &format!("{folder}/_rels/{file}.rels"), folder)?;
    let sheets = sheets(archive, &book)?;
    let strings = related.iter().find(|relation| relation.kind == "sharedStrings");
    let strings = match strings {
        Some(relation) => shared(archive, &relation.target)?,
        None => Vec::new(),
    };
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    let mut room = Room::new();
    for index in Reading::choose(&names)? {
        let Some((name, id)) = sheets.get(index) else { continue };
        let relation = related.iter().find(|relation| relation.id == *id);
        let path = relation.map(|it| it.target.clone());
        let path = path.ok_or_else(|| ReadError::Damaged(name.clone()))?;
        let part = archive.needed(&path)?;
        let mut grid = Grid::new(name);
        cells(&mut Xml::new(&path, &part), &strings, &mut grid, &mut room)?;
        reading.grids.push(grid);
    }
    Ok(())
}

/// Names and relation ids of the sheets.
fn sheets(archive: &mut Archive<'_>, name: &str) -> Result<Vec<(String, String)>, ReadError> {
    let part = archive.needed(name)?;
    let mut xml = Xml::new(name, &part);
    let mut sheets = Vec::new();
    loop {
        match xml.step()? {
            Step::Start(element) if element.name() == "sheet" && sheets.len() < limits::SHEETS => {
                let (name, id) = (element.attribute("name"), element.attribute("id"));
                sheets.extend(name.zip(id));
            }
            Step::Done => return Ok(sheets),
            _ => {}
        }
    }
}

/// The texts that cells refer to by number.
fn shared(archive: &mut Archive<'_>, name: &str) -> Result<Vec<String>, ReadError> {
    let part = archive.needed(name)?;
    let mut xml = Xml::new(name, &part);
    let (mut strings, mut text) = (Vec::new(), String::new());
    let (mut inside, mut reading) = (false, Phonetic::default());
    loop {
        match xml.step()? {
            Step::Start(element) => {
                let name = element.name();
                reading.start(&name);
                inside = name == "t";
            }
            Step::End(name) => {
                reading.end(&name);
                inside = false;
                if name == "si" {
                    strings.push(escaped::decode(&std::mem::take(&mut text)));
                }
            }
            Step::Text(more) if inside && !reading.0 => text.push_str(&more),
            Step::Text(_) => {}
            Step::Done => return Ok(strings),
        }
    }
}

/// Whether a reading aid of Japanese is passed over, which is not part of the text.
#[derive(Default)]
struct Phonetic(bool);

impl Phonetic {
    fn start(&mut self, name: &str) {
        self.0 |= name == "rPh";
    }

    fn end(&mut self, name: &str) {
        self.0 &= name != "rPh";
    }
}

/// A cell while it is read.
#[derive(Default)]
struct Cell {
    place: (u32, u32),
    kind: String,
    value: String,
    formula: bool,
}

fn cells(
    xml: &mut Xml<'_>,
    strings: &[String],
    grid: &mut Grid,
    room: &mut Room,
) -> Result<(), ReadError> {
    let (mut row, mut column) = (0_u32, 0_u32);
    let (mut cell, mut inside, mut phonetic) = (None, false, Phonetic::default());
    loop {
        match xml.step()? {
            Step::Start(element) => {
                let name = element.name();
                phonetic.start(&name);
                inside = name == "v" || name == "t";
                match name.as_str() {
                    "row" => {
                        let number = element.attribute("r").and_then(|r| r.parse::<u32>().ok());
                        row = number.map_or(row, |number| number.saturating_sub(1));
                        column = 0;
                    }
                    "c" => {
                        let place = element.attribute("r").and_then(|name| spot::parse(&name));
                        let place = place.unwrap_or((row, column));
                        column = place.1;
                        let kind = element.attribute("t").unwrap_or_default();
                        cell = Some(Cell { place, kind, ..Cell::default() });
                    }
                    "f" => {
                        if let Some(cell) = &mut cell {
                            cell.formula = true;
                        }
                    }
                    "mergeCell" => {
                        let area = element.attribute("ref").unwrap_or_default();
                        let first = area.split(':').next().and_then(spot::parse);
                        if let Some((row, column)) = first {
                            grid.merge(row, column);
                        }
                    }
                    _ => {}
                }
            }
            Step::Text(text) if inside && !phonetic.0 => {
                if let Some(cell) = &mut cell {
                    cell.value.push_str(&text);
                }
            }
            Step::Text(_) => {}
            Step::End(name) => {
                phonetic.end(&name);
                inside = false;
                match name.as_str() {
                    "row" => row = row.saturating_add(1),
                    "c" => {
                        column = column.saturating_add(1);
                        if let Some(cell) = cell.take() {
                            let place = cell.place;
                            if let Some(content) = content(cell, strings, xml)? {
                                grid.put(place, content, room)?;
                            }
                        }
                    }
                    "worksheet" => return Ok(()),
                    _ => {}
                }
            }
            // A sheet that does not end was cut off.
            Step::Done => return Err(xml.damaged().into()),
        }
    }
}

/// What a cell holds, if anything.
fn content(cell: Cell, strings: &[String], xml: &Xml<'_>) -> Result<Option<Content>, ReadError> {
    if cell.formula {
        return Ok(Some(Content::Refused(Refusal::Formula)));
    }
    if cell.value.is_empty() {
        return Ok(None);
    }
    Ok(Some(match cell.kind.as_str() {
        "s" => {
            let index = cell.value.parse::<usize>().ok();
            let text = index.and_then(|index| strings.get(index));
            Content::Text(text.ok_or_else(|| xml.damaged())?.clone())
        }
        "str" | "inlineStr" => Content::Text(escaped::decode(&cell.value)),
        "b" => Content::Flag(cell.value == "1"),
        "e" => Content::Refused(Refusal::Error),
        "d" => Content::Refused(Refusal::Date),
        _ => Content::Number(cell.value),
    }))
}
