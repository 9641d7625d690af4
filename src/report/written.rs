//! What a school wrote with one answer, line by line.

use super::origin::labelled;
use crate::assessment::Answer;
use crate::words::Date;

/// What was written with one answer.
pub(super) fn written(answer: &Answer) -> Vec<String> {
    let mut lines: Vec<String> = [
        labelled("Beschreven in", &answer.place),
        labelled("Reden", &answer.reason),
        labelled("Toelichting", &answer.note),
    ]
    .into_iter()
    .flatten()
    .collect();
    for evidence in &answer.evidence {
        lines.extend(labelled("Bewijs", &evidence.in_words()));
    }
    let plan = &answer.plan;
    if !plan.is_empty() {
        let due = plan.due.map(Date::in_words).unwrap_or_default();
        let parts = [plan.what.trim(), plan.role.trim(), &due];
        let filled: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        lines.extend(labelled("Actie", &filled.join(", ")));
    }
    lines
}
