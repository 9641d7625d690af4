//! What an overlay has to be, by itself and on the edition below it.

use super::ids::is_slug;
use super::{EVERY, Findings};
use crate::norm::draft::{Authored, Draft, DraftOverlay};
use crate::norm::files::REGIONAL;
use crate::norm::{
    Editions, Finding, Norm, OverlayFault, OverlayFaultKind, OverlayHead, OverlaySpot, Place, Rule,
};

/// Longest name of a region's folder: it stands before every id.
const LONGEST: usize = 20;

/// Everything that is wrong with an overlay, held against the editions in which nothing is wrong.
pub(in crate::norm) fn validate(draft: &Draft, editions: &Editions) -> Findings {
    let mut findings = Findings::new();
    for rule in EVERY {
        rule(draft, &mut findings);
    }
    let Some(overlay) = &draft.overlay else { return findings };
    sources(draft, overlay, &mut findings);
    let Some(head) = &overlay.head else { return findings };
    let wrong_id = id(draft, head);
    findings.extend(example(head));
    findings.extend(edition(draft, head));
    findings.extend(dates(head, editions));
    if let (Some(norm), Some(whole)) = (editions.norm(&head.edition), draft.clone().into_overlay())
    {
        let mut faults = whole.faults(norm);
        // With a wrong region in the id of the overlay, every line would be told as wrong.
        faults
            .retain(|it| wrong_id.is_none() || !matches!(it.kind, OverlayFaultKind::Prefix { .. }));
        findings.extend(faults.iter().filter_map(|fault| told(draft, overlay, norm, fault)));
    }
    findings.extend(wrong_id);
    findings
}

/// The folder, then a month and perhaps the number of a correction.
fn id(draft: &Draft, head: &Authored<OverlayHead>) -> Option<Finding> {
    let region = draft.folder.strip_prefix(REGIONAL).unwrap_or_default();
    if !is_slug(region, LONGEST) {
        let message = format!(
            "De map ‘{region}’ heeft geen bruikbare naam: kleine letters, cijfers en losse streepjes, hoogstens {LONGEST} tekens."
        );
        let finding = Finding::new(head.at("id"), Rule::OverlayId, message);
        return Some(finding.suggest("Geef de map een kortere naam, zonder spaties."));
    }
    let month = head.id.strip_prefix(&draft.folder).and_then(|rest| rest.strip_prefix('/'));
    let right = month.is_some_and(|month| {
        let (month, number) = month.split_once('.').unwrap_or((month, "1"));
        let day = format!("{month}-01").parse::<crate::words::Date>();
        day.is_ok() && number.parse::<u8>().is_ok_and(|number| number > 0)
    });
    (!right).then(|| {
        let message = format!("Het id ‘{}’ is niet de map met een jaar en maand.", head.id);
        let [year, month] = [0..4, 5..7].map(|part| {
            head.valid_from.to_string().get(part).map(str::to_owned).unwrap_or_default()
        });
        Finding::new(head.at("id"), Rule::OverlayId, message)
            .suggest(format!("Schrijf bijvoorbeeld ‘{}/{year}-{month}’.", draft.folder))
    })
}

/// Nobody may take an example for an agreement.
fn example(head: &Authored<OverlayHead>) -> Option<Finding> {
    (head.example && !head.name.contains("bestaat niet")).then(|| {
        let message = "Dit is een voorbeeld, en de naam zegt dat niet.";
        Finding::new(head.at("naam"), Rule::OverlayExample, message)
            .suggest("Zet achter de naam: (bestaat niet).")
    })
}

fn edition(draft: &Draft, head: &Authored<OverlayHead>) -> Option<Finding> {
    let known = &draft.known.editions;
    (!known.contains(&head.edition)).then(|| {
        let message = format!("De editie ‘{}’ is er niet.", head.edition);
        Finding::new(head.at("editie"), Rule::OverlayEdition, message)
            .suggest_nearest(&head.edition, known.iter().map(String::as_str))
    })
}

fn dates(head: &Authored<OverlayHead>, editions: &Editions) -> Option<Finding> {
    if head.review_before <= head.compiled.max(head.valid_from) {
        let message = format!(
            "De laag is van {} en moet voor {} worden herzien. Dat kan niet.",
            head.compiled.max(head.valid_from).in_words(),
            head.review_before.in_words()
        );
        return Some(Finding::new(head.at("herzien_voor"), Rule::EditionDates, message));
    }
    let below = &editions.norm(&head.edition)?.edition.head;
    (head.valid_from < below.valid_from).then(|| {
        let message = format!(
            "De laag geldt vanaf {}, en de editie eronder pas vanaf {}.",
            head.valid_from.in_words(),
            below.valid_from.in_words()
        );
        Finding::new(head.at("geldig_vanaf"), Rule::EditionDates, message)
            .suggest("Kies een latere dag, of een eerdere editie.")
    })
}

/// Every source that is cited stands in the overlay itself: it can go from hand to hand.
fn sources(draft: &Draft, overlay: &DraftOverlay, findings: &mut Findings) {
    let Some(known) = &draft.known.sources else { return };
    let lines = draft.requirements.iter().map(|it| cited(it, &it.sources));
    let texts = overlay.texts.iter().map(|it| cited(it, &it.sources));
    let agreements = overlay.agreements.iter().map(|it| cited(it, &it.sources));
    for (id, place) in lines.chain(texts).chain(agreements).flatten() {
        if !known.contains(id) {
            let message = format!("De bron ‘{id}’ staat niet onder [[bron]] in dit bestand.");
            findings.push(
                Finding::new(place, Rule::SourceUnknown, message)
                    .suggest_nearest(id, known.iter().map(String::as_str)),
            );
        }
    }
}

fn cited<'a, T>(record: &Authored<T>, sources: &'a [String]) -> Vec<(&'a str, Place)> {
    let place = |(index, id): (usize, &'a String)| (id.as_str(), record.entry("bronnen", index));
    sources.iter().enumerate().map(place).collect()
}

/// A reason of the core, with its place and the name of its rule.
fn told(
    draft: &Draft,
    overlay: &DraftOverlay,
    norm: &Norm,
    fault: &OverlayFault,
) -> Option<Finding> {
    use OverlayFaultKind as Kind;
    let (key, rule) = match &fault.kind {
        Kind::OtherEdition { .. } | Kind::PartialEdition(_) => ("editie", Rule::OverlayEdition),
        Kind::NationalId(_) => ("id", Rule::OverlayNational),
        Kind::Prefix { .. } => ("id", Rule::OverlayPrefix),
        // Told by the rule on ids, with the place of the first.
        Kind::Twice(_) if matches!(fault.spot, OverlaySpot::Line(_)) => return None,
        Kind::Twice(_) => ("bij", Rule::OverlayTwice),
        Kind::Authority(_) => ("gezag", Rule::OverlayAuthority),
        Kind::Area { .. } => ("gebied", Rule::OverlayArea),
        Kind::Theme { .. } => ("thema", Rule::ThemeUnknown),
        Kind::Unknown { .. } | Kind::Own(_) => ("bij", Rule::OverlayUnknown),
        Kind::Law(_) => ("bij", Rule::OverlayLaw),
        Kind::NoSource => ("bronnen", Rule::OverlaySource),
    };
    let place = match fault.spot {
        OverlaySpot::Head => overlay.head.as_ref()?.at(key),
        OverlaySpot::Line(index) => draft.requirements.get(index)?.at(key),
        OverlaySpot::Text(index) => overlay.texts.get(index)?.at(key),
        OverlaySpot::Agreement(index) => overlay.agreements.get(index)?.at(key),
    };
    let finding = Finding::new(place, rule, fault.kind.to_string()).suggest(fault.kind.advice());
    let edition = &norm.edition;
    Some(match &fault.kind {
        Kind::Unknown { id, .. } => {
            finding.suggest_nearest(id, edition.requirements.iter().map(|it| it.id.as_str()))
        }
        Kind::Area { area, .. } => {
            finding.suggest_nearest(area, edition.areas.iter().map(|it| it.id.as_str()))
        }
        Kind::Theme { theme, .. } => {
            finding.suggest_nearest(theme, edition.themes.iter().map(|it| it.id.as_str()))
        }
        _ => finding,
    })
}
