//! How long a title and a sentence may be.

use super::Findings;
use super::text::{self, Kind, Text};
use crate::norm::draft::Draft;
use crate::norm::{Finding, Rule};
use crate::words::{count, sentences as split, word_count};

pub(super) fn titles(draft: &Draft, findings: &mut Findings) {
    for line in &draft.requirements {
        let words = word_count(&line.title);
        if !(2..=7).contains(&words) && words > 0 {
            let message =
                format!("De titel heeft {}. Kies er 2 tot 7.", count(words, "woord", "woorden"));
            findings.push(Finding::new(line.at("titel"), Rule::TitleLength, message));
        }
    }
}

pub(super) fn sentences(draft: &Draft, findings: &mut Findings) {
    for text in text::all(draft) {
        let Some(most) = most_words(&text) else { continue };
        for sentence in split(text.content) {
            let words = word_count(sentence);
            if words > most {
                let start: Vec<&str> = sentence.split_whitespace().take(5).collect();
                let message = format!(
                    "‘{}’ heeft een zin van {words} woorden, hoogstens {most}: ‘{} …’.",
                    text.key,
                    start.join(" ")
                );
                let finding = Finding::new(text.place.clone(), Rule::SentenceLength, message);
                findings.push(finding.suggest("Maak er twee zinnen van."));
            }
        }
    }
}

pub(super) fn sentence_count(draft: &Draft, findings: &mut Findings) {
    for text in text::of_lines(draft) {
        let most = match text.key {
            "ouders" | "vraag" => 2,
            _ => continue,
        };
        let number = split(text.content).count();
        if number > most {
            let message = format!("‘{}’ heeft {number} zinnen, hoogstens {most}.", text.key);
            findings.push(Finding::new(text.place.clone(), Rule::SentenceCount, message));
        }
    }
}

fn most_words(text: &Text<'_>) -> Option<usize> {
    match text.kind {
        Kind::Plain => Some(20),
        Kind::School => Some(25),
        Kind::Phrase | Kind::Search => None,
    }
}
