//! A small invented norm: three lines in two areas, with a few words.

use normwijzer::document::{Document, Passage};
use normwijzer::evidence::{LineSuggestions, Matcher, Means, Suggestion, Weights};
use normwijzer::norm::{EvidenceArea, EvidenceLine, EvidenceSlice, Sector};

pub(crate) fn list(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn line(id: &str, area: &str, title: &str, terms: &[&str], school: &str) -> EvidenceLine {
    EvidenceLine {
        id: id.to_owned(),
        area: area.to_owned(),
        sectors: vec![Sector::Po],
        title: title.to_owned(),
        terms: list(terms),
        school: school.to_owned(),
        ..EvidenceLine::default()
    }
}

/// The invented norm.
pub(crate) fn slice() -> EvidenceSlice {
    let area = |id: &str, names: &[&str]| EvidenceArea {
        id: id.to_owned(),
        general: false,
        names: list(names),
    };
    EvidenceSlice {
        edition: "landelijk/2026-08".to_owned(),
        areas: vec![area("lezen", &["Lezen", "leesproblemen"]), area("gedrag", &["Gedrag"])],
        lines: vec![
            line(
                "kalender",
                "lezen",
                "Een vaste toetskalender",
                &["dmt", "toetskalender", "leestoets", "drie keer per week"],
                "De school meet het lezen op vaste momenten.",
            ),
            line(
                "specialist",
                "lezen",
                "Een leesspecialist",
                &["leesspecialist", "intern begeleider", "geen verklaring nodig", "leesproblemen"],
                "Iemand met kennis van dyslexie denkt mee.",
            ),
            line(
                "werkplek",
                "gedrag",
                "Een rustige werkplek",
                &["koptelefoon", "prikkelarme werkplek", "wiebelkussen"],
                "De leerling kan werken op een plek met minder prikkels.",
            ),
        ],
        empty: list(&[
            "de", "een", "het", "en", "op", "met", "van", "wij", "per", "in", "is", "er", "kan",
        ]),
        common: list(&["school", "leerling", "plek", "week", "keer"]),
        forms: list(&["lezen, lees, leest, gelezen", "meten, meet, meting"]),
        same: list(&[
            "koptelefoon, gehoorbeschermer",
            "intern begeleider, ib'er, interne begeleiding",
        ]),
        parts: list(&["lees", "specialist", "toets"]),
        negations: list(&["niet", "geen"]),
        plans: list(&["nog niet", "we gaan"]),
    }
}

/// A document of these passages, without headings.
pub(crate) fn document(texts: &[&str]) -> Document {
    let passage = |text: &&str| Passage { text: (*text).to_owned(), ..Passage::default() };
    Document { passages: texts.iter().map(passage).collect(), ..Document::default() }
}

/// What is suggested under the invented norm.
pub(crate) fn suggest(document: &Document) -> Vec<LineSuggestions> {
    Matcher::new(&slice(), Sector::Po).suggest(document)
}

/// The suggestions for a line.
#[track_caller]
pub(crate) fn of(document: &Document, line: &str) -> Vec<Suggestion> {
    let mut lines = suggest(document);
    let at = lines.iter().position(|it| it.line == line).expect("a line");
    lines.swap_remove(at).passages
}

/// How well a text fits a line of a norm.
pub(crate) fn score(slice: &EvidenceSlice, text: &str, id: &str) -> f64 {
    let lines = Matcher::new(slice, Sector::Po).suggest(&document(&[text]));
    let line = lines.iter().find(|line| line.line == id).expect("a line");
    line.passages.first().map_or(0.0, |suggestion| suggestion.score)
}

#[test]
fn a_line_counts_for_less_where_none_of_the_words_it_needs_is() {
    let mut needing = slice();
    let specialist = &mut needing.lines[1];
    specialist.needs = list(&["koptelefoon", "intern begeleider toetskalender"]);
    let text = "Onze leesspecialist helpt bij leesproblemen.";
    let free = score(&slice(), text, "specialist");
    assert!(score(&needing, text, "specialist") < free);
    // Another name counts, and so does another place.
    let met = format!("{text} Soms met gehoorbeschermer.");
    assert!(score(&needing, &met, "specialist") >= score(&slice(), &met, "specialist"));
    // Of several words all have to be there.
    let half = format!("{text} Vraag de ib'er.");
    assert!(score(&needing, &half, "specialist") < score(&slice(), &half, "specialist"));
    let whole = format!("{text} Vraag de ib'er naar de toetskalender.");
    assert!(score(&needing, &whole, "specialist") >= score(&slice(), &whole, "specialist"));
}

#[test]
fn words_that_a_line_needs_together_stand_near_each_other() {
    let mut needing = slice();
    needing.lines[1].needs = list(&["intern begeleider toetskalender"]);
    let said = "Onze leesspecialist helpt bij leesproblemen.";
    let far = "De zon scheen. Het was stil. Niemand riep. De vogels floten. Iemand zong een lied.";
    let apart = format!("{said} Vraag de ib'er. {far} De toetskalender hangt er.");
    assert!(score(&needing, &apart, "specialist") < score(&slice(), &apart, "specialist"));
    let together = format!("{said} {far} Vraag de ib'er naar de toetskalender.");
    assert!(score(&needing, &together, "specialist") >= score(&slice(), &together, "specialist"));
    // A heading stands over all of its text.
    let under_it = |slice: &EvidenceSlice| {
        let mut document = document(&[&format!("{said} {far} De toetskalender hangt er.")]);
        document.passages[0].headings = list(&["De ib'er"]);
        let lines = Matcher::new(slice, Sector::Po).suggest(&document);
        let line = lines.iter().find(|line| line.line == "specialist").expect("a line");
        line.passages.first().map_or(0.0, |suggestion| suggestion.score)
    };
    assert!(under_it(&needing) >= under_it(&slice()));
}

#[test]
fn one_rare_word_is_not_yet_a_phrase_of_everyday_words() {
    let mut slice = slice();
    for line in &mut slice.lines {
        line.terms.push("leerling".to_owned());
    }
    slice.lines[2].terms.push("leerling naar het kamertje".to_owned());
    let with = |least_of_word, text| {
        let weights = Weights { least_of_word, ..Weights::default() };
        let matcher = Matcher::with(&slice, Sector::Po, weights);
        let lines = matcher.suggest(&document(&[text]));
        let line = lines.iter().find(|line| line.line == "werkplek").expect("a line");
        line.passages.first().map_or(0.0, |suggestion| suggestion.score)
    };
    let word = "Het kamertje is klein.";
    assert!(with(0.35, word) < with(0.0, word), "the word alone");
    let phrase = "De leerling gaat naar het kamertje.";
    let change = (with(0.35, phrase) - with(0.0, phrase)).abs();
    assert!(change < 1e-9, "the whole phrase");
}

#[test]
fn a_letter_with_a_hyphen_is_no_word_by_itself() {
    let mut slice = slice();
    slice.lines[0].terms = list(&["e-score"]);
    assert!(score(&slice, "Bij een E-score.", "kalender") > 0.0);
    assert!(score(&slice, "De score van gisteren.", "kalender") <= 0.0);
    let lines = Matcher::new(&slice, Sector::Po).suggest(&document(&["Bij een E-score."]));
    let reasons = lines.iter().flat_map(|line| &line.passages).flat_map(|it| &it.reasons);
    let marks: Vec<_> = reasons.flat_map(|reason| &reason.marks).collect();
    assert_eq!(marks.len(), 1);
    assert_eq!((marks[0].range.clone(), marks[0].means), (8..15, Means::Word));
}

#[test]
fn when_it_is_partly_or_not_so_is_for_who_decides_and_finds_nothing() {
    let mut judged = slice();
    for line in &mut judged.lines {
        line.partly = "De leesspecialist is er soms, met een koptelefoon.".to_owned();
        line.no = "Er is geen toetskalender.".to_owned();
    }
    let document = document(&[
        "Onze leesspecialist helpt bij leesproblemen, soms met een koptelefoon.",
        "De toetskalender zegt wanneer we meten.",
    ]);
    let told = Matcher::new(&judged, Sector::Po).suggest(&document);
    assert!(told.iter().any(|line| !line.passages.is_empty()));
    assert_eq!(told, suggest(&document));
}
