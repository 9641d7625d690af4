//! Every rule finds its fault, and only its fault; the messages are exact.
#![cfg(feature = "author")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "common/cases.rs"]
#[allow(dead_code, reason = "each test file uses its own part")]
mod cases;

use std::collections::BTreeSet;

use cases::{Cases, fixtures, several, valid};
use normwijzer::norm::{Rule, check_all, read, read_all};
use proptest::prelude::*;

const EDITION: &str = "landelijk/2026-08";

fn all_cases() -> Vec<(String, Cases)> {
    let folder = std::fs::read_dir(fixtures().join("invalid")).expect("the folder of faults");
    let mut all: Vec<(String, Cases)> = folder
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let text = std::fs::read_to_string(&path).expect("a text");
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let cases = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            (name, cases)
        })
        .collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

#[test]
fn in_the_valid_folder_nothing_is_wrong() {
    let norm = read(&valid(), EDITION).unwrap_or_else(|wrong| panic!("{wrong:#?}"));
    assert_eq!(norm.edition.requirements.len(), 5);
    assert_eq!(norm.edition.head.receipt.len(), 64);
}

#[test]
fn in_the_valid_folder_the_layer_of_a_region_is_right() {
    let (editions, overlays, found) = check_all(&valid());
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!((editions.norms.len(), overlays.len()), (1, 1));
}

#[test]
fn in_the_folder_of_editions_nothing_is_wrong() {
    let (editions, found) = read_all(&several());
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!((editions.norms.len(), editions.mappings.len()), (5, 4));
}

#[test]
fn every_rule_has_a_fault_that_it_finds() {
    let with_fixture: BTreeSet<String> = all_cases().into_iter().map(|(name, _)| name).collect();
    let rules: BTreeSet<String> = Rule::ALL.iter().map(|rule| rule.slug().to_owned()).collect();
    assert_eq!(with_fixture, rules, "one file per rule in tests/fixtures/norm/invalid/");
}

#[test]
fn every_fault_is_found_by_its_own_rule_alone_and_told_exactly() {
    let mut wrong = Vec::new();
    for (rule, file) in all_cases() {
        for case in &file.cases {
            let (_, _, found) = check_all(&case.files());
            let told: Vec<String> = found.iter().map(ToString::to_string).collect();
            let others = found.iter().any(|finding| finding.rule.slug() != rule);
            if told.is_empty() || others || told != case.expected {
                wrong.push(format!("{rule}: {}\n{told:#?}", case.explanation));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn many_faults_come_at_once_by_file_and_line() {
    let mut files = valid();
    for (path, from, to) in [
        ("sources.toml", "betrouwbaar = \"hoog\"", "betrouwbaar = \"groot\""),
        ("landelijk/2026-08/lezen.toml", "thema = \"signaleren\"", "thema = \"signalren\""),
        ("landelijk/2026-08/lezen.toml", "nee = \"Het kan niet.\"", "nee = \"het kan niet.\""),
        ("landelijk/2026-08/algemeen.toml", "tint = 0", "tint = 9"),
    ] {
        let text = files.get(path).expect("a file").replacen(from, to, 1);
        files.insert(path, text);
    }
    let found = read(&files, EDITION).expect_err("four faults");
    let places: Vec<String> = found.iter().map(|finding| finding.place.to_string()).collect();
    assert_eq!(
        places,
        [
            "landelijk/2026-08/algemeen.toml:8",
            "landelijk/2026-08/lezen.toml:14",
            "landelijk/2026-08/lezen.toml:46",
            "sources.toml:10"
        ]
    );
}

#[test]
fn a_slip_in_the_list_of_areas_points_to_the_file_that_is_there() {
    let mut files = valid();
    let path = "landelijk/2026-08/edition.toml";
    let text = files.get(path).expect("a file").replace("\"lezen\"", "\"leezn\"");
    files.insert(path, text);
    let told: Vec<String> =
        read(&files, EDITION).expect_err("two faults").iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "landelijk/2026-08/edition.toml:9: Het gebied ‘leezn’ heeft geen bestand ‘leezn.toml’ \
             in deze map. Bedoelde u ‘lezen’? [bestand-ontbreekt]",
            "landelijk/2026-08/lezen.toml:1: Het bestand ‘lezen.toml’ hoort niet bij deze editie. \
             Zet een nieuw gebied in ‘gebieden’ in edition.toml. [bestand-onbekend]",
        ]
    );
}

#[test]
fn a_mark_that_an_editor_program_leaves_does_no_harm() {
    let mut files = valid();
    for path in ["sources.toml", "landelijk/2026-08/lezen.toml"] {
        let text = files.get(path).expect("a file").replace('\n', "\r\n");
        files.insert(path, format!("\u{feff}{text}"));
    }
    let marked = read(&files, EDITION).expect("nothing wrong");
    assert_eq!(Ok(marked), read(&valid(), EDITION));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_damage_ends_in_messages_with_a_place(
        file in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        length in 0..40_usize,
        instead in "[\\PC\n]{0,6}",
    ) {
        let mut files = several();
        for (path, text) in valid().iter().filter(|(path, _)| !path.starts_with("landelijk/")) {
            files.insert(path, text);
        }
        let (path, text) = files.iter().nth(file.index(files.iter().count())).expect("a file");
        let (path, text) = (path.to_owned(), text.to_owned());
        let letters: Vec<char> = text.chars().collect();
        let start = at.index(letters.len() + 1);
        let damaged: String = letters
            .iter()
            .take(start)
            .copied()
            .chain(instead.chars())
            .chain(letters.iter().skip(start + length).copied())
            .collect();
        files.insert(&path, &damaged);
        for finding in check_all(&files).2 {
            let lines = files.get(&finding.place.file).map_or(1, |text| text.split('\n').count());
            prop_assert!((1..=lines).contains(&finding.place.line), "{finding}");
            prop_assert!(!finding.message.is_empty());
        }
    }
}
