//! One file: its text, its lines, and what is said about it.

use std::cell::RefCell;
use std::sync::Arc;

use toml::de::DeTable;

use super::syntax;
use crate::norm::{Finding, Place, Rule};

/// Everything that was found so far.
#[derive(Debug, Default)]
pub(super) struct Report(RefCell<Vec<Finding>>);

impl Report {
    /// Adds a finding.
    pub(super) fn add(&self, finding: Finding) {
        self.0.borrow_mut().push(finding);
    }

    /// All findings.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.0.into_inner()
    }
}

/// One file of the norm folder.
#[derive(Debug)]
pub(super) struct Document<'a> {
    /// Path within the norm folder.
    pub(super) file: Arc<str>,
    /// Where findings go.
    pub(super) report: &'a Report,
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Document<'a> {
    /// A file that is there.
    pub(super) fn new(file: &str, text: &'a str, report: &'a Report) -> Self {
        let newlines = text.match_indices('\n').map(|(at, _)| at + 1);
        let starts = std::iter::once(0).chain(newlines).collect();
        Self { file: file.into(), report, text, starts }
    }

    /// The line that holds a byte, counted from 1.
    pub(super) fn line(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte).max(1)
    }

    /// The place of a line.
    pub(super) fn place(&self, line: usize) -> Place {
        Place { file: self.file.clone(), line }
    }

    /// The table of the file. `None` when it is no TOML; every fault has then been reported.
    pub(super) fn table(&self) -> Option<DeTable<'a>> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in &errors {
            let span = error.span().unwrap_or_default();
            let word = self.text.get(span.clone()).unwrap_or_default();
            let place = self.place(self.line(span.start));
            let message = syntax::in_dutch(error.message(), word);
            self.report.add(Finding::new(place, Rule::Toml, message));
        }
        errors.is_empty().then(|| table.into_inner())
    }
}
