//! The norm as a workbook for its editors: lines and areas with drop-downs, and what they mean.

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, Format, Formula, Workbook, Worksheet,
    XlsxError,
};

use super::look::Look;
use super::{cell, excel_date, height, write};
use crate::export::ExportError;
use crate::norm::Edition;
use crate::norm::sheet::{
    CHOICES, Choices, EXPLANATION, Head, MOST_ROWS, Table, Tables, explanation,
};

/// Widths of the columns of the explanation.
const WIDTHS: [u16; 5] = [22, 60, 24, 44, 44];

/// The sheets of an edition as a workbook, with the sheet that explains and a hidden one with the
/// words to choose from. The same edition gives the same bytes.
///
/// # Errors
/// When the workbook cannot be written; never because of a text.
pub fn norm_to_xlsx(edition: &Edition, tables: &Tables) -> Result<Vec<u8>, ExportError> {
    workbook(edition, tables).map_err(ExportError::written)
}

fn workbook(edition: &Edition, tables: &Tables) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let head = &edition.head;
    let properties = DocProperties::new()
        .set_title(cell(&format!("Normdata {}", head.id)))
        .set_author("Normwijzer")
        .set_creation_datetime(&excel_date(head.compiled)?);
    book.set_properties(&properties);
    let look = Look::new();
    // What is typed stays text: an id such as 2026 would become a number, 1-2 a date.
    let typed = look.text.clone().set_num_format("@");
    let mut choices = Vec::new();
    for table in [&tables.lines, &tables.areas] {
        let sheet = book.add_worksheet().set_name(table.name)?;
        fill(sheet, table, &look, &typed, &mut choices)?;
    }
    explain(book.add_worksheet().set_name(EXPLANATION)?, edition, &look)?;
    let sheet = book.add_worksheet().set_name(CHOICES)?;
    for (column, texts) in (0..).zip(&choices) {
        for (row, text) in (0..).zip(*texts) {
            write(sheet, row, column, text, &typed)?;
        }
    }
    sheet.set_hidden(true);
    book.save_to_buffer()
}

fn fill<'a>(
    sheet: &mut Worksheet,
    table: &'a Table,
    look: &Look,
    typed: &Format,
    choices: &mut Vec<&'a [String]>,
) -> Result<(), XlsxError> {
    for (column, head) in (0..).zip(&table.heads) {
        sheet.set_column_width(column, f64::from(head.width))?;
        sheet.set_column_format(column, format(head, look, typed))?;
        sheet.write_string_with_format(0, column, &head.name, &look.head)?;
        if let Some(given) = &head.choices
            && !given.texts.is_empty()
        {
            let validation = validation(given, choices.len())?;
            sheet.add_data_validation(
                1,
                column,
                MOST_ROWS.saturating_sub(1),
                column,
                &validation,
            )?;
            choices.push(&given.texts);
        }
    }
    for (row, cells) in (1..).zip(&table.rows) {
        let widths = table.heads.iter().map(|head| head.width);
        sheet.set_row_height(row, height(cells.iter().map(String::as_str).zip(widths)))?;
        for (column, text) in (0..).zip(cells) {
            let Some(head) = table.heads.get(usize::from(column)) else { continue };
            if !text.is_empty() {
                write(sheet, row, column, text, format(head, look, typed))?;
            }
        }
    }
    let last = u16::try_from(table.heads.len().saturating_sub(1)).unwrap_or(u16::MAX);
    // The names of lines stay in sight as well: area, id and title.
    sheet.set_freeze_panes(1, if last > 10 { 3 } else { 1 })?;
    sheet.autofilter(0, 0, u32::try_from(table.rows.len()).unwrap_or(u32::MAX), last)?;
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

/// How the cells under a head look. Older versions of Excel show a long text as `####` when its cell
/// is marked as text, so only columns with short texts are.
fn format<'a>(head: &Head, look: &'a Look, typed: &'a Format) -> &'a Format {
    const SHORT: u16 = 30;
    if head.width <= SHORT { typed } else { &look.text }
}

/// A drop-down with the words in a column of the hidden sheet.
fn validation(given: &Choices, column: usize) -> Result<DataValidation, XlsxError> {
    let letters =
        rust_xlsxwriter::utility::column_number_to_name(u16::try_from(column).unwrap_or(u16::MAX));
    let list = format!("={CHOICES}!${letters}$1:${letters}${}", given.texts.len());
    let validation = DataValidation::new().allow_list_formula(Formula::new(list));
    let (style, message) = if given.open {
        (
            DataValidationErrorStyle::Warning,
            "Dit staat nog niet in de lijst. Een nieuw gebied zet u ook op het blad Gebieden.",
        )
    } else {
        (
            DataValidationErrorStyle::Stop,
            "Kies een woord uit de lijst. Op het blad Uitleg staat wat het betekent.",
        )
    };
    validation
        .set_error_style(style)
        .set_error_title("Staat niet in de lijst")?
        .set_error_message(message)
}

fn explain(sheet: &mut Worksheet, edition: &Edition, look: &Look) -> Result<(), XlsxError> {
    // On paper: A4 across, one page wide.
    sheet.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    for (column, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(column, f64::from(width))?;
    }
    write(sheet, 0, 0, "Uitleg bij dit rekenblad", &look.title)?;
    let mut row = 1;
    for part in explanation(edition) {
        row += 1;
        write(sheet, row, 0, &part.heading, &look.heading)?;
        if !part.heads.is_empty() {
            row += 1;
            for (column, head) in (0..).zip(&part.heads) {
                write(sheet, row, column, head, &look.head)?;
            }
        }
        // Plain text goes over the whole width.
        let whole = part.heads.is_empty();
        for cells in &part.rows {
            row += 1;
            let wide = WIDTHS.iter().sum();
            let widths = WIDTHS.into_iter().map(|width| if whole { wide } else { width });
            sheet.set_row_height(row, height(cells.iter().map(String::as_str).zip(widths)))?;
            for (column, text) in (0..).zip(cells) {
                let format = if column == 0 && !whole { &look.word } else { &look.text };
                if whole {
                    let last = u16::try_from(WIDTHS.len().saturating_sub(1)).unwrap_or(0);
                    sheet.merge_range(row, 0, row, last, &cell(text), format)?;
                } else {
                    write(sheet, row, column, text, format)?;
                }
            }
        }
        row += 1;
    }
    Ok(())
}
