//! The report of two moments side by side.

use super::origin::origin;
use super::{Block, Document, Table};
use crate::compare::{Change, LineChange, Moments};
use crate::norm::{Catalogue, EditionHead};
use crate::words::{Moment, count};

/// Builds the report; `before` and `after` name the two moments. Lines that stayed the same are
/// counted, not listed.
pub fn moments(
    compared: &Moments,
    catalogue: &Catalogue,
    (before, after): (&str, &str),
    head: &EditionHead,
    now: Moment,
) -> Document {
    let counted = Change::ALL
        .into_iter()
        .map(|change| (change, compared.count(change)))
        .filter(|(_, number)| *number > 0)
        .map(|(change, number)| {
            format!("{}: {}", change.label(), count(number, "onderdeel", "onderdelen"))
        });
    let mut blocks = vec![
        Block::Paragraph(format!("Eerst: {before}. Daarna: {after}.")),
        Block::Paragraph(
            "Vooruit en achteruit gaan over de conclusie. Van of naar n.v.t. en uitzoeken is \
             geen van beide: dat heet anders."
                .to_owned(),
        ),
        Block::List(counted.collect()),
    ];
    for area in &catalogue.areas {
        let rows: Vec<Vec<String>> = compared
            .lines
            .iter()
            .filter(|line| line.item.area == area.area.id)
            .filter(|line| line.change != Change::Same || line.details)
            .map(row)
            .collect();
        if !rows.is_empty() {
            blocks.push(Block::Heading(1, area.area.name.clone()));
            blocks.push(Block::Table(Table {
                caption: format!("{}: wat er veranderde", area.area.name),
                header: ["Onderdeel", "Verandering", "Wat er veranderde"]
                    .map(str::to_owned)
                    .to_vec(),
                rows,
            }));
        }
    }
    if !compared.not_asked.is_empty() {
        blocks.push(Block::Heading(1, "Niet vergeleken".to_owned()));
        blocks.push(Block::Paragraph(
            "Deze onderdelen hebben een antwoord, maar worden nu niet gevraagd.".to_owned(),
        ));
        blocks.push(Block::List(compared.not_asked.clone()));
    }
    blocks.push(origin(head, now));
    Document { title: "Twee momenten naast elkaar".to_owned(), blocks }
}

fn row(line: &LineChange) -> Vec<String> {
    vec![line.item.title.clone(), line.change.label().to_owned(), line.in_words()]
}
