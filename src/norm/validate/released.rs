//! What was released stays what it was.

use super::Findings;
use crate::norm::draft::Authored;
use crate::norm::{EditionHead, Editions, Finding, Release, Rule, Status};

/// Everything that is wrong with the releases, held against what was read. Editions with faults of
/// their own are passed over: those are told already.
pub(in crate::norm) fn validate(
    releases: &[Authored<Release>],
    editions: &Editions,
    folders: &[String],
) -> Findings {
    let mut findings = Findings::new();
    for (index, release) in releases.iter().enumerate() {
        let earlier = releases.get(..index).unwrap_or_default();
        if earlier.iter().any(|it| it.edition == release.edition) {
            let message = format!("‘{}’ is al vrijgegeven.", release.edition);
            findings.push(
                Finding::new(release.at("id"), Rule::IdUnique, message)
                    .suggest("Haal de tweede vermelding weg."),
            );
        } else if !folders.contains(&release.edition) {
            let message = format!("De vrijgegeven editie ‘{}’ is er niet meer.", release.edition);
            findings.push(
                Finding::new(release.at("id"), Rule::ReleasedUnknown, message)
                    .suggest("Zet de map terug zoals zij was."),
            );
        } else if let Some(norm) = editions.norm(&release.edition) {
            let head = &norm.edition.head;
            findings.extend(changed(release, head, editions));
            findings.extend(concept(release, head));
            findings.extend(order(release, head, releases));
        }
    }
    findings
}

/// What an editor does instead of changing it.
fn instead(edition: &str) -> String {
    format!(
        "Zet de bestanden terug zoals zij waren, ook een bron die de editie noemt. \
         Kopieer daarna de map ‘{edition}’ naar een nieuwe, zoals ‘{}’, \
         met vorige = \"{edition}\" en een mapping.toml, en verander het daar.",
        next(edition)
    )
}

/// The name of a correction: `2026-08.1` for `2026-08`, `2026-08.2` for `2026-08.1`.
fn next(edition: &str) -> String {
    let last = edition.rsplit_once('.').and_then(|(name, number)| {
        number.parse::<u32>().ok().map(|number| format!("{name}.{}", number + 1))
    });
    last.unwrap_or_else(|| format!("{edition}.1"))
}

fn changed(
    release: &Authored<Release>,
    head: &EditionHead,
    editions: &Editions,
) -> Option<Finding> {
    let mapping = editions.mapping_receipt(&head.id);
    let (key, what) = if release.receipt != head.receipt {
        ("kenmerk", format!("Het kenmerk is nu {}", head.receipt))
    } else if release.mapping != mapping {
        let now = mapping.unwrap_or_else(|| "weg".to_owned());
        ("overgang", format!("Het kenmerk van de overgang is nu {now}"))
    } else {
        return None;
    };
    let message = format!(
        "‘{}’ is vrijgegeven op {} en daarna veranderd. {what}.",
        head.id,
        release.on.in_words()
    );
    let finding = Finding::new(release.at(key), Rule::ReleasedChanged, message);
    Some(finding.suggest(instead(&head.id)))
}

fn concept(release: &Authored<Release>, head: &EditionHead) -> Option<Finding> {
    (head.status == Status::Concept).then(|| {
        let message = format!("‘{}’ is vrijgegeven en heeft de status concept.", head.id);
        Finding::new(release.at("id"), Rule::ReleasedConcept, message)
            .suggest("Kies eerst werkversie of vastgesteld, en geef haar dan vrij.")
    })
}

fn order(
    release: &Authored<Release>,
    head: &EditionHead,
    releases: &[Authored<Release>],
) -> Option<Finding> {
    let previous = head.previous.as_ref()?;
    if releases.iter().any(|it| it.edition == *previous) {
        return None;
    }
    let message = format!("De editie vóór ‘{}’ is nog niet vrijgegeven: ‘{previous}’.", head.id);
    let finding = Finding::new(release.at("id"), Rule::ReleasedOrder, message);
    Some(finding.suggest("Geef eerst die editie vrij."))
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn a_correction_counts_on() {
        assert_eq!(next("landelijk/2026-08"), "landelijk/2026-08.1");
        assert_eq!(next("landelijk/2026-08.9"), "landelijk/2026-08.10");
    }
}
