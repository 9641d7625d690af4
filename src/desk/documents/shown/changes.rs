//! What is not as it was when a document, or the version before it, was last laid beside the norm.

use std::fmt::Write as _;

use super::Shown;
use super::facts::attributes;
use crate::assessment::{Candidate, ReadDocument};
use crate::compare::{AcceptedPassage, Fate, earlier_version};
use crate::desk::documents::LaidDocument;
use crate::report::Safe;
use crate::words::count;

/// Adds what changed, when the document is a version of one that was laid here before; the title of that
/// one, where it was another.
pub(super) fn put(
    html: &mut String,
    shown: &Shown,
    place: usize,
    document: &LaidDocument,
    passages: &[Candidate],
) -> Option<String> {
    let present: Vec<String> = shown.read().map(|(_, it)| it.title.clone()).collect();
    let (before, changes) = earlier_version(shown.decided, &document.title, &present, passages)?;
    let renamed = before != ReadDocument::kept_title(&document.title);
    let of = |wanted: fn(&Fate) -> bool| -> Vec<&AcceptedPassage> {
        changes.accepted.iter().filter(|it| wanted(&it.fate)).collect()
    };
    let same = of(|fate| matches!(fate, Fate::Same(_)));
    let moved = of(|fate| matches!(fate, Fate::Moved(_)));
    let altered = of(|fate| matches!(fate, Fate::Changed(_)));
    let gone = of(|fate| matches!(fate, Fate::Gone));
    let _ = write!(
        html,
        "<section class=\"changes\" aria-labelledby=\"anders-{place}\"><h2 id=\"anders-{place}\">Wat er anders is in ‘{}’</h2><p>",
        Safe(&document.title)
    );
    let read = shown.decided.documents.iter().find(|it| it.title == before);
    let day = read.map(|it| format!(" op {}", it.read.date.in_words())).unwrap_or_default();
    let _ = if renamed {
        write!(
            html,
            "Dit lijkt een nieuwe versie van ‘{}’. Die legde u{day} naast de norm.",
            Safe(&before)
        )
    } else {
        write!(html, "U legde dit document{day} ook naast de norm.")
    };
    html.push_str("</p>");
    if changes.accepted.is_empty() {
        html.push_str("<p>U nam er toen niets uit over.</p>");
    }
    if !same.is_empty() {
        let many = count(same.len(), "citaat staat", "citaten staan");
        let _ = write!(html, "<p>{many} er nog, op dezelfde plaats.</p>");
    }
    // Under another title, also what stands at its place refers to the version before. What a person
    // changed by hand stays as that person left it.
    let stale: Vec<_> = if renamed {
        same.into_iter().filter(|it| !it.evidence.mark.is_empty()).chain(moved).collect()
    } else {
        moved
    };
    let stands = if renamed {
        ("verwijzing noemt nog de vorige versie", "verwijzingen noemen nog de vorige versie")
    } else {
        ("stuk staat nu ergens anders", "stukken staan nu ergens anders")
    };
    let parts = [
        (stands, &stale, true),
        (("stuk is veranderd", "stukken zijn veranderd"), &altered, false),
        (("stuk is niet meer gevonden", "stukken zijn niet meer gevonden"), &gone, false),
    ];
    for ((one, many), passages, at_once) in parts {
        if !passages.is_empty() {
            let _ = write!(html, "<h3>{}</h3>", count(passages.len(), one, many));
            if at_once && passages.len() > 1 {
                html.push_str(
                    "<p class=\"buttons no-print\"><button type=\"button\" class=\"button secondary\" data-alle-bij>Werk al deze verwijzingen bij</button></p>",
                );
            }
            html.push_str("<ul class=\"renewals\">");
            for passage in passages {
                renewal(html, shown, document, passage);
            }
            html.push_str("</ul>");
        }
    }
    let new = changes.new.len();
    let _ = match new {
        0 => write!(html, "<p>Er zijn geen stukken bijgekomen die ergens bij lijken te horen.</p>"),
        _ => write!(
            html,
            "<p>{} bij die ergens bij {} te horen. U vindt ze hieronder.</p>",
            count(new, "voorstel kwam er", "voorstellen kwamen er"),
            if new == 1 { "lijkt" } else { "lijken" }
        ),
    };
    html.push_str("</section>");
    renamed.then_some(before)
}

/// An accepted passage with what became of it, and what can be done about that.
fn renewal(html: &mut String, shown: &Shown, document: &LaidDocument, passage: &AcceptedPassage) {
    let Ok(before) = serde_json::to_string(&passage.evidence) else { return };
    let line = shown.slice.lines.iter().find(|line| line.id == passage.line);
    let title = line.map_or(passage.line.as_str(), |line| &line.title);
    let _ = write!(html, "<li tabindex=\"-1\" data-was=\"{}\"", Safe(&before));
    let now = match &passage.fate {
        Fate::Same(now) | Fate::Moved(now) | Fate::Changed(now) => {
            let now = Candidate { line: passage.line.clone(), ..now.clone() };
            attributes(html, &document.title, &now);
            Some(now)
        }
        Fate::Gone => {
            let _ = write!(html, " data-eis=\"{}\"", Safe(&passage.line));
            None
        }
    };
    let _ = write!(
        html,
        "><p><strong>{}</strong></p><blockquote><p>{}</p></blockquote><p>{}</p>",
        Safe(title),
        Safe(&passage.evidence.quote),
        Safe(&passage.in_words()),
    );
    let changed = matches!(passage.fate, Fate::Changed(_));
    if let Some(now) = now.as_ref().filter(|_| changed) {
        let place = now.place();
        let place = if place.is_empty() { place } else { format!(" ({place})") };
        let _ = write!(
            html,
            "<p>Nu staat er{}:</p><blockquote><p>{}</p></blockquote>",
            Safe(&place),
            Safe(&now.quote)
        );
    }
    html.push_str("<p class=\"buttons no-print\">");
    if now.is_some() {
        let label = if changed { "Neem de nieuwe tekst over" } else { "Werk de verwijzing bij" };
        button(html, "bij", label, title);
    }
    if now.is_none() || changed {
        button(html, "weg", "Haal dit citaat weg", title);
    }
    html.push_str("</p><p class=\"done\">Gedaan.</p></li>");
}

fn button(html: &mut String, word: &str, label: &str, about: &str) {
    let _ = write!(
        html,
        "<button type=\"button\" class=\"button secondary\" data-wissel=\"{word}\">{label}<span class=\"visually-hidden\">: {}</span></button>",
        Safe(about)
    );
}
