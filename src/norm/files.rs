//! The norm folder in memory, so that reading it needs no disk.

use std::collections::{BTreeMap, BTreeSet};

/// Where overlays stand.
pub(super) const REGIONAL: &str = "regionaal/";

/// Texts by their path within the norm folder: `landelijk/2026-08/edition.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, String>);

impl FromIterator<(String, String)> for Files {
    /// Paths and texts.
    fn from_iter<T: IntoIterator<Item = (String, String)>>(texts: T) -> Self {
        Self(texts.into_iter().collect())
    }
}

impl Files {
    /// Adds a file, or replaces it.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.0.insert(path.into(), text.into());
    }

    /// Takes a file away.
    pub fn remove(&mut self, path: &str) -> Option<String> {
        self.0.remove(path)
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Paths and texts, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The folders that hold an edition, oldest first: `landelijk/2026-08`, `landelijk/2026-08.1`.
    pub fn editions(&self) -> Vec<String> {
        let mut folders: Vec<String> = self
            .0
            .keys()
            .filter(|path| !path.starts_with(REGIONAL))
            .filter_map(|path| path.strip_suffix("/edition.toml"))
            .map(str::to_owned)
            .collect();
        folders.sort_by_key(|folder| order_of(folder));
        folders
    }

    /// The folders of overlays, by name: `regionaal/voorbeeld`.
    pub fn overlays(&self) -> BTreeSet<String> {
        let names = self.0.keys().filter_map(|path| path.strip_prefix(REGIONAL)?.split_once('/'));
        names.map(|(region, _)| format!("{REGIONAL}{region}")).collect()
    }
}

/// What editions are ordered by: their layer, then the numbers in their own name.
pub(super) fn order_of(folder: &str) -> (String, Vec<u32>) {
    (layer(folder), numbers(folder))
}

/// The part before the edition's own name: `landelijk`.
fn layer(folder: &str) -> String {
    folder.rsplit_once('/').map(|(layer, _)| layer.to_owned()).unwrap_or_default()
}

/// The numbers in an edition's name, so that `2026-08.10` comes after `2026-08.2`.
fn numbers(folder: &str) -> Vec<u32> {
    let name = folder.rsplit('/').next().unwrap_or_default();
    name.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn editions_come_oldest_first() {
        let mut files = Files::default();
        for edition in ["2026-08.10", "2027-01", "2026-08", "2026-08.2"] {
            files.insert(format!("landelijk/{edition}/edition.toml"), "");
        }
        files.insert("sources.toml", "");
        assert_eq!(
            files.editions(),
            [
                "landelijk/2026-08",
                "landelijk/2026-08.2",
                "landelijk/2026-08.10",
                "landelijk/2027-01"
            ]
        );
    }
}
