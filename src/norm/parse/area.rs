//! `<gebied>.toml`: one area with its lines.

use super::law;
use super::reader::Reader;
use crate::norm::draft::Authored;
use crate::norm::{Area, Judging, LawRef, LegalNature, Requirement, Support};

/// The `[gebied]` table.
pub(super) fn area(mut table: Reader<'_>) -> Option<Authored<Area>> {
    let area = Area {
        id: table.text("id"),
        name: table.text("naam"),
        also: table.texts("ook"),
        for_schools: table.text("school"),
        for_parents: table.text("ouders"),
        who: table.text("wie"),
        hue: table.number("tint"),
        general: table.flag("algemeen"),
    };
    table.finish(|| Some(area))
}

/// One `[[eis]]` of an edition, in the file of this area.
pub(super) fn requirement(mut table: Reader<'_>, area: &str) -> Option<Authored<Requirement>> {
    let legal_nature = table.choice_if_any("rechtskarakter");
    let support = table.choice_if_any("steun");
    let law = law::places(&mut table);
    let dossier = table.texts("dossier");
    line(table, area.to_owned(), OfEdition { legal_nature, support, law, dossier })
}

/// One `[[eis]]` of a region's own layer, which names its area and has nothing to do with law.
pub(super) fn regional(mut table: Reader<'_>) -> Option<Authored<Requirement>> {
    let area = table.text("gebied");
    line(table, area, OfEdition::default())
}

/// What only a line of an edition has.
#[derive(Default)]
struct OfEdition {
    legal_nature: Option<LegalNature>,
    support: Option<Support>,
    law: Vec<LawRef>,
    dossier: Vec<String>,
}

/// What every line has, with what was read of it already.
fn line(mut table: Reader<'_>, area: String, more: OfEdition) -> Option<Authored<Requirement>> {
    let id = table.text("id");
    let title = table.text("titel");
    let theme = table.text("thema");
    let sectors = table.choices("sectoren");
    let authority = table.choice("gezag");
    let depth = table.choice("omvang");
    let describing = table.choice("beschrijven");
    let school = table.text("school");
    let parents = table.text("ouders");
    let ask = table.text("vraag");
    let judging =
        Judging { ja: table.text("ja"), deels: table.text("deels"), nee: table.text("nee") };
    let evidence = table.texts("bewijs");
    let search_terms = table.texts("zoekwoorden");
    let caution = table.text_if_any("let_op");
    let sources = table.texts("bronnen");
    table.finish(|| {
        Some(Requirement {
            id,
            area,
            title,
            theme,
            sectors,
            authority: authority?,
            legal_nature: more.legal_nature,
            support: more.support,
            depth: depth?,
            describing: describing?,
            school,
            parents,
            ask,
            judging,
            evidence,
            search_terms,
            caution,
            sources,
            law: more.law,
            dossier: more.dossier,
        })
    })
}
