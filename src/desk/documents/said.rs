//! Reasons and cautions in Dutch words.

use crate::document::Passage;
use crate::evidence::{Caution, CautionKind, Mark, Means, Reason, Source};
use crate::words::{and, plain};

/// The most words of the passage that one reason names.
pub(super) const WORDS: usize = 4;

/// Which words of the norm a passage has, and by what means; the strongest first.
pub(super) fn reasons(passage: &Passage, reasons: &[&Reason]) -> Vec<String> {
    let (said, others): (Vec<&Reason>, Vec<&Reason>) =
        reasons.iter().partition(|it| it.source == Source::Said);
    let own = others.into_iter().filter_map(|it| reason(passage, it));
    let mut all: Vec<String> = Vec::new();
    for sentence in own.chain(words_of_schools(passage, &said)) {
        if !all.contains(&sentence) {
            all.push(sentence);
        }
    }
    all
}

/// The words of sentences by which schools may describe a line: together, as each says little.
fn words_of_schools(passage: &Passage, said: &[&Reason]) -> Option<String> {
    let marks = said.iter().filter_map(|it| it.marks.first());
    let words = named(marks.filter_map(|mark| marked(passage, mark)));
    (!words.is_empty()).then(|| format!("Woorden die hierbij passen: {}.", quoted(&words)))
}

/// That a passage fits another line as well, which schools mostly describe in one go with this one.
pub(super) fn together(title: &str) -> String {
    format!("Dit stuk past ook bij ‘{title}’. Scholen schrijven daar vaak in één keer over.")
}

/// The words of the passage at a mark.
fn marked<'a>(passage: &'a Passage, mark: &Mark) -> Option<&'a str> {
    let text = match mark.heading {
        Some(heading) => passage.headings.get(heading)?,
        None => &passage.text,
    };
    text.get(mark.range.clone())
}

fn reason(passage: &Passage, reason: &Reason) -> Option<String> {
    let term = &reason.term;
    let means = reason.marks.iter().map(|mark| mark.means).min()?;
    let here =
        if reason.marks.iter().all(|mark| mark.heading.is_some()) { "in de kop" } else { "hier" };
    let words = named(reason.marks.iter().filter_map(|mark| marked(passage, mark)));
    if words.is_empty() {
        return None;
    }
    let quoted = quoted(&words);
    let same = words.iter().any(|word| folded(word) == folded(term));
    Some(match means {
        Means::Word if same && here == "hier" => format!("Hier staat ‘{term}’."),
        Means::Word if same => format!("‘{term}’ staat in de kop."),
        Means::Word => format!("Van ‘{term}’ staat {here}: {quoted}."),
        Means::Stem => format!("‘{term}’ staat {here} in een andere vorm: {quoted}."),
        Means::Part => format!("‘{term}’ staat {here} als deel van een woord: {quoted}."),
        Means::Synonym => format!("‘{term}’ staat {here} met een ander woord: {quoted}."),
    })
}

/// Where a person should look twice: a sentence for each kind, in the order of the text.
pub(super) fn cautions(passage: &Passage, cautions: &[Caution]) -> Vec<String> {
    let mut kinds: Vec<CautionKind> = Vec::new();
    for caution in cautions {
        if !kinds.contains(&caution.kind) {
            kinds.push(caution.kind);
        }
    }
    let sentence = |kind: &CautionKind| {
        let of_kind = cautions.iter().filter(|caution| caution.kind == *kind);
        let words = named(of_kind.filter_map(|it| passage.text.get(it.range.clone())));
        let quoted = quoted(&words);
        match kind {
            CautionKind::Negated => {
                format!("Let op: hier staat {quoted}. Kijk of de school dit wel doet.")
            }
            CautionKind::Planned => {
                format!("Let op: hier staat {quoted}. Misschien is dit nog niet zo.")
            }
        }
    };
    kinds.iter().map(sentence).collect()
}

/// Words as they stand there, each once whatever its capitals, on one line.
fn named<'a>(found: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in found {
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        if !word.is_empty() && !words.iter().any(|other| folded(other) == folded(&word)) {
            words.push(word);
        }
    }
    words.truncate(WORDS);
    words
}

fn quoted(words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("‘{word}’")).collect();
    and(&quoted)
}

fn folded(text: &str) -> String {
    plain(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage() -> Passage {
        Passage {
            text: "Wij signaleren Dyslexie; dyslexie niet altijd, en we gaan dat niet\nzeggen."
                .into(),
            headings: vec!["Het dyslexiebeleid".into()],
            page: None,
        }
    }

    fn because(term: &str, marks: &[(Option<usize>, &str, Means)]) -> String {
        let passage = passage();
        let marks = marks.iter().map(|(heading, word, means)| {
            let text = heading.map_or(&passage.text, |at| &passage.headings[at]);
            let start = text.find(word).expect(word);
            Mark { heading: *heading, range: start..start + word.len(), means: *means }
        });
        let marks = marks.collect();
        reason(&passage, &Reason { term: term.into(), source: Source::Term, adds: 1.0, marks })
            .expect("marks")
    }

    #[test]
    fn a_reason_says_which_word_and_by_what_means() {
        let word = (None, "Dyslexie", Means::Word);
        let again = (None, "dyslexie", Means::Word);
        let form = (None, "signaleren", Means::Stem);
        assert_eq!(because("dyslexie", &[word, again]), "Hier staat ‘dyslexie’.");
        assert_eq!(
            because("signaleren van dyslexie", &[form, word]),
            "Van ‘signaleren van dyslexie’ staat hier: ‘signaleren’ en ‘Dyslexie’."
        );
        assert_eq!(
            because("signaal", &[form]),
            "‘signaal’ staat hier in een andere vorm: ‘signaleren’."
        );
        assert_eq!(
            because("beleid", &[(Some(0), "dyslexiebeleid", Means::Part)]),
            "‘beleid’ staat in de kop als deel van een woord: ‘dyslexiebeleid’."
        );
        assert_eq!(
            because("woordblindheid", &[(None, "Dyslexie", Means::Synonym)]),
            "‘woordblindheid’ staat hier met een ander woord: ‘Dyslexie’."
        );
    }

    #[test]
    fn words_of_schools_are_told_together_and_last() {
        let passage = passage();
        let said = |word: &str, source| {
            let start = passage.text.find(word).expect(word);
            let marks =
                vec![Mark { heading: None, range: start..start + word.len(), means: Means::Word }];
            Reason { term: word.into(), source, adds: 1.0, marks }
        };
        let all = [
            said("altijd", Source::Said),
            said("dyslexie", Source::Term),
            said("zeggen", Source::Said),
        ];
        assert_eq!(
            reasons(&passage, &all.iter().collect::<Vec<_>>()),
            ["Hier staat ‘dyslexie’.", "Woorden die hierbij passen: ‘altijd’ en ‘zeggen’."]
        );
    }

    #[test]
    fn a_caution_names_its_words_once() {
        let passage = passage();
        let at = |kind, word: &str, from: usize| {
            let start = from + passage.text[from..].find(word).expect(word);
            Caution { kind, range: start..start + word.len() }
        };
        let (no, plan) = (CautionKind::Negated, CautionKind::Planned);
        let all = [at(no, "niet", 0), at(plan, "we gaan", 0), at(no, "niet", 45)];
        assert_eq!(
            cautions(&passage, &all),
            [
                "Let op: hier staat ‘niet’. Kijk of de school dit wel doet.",
                "Let op: hier staat ‘we gaan’. Misschien is dit nog niet zo."
            ]
        );
    }
}
