//! A workbook of LibreOffice.

use super::Reading;
use super::error::ReadError;
use super::grid::{Content, Grid, Refusal, Room};
use super::limits;
use crate::office::{Archive, Element, Step, Xml};

/// The part that holds every cell.
const PART: &str = "content.xml";

/// Reads the sheets that are asked for.
pub(super) fn read(archive: &mut Archive<'_>, reading: &mut Reading) -> Result<(), ReadError> {
    let part = archive.needed(PART)?;
    let names = names(&mut Xml::new(PART, &part))?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let chosen = Reading::choose(&names)?;
    let (mut xml, mut room, mut index) = (Xml::new(PART, &part), Room::new(), 0);
    loop {
        match xml.step()? {
            Step::Start(element) if element.name() == "table" => {
                let mut grid = Grid::new(&element.attribute("name").unwrap_or_default());
                if chosen.contains(&index) {
                    table(&mut xml, &mut grid, &mut room)?;
                    reading.grids.push(grid);
                } else {
                    xml.skip()?;
                }
                index += 1;
            }
            Step::Done => return Ok(()),
            _ => {}
        }
    }
}

fn names(xml: &mut Xml<'_>) -> Result<Vec<String>, ReadError> {
    let mut names = Vec::new();
    loop {
        match xml.step()? {
            Step::Start(element) if element.name() == "table" => {
                if names.len() < limits::SHEETS {
                    names.push(element.attribute("name").unwrap_or_default());
                }
                // A table within a cell is no sheet.
                xml.skip()?;
            }
            Step::Done => return Ok(names),
            _ => {}
        }
    }
}

/// Reads the rows up to the end of the table.
fn table(xml: &mut Xml<'_>, grid: &mut Grid, room: &mut Room) -> Result<(), ReadError> {
    let mut row = 0_u32;
    loop {
        match xml.step()? {
            Step::Start(element) => match element.name().as_str() {
                "table-row" => {
                    let times = times(&element, "number-rows-repeated");
                    let cells = cells(xml, row, grid)?;
                    if !cells.is_empty() {
                        for row in row..row.saturating_add(times) {
                            for (column, content) in &cells {
                                grid.put((row, *column), content.clone(), room)?;
                            }
                        }
                    }
                    row = row.saturating_add(times);
                }
                // Groups and heads of rows hold rows; the rest holds none.
                "table-rows" | "table-row-group" | "table-header-rows" => {}
                _ => xml.skip()?,
            },
            Step::End(name) if name == "table" => return Ok(()),
            Step::Done => return Err(xml.damaged().into()),
            _ => {}
        }
    }
}

/// The cells of a row that hold something, by column.
fn cells(xml: &mut Xml<'_>, row: u32, grid: &mut Grid) -> Result<Vec<(u32, Content)>, ReadError> {
    let (mut cells, mut column) = (Vec::new(), 0_u32);
    loop {
        match xml.step()? {
            Step::Start(element) => match element.name().as_str() {
                "table-cell" | "covered-table-cell" => {
                    let times = times(&element, "number-columns-repeated");
                    let spans = |name| element.attribute(name).is_some_and(|n| n != "1");
                    if spans("number-columns-spanned") || spans("number-rows-spanned") {
                        grid.merge(row, column);
                    }
                    if let Some(content) = content(xml, &element)? {
                        // One more than fits is enough to have it refused.
                        let last = column.saturating_add(times).min(limits::COLUMNS + 1);
                        let last = last.max(column.saturating_add(1));
                        cells.extend((column..last).map(|column| (column, content.clone())));
                    }
                    column = column.saturating_add(times);
                }
                _ => xml.skip()?,
            },
            Step::End(name) if name == "table-row" => return Ok(cells),
            Step::Done => return Err(xml.damaged().into()),
            _ => {}
        }
    }
}

/// Whether it is a note, a drawing or a table: text in those is no text of what they are in.
fn is_apart(element: &Element<'_>) -> bool {
    element.name() == "annotation" || element.has_prefix("draw") || element.has_prefix("table")
}

fn times(element: &Element<'_>, name: &str) -> u32 {
    element.attribute(name).and_then(|times| times.parse().ok()).unwrap_or(1)
}

/// What a cell holds, read up to its end.
fn content(xml: &mut Xml<'_>, cell: &Element<'_>) -> Result<Option<Content>, ReadError> {
    let kind = cell.attribute("value-type").unwrap_or_default();
    let formula = cell.attribute("formula").is_some();
    let value = cell.attribute("value");
    let flag = cell.attribute("boolean-value");
    let given = cell.attribute("string-value");
    let text = paragraphs(xml)?;
    if formula {
        return Ok(Some(Content::Refused(Refusal::Formula)));
    }
    Ok(match kind.as_str() {
        "error" => Some(Content::Refused(Refusal::Error)),
        "float" | "percentage" | "currency" => value.map(Content::Number),
        "date" | "time" => Some(Content::Refused(Refusal::Date)),
        "boolean" => flag.map(|flag| Content::Flag(flag == "true")),
        _ => Some(Content::Text(given.unwrap_or(text)))
            .filter(|content| !matches!(content, Content::Text(text) if text.trim().is_empty())),
    })
}

/// The text of a cell: its paragraphs, one a line, without notes and pictures.
fn paragraphs(xml: &mut Xml<'_>) -> Result<String, ReadError> {
    // A little more than a cell can hold, so that too much is seen and not kept.
    const MOST: usize = limits::CELL * 4;
    let (mut text, mut depth, mut first) = (String::new(), 1_usize, true);
    while depth > 0 {
        match xml.step()? {
            Step::Start(element) => match element.name().as_str() {
                "p" => {
                    depth += 1;
                    if !std::mem::take(&mut first) {
                        text.push('\n');
                    }
                }
                "s" => {
                    depth += 1;
                    let spaces = times(&element, "c").try_into().unwrap_or(MOST);
                    let room = MOST.saturating_sub(text.len());
                    text.push_str(&" ".repeat(spaces.min(room)));
                }
                "tab" => {
                    depth += 1;
                    text.push('\t');
                }
                "line-break" => {
                    depth += 1;
                    text.push('\n');
                }
                _ if is_apart(&element) => xml.skip()?,
                // Whatever it is, such as a link or a field: its text is text.
                _ => depth += 1,
            },
            Step::Text(more) if depth > 1 && text.len() <= MOST => text.push_str(&more),
            Step::Text(_) => {}
            Step::End(_) => depth -= 1,
            Step::Done => return Err(xml.damaged().into()),
        }
    }
    Ok(text)
}
