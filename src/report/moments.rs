//! Two moments side by side: a report of its own, and a part of the report for the team.

use super::origin::origin;
use super::{Block, Document, Table};
use crate::compare::{Change, LineChange, Moments};
use crate::norm::{Catalogue, EditionHead};
use crate::words::{Moment, count};

/// Builds the report; `before` and `after` name the two moments.
pub fn moments(
    compared: &Moments,
    catalogue: &Catalogue,
    names: (&str, &str),
    head: &EditionHead,
    now: Moment,
) -> Document {
    let mut blocks = moments_blocks(compared, catalogue, names, 1);
    blocks.push(origin(head, now));
    Document { title: "Twee momenten naast elkaar".to_owned(), blocks }
}

/// What changed, per area under headings of this level. Lines that stayed the same are counted, not
/// listed.
pub(super) fn moments_blocks(
    compared: &Moments,
    catalogue: &Catalogue,
    (before, after): (&str, &str),
    level: u8,
) -> Vec<Block> {
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
            blocks.push(Block::Heading(level, area.area.name.clone()));
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
        blocks.push(Block::Heading(level, "Niet vergeleken".to_owned()));
        blocks.push(Block::Paragraph(
            "Deze onderdelen hebben een antwoord, maar worden nu niet gevraagd.".to_owned(),
        ));
        blocks.push(Block::List(compared.not_asked.clone()));
    }
    blocks
}

fn row(line: &LineChange) -> Vec<String> {
    vec![line.item.title.clone(), line.change.label().to_owned(), line.in_words()]
}
