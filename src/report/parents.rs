//! The report for parents: a publication, line by line, with how firm each line is.

use super::origin::pupils;
use super::{Block, Document, Table};
use crate::exchange::publication::{NOT_MENTIONED, Offer, PublicLine, Publication};
use crate::norm::{Authority, Catalogue, CatalogueArea, CheckItem, EditionHead};

/// Builds the report from a publication and from nothing else of the school. The catalogue tells
/// what the lines mean and which of them the school does not mention; the head is that of the
/// publication's edition.
pub fn parents(publication: &Publication, catalogue: &Catalogue, head: &EditionHead) -> Document {
    let mut blocks = vec![Block::Paragraph(
        "Dit zegt de school zelf over haar ondersteuning. Normwijzer controleert dat niet. \
         ‘Niet vermeld’ is geen ‘nee’: vraag er gerust naar."
            .to_owned(),
    )];
    if publication.example {
        blocks.push(Block::Paragraph(
            "Dit is een verzonnen voorbeeld, geen echte school.".to_owned(),
        ));
    }
    if !publication.message.trim().is_empty() {
        blocks.push(Block::Heading(1, "Van de school aan ouders".to_owned()));
        let paragraphs = publication.message.split("\n\n").map(str::trim);
        blocks.extend(
            paragraphs
                .filter(|text| !text.is_empty())
                .map(|text| Block::Paragraph(text.to_owned())),
        );
    }
    for area in &catalogue.areas {
        blocks.push(Block::Heading(1, area.area.name.clone()));
        blocks.push(Block::Table(table(area, publication)));
    }
    blocks.extend(publication.pupils.as_ref().map(pupils).unwrap_or_default());
    blocks.extend(partnership(publication));
    blocks.push(Block::Heading(1, "Hoe vast een onderdeel staat".to_owned()));
    let used = Authority::ALL
        .into_iter()
        .filter(|authority| catalogue.items().any(|item| item.authority == *authority));
    blocks.push(Block::List(
        used.map(|authority| format!("{}: {}", authority.label(), authority.explanation()))
            .collect(),
    ));
    let edition = &publication.edition;
    blocks.push(Block::Receipt(format!(
        "Gemaakt met Normwijzer {} op {}. Normdata {}, {}. Ontvangstbewijs: {}.",
        publication.tool,
        publication.made.in_words(),
        edition.id,
        head.status_in_words(),
        edition.receipt,
    )));
    let year = publication.school.year.map(|year| format!(" in {year}")).unwrap_or_default();
    let title = format!("Wat {} biedt{year}, volgens de school", publication.display_name());
    Document { title, blocks }
}

fn table(area: &CatalogueArea, publication: &Publication) -> Table {
    Table {
        caption: format!("{}: wat de school zegt", area.area.name),
        header: ["Onderdeel", "Volgens de school"].map(str::to_owned).to_vec(),
        rows: area.items().map(|item| row(item, publication.lines.get(&item.id))).collect(),
    }
}

fn row(item: &CheckItem, line: Option<&PublicLine>) -> Vec<String> {
    let mut said =
        vec![line.and_then(|line| line.offer).map_or(NOT_MENTIONED, Offer::label).to_owned()];
    if let Some(described) = line.and_then(|line| line.described) {
        said.push(format!("Staat het beschreven? {}", described.label()));
    }
    let text = line.map(|line| line.text.trim()).filter(|text| !text.is_empty());
    said.extend(text.map(str::to_owned));
    vec![format!("{}\n{}\n({})", item.title, item.school, item.authority.label()), said.join("\n")]
}

fn partnership(publication: &Publication) -> Vec<Block> {
    let partnership = &publication.school.partnership;
    let name = partnership.name.trim();
    let mut blocks = Vec::new();
    if !name.is_empty() || partnership.plan_link().is_some() {
        blocks.push(Block::Heading(1, "Het samenwerkingsverband".to_owned()));
    }
    if !name.is_empty() {
        blocks.push(Block::Paragraph(format!("De school hoort bij {name}.")));
    }
    if let Some(address) = partnership.plan_link() {
        let words = "Het ondersteuningsplan:".to_owned();
        blocks.push(Block::Link { words, address: address.to_owned() });
    }
    blocks
}
