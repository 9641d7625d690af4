//! What a sheet has to know of `edition.toml`: which areas there are and what themes are called.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

use super::toml::quoted;

/// The key with the ids of the areas.
const AREAS: &str = "gebieden";

/// The parts of an `edition.toml` that matter here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct EditionFile {
    /// Ids of areas, in order.
    pub(super) areas: Vec<String>,
    /// Names of themes by id.
    pub(super) themes: BTreeMap<String, String>,
}

impl EditionFile {
    /// Reads what can be read; what is wrong with the file is told when the edition is read.
    pub(super) fn read(text: &str) -> Self {
        let (table, _) = DeTable::parse_recoverable(text);
        let mut file = Self::default();
        for (key, value) in table.get_ref() {
            let DeValue::Array(entries) = value.get_ref() else { continue };
            match key.get_ref().as_ref() {
                AREAS => {
                    let ids = entries.iter().filter_map(|entry| entry.get_ref().as_str());
                    file.areas = ids.map(str::to_owned).collect();
                }
                "thema" => file.themes.extend(entries.iter().filter_map(|entry| {
                    let DeValue::Table(theme) = entry.get_ref() else { return None };
                    let text = |key: &str| {
                        let found = theme.iter().find(|(name, _)| name.get_ref() == key);
                        Some(found?.1.get_ref().as_str()?.to_owned())
                    };
                    Some((text("id")?, text("naam")?))
                })),
                _ => {}
            }
        }
        file
    }
}

/// The file with more areas in its list; `None` when the list cannot be found.
pub(super) fn with_areas(text: &str, more: &[&str]) -> Option<String> {
    let (table, _) = DeTable::parse_recoverable(text);
    let (_, value) = table.get_ref().iter().find(|(key, _)| key.get_ref() == AREAS)?;
    let span = value.span();
    let (before, list, after) =
        (text.get(..span.start)?, text.get(span.clone())?, text.get(span.end..)?);
    let open = list.strip_suffix(']')?.trim_end().trim_end_matches(',');
    let mut list = open.to_owned();
    for id in more {
        if list.trim_end() != "[" {
            list.push_str(", ");
        }
        list.push_str(&quoted(id));
    }
    Some(format!("{before}{list}]{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_is_added_to_the_list_and_nothing_else_changes() {
        for (list, expected) in [
            ("[\"a\"]", "[\"a\", \"x\", \"y\"]"),
            ("[]", "[\"x\", \"y\"]"),
            ("[\n  \"a\",\n  \"b\",\n]", "[\n  \"a\",\n  \"b\", \"x\", \"y\"]"),
        ] {
            let text = |list: &str| {
                format!(
                    "id = \"e\" # [\ngebieden = {list}\n\n[[thema]]\nid = \"t\"\nnaam = \"T\"\n"
                )
            };
            let more = with_areas(&text(list), &["x", "y"]).expect("a list");
            assert_eq!(more, text(expected));
            let file = EditionFile::read(&more);
            assert!(file.areas.ends_with(&["x".to_owned(), "y".to_owned()]));
            assert_eq!(file.themes.get("t").map(String::as_str), Some("T"));
        }
        assert_eq!(with_areas("id = \"e\"\n", &["x"]), None);
    }
}
