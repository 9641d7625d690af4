//! `edition.toml`, `route.toml` and `later.toml`.

use super::law;
use super::reader::Reader;
use crate::norm::draft::Authored;
use crate::norm::{EditionHead, LaterSubject, RouteStep, Theme};

/// The keys at the top of `edition.toml`; the receipt follows when all has been read.
///
/// `gebieden`, `niet_gelezen` and `thema` have been read before.
pub(super) fn head(mut table: Reader<'_>) -> Option<Authored<EditionHead>> {
    let id = table.text("id");
    let title = table.text("titel");
    let status = table.choice("status");
    let is = table.text("is");
    let is_not = table.text("is_niet");
    let compiled = table.date("opgesteld");
    let valid_from = table.date("geldig_vanaf");
    let previous = table.text_if_any("vorige");
    let review_before = table.date("herzien_voor");
    let only = table.choice_if_any("alleen");
    table.finish(|| {
        Some(EditionHead {
            id,
            title,
            status: status?,
            is,
            is_not,
            compiled: compiled?,
            valid_from: valid_from?,
            previous,
            review_before: review_before?,
            only,
            newer: None,
            overlay: String::new(),
            overlay_receipt: String::new(),
            receipt: String::new(),
        })
    })
}

/// One `[[thema]]`.
pub(super) fn theme(mut table: Reader<'_>) -> Option<Authored<Theme>> {
    let theme =
        Theme { id: table.text("id"), name: table.text("naam"), for_parents: table.text("ouders") };
    table.finish(|| Some(theme))
}

/// One `[[stap]]`.
pub(super) fn step(mut table: Reader<'_>) -> Option<Authored<RouteStep>> {
    let step = RouteStep {
        id: table.text("id"),
        who: table.text("wie"),
        can: table.text("kan"),
        cannot: table.text("kan_niet"),
        how: table.text("zo"),
        sources: table.texts_if_any("bronnen"),
        law: law::places(&mut table),
    };
    table.finish(|| Some(step))
}

/// One `[[onderwerp]]`.
pub(super) fn later(mut table: Reader<'_>) -> Option<Authored<LaterSubject>> {
    let subject = LaterSubject {
        id: table.text("id"),
        name: table.text("naam"),
        also: table.texts_if_any("ook"),
        when: table.text("wanneer"),
        now: table.text("nu"),
    };
    table.finish(|| Some(subject))
}
