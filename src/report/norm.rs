//! How norm data would look, for its editors: an edition, or a region's layer.

use super::{Block, Document};
use crate::norm::{Area, Norm, Overlay, Requirement, Source};
use crate::words::{and, count};

/// An edition as schools and parents would read it. Lines in `whole` stand in full, with how to
/// judge them and what they rest on; of the others only what is asked.
pub fn norm_preview(norm: &Norm, whole: &[&str]) -> Document {
    let head = &norm.edition.head;
    let lines = |area: &Area| {
        let id = area.id.clone();
        norm.edition.requirements.iter().filter(move |line| line.area == id)
    };
    let mut blocks = vec![
        Block::Paragraph(head.is.clone()),
        Block::Paragraph(head.is_not.clone()),
        Block::Receipt(format!(
            "{}, {}, geldig per {}. Kenmerk: {}.",
            head.id,
            head.status_in_words(),
            head.valid_from.in_words(),
            head.receipt
        )),
    ];
    for area in &norm.edition.areas {
        let number = count(lines(area).count(), "onderdeel", "onderdelen");
        blocks.push(Block::Heading(1, format!("{} ({number})", area.name)));
        blocks.push(Block::Paragraph(area.for_schools.clone()));
        let (full, short): (Vec<_>, Vec<_>) =
            lines(area).partition(|line| whole.contains(&line.id.as_str()));
        for item in full {
            line(item, &norm.sources, &mut blocks);
        }
        if !short.is_empty() {
            blocks.push(Block::List(
                short
                    .into_iter()
                    .map(|line| format!("{} ({})", line.title, line.authority.label()))
                    .collect(),
            ));
        }
    }
    Document { title: head.title.clone(), blocks }
}

/// A region's layer: its lines in full, and what it says beside national lines, by their title.
pub fn overlay_preview(overlay: &Overlay, title: impl Fn(&str) -> String) -> Document {
    let head = &overlay.head;
    let mut blocks = vec![
        Block::Paragraph(head.is.clone()),
        Block::Paragraph(head.is_not.clone()),
        Block::Receipt(format!(
            "{}, {}, op {}, geldig per {}. Kenmerk: {}.",
            head.id,
            head.status.label(),
            head.edition,
            head.valid_from.in_words(),
            head.receipt
        )),
    ];
    if !overlay.requirements.is_empty() {
        blocks.push(Block::Heading(1, format!("Regels van {}", head.name)));
        for item in &overlay.requirements {
            line(item, &overlay.sources, &mut blocks);
        }
    }
    if !overlay.texts.is_empty() {
        blocks.push(Block::Heading(1, "Woorden naast een landelijke regel".to_owned()));
        for text in &overlay.texts {
            blocks.push(Block::Heading(2, title(&text.beside)));
            blocks.push(Block::Paragraph(format!("{}: {}", head.name, text.school)));
            blocks.push(Block::Paragraph(format!("Voor ouders: {}", text.parents)));
            blocks.extend(sources(&text.sources, &overlay.sources));
        }
    }
    if !overlay.agreements.is_empty() {
        blocks.push(Block::Heading(1, "Landelijke regels die zijn afgesproken".to_owned()));
        let lines = overlay.agreements.iter().map(|it| title(&it.beside));
        blocks.push(Block::List(lines.collect()));
    }
    Document { title: head.name.clone(), blocks }
}

/// One line in full.
fn line(line: &Requirement, known: &[Source], blocks: &mut Vec<Block>) {
    let sectors: Vec<&str> = line.sectors.iter().map(|sector| sector.label()).collect();
    blocks.push(Block::Heading(2, line.title.clone()));
    blocks.push(Block::Paragraph(line.school.clone()));
    let mut facts = vec![
        format!("Gezag: {}", line.authority.label()),
        format!("Voor: {}", and(&sectors)),
        format!("Voor ouders: {}", line.parents),
        format!("Vraag voor ouders: {}", line.ask),
        format!("Ja: {}", line.judging.ja),
        format!("Deels: {}", line.judging.deels),
        format!("Nee: {}", line.judging.nee),
        format!("Hieraan ziet u het: {}", line.evidence.join("; ")),
    ];
    facts.extend(line.caution.iter().map(|caution| format!("Let op: {caution}")));
    facts.extend(line.law.iter().map(|law| format!("Wet: {}", law.in_words())));
    blocks.push(Block::List(facts));
    blocks.extend(sources(&line.sources, known));
}

/// What it rests on.
fn sources(ids: &[String], known: &[Source]) -> Option<Block> {
    let found = ids.iter().filter_map(|id| known.iter().find(|source| source.id == *id));
    let words: Vec<String> = found
        .map(|source| format!("Bron: {} ({}, {})", source.title, source.publisher, source.date))
        .collect();
    (!words.is_empty()).then_some(Block::List(words))
}
