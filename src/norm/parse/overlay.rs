//! `overlay.toml`: the layer of one samenwerkingsverband.

use std::collections::BTreeSet;

use super::document::{Document, Report};
use super::reader::Reader;
use super::{area, shared, with_file};
use crate::norm::draft::{Authored, Draft, DraftOverlay, Known};
use crate::norm::files::REGIONAL;
use crate::norm::{Agreement, Files, Finding, OverlayHead, Place, RegionalText, Requirement, Rule};

/// The only file in the folder of an overlay.
const FILE: &str = "overlay.toml";

/// Words with which somebody may try to change or remove what is national.
const CHANGES: [&str; 12] = [
    "landelijk",
    "overgang",
    "schrap",
    "verander",
    "vervallen",
    "vervalt",
    "vervang",
    "vervangt",
    "verwijder",
    "verwijderd",
    "weg",
    "wijzig",
];

/// Reads one overlay, such as `regionaal/voorbeeld`.
pub(in crate::norm) fn overlay(files: &Files, folder: &str) -> (Draft, Vec<Finding>) {
    let report = Report::default();
    let mut draft = Draft {
        folder: folder.to_owned(),
        overlay: Some(DraftOverlay::default()),
        known: Known { editions: files.editions().into_iter().collect(), ..Known::default() },
        ..Draft::default()
    };
    with_file(files, &report, &format!("{folder}/{FILE}"), |root| read(root, &mut draft));
    if files.get("products.toml").is_some() {
        // What is wrong with that file is told with the editions.
        let aside = Report::default();
        with_file(files, &aside, "products.toml", |root| draft.products = shared::products(root));
    }
    // Without the file itself, another one is most likely it under a wrong name.
    let others = files.iter().filter(|_| files.get(&format!("{folder}/{FILE}")).is_some());
    for (path, _) in others {
        let name = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
        if let Some(name) = name.filter(|name| *name != FILE) {
            let message = format!("Het bestand ‘{name}’ hoort niet bij deze regionale laag.");
            report.add(
                Finding::new(Place::top(path), Rule::UnknownFile, message)
                    .suggest(format!("Zet alles in ‘{FILE}’.")),
            );
        }
    }
    (draft, report.into_findings())
}

/// Files that stand beside the folders of overlays.
pub(in crate::norm) fn loose(files: &Files) -> Vec<Finding> {
    let names = files.iter().filter_map(|(path, _)| Some((path, path.strip_prefix(REGIONAL)?)));
    let loose = names.filter(|(_, name)| !name.contains('/'));
    loose
        .map(|(path, name)| {
            let message = format!("Het bestand ‘{name}’ hoort bij geen regionale laag.");
            Finding::new(Place::top(path), Rule::UnknownFile, message)
                .suggest(format!("Zet het in een map, als ‘{REGIONAL}naam/{FILE}’."))
        })
        .collect()
}

fn read<'a>(mut root: Reader<'a>, draft: &mut Draft) {
    refuse_changes(&mut root);
    let sources = root.tables("bron", false);
    draft.known.sources = Some(sources.iter().filter_map(Reader::id).collect::<BTreeSet<_>>());
    draft.sources = sources.into_iter().filter_map(shared::regional_source).collect();
    let lines = root.tables("eis", false);
    draft.requirements = lines.into_iter().filter_map(line).collect();
    let texts: Vec<Reader<'a>> = root.tables("tekst", false);
    let agreements: Vec<Reader<'a>> = root.tables("afspraak", false);
    draft.overlay = Some(DraftOverlay {
        texts: texts.into_iter().filter_map(text).collect(),
        agreements: agreements.into_iter().filter_map(agreement).collect(),
        head: head(root),
    });
}

/// A key that would change what is national is told as such, and not only as unknown.
fn refuse_changes(table: &mut Reader<'_>) {
    for key in CHANGES.into_iter().filter(|key| table.has(key)).collect::<Vec<_>>() {
        let _ = table.value(key, false);
        let line = table.line_of_key(key);
        let place = Document::place(table.document(), line);
        let message = format!(
            "‘{key}’ kan niet: een regionale laag haalt geen landelijke regel weg en verandert er geen."
        );
        table.add(
            Finding::new(place, Rule::OverlayChanges, message)
                .suggest("Zet uw woorden ernaast met [[tekst]], of haal dit weg."),
        );
    }
}

/// The keys at the top; the receipt follows when all has been read.
fn head(mut table: Reader<'_>) -> Option<Authored<OverlayHead>> {
    let id = table.text("id");
    let name = table.text("naam");
    let edition = table.text("editie");
    let status = table.choice("status");
    let is = table.text("is");
    let is_not = table.text("is_niet");
    let compiled = table.date("opgesteld");
    let valid_from = table.date("geldig_vanaf");
    let review_before = table.date("herzien_voor");
    let example = table.flag("voorbeeld");
    table.finish(|| {
        Some(OverlayHead {
            id,
            name,
            edition,
            status: status?,
            is,
            is_not,
            compiled: compiled?,
            valid_from: valid_from?,
            review_before: review_before?,
            example,
            receipt: String::new(),
        })
    })
}

/// One `[[eis]]`: a line of the region itself.
fn line(mut table: Reader<'_>) -> Option<Authored<Requirement>> {
    refuse_changes(&mut table);
    area::regional(table)
}

/// One `[[tekst]]`.
fn text(mut table: Reader<'_>) -> Option<Authored<RegionalText>> {
    refuse_changes(&mut table);
    let beside = table.text("bij");
    let school = table.text("school");
    let parents = table.text("ouders");
    let sources = table.texts("bronnen");
    table.finish(|| Some(RegionalText { beside, school, parents, sources }))
}

/// One `[[afspraak]]`.
fn agreement(mut table: Reader<'_>) -> Option<Authored<Agreement>> {
    refuse_changes(&mut table);
    let beside = table.text("bij");
    let sources = table.texts("bronnen");
    table.finish(|| Some(Agreement { beside, sources }))
}
