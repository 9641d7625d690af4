//! `normwijzer norm diff`: what changed from one edition to another, step by step.

use std::io::Write;
use std::path::Path;

use serde::Serialize;

use super::args::How;
use super::{CliError, editions};
use crate::norm::{Change, Editions, Mapping, Relation, Requirement};
use crate::words;

/// Tells what changed, in words or for a machine.
pub(super) fn diff(
    folder: &Path,
    from: &str,
    to: &str,
    how: How,
    out: &mut impl Write,
) -> Result<(), CliError> {
    let editions = editions(folder)?;
    for id in [from, to] {
        if editions.norm(id).is_none() {
            let (folder, edition) = (folder.to_owned(), Some(id.to_owned()));
            return Err(crate::norm::LoadError::NoEdition { folder, edition }.into());
        }
    }
    let steps = editions
        .between(from, to)
        .ok_or_else(|| CliError::NoWay(from.to_owned(), to.to_owned()))?;
    if how.json {
        let steps = steps.iter().filter_map(|step| step_json(&editions, step)).collect();
        let diff = DiffJson { from, to, steps };
        writeln!(out, "{}", serde_json::to_string_pretty(&diff)?)?;
        return Ok(());
    }
    if steps.is_empty() {
        writeln!(out, "{from} en {to} zijn dezelfde editie.")?;
    }
    for (index, step) in steps.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        told(&editions, step, out)?;
    }
    Ok(())
}

/// The changes of one step with their texts.
fn changes<'a>(editions: &'a Editions, step: &'a Mapping) -> Option<Vec<Change<'a>>> {
    let old = &editions.norm(&step.from)?.edition;
    let new = &editions.norm(&step.to)?.edition;
    Some(step.changes(old, new))
}

fn told(editions: &Editions, step: &Mapping, out: &mut impl Write) -> Result<(), CliError> {
    let changes = changes(editions, step).unwrap_or_default();
    writeln!(out, "Van {} naar {}", step.from, step.to)?;
    writeln!(out, "{}", step.class.explanation())?;
    for relation in Relation::ALL {
        let of: Vec<&Change<'_>> =
            changes.iter().filter(|change| change.link.relation == relation).collect();
        if of.is_empty() {
            continue;
        }
        writeln!(out, "\n{}: {}", relation.label(), of.len())?;
        let mut last = "";
        for change in of.into_iter().filter(|_| relation != Relation::Gelijk) {
            one(change, out)?;
            // Many new lines have one reason: it is told after the last of them.
            last = &change.link.reason;
            if relation != Relation::Nieuw {
                writeln!(out, "    reden: {last}")?;
            }
        }
        if relation == Relation::Nieuw && !last.is_empty() {
            reasons(&changes, out)?;
        }
    }
    if !step.other_subjects.is_empty() {
        writeln!(out, "\nHetzelfde nummer in de wet, een ander onderwerp:")?;
        for other in &step.other_subjects {
            writeln!(out, "  {}: {}", other.law.in_words(), other.reason)?;
        }
    }
    Ok(())
}

/// The reasons of what is new, each once.
fn reasons(changes: &[Change<'_>], out: &mut impl Write) -> Result<(), CliError> {
    let mut seen: Vec<&str> = Vec::new();
    for change in changes.iter().filter(|change| change.link.relation == Relation::Nieuw) {
        let reason = change.link.reason.as_str();
        if !seen.contains(&reason) {
            seen.push(reason);
            writeln!(out, "    reden: {reason}")?;
        }
    }
    Ok(())
}

fn one(change: &Change<'_>, out: &mut impl Write) -> Result<(), CliError> {
    if let (Some(difference), [old], [new]) =
        (&change.difference, change.old.as_slice(), change.new.as_slice())
    {
        let differs: Vec<&str> = difference.all().collect();
        let id =
            if old.id == new.id { old.id.clone() } else { format!("{} → {}", old.id, new.id) };
        let differs_in_words =
            if differs.is_empty() { "alleen het id".to_owned() } else { words::and(&differs) };
        writeln!(out, "  {id} (anders: {differs_in_words})")?;
        for key in differs {
            if let (Some(was), Some(is)) = (text(old, key), text(new, key)) {
                writeln!(out, "    {key}, was: {was}\n    {key}, nu:  {is}")?;
            }
        }
        return Ok(());
    }
    for (when, lines) in [("was", &change.old), ("nu", &change.new)] {
        for line in lines {
            let unread = if change.unread { " (niet nagegaan of dit eerder al gold)" } else { "" };
            writeln!(out, "  {when}: {}: {}{unread}", line.id, line.school)?;
        }
    }
    Ok(())
}

/// A text of a line as it is told; nothing for what is a word or a list.
fn text(line: &Requirement, key: &str) -> Option<String> {
    Some(match key {
        "titel" => line.title.clone(),
        "school" => line.school.clone(),
        "ouders" => line.parents.clone(),
        "vraag" => line.ask.clone(),
        "let_op" => line.caution.clone().unwrap_or_else(|| "(geen)".to_owned()),
        "wet" => line.law.iter().map(crate::norm::LawRef::in_words).collect::<Vec<_>>().join("; "),
        "gezag" => line.authority.slug().to_owned(),
        "gebied" => line.area.clone(),
        "thema" => line.theme.clone(),
        _ => return None,
    })
}

#[derive(Serialize)]
struct DiffJson<'a> {
    #[serde(rename = "van")]
    from: &'a str,
    #[serde(rename = "naar")]
    to: &'a str,
    #[serde(rename = "stappen")]
    steps: Vec<StepJson<'a>>,
}

#[derive(Serialize)]
struct StepJson<'a> {
    #[serde(rename = "van")]
    from: &'a str,
    #[serde(rename = "naar")]
    to: &'a str,
    #[serde(rename = "klasse")]
    class: crate::norm::ChangeClass,
    #[serde(rename = "overgangen")]
    changes: Vec<ChangeJson<'a>>,
    #[serde(rename = "andere_onderwerpen")]
    other_subjects: Vec<OtherJson<'a>>,
}

#[derive(Serialize)]
struct ChangeJson<'a> {
    #[serde(rename = "relatie")]
    relation: Relation,
    #[serde(rename = "reden")]
    reason: &'a str,
    #[serde(rename = "niet_gelezen")]
    unread: bool,
    #[serde(rename = "anders")]
    differs: Vec<&'static str>,
    #[serde(rename = "oud")]
    old: Vec<LineJson<'a>>,
    #[serde(rename = "nieuw")]
    new: Vec<LineJson<'a>>,
}

#[derive(Serialize)]
struct LineJson<'a> {
    id: &'a str,
    #[serde(rename = "titel")]
    title: &'a str,
    #[serde(rename = "gezag")]
    authority: crate::norm::Authority,
    school: &'a str,
    #[serde(rename = "ouders")]
    parents: &'a str,
    #[serde(rename = "let_op", skip_serializing_if = "Option::is_none")]
    caution: Option<&'a str>,
}

#[derive(Serialize)]
struct OtherJson<'a> {
    #[serde(rename = "wet")]
    law: String,
    #[serde(rename = "reden")]
    reason: &'a str,
}

fn step_json<'a>(editions: &'a Editions, step: &'a Mapping) -> Option<StepJson<'a>> {
    let lines = |lines: &[&'a Requirement]| lines.iter().map(|line| line_json(line)).collect();
    let changes = changes(editions, step)?.into_iter().map(|change| ChangeJson {
        relation: change.link.relation,
        reason: &change.link.reason,
        unread: change.unread,
        differs: change.difference.iter().flat_map(crate::norm::Difference::all).collect(),
        old: lines(&change.old),
        new: lines(&change.new),
    });
    let others = step
        .other_subjects
        .iter()
        .map(|other| OtherJson { law: other.law.in_words(), reason: &other.reason });
    Some(StepJson {
        from: &step.from,
        to: &step.to,
        class: step.class,
        changes: changes.collect(),
        other_subjects: others.collect(),
    })
}

fn line_json(line: &Requirement) -> LineJson<'_> {
    LineJson {
        id: &line.id,
        title: &line.title,
        authority: line.authority,
        school: &line.school,
        parents: &line.parents,
        caution: line.caution.as_deref(),
    }
}
