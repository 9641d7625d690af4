//! The section for the schoolgids: basisondersteuning, ondersteuningsaanbod, pupils' views.
//!
//! WPO art. 13 lid 1 c and 13b, WVO 2020 art. 2.92 lid 2 b and 2.92a ask for these three parts.
//! Only lines that are worth describing are in it, and only what the school says it does.

use super::{Block, Document};
use crate::assessment::{Assessment, Practice};
use crate::norm::{Catalogue, CatalogueArea, Describing, EditionHead};
use crate::words::Moment;

/// Builds the section from what the school says it does, fully or in part; whether that is written
/// down yet does not matter here. Lines without an answer and negative answers are left out. Free text is used only where it was written for this.
pub fn guide(
    catalogue: &Catalogue,
    assessment: &Assessment,
    head: &EditionHead,
    now: Moment,
) -> Document {
    let mut blocks = vec![
        Block::Heading(1, "Basisondersteuning".to_owned()),
        Block::Paragraph(
            "Basisondersteuning is de hulp die elke vestiging heeft voor leerlingen die iets extra’s \
             nodig hebben. Ons samenwerkingsverband legt vast welke hulp dat in elk geval is."
                .to_owned(),
        ),
    ];
    if assessment.example {
        let what = "Dit is een voorbeeld: deze school bestaat niet.";
        blocks.insert(0, Block::Paragraph(what.to_owned()));
    }
    for area in &catalogue.areas {
        blocks.extend(area_blocks(area, assessment));
    }
    blocks.push(Block::Heading(
        1,
        "Ons aanbod voor leerlingen die extra ondersteuning nodig hebben".to_owned(),
    ));
    blocks.push(Block::ToFill(
        "welke voorzieningen uw school zelf heeft voor leerlingen die extra ondersteuning nodig \
         hebben, voor wie, en wie daarover beslist"
            .to_owned(),
    ));
    blocks.extend(partnership_blocks(assessment));
    blocks.extend(pupil_blocks(assessment));
    blocks.push(Block::Receipt(format!(
        "Gemaakt met Normwijzer {} op {}. Normdata {}, {}. De school is zelf verantwoordelijk \
         voor deze tekst.",
        env!("CARGO_PKG_VERSION"),
        now.date.in_words(),
        head.short(),
        head.status.label(),
    )));
    let year = assessment.profile.year.map(|year| format!(" {year}")).unwrap_or_default();
    Document { title: format!("Ondersteuning op onze school{year}"), blocks }
}

fn area_blocks(area: &CatalogueArea, assessment: &Assessment) -> Vec<Block> {
    let answered = |practice: Practice| -> Vec<String> {
        area.items()
            .filter(|item| item.describing != Describing::Nvt)
            .filter(|item| {
                assessment.answers.get(&item.id).and_then(|a| a.practice) == Some(practice)
            })
            .map(|item| item.school.clone())
            .collect()
    };
    let (done, partly) = (answered(Practice::Yes), answered(Practice::Partly));
    if done.is_empty() && partly.is_empty() {
        return Vec::new();
    }
    // A reader of the schoolgids does not know our areas; the general one has no name of its own.
    let heading =
        if area.area.general { "Voor elk onderwerp".to_owned() } else { area.area.name.clone() };
    let mut blocks = vec![Block::Heading(2, heading)];
    if !done.is_empty() {
        blocks.push(Block::Paragraph("Dit kunt u van ons verwachten:".to_owned()));
        blocks.push(Block::List(done));
    }
    if !partly.is_empty() {
        blocks.push(Block::Paragraph("Dit doen wij nog niet helemaal:".to_owned()));
        blocks.push(Block::List(partly));
    }
    blocks
}

fn partnership_blocks(assessment: &Assessment) -> Vec<Block> {
    let partnership = &assessment.profile.partnership;
    let name = partnership.name.trim();
    let mut blocks = vec![Block::Heading(1, "Ons samenwerkingsverband".to_owned())];
    if name.is_empty() {
        blocks.push(Block::ToFill("de naam van uw samenwerkingsverband".to_owned()));
    } else {
        blocks.push(Block::Paragraph(format!(
            "Onze school hoort bij {name}. In het ondersteuningsplan van het \
             samenwerkingsverband staat welke basisondersteuning elke school in de regio heeft."
        )));
    }
    if let Some(address) = partnership.plan_link() {
        blocks.push(Block::Link {
            words: "Het ondersteuningsplan:".to_owned(),
            address: address.to_owned(),
        });
    }
    blocks
}

fn pupil_blocks(assessment: &Assessment) -> Vec<Block> {
    let pupils = &assessment.pupils;
    let part = |text: &str, to_fill: &str| {
        if text.trim().is_empty() {
            Block::ToFill(to_fill.to_owned())
        } else {
            Block::Paragraph(text.trim().to_owned())
        }
    };
    vec![
        Block::Heading(1, "Wat leerlingen ervan vinden".to_owned()),
        part(&pupils.asked, "hoe en wanneer u leerlingen hebt gevraagd, en hoe u hen hielp"),
        part(&pupils.said, "wat leerlingen in grote lijnen zeiden"),
        part(&pupils.done, "wat u daarmee hebt gedaan, en wat niet kon"),
    ]
}
