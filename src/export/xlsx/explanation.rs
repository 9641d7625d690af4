//! The sheet that says where the list came from and what its words mean.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::look::Look;
use super::{height, title, write};
use crate::assessment::Conclusion;
use crate::norm::Authority;
use crate::report::ActionPlan;

/// Widths of the two columns: the word and what it means.
const WIDTHS: (u16, u16) = (26, 90);

/// Fills the sheet.
pub(super) fn write_all(
    sheet: &mut Worksheet,
    look: &Look,
    plan: &ActionPlan,
) -> Result<(), XlsxError> {
    sheet.set_column_width(0, f64::from(WIDTHS.0))?;
    sheet.set_column_width(1, f64::from(WIDTHS.1))?;
    write(sheet, 0, 0, &title(plan), &look.title)?;
    let lines = || plan.actions.iter().chain(&plan.without);
    let conclusions = Conclusion::ALL
        .into_iter()
        .filter(|word| lines().any(|line| line.conclusion == *word))
        .map(|word| (word.label(), word.explanation().to_owned()));
    let authorities = Authority::ALL
        .into_iter()
        .filter(|word| lines().any(|line| line.authority == *word))
        .map(|word| (word.label(), word.explanation().to_owned()));
    let mut row = 1;
    for (heading, words) in [
        ("Waarop dit berust", origin(plan)),
        ("Conclusie", conclusions.collect()),
        ("Gezag: hoe vast een onderdeel staat", authorities.collect()),
    ] {
        row += 1;
        write(sheet, row, 0, heading, &look.heading)?;
        for (word, meaning) in words {
            row += 1;
            let cells = [(word, WIDTHS.0), (meaning.as_str(), WIDTHS.1)];
            sheet.set_row_height(row, height(cells.into_iter()))?;
            write(sheet, row, 0, word, &look.word)?;
            write(sheet, row, 1, &meaning, &look.text)?;
        }
        row += 1;
    }
    Ok(())
}

fn origin(plan: &ActionPlan) -> Vec<(&'static str, String)> {
    let head = &plan.head;
    let mut lines = vec![
        ("School", plan.school.clone()),
        ("Schooljaar", plan.year.clone()),
        ("Gemaakt op", plan.made.in_words()),
        ("Gemaakt met", concat!("Normwijzer ", env!("CARGO_PKG_VERSION")).to_owned()),
        ("Normdata", format!("{}, {}", head.id, head.status_in_words())),
        ("Geldig per", head.valid_from.in_words()),
        ("Wat het is", head.is.clone()),
        ("Wat het niet is", head.is_not.clone()),
        ("Ontvangstbewijs (SHA-256)", head.receipts()),
    ];
    lines.retain(|(_, meaning)| !meaning.is_empty());
    lines
}
