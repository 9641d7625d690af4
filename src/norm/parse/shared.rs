//! What all editions share: `sources.toml`, `glossary.toml`, `products.toml`.

use super::reader::Reader;
use crate::norm::draft::Authored;
use crate::norm::{Reliability, Source, Term};

/// One `[[bron]]` of `sources.toml`.
pub(super) fn source(table: Reader<'_>) -> Option<Authored<Source>> {
    read_source(table, |table| {
        let reliability = table.choice("betrouwbaar");
        let local = table.flag("lokaal");
        let dossier = table.text("dossier");
        Some((reliability?, local, dossier))
    })
}

/// One `[[bron]]` of a region's own layer. How reliable such a source is, is the same for all.
pub(super) fn regional_source(table: Reader<'_>) -> Option<Authored<Source>> {
    read_source(table, |_| Some((Reliability::Midden, true, String::new())))
}

fn read_source<'a>(
    mut table: Reader<'a>,
    carries: impl FnOnce(&mut Reader<'a>) -> Option<(Reliability, bool, String)>,
) -> Option<Authored<Source>> {
    let id = table.text("id");
    let title = table.text("titel");
    let publisher = table.text("uitgever");
    let date = table.text("datum");
    let url = table.text("url");
    let supports = table.text("steunt");
    let read = table.text("gelezen");
    let consulted = table.date("geraadpleegd");
    let reuse = table.text("hergebruik");
    let carries = carries(&mut table);
    table.finish(|| {
        let (reliability, local, dossier) = carries?;
        Some(Source {
            id,
            title,
            publisher,
            date,
            url,
            supports,
            read,
            consulted: consulted?,
            reliability,
            local,
            reuse,
            dossier,
        })
    })
}

/// One `[[begrip]]`.
pub(super) fn term(mut table: Reader<'_>) -> Option<Authored<Term>> {
    let term = Term {
        id: table.text("id"),
        word: table.text("woord"),
        explanation: table.text("uitleg"),
        also: table.texts_if_any("ook"),
        code: table.text_if_any("code"),
    };
    table.finish(|| Some(term))
}

/// The names in `products.toml`.
pub(super) fn products(mut table: Reader<'_>) -> Vec<String> {
    let names = table.texts("namen");
    table.finish(|| Some(names)).map(Authored::into_value).unwrap_or_default()
}
