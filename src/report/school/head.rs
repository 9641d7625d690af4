//! Who the school is, what kind of file this is, and the texts around the lines.

use std::fmt::Write as _;

use super::{Beside, EXAMPLE, Safe, day};
use crate::exchange::publication::Publication;
use crate::norm::Depth;
use crate::words::and;

/// The name, where it comes from, and what the school tells parents.
pub(super) fn head(html: &mut String, beside: Beside) {
    let publication = beside.publication;
    let name = publication.display_name();
    let _ = write!(html, "<h2 id=\"school-naam\" tabindex=\"-1\">{}</h2>", Safe(&name));
    html.push_str(
        "<p>Dit zegt de school zelf. Normwijzer controleert dat niet. \
         ‘Niet vermeld’ is geen ‘nee’: vraag er gerust naar.</p>",
    );
    if publication.example {
        html.push_str(EXAMPLE);
    }
    if let Some(sentence) = other_norm(beside) {
        let _ = write!(html, "<div class=\"callout caution\"><p>{sentence}</p></div>");
    }
    facts(html, publication);
    not_here(html, beside);
    if !publication.message.trim().is_empty() {
        html.push_str("<h3>Van de school aan ouders</h3>");
        paragraphs(html, &publication.message);
    }
    html.push_str("<h3>Wat biedt de school?</h3>");
}

/// Paragraphs of a text of the school; a single line end stays a line end.
pub(super) fn paragraphs(html: &mut String, text: &str) {
    let text = text.replace("\r\n", "\n");
    for paragraph in text.split("\n\n").map(str::trim).filter(|text| !text.is_empty()) {
        let lines: Vec<String> =
            paragraph.lines().map(|line| Safe(line.trim()).to_string()).collect();
        let _ = write!(html, "<p>{}</p>", lines.join("<br>"));
    }
}

/// The pupils' views, when the school published them.
pub(super) fn pupils(html: &mut String, publication: &Publication) {
    let Some(pupils) = &publication.pupils else { return };
    let texts = [
        ("Zo is het gevraagd", &pupils.asked),
        ("Dit zeiden leerlingen", &pupils.said),
        ("Dit is ermee gedaan", &pupils.done),
    ];
    let texts: Vec<_> = texts.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect();
    if texts.is_empty() {
        return;
    }
    html.push_str("<h3>Wat leerlingen ervan vinden</h3>");
    for (title, text) in texts {
        let _ = write!(html, "<h4>{title}</h4>");
        paragraphs(html, text);
    }
}

/// Says so, in HTML, when the file was made with other norm data than this site has.
pub(super) fn other_norm(Beside { publication, slice }: Beside) -> Option<String> {
    let edition = &publication.edition;
    if edition.id == slice.edition && edition.receipt == slice.receipt {
        return None;
    }
    let which = if edition.id == slice.edition { "een andere stand van" } else { "andere" };
    Some(format!(
        "<strong>Let op.</strong> Deze publicatie is gemaakt met {which} normdata. Een onderdeel \
         kan intussen anders zijn."
    ))
}

fn facts(html: &mut String, publication: &Publication) {
    let (school, edition) = (&publication.school, &publication.edition);
    let depth = match school.depth {
        Depth::Kern => "de korte versie (kern)",
        Depth::Verdieping => "de volledige versie",
    };
    let facts = [
        ("Soort school", school.sector.label().to_owned()),
        ("Schooljaar", school.year.map(|year| year.to_string()).unwrap_or_default()),
        ("Publicatie van", day(publication.made)),
        ("Normdata", format!("{}, {}", edition.id, edition.status.label())),
        ("Ingevuld", depth.to_owned()),
        ("BRIN-nummer", school.brin.trim().to_owned()),
        ("Samenwerkingsverband", school.partnership.name.trim().to_owned()),
    ];
    html.push_str("<dl class=\"pairs\">");
    for (title, text) in facts.iter().filter(|(_, text)| !text.is_empty()) {
        let _ = write!(html, "<dt>{title}</dt><dd>{}</dd>", Safe(text));
    }
    html.push_str("</dl>");
    if let Some(address) = school.partnership.plan_link() {
        let address = Safe(address);
        let _ = write!(
            html,
            "<p>Het ondersteuningsplan: <a href=\"{address}\" rel=\"noreferrer\">{address}</a></p>"
        );
    }
}

/// What a parent will look for in vain.
fn not_here(html: &mut String, Beside { publication, slice }: Beside) {
    let school = &publication.school;
    let names: Vec<&str> = slice
        .areas
        .iter()
        .filter(|area| !area.general && !school.areas.contains(&area.id))
        .map(|area| area.name.as_str())
        .collect();
    if !names.is_empty() {
        let names = and(&names);
        let _ = write!(html, "<p>Niet ingevuld door de school: {}.</p>", Safe(&names));
    }
    if school.depth == Depth::Kern {
        html.push_str(
            "<p>Alleen onderdelen uit de kern staan hier. Over de rest is niets gevraagd.</p>",
        );
    }
}
