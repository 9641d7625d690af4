//! `mapping.toml`: what became of each line of the edition before.

use super::law;
use super::reader::Reader;
use crate::norm::draft::{Authored, DraftMapping};
use crate::norm::{Link, OtherSubject, Rule};

/// The whole file.
pub(super) fn mapping(mut root: Reader<'_>) -> DraftMapping {
    let class = root.choice("klasse");
    let links = root.tables("overgang", false).into_iter().filter_map(link).collect();
    let others = root.tables("ander_onderwerp", false).into_iter().filter_map(other).collect();
    DraftMapping { class: root.finish(|| class), links, others }
}

/// One `[[overgang]]`.
fn link(mut table: Reader<'_>) -> Option<Authored<Link>> {
    let relation = table.choice("relatie");
    let old = table.texts_if_any("oud");
    let new = table.texts_if_any("nieuw");
    let reason = table.text("reden");
    table.finish(|| Some(Link { relation: relation?, old, new, reason }))
}

/// One `[[ander_onderwerp]]`.
fn other(mut table: Reader<'_>) -> Option<Authored<OtherSubject>> {
    let line = table.line();
    let _ = table.value("wet", true);
    let mut places = law::places(&mut table);
    let reason = table.text("reden");
    let place = places.pop();
    if !places.is_empty() {
        let message = "‘ander_onderwerp’ vraagt één plaats onder ‘wet’.".to_owned();
        table.report(line, Rule::Kind, message);
    }
    table.finish(|| Some(OtherSubject { law: place?, reason }))
}
