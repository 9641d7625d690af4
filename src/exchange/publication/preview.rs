//! Exactly what stands in a publication, in words, for the screen before it is saved.

use super::registry::{Leaves, declared};
use super::{NOT_MENTIONED, PublicLine, PublicSchool, Publication};
use crate::norm::{Catalogue, Depth};
use crate::words::count;

/// A few lines under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewPart {
    /// The heading.
    pub title: String,
    /// What stands under it; never empty.
    pub lines: Vec<String>,
}

/// Everything a publication holds, in the order in which a parent reads it, and at the end what it
/// does not hold.
pub fn preview(publication: &Publication, catalogue: &Catalogue) -> Vec<PreviewPart> {
    let mut parts = vec![
        part("De school", school(&publication.school, catalogue)),
        part("Uw boodschap aan ouders", publication.message.lines().map(str::to_owned).collect()),
    ];
    for area in &catalogue.areas {
        let lines = area.items().filter_map(|item| {
            publication.lines.get(&item.id).map(|line| (item.title.as_str(), line))
        });
        parts.push(part(
            &area.area.name,
            lines.flat_map(|(title, line)| words(title, line)).collect(),
        ));
    }
    let others = publication.lines.iter().filter(|(id, _)| catalogue.item(id).is_none());
    parts.push(part(
        "Onderdelen die hier niet bekend zijn",
        others.flat_map(|(id, line)| words(id, line)).collect(),
    ));
    parts.push(part(NOT_MENTIONED, not_mentioned(publication, catalogue)));
    if let Some(pupils) = &publication.pupils {
        let texts =
            [("Gevraagd", &pupils.asked), ("Gezegd", &pupils.said), ("Gedaan", &pupils.done)];
        parts.push(part("Wat leerlingen ervan vinden", labelled(&texts)));
    }
    parts.push(part("Herkomst", origin(publication)));
    let stays = declared().iter().filter(|field| match field.leaves {
        Leaves::Always => false,
        Leaves::Never => true,
        Leaves::WhenChosen => publication.pupils.is_none(),
    });
    parts.push(part("Gaat niet mee", stays.map(|field| field.words.to_owned()).collect()));
    parts.retain(|part| !part.lines.is_empty());
    parts
}

fn part(title: &str, lines: Vec<String>) -> PreviewPart {
    PreviewPart { title: title.to_owned(), lines }
}

fn labelled(texts: &[(&str, &String)]) -> Vec<String> {
    let filled = texts.iter().filter(|(_, text)| !text.trim().is_empty());
    filled.map(|(label, text)| format!("{label}: {}", text.trim())).collect()
}

fn school(school: &PublicSchool, catalogue: &Catalogue) -> Vec<String> {
    let areas: Vec<&str> = school
        .areas
        .iter()
        .map(|id| catalogue.area(id).map_or(id.as_str(), |area| area.area.name.as_str()))
        .collect();
    let depth = match school.depth {
        Depth::Kern => "kern",
        Depth::Verdieping => "volledig",
    };
    labelled(&[
        ("Naam", &school.name),
        ("Vestiging", &school.location),
        ("BRIN", &school.brin),
        ("Soort school", &school.sector.label().to_owned()),
        ("Schooljaar", &school.year.map(|year| year.to_string()).unwrap_or_default()),
        ("Gebieden", &areas.join(", ")),
        ("Omvang", &depth.to_owned()),
        ("Samenwerkingsverband", &school.partnership.name),
        ("Ondersteuningsplan", &school.partnership.plan_url),
    ])
}

fn words(title: &str, line: &PublicLine) -> Vec<String> {
    let mut words = vec![format!("{title}: {}.", line.in_words())];
    if !line.text.is_empty() {
        words.push(format!("Uw tekst bij {title}: {}", line.text));
    }
    words
}

fn not_mentioned(publication: &Publication, catalogue: &Catalogue) -> Vec<String> {
    let said = |id: &str| publication.lines.get(id).is_some_and(|line| line.offer.is_some());
    let silent: Vec<&str> =
        catalogue.items().filter(|item| !said(&item.id)).map(|item| item.title.as_str()).collect();
    if silent.is_empty() {
        return Vec::new();
    }
    let number = count(silent.len(), "onderdeel", "onderdelen");
    let mut lines = vec![format!("{number}: nog open, of u koos ‘weten we niet’.")];
    lines.extend(silent.into_iter().map(str::to_owned));
    lines
}

fn origin(publication: &Publication) -> Vec<String> {
    let edition = &publication.edition;
    let mut lines = vec![
        format!("Normdata {}, {}.", edition.id, edition.status.label()),
        format!("Ontvangstbewijs van de normdata: {}.", edition.receipt),
        format!("Gemaakt met Normwijzer {} op {}.", publication.tool, publication.made.in_words()),
    ];
    if publication.example {
        lines.push("Dit is een verzonnen voorbeeld, geen echte school.".to_owned());
    }
    lines
}
