//! The section for the schoolgids: basisondersteuning, ondersteuningsaanbod, pupils' views.
//!
//! WPO art. 13 lid 1 c and 13b, WVO 2020 art. 2.92 lid 2 b and 2.92a ask for these three parts.
//! Only lines that are worth describing are in it, and only what the school says it does. How it is
//! told and what of it is the school's choice ([`GuideChoices`](crate::assessment::GuideChoices)).

mod area;
mod typed;
mod voice;

pub use area::{guide_lines, guide_text};

use self::voice::Voice;
use super::{Block, Document};
use crate::assessment::Assessment;
use crate::norm::{Catalogue, EditionHead};
use crate::words::Moment;

/// Builds the section from what the school says it does, fully or in part; whether that is written
/// down yet does not matter here. Lines without an answer and negative answers are left out. Free
/// text is used only where it was written for this; with the full length also where a line is
/// written down.
pub fn guide(
    catalogue: &Catalogue,
    assessment: &Assessment,
    head: &EditionHead,
    now: Moment,
) -> Document {
    let voice = Voice::of(assessment.guide.tone);
    let mut blocks = Vec::new();
    if assessment.example {
        blocks.push(paragraph("Dit is een voorbeeld: deze school bestaat niet."));
    }
    blocks.extend([Block::Heading(1, "Basisondersteuning".to_owned()), paragraph(voice.intro)]);
    let areas: Vec<Block> =
        catalogue.areas.iter().flat_map(|area| area::section(area, assessment)).collect();
    if !areas.is_empty() {
        blocks.push(paragraph(voice.below));
    }
    blocks.extend(areas);
    blocks.push(Block::Heading(1, voice.offer.to_owned()));
    blocks.push(Block::ToFill(
        "welke voorzieningen uw school zelf heeft voor leerlingen die extra ondersteuning nodig \
         hebben, voor wie, en wie daarover beslist"
            .to_owned(),
    ));
    blocks.extend(partnership_blocks(assessment, voice));
    blocks.extend(pupil_blocks(assessment));
    blocks.push(Block::Receipt(format!(
        "Gemaakt met Normwijzer {} op {}. Normdata {}, {}. De school is zelf verantwoordelijk \
         voor deze tekst.",
        env!("CARGO_PKG_VERSION"),
        now.date.in_words(),
        head.short(),
        head.status_in_words(),
    )));
    let year = assessment.profile.year.map(|year| format!(" {year}")).unwrap_or_default();
    Document { title: format!("{}{year}", voice.title), blocks }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(text.to_owned())
}

fn partnership_blocks(assessment: &Assessment, voice: &Voice) -> Vec<Block> {
    let partnership = &assessment.profile.partnership;
    let name = partnership.name.trim();
    let mut blocks = vec![Block::Heading(1, voice.partnership.to_owned())];
    if name.is_empty() {
        blocks.push(Block::ToFill("de naam van uw samenwerkingsverband".to_owned()));
    } else {
        blocks.push(Block::Paragraph(format!(
            "{} hoort bij {name}. In het ondersteuningsplan van het samenwerkingsverband staat \
             welke basisondersteuning elke school in de regio heeft.",
            voice.school,
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
            paragraph(text.trim())
        }
    };
    vec![
        Block::Heading(1, "Wat leerlingen ervan vinden".to_owned()),
        part(&pupils.asked, "hoe en wanneer u leerlingen hebt gevraagd, en hoe u hen hielp"),
        part(&pupils.said, "wat leerlingen in grote lijnen zeiden"),
        part(&pupils.done, "wat u daarmee hebt gedaan, en wat niet kon"),
    ]
}
