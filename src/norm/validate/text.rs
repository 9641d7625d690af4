//! Every text a reader can meet, with where it stands and whose it is.

use crate::norm::draft::{Authored, Draft};
use crate::norm::{Place, Requirement};

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Whole sentences for parents or any visitor: at most 20 words each.
    Plain,
    /// Whole sentences for schools: at most 25 words each.
    School,
    /// A name, a title or part of a sentence.
    Phrase,
    /// A word to search with.
    Search,
}

/// One text.
#[derive(Clone, Debug)]
pub(super) struct Text<'a> {
    /// Its key in the data.
    pub(super) key: &'static str,
    /// The words themselves.
    pub(super) content: &'a str,
    /// Where it stands.
    pub(super) place: Place,
    /// What it is for.
    pub(super) kind: Kind,
    /// The line it belongs to.
    pub(super) line: Option<&'a Requirement>,
}

/// All texts of lines.
pub(super) fn of_lines(draft: &Draft) -> Vec<Text<'_>> {
    let mut texts = Vec::new();
    for record in &draft.requirements {
        let line: &Requirement = record;
        let mut list = Texts { record, line: Some(line), into: &mut texts };
        list.add("titel", Kind::Phrase, &line.title);
        list.add("school", Kind::School, &line.school);
        list.add("ouders", Kind::Plain, &line.parents);
        list.add("vraag", Kind::Plain, &line.ask);
        list.add("ja", Kind::School, &line.judging.ja);
        list.add("deels", Kind::School, &line.judging.deels);
        list.add("nee", Kind::School, &line.judging.nee);
        list.add_all("bewijs", Kind::Phrase, &line.evidence);
        list.add_all("zoekwoorden", Kind::Search, &line.search_terms);
        if let Some(caution) = &line.caution {
            list.add("let_op", Kind::School, caution);
        }
    }
    // Beside a national line, and so of no line of its own.
    for record in draft.overlay.iter().flat_map(|overlay| &overlay.texts) {
        let mut list = Texts { record, line: None, into: &mut texts };
        list.add("school", Kind::School, &record.school);
        list.add("ouders", Kind::Plain, &record.parents);
    }
    texts
}

/// All texts of the edition and of what editions share.
pub(super) fn all(draft: &Draft) -> Vec<Text<'_>> {
    let mut texts = of_lines(draft);
    if let Some(head) = &draft.head {
        let mut list = Texts { record: head, line: None, into: &mut texts };
        list.add("titel", Kind::Phrase, &head.title);
        list.add("is", Kind::School, &head.is);
        list.add("is_niet", Kind::School, &head.is_not);
    }
    if let Some(head) = draft.overlay.as_ref().and_then(|overlay| overlay.head.as_ref()) {
        let mut list = Texts { record: head, line: None, into: &mut texts };
        list.add("naam", Kind::Phrase, &head.name);
        list.add("is", Kind::School, &head.is);
        list.add("is_niet", Kind::School, &head.is_not);
    }
    for theme in &draft.themes {
        let mut list = Texts { record: theme, line: None, into: &mut texts };
        list.add("naam", Kind::Phrase, &theme.name);
        list.add("ouders", Kind::Plain, &theme.for_parents);
    }
    for area in &draft.areas {
        let mut list = Texts { record: area, line: None, into: &mut texts };
        list.add("naam", Kind::Phrase, &area.name);
        list.add_all("ook", Kind::Search, &area.also);
        list.add("school", Kind::School, &area.for_schools);
        list.add("ouders", Kind::Plain, &area.for_parents);
        list.add("wie", Kind::Phrase, &area.who);
    }
    for step in &draft.route {
        let mut list = Texts { record: step, line: None, into: &mut texts };
        list.add("wie", Kind::Phrase, &step.who);
        list.add("kan", Kind::Plain, &step.can);
        list.add("kan_niet", Kind::Plain, &step.cannot);
        list.add("zo", Kind::Plain, &step.how);
    }
    for subject in &draft.later {
        let mut list = Texts { record: subject, line: None, into: &mut texts };
        list.add("naam", Kind::Phrase, &subject.name);
        list.add_all("ook", Kind::Search, &subject.also);
        list.add("wanneer", Kind::Plain, &subject.when);
        list.add("nu", Kind::Plain, &subject.now);
    }
    for link in draft.mapping.iter().flat_map(|mapping| &mapping.links) {
        let mut list = Texts { record: link, line: None, into: &mut texts };
        list.add("reden", Kind::School, &link.reason);
    }
    for other in draft.mapping.iter().flat_map(|mapping| &mapping.others) {
        let mut list = Texts { record: other, line: None, into: &mut texts };
        list.add("reden", Kind::School, &other.reason);
    }
    for term in &draft.terms {
        let mut list = Texts { record: term, line: None, into: &mut texts };
        list.add("woord", Kind::Phrase, &term.word);
        list.add("uitleg", Kind::Plain, &term.explanation);
        list.add_all("ook", Kind::Search, &term.also);
    }
    texts
}

struct Texts<'a, 'b, T> {
    record: &'a Authored<T>,
    line: Option<&'a Requirement>,
    into: &'b mut Vec<Text<'a>>,
}

impl<'a, T> Texts<'a, '_, T> {
    fn add(&mut self, key: &'static str, kind: Kind, text: &'a str) {
        let place = self.record.at(key);
        self.into.push(Text { key, content: text, place, kind, line: self.line });
    }

    fn add_all(&mut self, key: &'static str, kind: Kind, texts: &'a [String]) {
        for (index, text) in texts.iter().enumerate() {
            let place = self.record.entry(key, index);
            self.into.push(Text { key, content: text, place, kind, line: self.line });
        }
    }
}
