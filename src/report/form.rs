//! The form with what was filled in: every line that is asked, its boxes and what was written.
//!
//! The blank one is the page `/formulier/…/`; this one is for a meeting in which a team goes on
//! from what is there.

use super::origin::{origin, pupils, school};
use super::written::written;
use super::{Block, Document};
use crate::assessment::{Answer, Assessment, Described, Practice};
use crate::norm::{Catalogue, CheckItem, Describing, EditionHead};
use crate::words::Moment;

/// Builds the form. Lines without an answer are in it with empty boxes.
pub fn form(
    catalogue: &Catalogue,
    record: &Assessment,
    head: &EditionHead,
    now: Moment,
) -> Document {
    let mut blocks = vec![Block::Paragraph(
        "Leeg is geen nee: zonder kruisje is een onderdeel nog open. Noem geen namen of gegevens \
         van leerlingen."
            .to_owned(),
    )];
    if record.example {
        blocks.push(Block::Paragraph("Dit is een verzonnen voorbeeld.".to_owned()));
    }
    blocks.push(Block::Heading(1, "De school".to_owned()));
    blocks.push(Block::List(school(&record.profile, catalogue)));
    for area in &catalogue.areas {
        blocks.push(Block::Heading(1, area.area.name.clone()));
        for item in area.items() {
            blocks.extend(question(item, record.answers.get(&item.id)));
        }
    }
    blocks.extend(pupils(&record.pupils));
    blocks.push(origin(head, now));
    let year = record.profile.year.map(|year| format!(" {year}")).unwrap_or_default();
    Document {
        title: format!("Ingevuld formulier van {}{year}", record.profile.display_name()),
        blocks,
    }
}

fn question(item: &CheckItem, answer: Option<&Answer>) -> Vec<Block> {
    let practice = answer.and_then(|answer| answer.practice);
    let described = answer.and_then(|answer| answer.described);
    let mut boxes = vec![format!(
        "Doen wij dit? {}",
        ticked(Practice::ALL.map(|one| (one.label(), practice == Some(one))))
    )];
    if described.is_some() || item.describing != Describing::Nvt {
        boxes.push(format!(
            "Staat het beschreven? {}",
            ticked(Described::ALL.map(|one| (one.label(), described == Some(one))))
        ));
    }
    boxes.extend(answer.map(written).unwrap_or_default());
    vec![
        Block::Heading(2, item.title.clone()),
        Block::Paragraph(format!("{} ({})", item.statement(), item.authority_in_words())),
        Block::List(boxes),
    ]
}

/// `☒ Ja   ☐ Deels`.
fn ticked<const N: usize>(answers: [(&str, bool); N]) -> String {
    answers.map(|(words, chosen)| format!("{} {words}", if chosen { '☒' } else { '☐' })).join("   ")
}
