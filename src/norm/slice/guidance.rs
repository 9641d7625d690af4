//! The slice with what helps to judge: examples and cautions. It may come a moment later.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::table::{Row, Table, non_empty};
use crate::norm::{Norm, RequirementId};

/// What helps to judge one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guidance {
    /// Examples of what a passage in the schoolgids shows.
    pub evidence: Vec<String>,
    /// A remark a reader needs.
    pub caution: Option<String>,
}

/// The guidance for every line that is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "GuidanceWire", from = "GuidanceWire")]
pub struct GuidanceSlice {
    /// Receipt of the edition it was cut from; equal to that of the check slice beside it.
    pub receipt: String,
    /// In the edition's order; a list, because a map weighs more in the program than it saves.
    items: Vec<(RequirementId, Rc<Guidance>)>,
}

impl GuidanceSlice {
    /// The guidance for a line.
    pub fn of(&self, id: &str) -> Option<&Rc<Guidance>> {
        self.items.iter().find_map(|(other, guidance)| (other == id).then_some(guidance))
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct GuidanceWire {
    receipt: String,
    items: Table,
}

fn row(id: &str, guidance: &Guidance) -> Vec<String> {
    let caution = guidance.caution.clone().unwrap_or_default();
    vec![id.to_owned(), guidance.evidence.join("\n"), caution]
}

fn read(row: &mut Row) -> Option<(RequirementId, Rc<Guidance>)> {
    let id = row.text()?;
    Some((id, Rc::new(Guidance { evidence: row.lines()?, caution: non_empty(row.text()?) })))
}

impl From<GuidanceSlice> for GuidanceWire {
    fn from(slice: GuidanceSlice) -> Self {
        let items = Table::of(slice.items.iter().map(|(id, guidance)| row(id, guidance)));
        Self { receipt: slice.receipt, items }
    }
}

impl From<GuidanceWire> for GuidanceSlice {
    fn from(wire: GuidanceWire) -> Self {
        Self { receipt: wire.receipt, items: wire.items.rows(read) }
    }
}

impl Norm {
    /// What helps to judge every line the check can ask.
    pub fn guidance_slice(&self) -> GuidanceSlice {
        let lines = self.edition.requirements.iter().filter(|line| line.is_asked());
        let items = lines.map(|line| {
            let (evidence, caution) = (line.evidence.clone(), line.caution.clone());
            (line.id.clone(), Rc::new(Guidance { evidence, caution }))
        });
        GuidanceSlice { receipt: self.edition.head.receipt.clone(), items: items.collect() }
    }
}
