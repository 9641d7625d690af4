//! `mapping.toml`: what became of each line of the edition before.

use super::law;
use super::reader::Reader;
use crate::norm::draft::{Authored, DraftMapping};
use crate::norm::{Link, OtherSubject, Rule};

/// The whole file.
pub(super) fn mapping(mut root: Reader<'_>) -> DraftMapping {
    let class = root.choice("klasse");
    let links = root.tables("overgang", false).into_iter().flat_map(link).collect();
    let others = root.tables("ander_onderwerp", false).into_iter().filter_map(other).collect();
    DraftMapping { class: root.finish(|| class), links, others }
}

/// One `[[overgang]]`: a link, or one for each line that kept its id and shares the reason.
fn link(mut table: Reader<'_>) -> Vec<Authored<Link>> {
    let line = table.line();
    let relation = table.choice("relatie");
    let old = table.texts_if_any("oud");
    let new = table.texts_if_any("nieuw");
    let same = table.texts_if_any("onderdelen");
    let reason = table.text("reden");
    let sides = !old.is_empty() || !new.is_empty();
    if sides && !same.is_empty() {
        let message =
            "Noem id’s onder ‘onderdelen’, of onder ‘oud’ en ‘nieuw’: niet allebei.".to_owned();
        table.report(line, Rule::Kind, message);
    }
    let written = table.finish(|| Some((Link { relation: relation?, old, new, reason }, same)));
    let Some(written) = written else { return Vec::new() };
    if written.1.is_empty() {
        return vec![written.map(|(link, _)| link)];
    }
    written.spread("onderdelen", ["oud", "nieuw"], |(link, same)| {
        let of = |id: String| Link { old: vec![id.clone()], new: vec![id], ..link.clone() };
        same.into_iter().map(of).collect()
    })
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
