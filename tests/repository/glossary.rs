//! The words: what the README says is what the glossary says, and what the code is called.

use crate::files::{read, with_ending};
use crate::none;

/// Words whose part of the code has not been built. A word that has been built may not stay here.
const NOT_BUILT: [&str; 0] = [];

#[derive(Debug, Default)]
struct Term {
    word: String,
    explanation: String,
    code: String,
}

/// The terms that have a name in the code, in the order of the file.
fn terms() -> Vec<Term> {
    let glossary = read("norm/glossary.toml");
    let mut terms: Vec<Term> = Vec::new();
    for line in glossary.lines() {
        if line == "[[begrip]]" {
            terms.push(Term::default());
        }
        let (Some(term), Some((key, value))) = (terms.last_mut(), line.split_once(" = ")) else {
            continue;
        };
        let value = value.trim_matches('"').to_owned();
        match key {
            "woord" => term.word = value,
            "uitleg" => term.explanation = value,
            "code" => term.code = value,
            _ => {}
        }
    }
    terms.retain(|term| !term.code.is_empty());
    terms
}

#[test]
fn the_readme_explains_the_words_of_the_code_as_the_glossary_does() {
    let head = "| woord | in de code | betekenis |\n|---|---|---|\n";
    let readme = read("README.md");
    let (_, rest) = readme.split_once(head).expect("README.md has a table of words");
    let written: Vec<&str> = rest.lines().take_while(|line| line.starts_with('|')).collect();
    let expected: Vec<String> = terms()
        .iter()
        .map(|term| format!("| {} | `{}` | {} |", term.word, term.code, term.explanation))
        .collect();
    assert!(expected.len() > 15, "{expected:?}");
    assert_eq!(written, expected, "the table should read:\n{}\n", expected.join("\n"));
}

#[test]
fn every_word_of_the_code_is_a_name_in_the_code() {
    let code: String = with_ending(".rs")
        .iter()
        .filter(|place| place.starts_with("src/"))
        .map(|place| read(place))
        .collect();
    let mut findings = Vec::new();
    for term in terms() {
        let name = pascal(&term.code);
        let exists = ["struct", "enum"].iter().any(|kind| {
            [" {", "(", "<", ";"].iter().any(|end| code.contains(&format!("{kind} {name}{end}")))
        });
        if exists == NOT_BUILT.contains(&term.code.as_str()) {
            let state = if exists { "is built, so not in NOT_BUILT" } else { "is no type in src/" };
            findings.push(format!("{} ({}): {name} {state}", term.word, term.code));
        }
    }
    none(&findings);
}

fn pascal(words: &str) -> String {
    words
        .split(' ')
        .flat_map(|word| {
            let mut letters = word.chars();
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters)
        })
        .collect()
}
