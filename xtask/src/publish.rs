//! Builds the site for everybody, and refuses while it is not known who stands behind it.

use std::fs;

use crate::build;
use crate::failure::Failure;
use crate::project::Project;

/// What a site for everybody has to name, and what it is for.
const NEEDED: [(&str, &str); 4] = [
    ("owner", "wie de eigenaar is"),
    ("contact", "een mailadres dat wordt gelezen"),
    ("domain", "het domein"),
    ("repository", "waar de broncode staat"),
];

/// Checks `site.toml`, then builds.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    let text = fs::read_to_string(project.path("site.toml")).unwrap_or_default();
    let missing = missing(&text);
    if !missing.is_empty() {
        return Err(Failure::new(
            format!("De site kan nog niet naar buiten. In site.toml ontbreekt: {missing}."),
            "Vul site.toml aan. Proberen op deze computer kan zonder: cargo xtask serve",
        ));
    }
    build::run(project)
}

/// What is not filled in, in words; empty when nothing is missing.
fn missing(text: &str) -> String {
    let filled = |key: &str| {
        text.lines()
            .filter_map(|line| line.split_once('='))
            .any(|(name, value)| name.trim() == key && !value.trim().trim_matches('"').is_empty())
    };
    let missing: Vec<&str> =
        NEEDED.iter().filter(|(key, _)| !filled(key)).map(|(_, what)| *what).collect();
    missing.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_empty_field_is_named() {
        let text = "owner = \"Stichting\"\ncontact = \"\"\n# domain = \"x\"\nrepository = \"r\"\n";
        assert_eq!(missing(text), "een mailadres dat wordt gelezen, het domein");
        assert_eq!(missing("").split(", ").count(), NEEDED.len());
    }

    #[test]
    fn a_filled_in_file_is_enough() {
        let text = NEEDED.map(|(key, _)| format!("{key} = \"x\"")).join("\n");
        assert_eq!(missing(&text), "");
    }
}
