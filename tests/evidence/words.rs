//! The data that helps to lay documents beside the norm is in order.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use normwijzer::evidence::{Matcher, Weights};
use normwijzer::norm::{EvidenceLine, EvidenceSlice, Norm, Sector, load, load_all};

use crate::lines::document;

fn norm() -> Norm {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("norm");
    load(&folder, None).unwrap_or_else(|error| panic!("{error}"))
}

fn twice<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = BTreeSet::new();
    words.into_iter().filter(|word| !seen.insert(*word)).collect()
}

/// The words are of all editions together: a line that one of them lacks has words all the same.
#[test]
fn every_line_has_phrases_and_sentences_and_all_are_of_a_line() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("norm");
    let (editions, _) = load_all(&folder).unwrap_or_else(|error| panic!("{error}"));
    assert!(editions.norms.len() > 1);
    let lines: BTreeSet<&str> = editions
        .norms
        .iter()
        .flat_map(|norm| norm.edition.requirements.iter().map(|line| line.id.as_str()))
        .collect();
    for norm in &editions.norms {
        let phrases: Vec<&str> = norm.lexicon.phrases.iter().map(|it| it.line.as_str()).collect();
        let sentences = norm.lexicon.sentences.iter().map(|it| it.line.as_str()).collect();
        for said in [phrases, sentences] {
            assert_eq!(twice(said.iter().copied()), Vec::<&str>::new());
            assert_eq!(said.into_iter().collect::<BTreeSet<_>>(), lines);
        }
        let slice = norm.evidence_slice();
        assert_eq!(slice.lines.len(), norm.edition.requirements.len(), "its own lines, no other");
        let bare = |line: &&EvidenceLine| line.phrases.is_empty() || line.said.of < 8;
        let bare = slice.lines.iter().find(bare);
        assert_eq!(bare.map(|line| &line.id), None, "{}", slice.edition);
    }
}

#[test]
fn nothing_is_said_twice_and_all_in_lower_case() {
    let lexicon = norm().lexicon;
    let lists = [
        &lexicon.empty,
        &lexicon.common,
        &lexicon.forms,
        &lexicon.same,
        &lexicon.parts,
        &lexicon.negations,
        &lexicon.plans,
        &lexicon.no_terms,
    ];
    let phrases = lexicon.phrases.iter().map(|phrases| &phrases.said);
    let needs = lexicon.phrases.iter().map(|phrases| &phrases.needs);
    let needs = needs.filter(|needs| !needs.is_empty());
    for list in lists.into_iter().chain(phrases).chain(needs) {
        assert!(!list.is_empty());
        assert_eq!(twice(list.iter().map(String::as_str)), Vec::<&str>::new());
        for word in list {
            assert_eq!(*word, word.to_lowercase(), "lower case");
            assert_eq!(word, word.trim(), "no space too many");
        }
    }
}

#[test]
fn a_form_or_name_stands_in_one_group() {
    let lexicon = norm().lexicon;
    for groups in [&lexicon.forms, &lexicon.same] {
        let words = groups.iter().flat_map(|group| group.split(',').map(str::trim));
        assert_eq!(twice(words), Vec::<&str>::new());
    }
    let both: Vec<&String> =
        lexicon.common.iter().filter(|word| lexicon.empty.contains(word)).collect();
    assert_eq!(both, Vec::<&String>::new(), "a word that says nothing cannot say little");
}

#[test]
fn every_term_that_is_left_out_is_in_the_glossary() {
    let norm = norm();
    let known: BTreeMap<&str, usize> =
        norm.glossary.iter().map(|term| (term.id.as_str(), term.also.len())).collect();
    for id in &norm.lexicon.no_terms {
        assert!(known.get(id.as_str()).is_some_and(|names| *names > 0), "{id}");
    }
}

#[test]
fn the_slice_comes_back_as_it_went() {
    let norm = norm();
    let slice = norm.evidence_slice();
    for (line, of_norm) in slice.lines.iter().zip(&norm.edition.requirements) {
        let judging = &of_norm.judging;
        assert_eq!(
            (&line.yes, &line.partly, &line.no),
            (&judging.ja, &judging.deels, &judging.nee)
        );
    }
    let json = serde_json::to_string(&slice).expect("JSON");
    assert_eq!(serde_json::from_str::<EvidenceSlice>(&json).expect("a slice"), slice);
    let short = json.replacen("\"count\":", "\"count\":1", 1);
    assert!(serde_json::from_str::<EvidenceSlice>(&short).is_err(), "lines are missing");
}

/// A title is the least that a document can say of a line. A line whose title does not lead to it
/// has a word in it that stands for something else.
#[test]
fn every_line_is_found_by_its_own_statement() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("norm");
    let (editions, _) = load_all(&folder).unwrap_or_else(|error| panic!("{error}"));
    for norm in &editions.norms {
        found_by_its_own_statement(&norm.evidence_slice());
    }
}

fn found_by_its_own_statement(slice: &EvidenceSlice) {
    for sector in Sector::ALL {
        let matcher = Matcher::with(slice, sector, Weights::default());
        let lines: Vec<_> =
            slice.lines.iter().filter(|line| line.sectors.contains(&sector)).collect();
        let texts: Vec<String> =
            lines.iter().map(|line| format!("{}. {}", line.title, line.school)).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let suggestions = matcher.suggest(&document(&texts));
        for (at, line) in suggestions.iter().enumerate() {
            let found = line.passages.iter().filter(|it| it.shown).any(|it| it.passage == at);
            assert!(found, "{}: {} is not found by what it says", slice.edition, line.line);
        }
    }
}
