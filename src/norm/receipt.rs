//! The receipt: SHA-256 over what an edition says, however it is written down or cut up.
//!
//! The canonical form is a list of fields in a fixed order, one per line:
//! `name=length:value`, with the length in bytes, so that no value can pass for another field. A
//! list starts with `name#number`; an absent value is `name~`. The first line names the form. It
//! holds the head without the receipt, themes, areas, lines, route and later subjects in the
//! edition's order, and the cited sources by id. Not in it: the glossary, which all editions share
//! and which explains words without changing a line, and sources nobody cites.
//!
//! So order of keys, comments, layout of files, slices and JSON do not matter; each text does.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::choice::Choice;
use super::{
    Area, EditionHead, LawRef, Mapping, Norm, Overlay, OverlayHead, Requirement, RouteStep, Source,
};

/// The first line of the canonical form.
const FORM: &str = "normwijzer-editie/1";
/// The same of a mapping.
const MAPPING_FORM: &str = "normwijzer-overgang/1";
/// The same of an overlay.
const OVERLAY_FORM: &str = "normwijzer-laag/1";

/// The receipt of an edition with the sources it cites: 64 hexadecimal digits.
pub fn receipt(norm: &Norm) -> String {
    hex(&canonical(norm))
}

/// The canonical form of an edition with the sources it cites.
pub fn canonical(norm: &Norm) -> String {
    let edition = &norm.edition;
    let mut form = Form(format!("{FORM}\n"));
    form.head(&edition.head);
    form.count("themes", edition.themes.len());
    for theme in &edition.themes {
        form.text("id", &theme.id);
        form.text("name", &theme.name);
        form.text("for_parents", &theme.for_parents);
    }
    form.count("areas", edition.areas.len());
    edition.areas.iter().for_each(|area| form.area(area));
    form.count("requirements", edition.requirements.len());
    edition.requirements.iter().for_each(|line| form.line(line));
    form.count("route", edition.route.len());
    edition.route.iter().for_each(|step| form.step(step));
    form.count("later", edition.later.len());
    for subject in &edition.later {
        form.text("id", &subject.id);
        form.text("name", &subject.name);
        form.texts("also", &subject.also);
        form.text("when", &subject.when);
        form.text("now", &subject.now);
    }
    if !edition.unread.is_empty() {
        form.texts("unread", &edition.unread);
    }
    let sources = cited(norm);
    form.count("sources", sources.len());
    for source in sources {
        form.source(source);
    }
    form.0
}

/// The receipt of a mapping: 64 hexadecimal digits over what it says.
pub fn mapping_receipt(mapping: &Mapping) -> String {
    let mut form = Form(format!("{MAPPING_FORM}\n"));
    form.text("from", &mapping.from);
    form.text("to", &mapping.to);
    form.text("class", mapping.class.word());
    form.count("links", mapping.links.len());
    for link in &mapping.links {
        form.text("relation", link.relation.word());
        form.texts("old", &link.old);
        form.texts("new", &link.new);
        form.text("reason", &link.reason);
    }
    form.count("other_subjects", mapping.other_subjects.len());
    for other in &mapping.other_subjects {
        form.law(std::slice::from_ref(&other.law));
        form.text("reason", &other.reason);
    }
    hex(&form.0)
}

/// The receipt of an overlay: 64 hexadecimal digits over what it says, without the edition below it.
pub fn overlay_receipt(overlay: &Overlay) -> String {
    hex(&overlay_canonical(overlay))
}

/// The canonical form of an overlay: everything by id, as the order of entries means nothing.
pub fn overlay_canonical(overlay: &Overlay) -> String {
    let overlay = overlay.clone().in_order();
    let mut form = Form(format!("{OVERLAY_FORM}\n"));
    form.overlay_head(&overlay.head);
    form.count("requirements", overlay.requirements.len());
    overlay.requirements.iter().for_each(|line| form.line(line));
    form.count("texts", overlay.texts.len());
    for text in &overlay.texts {
        form.text("beside", &text.beside);
        form.text("school", &text.school);
        form.text("parents", &text.parents);
        form.texts("sources", &text.sources);
    }
    form.count("agreements", overlay.agreements.len());
    for agreement in &overlay.agreements {
        form.text("beside", &agreement.beside);
        form.texts("sources", &agreement.sources);
    }
    form.count("sources", overlay.sources.len());
    overlay.sources.iter().for_each(|source| form.source(source));
    form.0
}

/// SHA-256 in hexadecimal digits.
fn hex(form: &str) -> String {
    Sha256::digest(form).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The cited sources, by id.
pub(super) fn cited(norm: &Norm) -> Vec<&Source> {
    let lines = norm.edition.requirements.iter().flat_map(|line| &line.sources);
    let ids: BTreeSet<&String> =
        lines.chain(norm.edition.route.iter().flat_map(|step| &step.sources)).collect();
    let mut sources: Vec<&Source> =
        norm.sources.iter().filter(|source| ids.contains(&source.id)).collect();
    sources.sort_by(|a, b| a.id.cmp(&b.id));
    sources
}

struct Form(String);

impl Form {
    fn text(&mut self, name: &str, value: &str) {
        let _ = writeln!(self.0, "{name}={}:{value}", value.len());
    }

    fn maybe(&mut self, name: &str, value: Option<&str>) {
        match value {
            Some(value) => self.text(name, value),
            None => drop(writeln!(self.0, "{name}~")),
        }
    }

    fn count(&mut self, name: &str, number: usize) {
        let _ = writeln!(self.0, "{name}#{number}");
    }

    fn texts(&mut self, name: &str, values: &[String]) {
        self.count(name, values.len());
        for value in values {
            self.text(name, value);
        }
    }

    fn head(&mut self, head: &EditionHead) {
        self.text("id", &head.id);
        self.text("title", &head.title);
        self.text("status", head.status.word());
        self.text("is", &head.is);
        self.text("is_not", &head.is_not);
        self.text("compiled", &head.compiled.to_string());
        self.text("valid_from", &head.valid_from.to_string());
        self.maybe("previous", head.previous.as_deref());
        self.text("review_before", &head.review_before.to_string());
        // Absent in whole editions, whose receipts were given before there were others.
        if let Some(only) = head.only {
            self.text("only", only.word());
        }
    }

    fn overlay_head(&mut self, head: &OverlayHead) {
        self.text("id", &head.id);
        self.text("name", &head.name);
        self.text("edition", &head.edition);
        self.text("status", head.status.word());
        self.text("is", &head.is);
        self.text("is_not", &head.is_not);
        self.text("compiled", &head.compiled.to_string());
        self.text("valid_from", &head.valid_from.to_string());
        self.text("review_before", &head.review_before.to_string());
        self.text("example", if head.example { "yes" } else { "no" });
    }

    fn area(&mut self, area: &Area) {
        self.text("id", &area.id);
        self.text("name", &area.name);
        self.texts("also", &area.also);
        self.text("for_schools", &area.for_schools);
        self.text("for_parents", &area.for_parents);
        self.text("who", &area.who);
        self.text("hue", &area.hue.to_string());
        self.text("general", if area.general { "yes" } else { "no" });
    }

    fn line(&mut self, line: &Requirement) {
        self.text("id", &line.id);
        self.text("area", &line.area);
        self.text("title", &line.title);
        self.text("theme", &line.theme);
        let sectors: Vec<String> = line.sectors.iter().map(|it| it.word().to_owned()).collect();
        self.texts("sectors", &sectors);
        self.text("authority", line.authority.word());
        self.maybe("legal_nature", line.legal_nature.map(Choice::word));
        self.maybe("support", line.support.map(Choice::word));
        self.text("depth", line.depth.word());
        self.text("describing", line.describing.word());
        self.text("school", &line.school);
        self.text("parents", &line.parents);
        self.text("ask", &line.ask);
        self.text("ja", &line.judging.ja);
        self.text("deels", &line.judging.deels);
        self.text("nee", &line.judging.nee);
        self.texts("evidence", &line.evidence);
        self.texts("search_terms", &line.search_terms);
        self.maybe("caution", line.caution.as_deref());
        self.texts("sources", &line.sources);
        self.law(&line.law);
        self.texts("dossier", &line.dossier);
    }

    fn law(&mut self, law: &[LawRef]) {
        self.count("law", law.len());
        for place in law {
            self.text("bwb", &place.bwb);
            self.text("artikel", &place.artikel);
            self.maybe("lid", place.lid.as_deref());
            self.maybe("letter", place.letter.as_deref());
            self.text("versie", &place.versie.to_string());
            if place.other_version {
                self.text("other_version", "yes");
            }
            self.maybe("sector", place.sector.map(Choice::word));
        }
    }

    fn step(&mut self, step: &RouteStep) {
        self.text("id", &step.id);
        self.text("who", &step.who);
        self.text("can", &step.can);
        self.text("cannot", &step.cannot);
        self.text("how", &step.how);
        self.texts("sources", &step.sources);
        self.law(&step.law);
    }

    fn source(&mut self, source: &Source) {
        self.text("id", &source.id);
        self.text("title", &source.title);
        self.text("publisher", &source.publisher);
        self.text("date", &source.date);
        self.text("url", &source.url);
        self.text("supports", &source.supports);
        self.text("read", &source.read);
        self.text("consulted", &source.consulted.to_string());
        self.text("reliability", source.reliability.word());
        self.text("local", if source.local { "yes" } else { "no" });
        self.text("reuse", &source.reuse);
        self.text("dossier", &source.dossier);
    }
}
