//! Reads one table: every key is asked for by name, and what is left over is unknown.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::document::Document;
use crate::norm::draft::{Authored, Lines};
use crate::norm::{Finding, Rule};
use crate::words;

/// A table that is being read.
///
/// Getters report what is wrong and give something empty instead, so that one run finds every
/// fault. [`Reader::finish`] gives the record only when nothing was wrong with it.
pub(super) struct Reader<'a> {
    document: &'a Document<'a>,
    table: &'a DeTable<'a>,
    line: usize,
    keys: BTreeMap<&'static str, Vec<usize>>,
    broken: bool,
}

impl<'a> Reader<'a> {
    /// Reads a table that starts on this line.
    pub(super) fn new(document: &'a Document<'a>, table: &'a DeTable<'a>, line: usize) -> Self {
        Self { document, table, line, keys: BTreeMap::new(), broken: false }
    }

    /// The record, when all its keys were known, there and of the right kind.
    pub(super) fn finish<T>(mut self, build: impl FnOnce() -> Option<T>) -> Option<Authored<T>> {
        self.report_unknown_keys();
        if self.broken {
            return None;
        }
        let lines = Lines { file: self.document.file.clone(), line: self.line, keys: self.keys };
        build().map(|value| Authored::new(value, lines))
    }

    /// Reads the tables under a key: `[[eis]]`. They are needed when `needed` is set.
    pub(super) fn tables(&mut self, key: &'static str, needed: bool) -> Vec<Reader<'a>> {
        let Some(value) = self.value(key, needed) else { return Vec::new() };
        let document = self.document;
        let entries: &'a [Spanned<DeValue<'a>>] = match value.get_ref() {
            DeValue::Array(entries) => entries,
            DeValue::Table(_) => std::slice::from_ref(value),
            _ => &[],
        };
        self.note_lines(key, entries);
        let mut tables = Vec::new();
        for entry in entries {
            let line = document.line(entry.span().start);
            match entry.get_ref() {
                DeValue::Table(table) => tables.push(Reader::new(document, table, line)),
                _ => self.wrong_kind(key, line, "een of meer blokken"),
            }
        }
        if !matches!(value.get_ref(), DeValue::Array(_) | DeValue::Table(_)) {
            self.wrong_kind(key, document.line(value.span().start), "een of meer blokken");
        }
        tables
    }

    /// The id, when there is one, without reporting anything.
    pub(super) fn id(&self) -> Option<String> {
        let found = self.table.iter().find(|(name, _)| name.get_ref() == "id");
        found.and_then(|(_, value)| value.get_ref().as_str()).map(str::to_owned)
    }

    /// Whether the table has this key, without asking for it.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.keys().any(|name| name.get_ref() == key)
    }

    /// The line of a key that is there; that of the table when it is not.
    pub(super) fn line_of_key(&self, key: &str) -> usize {
        let name = self.table.keys().find(|name| name.get_ref() == key);
        name.map_or(self.line, |name| self.document.line(name.span().start))
    }

    /// The line of the table's head.
    pub(super) fn line(&self) -> usize {
        self.line
    }

    /// Marks the record as unfit; what is wrong has been reported elsewhere.
    pub(super) fn spoil(&mut self) {
        self.broken = true;
    }

    /// The value of a key, with its line noted. A missing key is reported when it is needed.
    pub(super) fn value(
        &mut self,
        key: &'static str,
        needed: bool,
    ) -> Option<&'a Spanned<DeValue<'a>>> {
        let found = self.table.iter().find(|(name, _)| name.get_ref() == key);
        let Some((_, value)) = found else {
            self.keys.insert(key, Vec::new());
            if needed {
                self.report(self.line, Rule::MissingKey, format!("‘{key}’ ontbreekt."));
            }
            return None;
        };
        self.keys.insert(key, vec![self.document.line(value.span().start)]);
        Some(value)
    }

    /// The entries of a list; a list under a key notes the line of each entry.
    pub(super) fn list(&mut self, key: &'static str, needed: bool) -> &'a [Spanned<DeValue<'a>>] {
        let Some(value) = self.value(key, needed) else { return &[] };
        let DeValue::Array(entries) = value.get_ref() else {
            self.wrong_kind(key, self.document.line(value.span().start), "een lijst");
            return &[];
        };
        self.note_lines(key, entries);
        entries
    }

    /// The line of a value.
    pub(super) fn line_of(&self, value: &Spanned<DeValue<'_>>) -> usize {
        self.document.line(value.span().start)
    }

    /// Reports that a value is not of the kind that its key asks for.
    pub(super) fn wrong_kind(&mut self, key: &str, line: usize, kind: &str) {
        self.report(line, Rule::Kind, format!("‘{key}’ vraagt {kind}."));
    }

    /// Reports something in this record.
    pub(super) fn report(&mut self, line: usize, rule: Rule, message: String) {
        self.add(Finding::new(self.document.place(line), rule, message));
    }

    /// Reports a finding in this record.
    pub(super) fn add(&mut self, finding: Finding) {
        self.broken = true;
        self.document.report.add(finding);
    }

    /// The place of a line in this file.
    pub(super) fn document(&self) -> &'a Document<'a> {
        self.document
    }

    /// Notes the line of each entry; an empty list keeps the line of the list.
    fn note_lines(&mut self, key: &'static str, entries: &[Spanned<DeValue<'_>>]) {
        if !entries.is_empty() {
            let lines = entries.iter().map(|entry| self.line_of(entry)).collect();
            self.keys.insert(key, lines);
        }
    }

    fn report_unknown_keys(&mut self) {
        let known: Vec<&str> = self.keys.keys().copied().collect();
        let unknown: Vec<_> =
            self.table.keys().filter(|name| !known.contains(&name.get_ref().as_ref())).collect();
        for name in unknown {
            let place = self.document.place(self.document.line(name.span().start));
            let name = name.get_ref();
            let finding =
                Finding::new(place, Rule::UnknownKey, format!("‘{name}’ is hier onbekend."))
                    .suggest_nearest(name, known.iter().copied());
            let finding = match finding.suggestion {
                Some(_) => finding,
                None => finding.suggest(format!("Wel bekend: {}.", words::and(&known))),
            };
            self.add(finding);
        }
    }
}
