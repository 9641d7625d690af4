//! What the norm says, stands in the norm data and nowhere in the code.

use crate::core::{product, sources};
use crate::files::{read, with_ending};
use crate::none;

/// Fewer words than this are no sentence that one recognises.
const FEWEST_WORDS: usize = 6;

/// What stands in both on purpose: the name of a law, and what a badge says for itself.
const BOTH: [(&str, &str); 2] = [
    ("src/norm/law.rs", "Wet gelijke behandeling"),
    ("src/norm/authority.rs", "Deskundigen raden"),
];

/// Every text of a TOML file, with the spaces of one line.
fn texts(toml: &str) -> Vec<String> {
    let data: Vec<&str> = toml.lines().filter(|line| !line.trim_start().starts_with('#')).collect();
    // Whatever stands between two quotes; what stands between texts has no words that matter.
    data.join(" ").split('"').map(one_line).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sentences of a text that are long enough to be recognised, without the sign at the end.
fn sentences(text: &str) -> Vec<String> {
    text.split(['.', '?', '!'])
        .map(str::trim)
        .filter(|sentence| sentence.split(' ').count() >= FEWEST_WORDS)
        .map(str::to_owned)
        .collect()
}

/// The code of a file as one line, with the texts that go on on a next line joined.
fn code(lines: &[(usize, String)]) -> String {
    let text: Vec<&str> =
        lines.iter().map(|(_, line)| line.trim().trim_end_matches('\\')).collect();
    one_line(&text.join(" "))
}

#[test]
fn a_sentence_in_code_is_seen() {
    let said = sentences(
        "De school meet op vaste momenten. Wie het moeilijk vindt, krijgt snel hulp van een leraar!",
    );
    assert_eq!(
        said,
        [
            "De school meet op vaste momenten",
            "Wie het moeilijk vindt, krijgt snel hulp van een leraar"
        ]
    );
    let lines = ["let a = \"De school meet \\", "         op vaste momenten.\";"];
    let lines: Vec<_> = lines.into_iter().map(|line| (1, line.to_owned())).collect();
    assert!(said.first().is_some_and(|sentence| code(&lines).contains(sentence.as_str())));
}

#[test]
fn no_sentence_of_the_norm_is_in_code() {
    let mut said = Vec::new();
    for place in with_ending(".toml") {
        if place.starts_with("norm/landelijk/")
            || place.starts_with("norm/regionaal/")
            || place == "norm/glossary.toml"
        {
            said.extend(texts(&read(&place)).iter().flat_map(|text| sentences(text)));
        }
    }
    assert!(said.len() > 1500, "{} sentences", said.len());
    let places = sources(&["src/"]);
    assert!(places.len() > 100, "{} files", places.len());
    let mut findings = Vec::new();
    for place in places {
        let code = code(&product(&place));
        let found =
            said.iter().filter(|sentence| code.contains(sentence.as_str())).filter(|sentence| {
                !BOTH.iter().any(|(at, start)| *at == place && sentence.starts_with(start))
            });
        findings.extend(found.map(|sentence| format!("{place}: {sentence}")));
    }
    none(&findings);
}
