//! A region's layer, cut for the self-check: what a record carries of it.
//!
//! It travels inside the record, so that whoever gets the werkbestand reads the same lines, also
//! where nobody has the layer. Its lines stand in the same columns as those of the check slice.

use serde::Serialize;

use super::check_wire::{item_row, read_item};
use super::table::{Row, Table};
use super::{CheckItem, CheckSlice};
use crate::norm::overlay::{LaidLine, Overlay, OverlayFault};
use crate::norm::{Authority, Norm, Requirement, RequirementId, Source};
use crate::words::object;

/// What a samenwerkingsverband says at one line of the check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Regional {
    /// Name of the samenwerkingsverband.
    pub name: String,
    /// It added this line; else the line is national.
    pub own: bool,
    /// This national line was agreed there.
    pub agreed: bool,
    /// Its words beside this national line, for schools; empty when it has none.
    pub words: String,
    /// Where that stands: titles, dates and addresses of its sources, in words.
    pub source: String,
}

/// `laag`: the layer of a samenwerkingsverband over the edition of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "author", derive(schemars::JsonSchema))]
pub struct OverlaySlice {
    /// `regionaal/<region>/2026-08`.
    pub id: String,
    /// Name of the samenwerkingsverband.
    #[serde(rename = "naam")]
    pub name: String,
    /// Id of the edition it lies on.
    #[serde(rename = "editie")]
    pub edition: String,
    /// SHA-256 of what the layer says.
    #[serde(rename = "ontvangstbewijs")]
    pub receipt: String,
    /// Lines of its own: per column a list with a value for each line. The last columns, which an older
    /// file may lack, say by what a line is found in a document.
    #[serde(rename = "regels")]
    lines: Table,
    /// What stands beside national lines, by column: id, `ja` when agreed, words, source.
    #[serde(rename = "ernaast")]
    beside: Table,
}

object!(OverlaySlice {
    must id = "id",
    must name = "naam",
    must edition = "editie",
    must receipt = "ontvangstbewijs",
    must lines = "regels",
    must beside = "ernaast",
});

impl OverlaySlice {
    /// The layer in words: `regionaal/streek/2026-08 van Samenwerkingsverband Streek`.
    pub fn in_words(&self) -> String {
        format!("{} van {}", self.id, self.name)
    }

    /// Whether it is the same layer and says all that the other says of it. A layer that an older tool
    /// laid lacks the last columns of its lines.
    ///
    /// The receipt alone is not enough: a file can be changed by hand below it.
    pub fn includes(&self, other: &Self) -> bool {
        self.lines.continues(&other.lines)
            && Self { lines: other.lines.clone(), ..self.clone() } == *other
    }

    /// The slice with only the name of this layer on its head, for a program that draws no lines.
    /// Unchanged when the layer lies on another edition.
    #[must_use]
    pub fn named_on(&self, national: &CheckSlice) -> CheckSlice {
        let mut laid = national.clone();
        if national.head.id == self.edition {
            laid.head.overlay = self.in_words();
            laid.head.overlay_receipt.clone_from(&self.receipt);
        }
        laid
    }

    /// The slice with this layer over it. What is national stays as it is, in its order.
    ///
    /// The layer may come from a file that somebody wrote by hand: of its lines only those are laid
    /// that take no national id, are gezag swv, and belong to an area and a theme that are there.
    #[must_use]
    pub fn over(&self, national: &CheckSlice) -> CheckSlice {
        let mut laid = self.named_on(national);
        if laid.head.overlay.is_empty() {
            return laid;
        }
        let regional = || Regional { name: self.name.clone(), ..Regional::default() };
        for (id, agreed, words, source) in self.beside.clone().rows(read_beside) {
            if let Some(item) = laid.items.iter_mut().find(|item| item.id == id) {
                item.regional = Some(Regional { agreed, words, source, ..regional() });
            }
        }
        for (mut item, source) in self.lines.clone().rows(read_line) {
            let fits = item.authority == Authority::Swv
                && !laid.items.iter().any(|other| other.id == item.id)
                && laid.areas.iter().any(|area| area.id == item.area)
                && laid.themes.iter().any(|theme| theme.id == item.theme);
            if fits {
                item.regional = Some(Regional { own: true, source, ..regional() });
                laid.items.push(item);
            }
        }
        laid
    }
}

impl OverlaySlice {
    /// The lines of its own on an edition, with what finds them in a document; none when it lies on
    /// another edition. Only gezag swv, as in [`over`](Self::over).
    pub(super) fn own_lines(&self, edition: &str) -> Vec<(CheckItem, FoundBy)> {
        let lines = if self.edition == edition { self.lines.clone() } else { Table::default() };
        let mut lines = lines.rows(read_own);
        lines.retain(|(item, _)| item.authority == Authority::Swv);
        lines
    }
}

impl CheckSlice {
    /// This slice under a layer, when there is one.
    #[must_use]
    pub fn under(&self, overlay: Option<&OverlaySlice>) -> Self {
        overlay.map_or_else(|| self.clone(), |overlay| overlay.over(self))
    }
}

impl Overlay {
    /// The layer as a record carries it.
    ///
    /// # Errors
    /// Every reason why it cannot be laid over this edition.
    pub fn slice(&self, norm: &Norm) -> Result<OverlaySlice, Vec<OverlayFault>> {
        let laid = self.lay_over(norm)?;
        let asked = |line: &&LaidLine| line.line.is_asked();
        let own = laid.iter().filter(asked).filter(|line| line.added_by.is_some());
        let beside = laid.iter().filter(asked).filter(|line| line.added_by.is_none());
        Ok(OverlaySlice {
            id: self.head.id.clone(),
            name: self.head.name.clone(),
            edition: self.head.edition.clone(),
            receipt: self.head.receipt.clone(),
            lines: Table::of(own.map(|line| {
                let mut row = item_row(&CheckItem::new(&line.line));
                row.push(self.sources_in_words(&line.line.sources));
                row.extend(found_by_row(&line.line));
                row
            })),
            beside: Table::of(beside.filter_map(|line| self.beside_row(line))),
        })
    }

    fn beside_row(&self, line: &LaidLine) -> Option<Vec<String>> {
        let agreed = line.agreed.as_ref().map(|(_, agreement)| agreement);
        let text = line.beside.as_ref().map(|(_, text)| text);
        let mut sources: Vec<String> = Vec::new();
        let named = agreed.iter().flat_map(|it| &it.sources);
        for id in named.chain(text.iter().flat_map(|it| &it.sources)) {
            if !sources.contains(id) {
                sources.push(id.clone());
            }
        }
        (agreed.is_some() || text.is_some()).then(|| {
            vec![
                line.line.id.clone(),
                if agreed.is_some() { "ja" } else { "" }.to_owned(),
                text.map(|text| text.school.clone()).unwrap_or_default(),
                self.sources_in_words(&sources),
            ]
        })
    }

    fn sources_in_words(&self, ids: &[String]) -> String {
        let known = |id: &String| self.sources.iter().find(|source| source.id == *id);
        ids.iter().filter_map(known).map(source_in_words).collect::<Vec<_>>().join("; ")
    }
}

fn source_in_words(source: &Source) -> String {
    format!("{} ({}), {}", source.title, source.date, source.url)
}

fn read_line(row: &mut Row) -> Option<(CheckItem, String)> {
    Some((read_item(row)?, row.text()?))
}

/// By what a line is found in a document, besides what the check shows of it.
#[derive(Clone, Debug, Default)]
pub(super) struct FoundBy {
    /// Words that occur in school documents.
    pub(super) terms: Vec<String>,
    /// Examples of what a passage shows.
    pub(super) examples: Vec<String>,
    /// The line for parents.
    pub(super) parents: String,
}

fn found_by_row(line: &Requirement) -> [String; 3] {
    [line.search_terms.join("\n"), line.evidence.join("\n"), line.parents.clone()]
}

fn read_own(row: &mut Row) -> Option<(CheckItem, FoundBy)> {
    let (item, _source) = read_line(row)?;
    let found_by = FoundBy {
        terms: row.lines().unwrap_or_default(),
        examples: row.lines().unwrap_or_default(),
        parents: row.text().unwrap_or_default(),
    };
    Some((item, found_by))
}

fn read_beside(row: &mut Row) -> Option<(RequirementId, bool, String, String)> {
    Some((row.text()?, row.text()? == "ja", row.text()?, row.text()?))
}
