//! Documents beside the norm as a piece of HTML: per line the passages that seem to cover it, with what
//! a person needs to decide; then each document as it reads, with in the margin what was found.
//!
//! What is decided is not in it: the page knows that, and puts it in `data-besluit`.

use std::fmt::Write as _;

use super::{LaidDocument, LaidDocuments, LaidLine, LaidPage, LaidSuggestion, PageDocument, Piece};
use crate::norm::{Depth, EvidenceArea, EvidenceLine, EvidenceSlice, Scope};
use crate::report::Safe;
use crate::words::count;

/// What a page shows: only lines that are asked of this school, as its other questions are.
pub fn shown(laid: &LaidDocuments, slice: &EvidenceSlice, scope: &Scope) -> LaidPage {
    let asked = |line: &&EvidenceLine| {
        let general = slice.areas.iter().any(|area| area.general && area.id == line.area);
        let depth = line.asked.is_some_and(|it| it == Depth::Kern || it == scope.depth);
        depth && (general || scope.areas.contains(&line.area))
    };
    let line = |id: &str| slice.lines.iter().find(|line| line.id == id).filter(asked);
    let read = laid.documents.iter().filter(|document| document.error.is_none());
    LaidPage {
        shown: piece(laid, slice, &line),
        documents: read
            .map(|it| PageDocument { title: it.title.clone(), pages: it.pages })
            .collect(),
    }
}

fn piece<'a>(
    laid: &LaidDocuments,
    slice: &EvidenceSlice,
    line: &impl Fn(&str) -> Option<&'a EvidenceLine>,
) -> String {
    let mut html = String::new();
    documents(&mut html, laid);
    let mut any = false;
    for area in &slice.areas {
        let here: Vec<(&EvidenceLine, &LaidLine)> = laid
            .lines
            .iter()
            .filter_map(|found| Some((line(&found.line)?, found)))
            .filter(|(line, _)| line.area == area.id)
            .collect();
        if !here.is_empty() {
            any = true;
            area_part(&mut html, laid, area, &here);
        }
    }
    if !any {
        html.push_str(
            "<p>Bij geen onderdeel van uw zelfcheck is iets gevonden dat er lijkt te staan. Dat zegt \
             niet dat het er niet staat: kijk zelf.</p>",
        );
    }
    for (place, document) in laid.documents.iter().enumerate() {
        if document.error.is_none() {
            reading(&mut html, laid, place, document, line);
        }
    }
    html
}

/// What was read, and what was not.
fn documents(html: &mut String, laid: &LaidDocuments) {
    html.push_str("<ul class=\"documents\">");
    for document in &laid.documents {
        let _ = write!(html, "<li><strong>{}</strong>: ", Safe(&document.title));
        if let Some(error) = &document.error {
            let _ = write!(html, "{}", Safe(error));
        } else {
            let pages = document.pages.map(|it| count(it as usize, "bladzijde", "bladzijden"));
            let pages = pages.map(|it| format!(", {it}")).unwrap_or_default();
            let passages = count(document.passages.len(), "stuk tekst", "stukken tekst");
            let _ = write!(html, "{}{pages}, {passages}.", Safe(&document.format));
            for note in &document.notes {
                let _ = write!(html, " {}", Safe(note));
            }
        }
        html.push_str("</li>");
    }
    html.push_str("</ul>");
}

fn area_part(
    html: &mut String,
    laid: &LaidDocuments,
    area: &EvidenceArea,
    lines: &[(&EvidenceLine, &LaidLine)],
) {
    let name = area.names.first().map_or("", String::as_str);
    let _ = write!(
        html,
        "<section aria-labelledby=\"gevonden-{0}\"><h2 id=\"gevonden-{0}\">{1}</h2>",
        Safe(&area.id),
        Safe(name)
    );
    for (line, found) in lines {
        let _ = write!(
            html,
            "<section class=\"match\" id=\"match-{0}\"><h3>{1}</h3><p>{2}</p>\
             <details class=\"more\"><summary>Staat dit er echt?</summary><p>Ja, als dit er staat: {3}</p></details>",
            Safe(&line.id),
            Safe(&line.title),
            Safe(&line.school),
            Safe(&line.yes)
        );
        for (number, suggestion) in found.suggestions.iter().enumerate() {
            let label = format!("Stuk {} bij {}", number + 1, line.title);
            passage(html, laid, (&line.id, &label), suggestion);
        }
        html.push_str("</section>");
    }
    html.push_str("</section>");
}

/// A passage to decide about. It takes the focus, so that one key decides.
fn passage(
    html: &mut String,
    laid: &LaidDocuments,
    (line, label): (&str, &str),
    found: &LaidSuggestion,
) {
    let Some(document) = laid.documents.get(found.document) else { return };
    let Some(passage) = document.passages.get(found.passage) else { return };
    let heading = passage.headings.last().map_or("", String::as_str);
    let page = found.page.map(|page| page.to_string()).unwrap_or_default();
    let _ = write!(
        html,
        "<article class=\"passage\" tabindex=\"0\" aria-label=\"{}\" data-eis=\"{}\" data-kenmerk=\"{}\" data-titel=\"{}\" \
         data-bladzijde=\"{page}\" data-kop=\"{}\" data-citaat=\"{}\"><blockquote>",
        Safe(label),
        Safe(line),
        Safe(&passage.fingerprint),
        Safe(&document.title),
        Safe(heading),
        Safe(&found.quote),
    );
    for line in lines_of(&found.text) {
        let _ = write!(html, "<p>{line}</p>");
    }
    let _ = write!(html, "</blockquote><p class=\"small\">{}", Safe(&document.title));
    if let Some(page) = found.page {
        let _ = write!(html, ", bladzijde {page}");
    }
    if let Some(last) = found.headings.last() {
        let _ = write!(html, ", onder ‘{}’", marked(last));
    }
    html.push_str("</p>");
    for caution in found.cautions.iter().chain(&found.pupil) {
        let _ = write!(html, "<p class=\"callout caution\">{}</p>", Safe(caution));
    }
    html.push_str("<details class=\"more\"><summary>Waarom dit stuk?</summary><ul>");
    for reason in &found.reasons {
        let _ = write!(html, "<li>{}</li>", Safe(reason));
    }
    html.push_str(
        "</ul></details><p class=\"buttons\">\
         <button type=\"button\" class=\"button secondary\" data-besluit=\"ja\" aria-pressed=\"false\">Ja, dit staat er</button>\
         <button type=\"button\" class=\"button secondary\" data-besluit=\"nee\" aria-pressed=\"false\">Nee, dit hoort hier niet</button>\
         </p></article>",
    );
}

/// The document as it reads, with in the margin what was found there.
fn reading<'a>(
    html: &mut String,
    laid: &LaidDocuments,
    place: usize,
    document: &LaidDocument,
    line: &impl Fn(&str) -> Option<&'a EvidenceLine>,
) {
    let _ = write!(
        html,
        "<details class=\"more reading\"><summary>Lees ‘{}’ met in de kantlijn wat is gevonden</summary><p>{} van {} gevonden bij een onderdeel.</p>",
        Safe(&document.title),
        document.passages.len() - document.unmatched.len().min(document.passages.len()),
        count(document.passages.len(), "stuk tekst", "stukken tekst"),
    );
    let mut last: &[String] = &[];
    for (number, passage) in document.passages.iter().enumerate() {
        if passage.headings != last {
            if let Some(heading) = passage.headings.last() {
                let _ = write!(html, "<h3>{}</h3>", Safe(heading));
            }
            last = &passage.headings;
        }
        let found: Vec<&EvidenceLine> = laid
            .lines
            .iter()
            .filter(|found| {
                found.suggestions.iter().any(|it| it.document == place && it.passage == number)
            })
            .filter_map(|found| line(&found.line))
            .collect();
        html.push_str(if found.is_empty() { "<div>" } else { "<div class=\"found\">" });
        for text in passage.text.lines() {
            let _ = write!(html, "<p>{}</p>", Safe(text));
        }
        if !found.is_empty() {
            html.push_str("<ul class=\"margin\">");
            for line in found {
                let _ = write!(
                    html,
                    "<li><a href=\"#match-{}\">{}</a></li>",
                    Safe(&line.id),
                    Safe(&line.title)
                );
            }
            html.push_str("</ul>");
        }
        html.push_str("</div>");
    }
    html.push_str("</details>");
}

/// Pieces as HTML, marked words as `mark`; a line of the text by itself.
fn lines_of(pieces: &[Piece]) -> Vec<String> {
    let mut lines = vec![String::new()];
    for (text, mark) in pieces {
        for (number, part) in text.split('\n').enumerate() {
            if number > 0 {
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut().filter(|_| !part.is_empty()) {
                let _ = if *mark {
                    write!(line, "<mark>{}</mark>", Safe(part))
                } else {
                    write!(line, "{}", Safe(part))
                };
            }
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn marked(pieces: &[Piece]) -> String {
    lines_of(pieces).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::documents::LaidPassage;
    use crate::norm::Sector;

    fn slice() -> EvidenceSlice {
        let area = |id: &str, general| EvidenceArea {
            id: id.to_owned(),
            general,
            names: vec![format!("Gebied {id}")],
        };
        let line = |id: &str, area: &str, asked| EvidenceLine {
            id: id.to_owned(),
            area: area.to_owned(),
            asked,
            title: format!("Titel van {id}"),
            school: format!("De school doet {id}."),
            yes: "Zo is het ja.".to_owned(),
            ..EvidenceLine::default()
        };
        EvidenceSlice {
            areas: vec![area("altijd", true), area("lezen", false)],
            lines: vec![
                line("gids", "altijd", Some(Depth::Kern)),
                line("kalender", "lezen", Some(Depth::Kern)),
                line("coach", "lezen", Some(Depth::Verdieping)),
                line("bevoegd", "altijd", None),
            ],
            ..EvidenceSlice::default()
        }
    }

    fn laid() -> LaidDocuments {
        let suggestion = || LaidSuggestion {
            text: vec![("Wij ".into(), false), ("<b>toetsen</b>".into(), true)],
            headings: vec![vec![("Lezen".into(), false)]],
            page: Some(14),
            reasons: vec!["‘toetsen’ staat er.".into()],
            cautions: vec!["Hier staat ‘niet’.".into()],
            quote: "Wij <b>toetsen</b>".into(),
            ..LaidSuggestion::default()
        };
        let line = |id: &str| LaidLine { line: id.into(), suggestions: vec![suggestion()] };
        let passage = |text: &str| LaidPassage {
            text: text.into(),
            headings: vec!["Lezen".into()],
            page: Some(14),
            fingerprint: "0123456789abcdef".into(),
        };
        LaidDocuments {
            documents: vec![
                LaidDocument {
                    title: "Gids \"2026\"".into(),
                    format: "PDF".into(),
                    pages: Some(40),
                    passages: vec![passage("Wij <b>toetsen</b>"), passage("De gymzaal.")],
                    unmatched: vec![1],
                    ..LaidDocument::default()
                },
                LaidDocument {
                    title: "scan.pdf".into(),
                    error: Some("Dit is een scan.".into()),
                    ..LaidDocument::default()
                },
            ],
            lines: ["gids", "kalender", "coach", "bevoegd"].map(line).to_vec(),
            ..LaidDocuments::default()
        }
    }

    fn scope(areas: &[&str], depth: Depth) -> Scope {
        let areas = areas.iter().map(|area| (*area).to_owned()).collect();
        Scope { sector: Sector::Po, areas, depth }
    }

    #[test]
    fn only_lines_that_are_asked_of_this_school_are_shown() {
        let lines = |scope: &Scope| -> Vec<bool> {
            let page = shown(&laid(), &slice(), scope).shown;
            let is = |id: &str| page.contains(&format!("data-eis=\"{id}\""));
            ["gids", "kalender", "coach", "bevoegd"].map(is).to_vec()
        };
        assert_eq!(lines(&scope(&["lezen"], Depth::Kern)), [true, true, false, false]);
        assert_eq!(lines(&scope(&["lezen"], Depth::Verdieping)), [true, true, true, false]);
        assert_eq!(lines(&scope(&[], Depth::Verdieping)), [true, false, false, false]);
    }

    #[test]
    fn a_passage_says_of_itself_what_deciding_needs_and_every_text_is_text() {
        let page = shown(&laid(), &slice(), &scope(&["lezen"], Depth::Kern));
        for part in [
            "data-kenmerk=\"0123456789abcdef\"",
            "data-bladzijde=\"14\"",
            "data-kop=\"Lezen\"",
            "data-titel=\"Gids &quot;2026&quot;\"",
            "Wij <mark>&lt;b&gt;toetsen&lt;/b&gt;</mark>",
            "Hier staat ‘niet’.",
            "‘toetsen’ staat er.",
            "Ja, als dit er staat: Zo is het ja.",
            "bladzijde 14",
            "Dit is een scan.",
        ] {
            assert!(page.shown.contains(part), "{part}: {}", page.shown);
        }
        assert!(!page.shown.contains("<b>"), "{}", page.shown);
        let read = PageDocument { title: "Gids \"2026\"".into(), pages: Some(40) };
        assert_eq!(page.documents, [read], "one that could not be read is not remembered");
    }

    #[test]
    fn the_document_reads_on_with_its_lines_in_the_margin() {
        let page = shown(&laid(), &slice(), &scope(&["lezen"], Depth::Kern)).shown;
        assert!(page.contains("href=\"#match-kalender\""), "{page}");
        assert!(page.contains("De gymzaal."), "{page}");
        assert!(page.contains("1 van 2 stukken tekst gevonden bij een onderdeel."), "{page}");
    }

    #[test]
    fn nothing_found_is_said() {
        let none = LaidDocuments { lines: Vec::new(), ..laid() };
        let page = shown(&none, &slice(), &scope(&[], Depth::Kern)).shown;
        assert!(page.contains("Bij geen onderdeel"), "{page}");
    }
}
