//! `wet`: places in law, each an inline table.

use super::reader::Reader;
use crate::norm::LawRef;
use crate::norm::draft::Authored;

/// The places under `wet`; none when the key is left out.
pub(super) fn places(record: &mut Reader<'_>) -> Vec<LawRef> {
    let mut places = Vec::new();
    for table in record.tables("wet", false) {
        match place(table) {
            Some(place) => places.push(place),
            None => record.spoil(),
        }
    }
    places
}

fn place(mut table: Reader<'_>) -> Option<LawRef> {
    let bwb = table.text("bwb");
    let artikel = table.text("artikel");
    let lid = table.text_if_any("lid");
    let letter = table.text_if_any("letter");
    let versie = table.date("versie");
    let other_version = table.flag("andere_versie");
    let sector = table.choice_if_any("sector");
    table
        .finish(|| {
            Some(LawRef { bwb, artikel, lid, letter, versie: versie?, other_version, sector })
        })
        .map(Authored::into_value)
}
