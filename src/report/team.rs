//! The report for the team: everything that was typed, and all that follows from it.

use super::moments::moments_blocks;
use super::origin::{origin, pupils, school};
use super::written::written;
use super::{Block, Document, Table};
use crate::assessment::{
    Assessment, Described, Finding, Hint, Practice, Summary, area_findings, findings, hints,
};
use crate::compare::Moments;
use crate::norm::{Authority, Catalogue, CheckItem, Describing, EditionHead};
use crate::words::Moment;

/// Builds the report. Duties in law stand apart, before the areas. `earlier` is an earlier moment
/// beside this one with the names of both, when the school wants it in the report.
pub fn team(
    catalogue: &Catalogue,
    record: &Assessment,
    earlier: Option<(&Moments, (&str, &str))>,
    head: &EditionHead,
    now: Moment,
) -> Document {
    let mut blocks = vec![Block::Paragraph(
        "Dit is wat de school zelf antwoordde en wat daaruit volgt. Het is geen cijfer en geen \
         oordeel. In dit rapport staat alles, ook wat alleen voor het team is."
            .to_owned(),
    )];
    if record.example {
        blocks.push(Block::Paragraph("Dit is een verzonnen voorbeeld.".to_owned()));
    }
    blocks.push(Block::Heading(1, "De school".to_owned()));
    blocks.push(Block::List(school(&record.profile, catalogue)));
    let all = findings(catalogue, record);
    blocks.push(Block::Heading(1, "Samengevat".to_owned()));
    blocks.extend(summary(&all));
    if let Some((compared, names)) = earlier {
        blocks.push(Block::Heading(1, "Wat er veranderde".to_owned()));
        blocks.extend(moments_blocks(compared, catalogue, names, 2));
    }
    let hints = hints(catalogue, record, now.date);
    let lines = Lines { record, hints: &hints };
    let law = |finding: &Finding| finding.item.authority == Authority::Wet;
    let duties: Vec<Finding> = all.iter().filter(|finding| law(finding)).cloned().collect();
    blocks.extend(lines.part("Wat de wet vraagt", &duties));
    for area in &catalogue.areas {
        let mut found = area_findings(area, record);
        found.retain(|finding| !law(finding));
        blocks.extend(lines.part(&area.area.name, &found));
    }
    blocks.extend(others(catalogue, record));
    blocks.extend(pupils(&record.pupils));
    blocks.extend(moments(record));
    blocks.push(origin(head, now));
    let year = record.profile.year.map(|year| format!(" {year}")).unwrap_or_default();
    let title = format!("Zelfcheck van {}{year}", record.profile.display_name());
    Document { title, blocks }
}

fn summary(all: &[Finding]) -> Vec<Block> {
    let summary = Summary::of(all);
    let per_authority = summary
        .per_authority()
        .map(|(authority, counts)| format!("{}: {}", authority.label(), counts.in_words()));
    vec![Block::Paragraph(summary.all.in_words()), Block::List(per_authority.collect())]
}

/// What the lines of every part are drawn with.
struct Lines<'a> {
    record: &'a Assessment,
    hints: &'a [(&'a CheckItem, Hint)],
}

impl Lines<'_> {
    /// One part: its counts, its lines in a table, and what was written with them.
    fn part(&self, title: &str, found: &[Finding]) -> Vec<Block> {
        if found.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![
            Block::Heading(1, title.to_owned()),
            Block::Paragraph(Summary::of(found).all.in_words()),
            Block::Table(Table {
                caption: format!("{title}: de antwoorden en wat daaruit volgt"),
                // Three columns, so that it can also be read on a telephone.
                header: ["Onderdeel", "Antwoord", "Conclusie"].map(str::to_owned).to_vec(),
                rows: found.iter().map(|finding| self.row(finding)).collect(),
            }),
        ];
        for finding in found {
            let more = self.more(finding);
            if !more.is_empty() {
                blocks.push(Block::Heading(2, finding.item.title.clone()));
                blocks.push(Block::List(more));
            }
        }
        blocks
    }

    fn row(&self, finding: &Finding) -> Vec<String> {
        let answer = self.record.answers.get(&finding.item.id);
        let practice = answer.and_then(|answer| answer.practice).map_or("–", Practice::label);
        let mut given = format!("Doen we dit? {practice}");
        let described = answer.and_then(|answer| answer.described);
        if described.is_some() || finding.item.describing != Describing::Nvt {
            let described = described.map_or("–", Described::label);
            given = format!("{given}\nStaat het beschreven? {described}");
        }
        let conclusion = finding.conclusion;
        let item = &finding.item;
        vec![
            format!("{}\n{}\n({})", item.title, item.statement(), item.authority_in_words()),
            given,
            format!("{} {}\n{}", conclusion.sign(), conclusion.label(), finding.reason.in_words()),
        ]
    }

    fn more(&self, finding: &Finding) -> Vec<String> {
        let mut more = self.record.answers.get(&finding.item.id).map(written).unwrap_or_default();
        let hints = self.hints.iter().filter(|(item, _)| item.id == finding.item.id);
        more.extend(hints.map(|(_, hint)| format!("Let op: {}", hint.in_words())));
        more
    }
}

/// Answers to lines that are not asked here: kept, and shown.
fn others(catalogue: &Catalogue, record: &Assessment) -> Vec<Block> {
    let lines: Vec<String> = record
        .orphans(|id| catalogue.item(id).is_some())
        .map(|(id, answer)| {
            let practice = answer.practice.map_or("–", Practice::label);
            let described = answer.described.map_or("–", Described::label);
            let more = written(answer).join("; ");
            format!("{id}: doen we dit: {practice}, beschreven: {described}. {more}")
        })
        .collect();
    if lines.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading(1, "Antwoorden die hier niet gevraagd worden".to_owned()),
        Block::Paragraph("Zij horen bij een ander gebied, een andere omvang of een andere editie. Zij blijven bewaard.".to_owned()),
        Block::List(lines),
    ]
}

fn moments(record: &Assessment) -> Vec<Block> {
    if record.snapshots.is_empty() {
        return Vec::new();
    }
    let lines = record.snapshots.iter().map(|snapshot| {
        let note = snapshot.note.trim();
        let note = if note.is_empty() { String::new() } else { format!(": {note}") };
        format!("{}{note}", snapshot.moment.in_words())
    });
    vec![Block::Heading(1, "Bewaarde momenten".to_owned()), Block::List(lines.collect())]
}
