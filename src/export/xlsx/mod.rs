//! The action plan as a workbook: real dates, a head that stays, a filter, and no formula anywhere.

mod explanation;
mod look;
#[cfg(feature = "norm-sheet")]
mod norm;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use super::{ExportError, Metadata, xml};
use crate::report::{ACTION_HEADER, ActionLine, ActionPlan};
use crate::words::Date;
use look::Look;
#[cfg(feature = "norm-sheet")]
pub use norm::norm_to_xlsx;

/// Widths of the columns under [`ACTION_HEADER`], in digits of the ordinary font.
const WIDTHS: [u16; ACTION_HEADER.len()] = [13, 20, 42, 18, 28, 13, 16];

/// The most a cell may hold, in units of UTF-16: Excel's own limit.
const MOST: usize = 32_767;

/// Renders the plan: a sheet with actions, one with the lines that have none where there are any,
/// and one that explains.
///
/// # Errors
/// When the workbook cannot be written; never because of a text.
pub fn to_xlsx(plan: &ActionPlan, metadata: &Metadata) -> Result<Vec<u8>, ExportError> {
    workbook(plan, metadata).map_err(ExportError::written)
}

fn workbook(plan: &ActionPlan, metadata: &Metadata) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let properties = DocProperties::new()
        .set_title(title(plan))
        .set_author(cell(&metadata.creator))
        .set_creation_datetime(&ExcelDateTime::parse_from_str(&metadata.made.to_string())?);
    book.set_properties(&properties);
    let look = Look::new();
    let sheet = add_sheet(&mut book, "Actielijst", plan)?;
    list(sheet, &look, &plan.actions, None)?;
    if !plan.without.is_empty() {
        let sheet = add_sheet(&mut book, "Nog zonder actie", plan)?;
        list(sheet, &look, &plan.without, Some("Volgende stap"))?;
    }
    explanation::write_all(add_sheet(&mut book, "Uitleg", plan)?, &look, plan)?;
    book.save_to_buffer()
}

fn title(plan: &ActionPlan) -> String {
    format!("Actielijst {}", plan.year).trim_end().to_owned()
}

/// An empty sheet, set up for paper: A4 across, one page wide, numbered.
fn add_sheet<'a>(
    book: &'a mut Workbook,
    name: &str,
    plan: &ActionPlan,
) -> Result<&'a mut Worksheet, XlsxError> {
    const A4: u8 = 9;
    let sheet = book.add_worksheet().set_name(name)?;
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.5, 0.5, 0.7, 0.7, 0.3, 0.3);
    // In a header `&` starts a command; there is room for 255 signs.
    let school: String = cell(&plan.school).chars().take(80).collect();
    sheet.set_header(format!("&L{}&R{}", school.replace('&', "&&"), title(plan)));
    sheet.set_footer(format!(
        "&LNormwijzer {}, normdata {} ({})&Rbladzijde &P van &N",
        env!("CARGO_PKG_VERSION"),
        plan.head.id.replace('&', "&&"),
        plan.head.status_in_words(),
    ));
    Ok(sheet)
}

/// The lines under their head. With `step` the columns of the action give way to the next step.
fn list(
    sheet: &mut Worksheet,
    look: &Look,
    lines: &[ActionLine],
    step: Option<&str>,
) -> Result<(), XlsxError> {
    // Without an action the first three columns would be empty.
    let skipped = if step.is_some() { 3 } else { 0 };
    let names = ACTION_HEADER.into_iter().zip(WIDTHS).skip(skipped);
    let names: Vec<_> = names.chain(step.map(|name| (name, 60))).collect();
    let last = u16::try_from(names.len().saturating_sub(1)).unwrap_or(u16::MAX);
    for (column, (name, width)) in (0..).zip(&names) {
        sheet.set_column_width(column, f64::from(*width))?;
        sheet.write_string_with_format(0, column, *name, &look.head)?;
    }
    let mut row = 0;
    for line in lines {
        row += 1;
        let next = step.and(line.conclusion.next_step()).map(str::to_owned);
        let cells: Vec<String> = line.cells().into_iter().skip(skipped).chain(next).collect();
        let widths = names.iter().map(|(_, width)| *width);
        sheet.set_row_height(row, height(cells.iter().map(String::as_str).zip(widths)))?;
        for (column, text) in (0..).zip(cells) {
            match (line.due, column) {
                (Some(due), 0) if step.is_none() => {
                    sheet.write_datetime_with_format(row, 0, &excel_date(due)?, &look.date)?;
                }
                _ => write(sheet, row, column, &text, &look.text)?,
            }
        }
    }
    if lines.is_empty() {
        row += 1;
        write(sheet, row, 2, "Er is nog geen actie ingevuld.", &look.text)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, row, last)?;
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

/// The height in points that shows every cell of a row. Excel finds it by itself, LibreOffice does
/// not; then a text would lie over the next.
fn height<'a>(cells: impl Iterator<Item = (&'a str, u16)>) -> f64 {
    const LINE: f64 = 15.0;
    const AROUND: f64 = 4.0;
    // Excel takes rows of at most 409 points.
    const MOST_LINES: u16 = 27;
    let lines = cells.map(|(text, width)| text.lines().map(|line| folded(line, width)).sum());
    f64::from(lines.max().unwrap_or(1).clamp(1, MOST_LINES)) * LINE + AROUND
}

/// How many lines a text takes in a column of this width, when no word is broken off. The width
/// counts digits; a letter is a tenth narrower.
fn folded(text: &str, width: u16) -> u16 {
    let width = width.saturating_add(width / 10);
    let (mut lines, mut used) = (1_u16, 0_u16);
    for word in text.split_whitespace() {
        let length = u16::try_from(word.chars().count()).unwrap_or(u16::MAX);
        if used > 0 && used.saturating_add(length) >= width {
            lines = lines.saturating_add(1);
            used = 0;
        }
        // A word that is wider than the column is broken off all the same.
        lines = lines.saturating_add(length.saturating_sub(1) / width.max(1));
        used = used.saturating_add(length % width.max(1)).saturating_add(1);
    }
    lines
}

/// Writes a text as text: what looks like a formula, a number or an address stays what it is.
fn write(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    text: &str,
    look: &rust_xlsxwriter::Format,
) -> Result<(), XlsxError> {
    sheet.write_string_with_format(row, column, cell(text), look).map(drop)
}

/// A text as a cell can hold it: without what XML refuses, and not longer than Excel reads.
fn cell(text: &str) -> String {
    let mut units = 0;
    let fits = |sign: &char| {
        units += sign.len_utf16();
        units <= MOST
    };
    xml::clean(text).chars().take_while(fits).collect()
}

fn excel_date(date: Date) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(date.year()).unwrap_or(1900);
    ExcelDateTime::from_ymd(year, date.month(), date.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_as_high_as_its_longest_text() {
        assert_eq!(folded("", 10), 1);
        assert_eq!(folded("een twee", 10), 1);
        assert_eq!(folded("een twee drie", 10), 2);
        assert_eq!(folded(&"a".repeat(25), 10), 3, "eleven letters go where ten digits do");
        let row = [("een twee drie", 10), ("a\nb\nc", 10)];
        assert!((height(row.into_iter()) - 49.0).abs() < f64::EPSILON);
        let endless = "woord ".repeat(100_000);
        assert!(height([(endless.as_str(), 10)].into_iter()) <= 409.0);
    }
}
