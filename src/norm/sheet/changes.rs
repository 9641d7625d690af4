//! What an import changes, line by line.

use serde::Serialize;

use crate::norm::{Area, Norm, Requirement};
use crate::words::count;

/// What changes in one area.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AreaChanges {
    /// Id of the area.
    #[serde(rename = "gebied")]
    pub id: String,
    /// How many lines it has now.
    #[serde(rename = "onderdelen")]
    pub lines: usize,
    /// Ids of lines that are new.
    #[serde(rename = "nieuw")]
    pub added: Vec<String>,
    /// Ids of lines that say something else.
    #[serde(rename = "veranderd")]
    pub changed: Vec<String>,
    /// Ids of lines that are gone.
    #[serde(rename = "weg")]
    pub removed: Vec<String>,
    /// Whether the area itself says something else, or its lines stand in another order.
    #[serde(rename = "gebied_veranderd")]
    pub head: bool,
}

impl AreaChanges {
    /// What differs between an edition as it was and as it would be.
    pub(super) fn between(before: Option<&Norm>, after: &Norm, id: &str) -> Self {
        let (old_area, old) = before.map(|norm| parts(norm, id)).unwrap_or_default();
        let (new_area, new) = parts(after, id);
        let find = |lines: &[&Requirement], id: &str| lines.iter().any(|line| line.id == id);
        let ids = |lines: &[&Requirement], keep: &dyn Fn(&Requirement) -> bool| {
            lines.iter().filter(|line| keep(line)).map(|line| line.id.clone()).collect()
        };
        let order = |lines: &[&Requirement], others: &[&Requirement]| -> Vec<String> {
            ids(lines, &|line| find(others, &line.id))
        };
        Self {
            id: id.to_owned(),
            lines: new.len(),
            added: ids(&new, &|line| !find(&old, &line.id)),
            changed: ids(&new, &|line| {
                old.iter().any(|other| other.id == line.id && *other != line)
            }),
            removed: ids(&old, &|line| !find(&new, &line.id)),
            head: old_area != new_area || order(&old, &new) != order(&new, &old),
        }
    }

    /// The area with what changes in it: one line, and one for each kind of change.
    pub fn in_words(&self) -> Vec<String> {
        let nothing = if self.is_none() { ", niets veranderd" } else { "" };
        let mut lines =
            vec![format!("{}: {}{nothing}", self.id, count(self.lines, "onderdeel", "onderdelen"))];
        for (what, ids) in
            [("nieuw", &self.added), ("veranderd", &self.changed), ("weg", &self.removed)]
        {
            if !ids.is_empty() {
                lines.push(format!("{what}: {}", ids.join(", ")));
            }
        }
        if self.head {
            lines.push("het gebied zelf of de volgorde is veranderd".to_owned());
        }
        lines
    }

    /// Whether nothing changes.
    pub fn is_none(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty() && !self.head
    }
}

fn parts<'a>(norm: &'a Norm, id: &str) -> (Option<&'a Area>, Vec<&'a Requirement>) {
    let area = norm.edition.areas.iter().find(|area| area.id == id);
    let lines = norm.edition.requirements.iter().filter(|line| line.area == id).collect();
    (area, lines)
}
