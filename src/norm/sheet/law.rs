//! A place in law on one line of a cell: `WPO, artikel 13, lid 1, letter c, versie 2026-08-01`.
//!
//! The words between the commas are the keys of TOML, so that nothing here has to change when a
//! place in law gets one more. A key without a value is a yes.

use serde_json::Value as Json;

use super::column::head;
use crate::norm::LawRef;

/// The order in which the parts are written; others follow.
const ORDER: [&str; 6] = ["artikel", "lid", "letter", "versie", "andere_versie", "sector"];

/// The line of a place.
pub(super) fn written(place: &LawRef) -> String {
    let Ok(Json::Object(parts)) = serde_json::to_value(place) else { return String::new() };
    let known = ORDER.into_iter().filter(|key| parts.contains_key(*key));
    let others = parts.keys().map(String::as_str);
    let others = others.filter(|key| *key != "bwb" && !ORDER.contains(key));
    let mut line = place.short_name().to_owned();
    for key in known.chain(others) {
        match parts.get(key) {
            Some(Json::String(value)) => line.extend([", ", &head(key), " ", value]),
            Some(Json::Bool(true)) => line.extend([", ", &head(key)]),
            _ => {}
        }
    }
    line
}

/// The inline table of a line.
///
/// # Errors
/// What is wrong with it.
pub(super) fn read(line: &str) -> Result<Vec<(String, Option<String>)>, String> {
    let mut parts = line.split(',').map(str::trim).filter(|part| !part.is_empty());
    let law = parts.next().unwrap_or_default();
    let known = LawRef::names().find(|(id, short)| law == *id || law.eq_ignore_ascii_case(short));
    let id = known.map_or_else(|| law.to_owned(), |(id, _)| id.to_owned());
    let mut pairs = vec![("bwb".to_owned(), Some(id))];
    for part in parts {
        let (key, value) = pair(part);
        if !key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') || key.is_empty() {
            return Err(format!("In ‘{line}’ is ‘{part}’ niet te begrijpen."));
        }
        if pairs.iter().any(|(known, _)| *known == key) {
            return Err(format!("In ‘{line}’ staat ‘{}’ twee keer.", head(&key)));
        }
        pairs.push((key, value));
    }
    Ok(pairs)
}

/// A part as key and value.
fn pair(part: &str) -> (String, Option<String>) {
    let words = ORDER.into_iter().map(|key| (key, head(key)));
    let mut found = words.filter(|(_, word)| part.eq_ignore_ascii_case(word));
    if let Some((key @ "andere_versie", _)) = found.next() {
        return (key.to_owned(), None);
    }
    match part.split_once(char::is_whitespace) {
        Some((key, value)) => (key.to_lowercase(), Some(value.trim().to_owned())),
        None => (part.to_lowercase(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(line: &str) -> Vec<String> {
        let pairs = read(line).expect("a place");
        let shown = |(key, value): (String, Option<String>)| {
            value.map_or(key.clone(), |value| format!("{key}={value}"))
        };
        pairs.into_iter().map(shown).collect()
    }

    #[test]
    fn a_place_is_written_and_read() {
        let place = LawRef {
            letter: Some("c".into()),
            ..serde_json::from_value(serde_json::json!({
                "bwb": "BWBR0003420", "artikel": "13", "lid": "1",
                "versie": "2026-08-01", "sector": "po",
            }))
            .expect("a place")
        };
        let line = written(&place);
        assert_eq!(line, "WPO, artikel 13, lid 1, letter c, versie 2026-08-01, sector po");
        let parts = ["bwb=BWBR0003420", "artikel=13", "lid=1", "letter=c", "versie=2026-08-01"];
        assert_eq!(pairs(&line), [&parts[..], &["sector=po"]].concat());
    }

    #[test]
    fn an_editor_may_write_it_a_little_differently() {
        assert_eq!(pairs("wpo,Artikel 8 , "), ["bwb=BWBR0003420", "artikel=8"]);
        assert_eq!(pairs("BWBR0009999, artikel 2.92a"), ["bwb=BWBR0009999", "artikel=2.92a"]);
        assert_eq!(pairs("WMS, andere versie"), ["bwb=BWBR0020685", "andere_versie"]);
    }

    #[test]
    fn what_is_no_place_is_told() {
        assert!(read("WPO, art. 8").is_err_and(|told| told.contains("‘art. 8’")));
        assert!(read("WPO, lid 1, lid 2").is_err_and(|told| told.contains("twee keer")));
    }
}
