//! Reads a norm folder that is in memory: TOML with Dutch keys to records with places.
//!
//! Unknown keys are refused, so that a slip of the pen never passes for silence. Everything that
//! is wrong is collected; a record with a fault is left out, but its id stays known.

mod area;
mod document;
mod dossier;
mod edition;
mod law;
mod lexicon;
mod mapping;
mod overlay;
mod reader;
mod released;
mod shared;
mod syntax;
mod values;

use std::collections::BTreeSet;

use toml::de::DeValue;

use self::document::{Document, Report};
use self::reader::Reader;
use super::draft::{Authored, Draft, Known};
use super::{Files, Finding, Place, Rule};

pub(super) use dossier::is_id;
pub(super) use lexicon::{Placed as PlacedLexicon, placed as placed_lexicon};
pub(super) use overlay::{loose, overlay};
pub(super) use released::released;

/// Files in an edition's folder that are no area.
const NO_AREAS: [&str; 4] = ["edition.toml", "route.toml", "later.toml", "mapping.toml"];

/// Of those, what an edition with lines of one authority only does not have.
const WHOLE_ONLY: [&str; 2] = ["route.toml", "later.toml"];

/// Reads one edition with what all editions share.
pub(super) fn read(files: &Files, folder: &str) -> (Draft, Vec<Finding>) {
    let report = Report::default();
    let mut draft = Draft {
        folder: folder.to_owned(),
        known: Known {
            dossier: dossier::ids(files),
            editions: files.editions().into_iter().collect(),
            ..Known::default()
        },
        ..Draft::default()
    };
    let areas = read_edition(files, &report, &mut draft);
    for (id, place) in &areas {
        read_area(files, &report, &mut draft, id, place);
    }
    read_mapping(files, &report, &mut draft);
    read_shared(files, &report, &mut draft);
    let partial = draft.head.as_ref().is_some_and(|head| head.only.is_some());
    report_unknown_files(files, &report, folder, &areas, partial);
    (draft, report.into_findings())
}

fn read_edition(files: &Files, report: &Report, draft: &mut Draft) -> Vec<(String, Place)> {
    let folder = draft.folder.clone();
    let mut areas = Vec::new();
    let mut partial = false;
    with_file(files, report, &format!("{folder}/edition.toml"), |mut root| {
        areas = names(&mut root, "gebieden", true);
        draft.unread = names(&mut root, "niet_gelezen", false);
        partial = root.value("alleen", false).is_some();
        let (themes, ids) = records(&mut root, "thema", edition::theme);
        draft.themes = themes;
        draft.known.themes = Some(ids);
        draft.head = edition::head(root);
    });
    // The way to go and what comes later are no law: an edition of one authority has neither.
    if partial {
        return areas;
    }
    with_file(files, report, &format!("{folder}/route.toml"), |mut root| {
        draft.route = records(&mut root, "stap", edition::step).0;
        root.finish(|| Some(()));
    });
    with_file(files, report, &format!("{folder}/later.toml"), |mut root| {
        draft.later = records(&mut root, "onderwerp", edition::later).0;
        root.finish(|| Some(()));
    });
    areas
}

/// The texts of a list, each with its place.
fn names(root: &mut Reader<'_>, key: &'static str, needed: bool) -> Vec<(String, Place)> {
    let document = root.document();
    let mut names = Vec::new();
    for value in root.list(key, needed) {
        let line = root.line_of(value);
        match value.get_ref() {
            DeValue::String(id) => names.push((id.clone().into_owned(), document.place(line))),
            _ => root.wrong_kind(key, line, "een lijst van teksten"),
        }
    }
    names
}

fn read_area(files: &Files, report: &Report, draft: &mut Draft, id: &str, listed: &Place) {
    let path = format!("{}/{id}.toml", draft.folder);
    if files.get(&path).is_none() {
        let message = format!("Het gebied ‘{id}’ heeft geen bestand ‘{id}.toml’ in deze map.");
        let names = files.iter().filter_map(|(path, _)| {
            path.strip_prefix(&draft.folder)?.strip_prefix('/')?.strip_suffix(".toml")
        });
        let finding = Finding::new(listed.clone(), Rule::MissingFile, message);
        report.add(finding.suggest_nearest(id, names));
        return;
    }
    with_file(files, report, &path, |mut root| {
        let mut heads = root.tables("gebied", true).into_iter();
        draft.areas.extend(heads.next().and_then(area::area));
        for extra in heads {
            let message = "‘[gebied]’ staat één keer bovenaan een bestand.".to_owned();
            root.report(extra.line(), Rule::Kind, message);
        }
        let lines = records(&mut root, "eis", |table| area::requirement(table, id)).0;
        draft.requirements.extend(lines);
        root.finish(|| Some(()));
    });
}

/// Reads what became of the edition before; whether it has to be there is for the rules to say.
fn read_mapping(files: &Files, report: &Report, draft: &mut Draft) {
    let path = format!("{}/mapping.toml", draft.folder);
    draft.known.has_mapping = files.get(&path).is_some();
    if draft.known.has_mapping {
        with_file(files, report, &path, |root| draft.mapping = Some(mapping::mapping(root)));
    }
}

fn read_shared(files: &Files, report: &Report, draft: &mut Draft) {
    with_file(files, report, "sources.toml", |mut root| {
        let (sources, ids) = records(&mut root, "bron", shared::source);
        draft.sources = sources;
        draft.known.sources = Some(ids);
        root.finish(|| Some(()));
    });
    with_file(files, report, "glossary.toml", |mut root| {
        draft.terms = records(&mut root, "begrip", shared::term).0;
        root.finish(|| Some(()));
    });
    if files.get("products.toml").is_some() {
        with_file(files, report, "products.toml", |root| draft.products = shared::products(root));
    }
    draft.lexicon = lexicon::lexicon(files, report);
}

/// The records under a key, and the ids of all of them, also of those with a fault.
fn records<'a, T>(
    root: &mut Reader<'a>,
    key: &'static str,
    read: impl Fn(Reader<'a>) -> Option<Authored<T>>,
) -> (Vec<Authored<T>>, BTreeSet<String>) {
    let tables = root.tables(key, true);
    let ids = tables.iter().filter_map(Reader::id).collect();
    (tables.into_iter().filter_map(read).collect(), ids)
}

/// Reads a file that has to be there and has to be TOML.
fn with_file(files: &Files, report: &Report, path: &str, read: impl FnOnce(Reader<'_>)) {
    let Some(text) = files.get(path) else {
        let message = format!("Het bestand ‘{path}’ ontbreekt.");
        report.add(Finding::new(Place::top(path), Rule::MissingFile, message));
        return;
    };
    let document = Document::new(path, text, report);
    if let Some(table) = document.table() {
        read(Reader::new(&document, &table, 1));
    }
}

fn report_unknown_files(
    files: &Files,
    report: &Report,
    folder: &str,
    areas: &[(String, Place)],
    partial: bool,
) {
    for (path, _) in files.iter() {
        let Some(name) = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) else {
            continue;
        };
        let is_area = |name: &str| {
            name.strip_suffix(".toml").is_some_and(|stem| areas.iter().any(|(id, _)| id == stem))
        };
        let too_much = partial && WHOLE_ONLY.contains(&name);
        if too_much || !(NO_AREAS.contains(&name) || is_area(name)) {
            let message = format!("Het bestand ‘{name}’ hoort niet bij deze editie.");
            let finding = Finding::new(Place::top(path), Rule::UnknownFile, message);
            report.add(finding.suggest(if too_much {
                "Een editie met ‘alleen’ heeft geen weg en geen onderwerpen voor later."
            } else {
                "Zet een nieuw gebied in ‘gebieden’ in edition.toml."
            }));
        }
    }
}
