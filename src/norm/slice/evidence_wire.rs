//! How the evidence slice travels: areas and lines as tables of text, one column per field.

use serde::Serialize;

use super::table::{Row, Table};
use super::{EvidenceArea, EvidenceLine, EvidenceSlice, SliceError, error};
use crate::norm::SaidWords;
use crate::norm::choice::Choice as _;
use crate::words::object;

/// The written form of an [`EvidenceSlice`].
#[derive(Clone, Debug, Serialize)]
pub(super) struct EvidenceWire {
    edition: String,
    areas: Table,
    count: u32,
    lines: Table,
    empty: Vec<String>,
    common: Vec<String>,
    forms: Vec<String>,
    same: Vec<String>,
    parts: Vec<String>,
    negations: Vec<String>,
    plans: Vec<String>,
}

object!(EvidenceWire {
    must edition = "edition",
    must areas = "areas",
    must count = "count",
    must lines = "lines",
    must empty = "empty",
    must common = "common",
    must forms = "forms",
    must same = "same",
    must parts = "parts",
    must negations = "negations",
    must plans = "plans",
});

fn area_row(area: &EvidenceArea) -> Vec<String> {
    let general = if area.general { "ja" } else { "" };
    vec![area.id.clone(), general.to_owned(), area.names.join("\n")]
}

fn read_area(row: &mut Row) -> Option<EvidenceArea> {
    Some(EvidenceArea { id: row.text()?, general: row.text()? == "ja", names: row.lines()? })
}

fn line_row(line: &EvidenceLine) -> Vec<String> {
    vec![
        line.id.clone(),
        line.area.clone(),
        line.sectors.iter().map(|sector| sector.word()).collect::<Vec<_>>().join(" "),
        line.asked.map(|depth| depth.word().to_owned()).unwrap_or_default(),
        line.title.clone(),
        line.terms.join("\n"),
        line.phrases.join("\n"),
        line.said.written(),
        line.needs.join("\n"),
        line.together.map(|number| number.to_string()).unwrap_or_default(),
        line.examples.join("\n"),
        line.school.clone(),
        line.yes.clone(),
        line.partly.clone(),
        line.no.clone(),
        line.parents.clone(),
    ]
}

fn read_line(row: &mut Row) -> Option<EvidenceLine> {
    Some(EvidenceLine {
        id: row.text()?,
        area: row.text()?,
        sectors: row.words()?,
        asked: row.words()?.pop(),
        title: row.text()?,
        terms: row.lines()?,
        phrases: row.lines()?,
        said: SaidWords::read(&row.text()?)?,
        needs: row.lines()?,
        together: row.text()?.parse().ok(),
        examples: row.lines()?,
        school: row.text()?,
        yes: row.text()?,
        partly: row.text()?,
        no: row.text()?,
        parents: row.text()?,
        regional: None,
    })
}

impl From<EvidenceSlice> for EvidenceWire {
    fn from(slice: EvidenceSlice) -> Self {
        Self {
            areas: Table::of(slice.areas.iter().map(area_row)),
            count: error::count(slice.lines.len()),
            lines: Table::of(slice.lines.iter().map(line_row)),
            edition: slice.edition,
            empty: slice.empty,
            common: slice.common,
            forms: slice.forms,
            same: slice.same,
            parts: slice.parts,
            negations: slice.negations,
            plans: slice.plans,
        }
    }
}

impl TryFrom<EvidenceWire> for EvidenceSlice {
    type Error = SliceError;

    fn try_from(wire: EvidenceWire) -> Result<Self, SliceError> {
        let (areas, lines) = (wire.areas.rows(read_area), wire.lines.rows(read_line));
        error::check_count(wire.count, lines.len())?;
        let lost = |line: &&EvidenceLine| !areas.iter().any(|area| area.id == line.area);
        if let Some(line) = lines.iter().find(lost) {
            let what = "hoort bij een gebied dat er niet in zit";
            return Err(SliceError::Item { id: line.id.clone(), what });
        }
        Ok(Self {
            edition: wire.edition,
            areas,
            lines,
            empty: wire.empty,
            common: wire.common,
            forms: wire.forms,
            same: wire.same,
            parts: wire.parts,
            negations: wire.negations,
            plans: wire.plans,
        })
    }
}
