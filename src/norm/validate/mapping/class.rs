//! The class of a change is the one its largest part has.

use super::{Between, Findings};
use crate::norm::choice::Choice as _;
use crate::norm::{ChangeClass, Finding, Link, Relation, Rule};
use crate::words;

pub(super) fn fits(between: &Between<'_>, findings: &mut Findings) {
    let Some(class) = &between.mapping.class else { return };
    let links = between.links();
    let least = ChangeClass::of(&links);
    // Words that were made clearer may be told as more than a patch.
    let clearer = links.iter().any(|link| link.relation == Relation::Redactioneel);
    let may_be_minor = least == ChangeClass::Patch && clearer;
    if **class == least || (**class == ChangeClass::Minor && may_be_minor) {
        return;
    }
    let message = format!(
        "De klasse is ‘{}’, maar deze overgang is ‘{}’{}.",
        class.word(),
        least.word(),
        because(&links, least)
    );
    findings.push(
        Finding::new(class.at("klasse"), Rule::MappingClass, message)
            .suggest(format!("Schrijf ‘{}’, of kijk de overgangen na.", least.word())),
    );
}

/// Which lines make it so.
fn because(links: &[Link], class: ChangeClass) -> String {
    let of = links
        .iter()
        .filter(|link| class != ChangeClass::Patch && ChangeClass::of([*link]) == class)
        .flat_map(|link| link.old.iter().chain(&link.new).take(1));
    let ids: Vec<String> = of.take(3).map(|id| format!("‘{id}’")).collect();
    if ids.is_empty() { String::new() } else { format!(", door {}", words::and(&ids)) }
}
