//! Promise: the file of an edition for use elsewhere says all that its editors wrote, in their words.
//!
//! `tests/fixtures/editie/` holds the files of the invented editions, so that a change of their form
//! is seen; `tests/browser/schema.test.mjs` holds them, and those of the real editions, against the
//! schemas. After a change on purpose: run with `INSTA_UPDATE=always`, and read the difference.
#![cfg(feature = "author")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

#[path = "common/cases.rs"]
#[allow(dead_code, reason = "each test file uses its own part")]
mod cases;
#[path = "common/next.rs"]
mod next;

use std::collections::BTreeSet;
use std::path::Path;

use cases::several;
use normwijzer::norm::reuse::{EditionFile, MappingFile, OverlayFile};
use normwijzer::norm::{Editions, Files, check_all, load_files, read_all};
use serde::Serialize;
use serde_json::{Map, Value};

fn read(files: &Files) -> Editions {
    let (editions, findings) = read_all(files);
    assert!(findings.is_empty(), "{findings:#?}");
    editions
}

/// The real norm with an invented edition after it, and the invented editions.
fn folders() -> [(Files, Editions); 2] {
    [next::with_area(), several()].map(|files| {
        let editions = read(&files);
        (files, editions)
    })
}

fn json<T: Serialize>(value: &T) -> Value {
    bare(serde_json::to_value(value).expect("JSON"))
}

/// A file of the norm folder, read without knowing what is in it.
fn toml(files: &Files, path: &str) -> Value {
    let text = files.get(path).unwrap_or_else(|| panic!("{path} is not there"));
    bare(toml::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}")))
}

/// A value in which what says nothing is left out: `false`, and an empty list or text.
fn bare(value: Value) -> Value {
    let says = |value: &Value| match value {
        Value::Bool(flag) => *flag,
        Value::Array(list) => !list.is_empty(),
        Value::String(text) => !text.is_empty(),
        _ => true,
    };
    match value {
        Value::Array(list) => list.into_iter().map(bare).collect(),
        Value::Object(object) => {
            let fields = object.into_iter().map(|(key, value)| (key, bare(value)));
            Value::Object(fields.filter(|(_, value)| says(value)).collect())
        }
        other => other,
    }
}

fn without(value: &Value, keys: &[&str]) -> Map<String, Value> {
    let fields = value.as_object().expect("an object").clone().into_iter();
    fields.filter(|(key, _)| !keys.contains(&key.as_str())).collect()
}

#[test]
fn an_edition_stands_in_its_file_as_its_editors_wrote_it() {
    for (files, editions) in folders() {
        assert!(editions.norms.len() >= 4);
        for norm in &editions.norms {
            let id = &norm.edition.head.id;
            let file = json(&EditionFile::from(norm));
            let own = ["soort", "versie", "licentie", "kenmerk", "bron", "stap", "onderwerp"];
            let head = toml(&files, &format!("{id}/edition.toml"));
            let areas = ["gebieden"];
            assert_eq!(
                without(&file, &[own.as_slice(), &areas].concat()),
                without(&head, &areas),
                "{id}"
            );
            let listed = head["gebieden"].as_array().expect("a list");
            let whole: Vec<Value> = listed
                .iter()
                .map(|area| toml(&files, &format!("{id}/{}.toml", area.as_str().expect("an id"))))
                .collect();
            assert_eq!(file["gebieden"], Value::Array(whole), "{id}");
            for (key, name) in [("stap", "route"), ("onderwerp", "later")] {
                let path = format!("{id}/{name}.toml");
                let there = files.get(&path).is_some();
                let written = if there { toml(&files, &path)[key].clone() } else { Value::Null };
                assert_eq!(file.get(key).cloned().unwrap_or_default(), written, "{path}");
            }
            assert_eq!(file["kenmerk"], norm.edition.head.receipt.as_str());
        }
    }
}

#[test]
fn an_edition_brings_the_sources_it_cites_and_no_others() {
    for (files, editions) in folders() {
        let sources = toml(&files, "sources.toml")["bron"].clone();
        let sources = sources.as_array().expect("sources");
        for norm in &editions.norms {
            let lines = norm.edition.requirements.iter().flat_map(|line| &line.sources);
            let steps = norm.edition.route.iter().flat_map(|step| &step.sources);
            let cited: BTreeSet<&str> = lines.chain(steps).map(String::as_str).collect();
            let file = json(&EditionFile::from(norm));
            let brought = file.get("bron").and_then(Value::as_array).cloned().unwrap_or_default();
            let ids: Vec<&str> = brought.iter().filter_map(|it| it["id"].as_str()).collect();
            assert_eq!(ids, cited.into_iter().collect::<Vec<_>>());
            for source in &brought {
                assert!(sources.contains(source), "{source}");
            }
        }
    }
}

#[test]
fn a_mapping_stands_in_its_file_with_every_reason() {
    for (files, editions) in folders() {
        assert!(editions.mappings.len() >= 3);
        for mapping in &editions.mappings {
            let file = json(&MappingFile::from(mapping));
            let written = toml(&files, &format!("{}/mapping.toml", mapping.to));
            assert_eq!((&file["van"], &file["naar"]), (&json(&mapping.from), &json(&mapping.to)));
            assert_eq!(file["klasse"], written["klasse"]);
            assert_eq!(file.get("ander_onderwerp"), written.get("ander_onderwerp"));
            // What has one reason may stand in one block there; here each link is on its own.
            let told: BTreeSet<String> = each_id(&file).collect();
            for id in each_id(&written) {
                assert!(told.contains(&id), "{id}");
            }
        }
    }
}

/// Relation, reason, side and id of everything that changed.
fn each_id(mapping: &Value) -> impl Iterator<Item = String> {
    let links = mapping["overgang"].as_array().cloned().unwrap_or_default().into_iter();
    links.flat_map(|link| {
        let ids = |side: &'static str| {
            let ids = link.get(side).and_then(Value::as_array).cloned().unwrap_or_default();
            let (relation, reason) = (link["relatie"].clone(), link.get("reden").cloned());
            ids.into_iter().map(move |id| format!("{relation} {reason:?} {side} {id}"))
        };
        ids("oud").chain(ids("nieuw")).collect::<Vec<_>>()
    })
}

#[test]
fn the_files_of_the_invented_editions_are_fresh() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/editie");
    let editions = read(&several());
    let edition = |norm| EditionFile::from(norm).to_json().expect("JSON");
    let mapping = |mapping| MappingFile::from(mapping).to_json().expect("JSON");
    let name = |id: &str, more: &str| format!("{}{more}.json", id.replace('/', "-"));
    let whole = editions.norms.iter().map(|it| (name(&it.edition.head.id, ""), edition(it)));
    let between = editions.mappings.iter().map(|it| (name(&it.to, ".overgang"), mapping(it)));
    for (name, fresh) in whole.chain(between) {
        let place = folder.join(&name);
        if std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
            std::fs::write(&place, &fresh).expect("the file");
        }
        let kept = std::fs::read_to_string(&place).unwrap_or_default();
        assert!(kept == fresh, "{} is not what is made now", place.display());
    }
}

/// Every list by the id of its entries: where an entry stands in a layer means nothing.
fn by_id(value: Value) -> Value {
    let key = |entry: &Value| {
        let id = entry.get("id").or_else(|| entry.get("bij"));
        id.and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let Value::Object(fields) = value else { return value };
    let sorted = fields.into_iter().map(|(name, value)| match value {
        Value::Array(mut list) => {
            list.sort_by_key(key);
            (name, Value::Array(list))
        }
        other => (name, other),
    });
    Value::Object(sorted.collect())
}

#[test]
fn a_layer_stands_in_its_file_as_its_editors_wrote_it() {
    let shipped = load_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("norm"));
    for files in [cases::valid(), shipped.expect("the norm")] {
        let (_, overlays, findings) = check_all(&files);
        assert!(findings.is_empty() && !overlays.is_empty(), "{findings:#?}");
        for overlay in &overlays {
            let path = format!("regionaal/{}/overlay.toml", overlay.head.region());
            let written = by_id(toml(&files, &path));
            assert_eq!(by_id(json(&OverlayFile::from(overlay))), written, "{path}");
        }
    }
}

#[test]
fn the_file_of_the_invented_layer_is_fresh() {
    let (_, overlays, _) = check_all(&cases::valid());
    let file = OverlayFile::from(overlays.first().expect("a layer"));
    let fresh = file.to_json().expect("JSON");
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/laag/streek.json");
    if std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
        std::fs::create_dir_all(place.parent().expect("a folder")).expect("the folder");
        std::fs::write(&place, &fresh).expect("the file");
    }
    assert_eq!(std::fs::read_to_string(&place).unwrap_or_default(), fresh);
}
