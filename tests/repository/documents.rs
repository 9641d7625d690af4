//! The documents: headings, links, commands, decisions.

use std::path::{Component, Path, PathBuf};

use crate::files::{self, read, root};
use crate::markdown::Markdown;
use crate::none;

/// Every document; not what stands in for a file from outside.
fn documents() -> Vec<String> {
    let mut places = files::with_ending(".md");
    let outside = ["tests/fixtures/", "tests/corpus/"];
    places.retain(|place| !outside.iter().any(|folder| place.starts_with(folder)));
    places
}

/// Folders at the root; code that starts with one of them names a place in the project.
const FOLDERS: [&str; 11] = [
    ".cargo/",
    ".ci/",
    "LICENSES/",
    "docs/",
    "fuzz/",
    "norm/",
    "src/",
    "tests/",
    "tools/",
    "www/",
    "xtask/",
];

#[test]
fn headings_never_skip_a_level() {
    let mut findings = Vec::new();
    for place in documents() {
        findings.extend(skipped(&place, &Markdown::read(&read(&place))));
    }
    none(&findings);
}

/// One title first, and no level passed over on the way down.
fn skipped(place: &str, document: &Markdown) -> Vec<String> {
    let mut findings = Vec::new();
    let mut above = 0;
    for (level, heading) in &document.headings {
        if *level > above + 1 || (*level == 1 && above > 0) {
            findings.push(format!("{place}: “{heading}” is of level {level} under level {above}"));
        }
        above = *level;
    }
    if above == 0 {
        findings.push(format!("{place}: no heading at all"));
    }
    findings
}

#[test]
fn a_heading_that_skips_is_seen() {
    let look = |text: &str| skipped("x.md", &Markdown::read(text)).len();
    assert_eq!(look("# A\n## B\n### C\n## D"), 0);
    assert_eq!(look("# A\n### B"), 1);
    assert_eq!(look("## A"), 1);
    assert_eq!(look("# A\n# B"), 1);
    assert_eq!(look("no heading"), 1);
}

#[test]
fn every_link_within_the_project_leads_somewhere() {
    let mut findings = Vec::new();
    for place in documents() {
        for (line, target) in Markdown::read(&read(&place)).links {
            if let Some(fault) = broken(&place, &target) {
                findings.push(format!("{place}:{line}: {target}: {fault}"));
            }
        }
    }
    none(&findings);
}

fn broken(from: &str, target: &str) -> Option<&'static str> {
    if ["https://", "http://", "mailto:"].iter().any(|start| target.starts_with(start)) {
        return None;
    }
    let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
    let place = if path.is_empty() { from.to_owned() } else { beside(from, path)? };
    if !root().join(&place).exists() {
        return Some("no such file");
    }
    let found = fragment.is_empty()
        || Markdown::read(&read(&place)).anchors().iter().any(|anchor| anchor == fragment);
    (!found).then_some("no such heading")
}

/// The place of a path that is written in a file; nothing when it leads out of the project.
fn beside(from: &str, path: &str) -> Option<String> {
    let mut place = PathBuf::from(from).parent()?.to_owned();
    for part in Path::new(path).components() {
        match part {
            Component::ParentDir => drop(place.pop()),
            Component::Normal(name) => place.push(name),
            Component::CurDir => {}
            Component::RootDir | Component::Prefix(_) => {
                return Some("an absolute path".to_owned());
            }
        }
    }
    place.to_str().map(str::to_owned)
}

#[test]
fn a_link_that_leads_nowhere_is_seen() {
    assert_eq!(broken("README.md", "norm/README.md"), None);
    assert_eq!(broken("norm/README.md", "../LICENSE"), None);
    assert_eq!(broken("README.md", "#summary-in-english"), None);
    assert_eq!(broken("README.md", "norm/READNE.md"), Some("no such file"));
    assert_eq!(broken("README.md", "/README.md"), Some("no such file"));
    assert_eq!(broken("README.md", "#sumary"), Some("no such heading"));
}

#[test]
fn every_place_that_a_document_names_exists() {
    let mut findings = Vec::new();
    for place in documents() {
        for (line, code) in Markdown::read(&read(&place)).code {
            let names_a_place = FOLDERS.iter().any(|folder| code.starts_with(folder))
                && !code.contains([' ', '<', '*', '…', '{']);
            if names_a_place && !root().join(&code).exists() {
                findings.push(format!("{place}:{line}: {code} is not there"));
            }
        }
    }
    none(&findings);
}

#[test]
fn every_name_in_the_code_that_a_document_uses_exists() {
    let code: String = files::with_ending(".rs")
        .iter()
        .filter(|it| it.starts_with("src/"))
        .map(|it| read(it))
        .collect();
    let is_there = |name: &str| {
        ["fn ", "struct ", "enum ", "const ", "mod "].iter().any(|kind| {
            let found = format!("{kind}{name}");
            code.match_indices(&found).any(|(at, _)| {
                let after = code.get(at + found.len()..).and_then(|rest| rest.chars().next());
                !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
            })
        })
    };
    assert!(is_there("reduce") && !is_there("reduc"));
    let mut findings = Vec::new();
    let mut names = 0;
    for place in documents() {
        for (line, code) in Markdown::read(&read(&place)).code {
            let path = code.split('(').next().unwrap_or_default();
            let Some((_, name)) = path.rsplit_once("::") else { continue };
            names += 1;
            if !is_there(name) {
                findings.push(format!("{place}:{line}: {code} is not in src/"));
            }
        }
    }
    assert!(names > 15, "{names} names");
    none(&findings);
}

#[test]
fn the_readme_gives_the_commands() {
    let readme = read("README.md");
    for command in ["cargo xtask serve", "cargo xtask test"] {
        let given = readme.lines().any(|line| line.starts_with(command));
        assert!(given, "README.md has no line that starts with {command}");
    }
    assert!(read(".ci/run").contains("\ncargo xtask test\n"), "CI runs what the README says");
}

#[test]
fn decisions_are_numbered_and_have_their_three_headings() {
    let folder = "docs/decisions/";
    let index = read("docs/decisions/README.md");
    let records: Vec<String> = documents()
        .into_iter()
        .filter_map(|place| place.strip_prefix(folder).map(str::to_owned))
        .filter(|name| name != "README.md")
        .collect();
    assert!(records.len() >= 14, "{records:?}");
    for (position, name) in records.iter().enumerate() {
        let number = position + 1;
        assert!(name.starts_with(&format!("{number:04}-")), "{name} should be number {number}");
        let headings = Markdown::read(&read(&format!("{folder}{name}"))).headings;
        let texts: Vec<&str> = headings.iter().map(|(_, text)| text.as_str()).collect();
        let [title, rest @ ..] = texts.as_slice() else { panic!("{name} has no title") };
        let subject = title
            .strip_prefix(&format!("{number}. "))
            .unwrap_or_else(|| panic!("{name}: the title “{title}” should start with {number}."));
        assert_eq!(rest, ["Context", "Decision", "Consequences"], "{name}");
        let row = format!("| {number} | [{subject}]({name}) |");
        assert!(index.contains(&row), "docs/decisions/README.md has no row {row}");
    }
}
