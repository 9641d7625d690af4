//! Where a file that an editor brings belongs in the norm folder: by its name, and by the edition.

use std::collections::BTreeMap;

use crate::norm::Files;

/// Files that all editions share.
const SHARED: [&str; 4] = ["glossary.toml", "products.toml", "released.toml", "sources.toml"];
/// The head of an edition, which says which edition it is.
const HEAD: &str = "edition.toml";
/// What became of each line: it is of one edition, and never goes along to the next.
const MAPPING: &str = "mapping.toml";

/// The norm folder with what an editor brought.
pub(super) struct Placed {
    /// Every file, the new ones in place.
    pub(super) files: Files,
    /// The edition it is about.
    pub(super) edition: String,
    /// What was brought, and what a new edition took over from the one before it: path and text.
    pub(super) brought: BTreeMap<String, String>,
}

/// Puts files in their place; `texts` are names and texts in turn. A head of a new edition makes a
/// folder for it, with everything of the edition that it says came before, but for the mapping.
///
/// # Errors
/// One sentence per file that belongs nowhere.
pub(super) fn place(files: &Files, edition: &str, texts: &[String]) -> Result<Placed, Vec<String>> {
    let pairs: Vec<(&str, &str)> = texts
        .chunks_exact(2)
        .filter_map(|pair| Some((pair.first()?.as_str(), pair.get(1)?.as_str())))
        .collect();
    let mut placed =
        Placed { files: files.clone(), edition: edition.to_owned(), brought: BTreeMap::new() };
    if let Some((_, head)) = pairs.iter().find(|(name, _)| *name == HEAD) {
        placed.begin(files, head);
    }
    let mut wrong = Vec::new();
    for (name, text) in pairs {
        if SHARED.contains(&name) {
            placed.put(name.to_owned(), text);
        } else if is_name(name) {
            placed.put(format!("{}/{name}", placed.edition), text);
        } else {
            wrong.push(format!(
                "‘{name}’ hoort nergens in de normmap. Een bestand heet edition.toml, mapping.toml, \
                 sources.toml, glossary.toml of naar zijn gebied, zoals lezen-spelling.toml."
            ));
        }
    }
    if wrong.is_empty() { Ok(placed) } else { Err(wrong) }
}

impl Placed {
    fn put(&mut self, path: String, text: &str) {
        self.files.insert(path.clone(), text);
        self.brought.insert(path, text.to_owned());
    }

    /// The edition that a head names; a new one starts as the one before it.
    fn begin(&mut self, files: &Files, head: &str) {
        let Ok(head) = toml::from_str::<toml::Table>(head) else { return };
        let text = |key: &str| head.get(key).and_then(toml::Value::as_str);
        let Some(id) = text("id").filter(|id| is_folder(id)) else { return };
        id.clone_into(&mut self.edition);
        let known = files.editions();
        let Some(previous) = text("vorige").filter(|_| !known.iter().any(|it| it == id)) else {
            return;
        };
        for (path, text) in files.iter() {
            let name = path.strip_prefix(previous).and_then(|rest| rest.strip_prefix('/'));
            if let Some(name) = name.filter(|name| *name != MAPPING && *name != HEAD) {
                self.put(format!("{id}/{name}"), text);
            }
        }
    }
}

/// `lezen-spelling.toml`.
fn is_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    name.strip_suffix(".toml").is_some_and(|name| !name.is_empty() && name.bytes().all(plain))
}

/// `landelijk/2027-01`.
fn is_folder(id: &str) -> bool {
    let plain =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte);
    id.split_once('/').is_some_and(|(layer, name)| {
        layer == "landelijk" && !name.is_empty() && !name.contains("..") && name.bytes().all(plain)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Files {
        [
            "landelijk/2026-08/edition.toml",
            "landelijk/2026-08/lezen.toml",
            "landelijk/2026-08/mapping.toml",
            "sources.toml",
        ]
        .map(|path| (path.to_owned(), format!("# {path}")))
        .into_iter()
        .collect()
    }

    fn paths(texts: &[(&str, &str)]) -> Result<Vec<String>, Vec<String>> {
        let texts: Vec<String> = texts
            .iter()
            .flat_map(|(name, text)| [(*name).to_owned(), (*text).to_owned()])
            .collect();
        place(&files(), "landelijk/2026-08", &texts)
            .map(|placed| placed.brought.into_keys().collect())
    }

    #[test]
    fn a_file_goes_where_its_name_says() {
        let brought = paths(&[("sources.toml", ""), ("lezen.toml", ""), ("mapping.toml", "")]);
        let expected =
            ["landelijk/2026-08/lezen.toml", "landelijk/2026-08/mapping.toml", "sources.toml"];
        assert_eq!(brought, Ok(expected.map(str::to_owned).to_vec()));
    }

    #[test]
    fn the_head_of_a_new_edition_takes_the_areas_of_the_one_before_along() {
        let head = "id = \"landelijk/2027-01\"\nvorige = \"landelijk/2026-08\"";
        let expected = ["landelijk/2027-01/edition.toml", "landelijk/2027-01/lezen.toml"];
        assert_eq!(paths(&[("edition.toml", head)]), Ok(expected.map(str::to_owned).to_vec()));
    }

    #[test]
    fn a_name_that_leads_elsewhere_is_refused() {
        for name in ["../x.toml", "a/b.toml", "Lezen.toml", ".toml", "lezen.txt", ""] {
            assert!(paths(&[(name, "")]).is_err(), "{name}");
        }
        let head = "id = \"landelijk/../../x\"\nvorige = \"landelijk/2026-08\"";
        let brought = paths(&[("edition.toml", head)]).expect("it stays in the edition");
        assert_eq!(brought, ["landelijk/2026-08/edition.toml"]);
    }
}
