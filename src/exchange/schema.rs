//! JSON Schemas of the files, made from the types that write them.

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform as _};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

use super::publication::{self, Publication};
use super::work_file::{self, WorkFile};
use crate::norm::reuse::{self, AreaFile, EditionFile, MappingFile, OverlayFile};

/// A schema with the name of its file: `werkbestand-3.json`.
pub type Named = (String, Value);

/// The schemas of every format that this version writes, and of an area and a region's layer as editors write
/// them.
pub fn all() -> [Named; 6] {
    let norm = reuse::FORMAT_VERSION;
    let plain = |(name, schema): Named| (name, as_toml_has_it(schema));
    [
        known::<WorkFile>("werkbestand", work_file::SORT, work_file::FORMAT_VERSION),
        known::<Publication>("publicatie", publication::SORT, publication::FORMAT_VERSION),
        plain(known::<EditionFile>("editie", reuse::EDITION_SORT, norm)),
        plain(known::<MappingFile>("overgang", reuse::MAPPING_SORT, norm)),
        plain(named::<AreaFile>("gebied", norm, &[])),
        plain(named::<OverlayFile>("laag", norm, &[])),
    ]
}

/// The schema of a type with the two fields by which its file is known.
fn known<T: JsonSchema>(name: &str, sort: &str, version: u32) -> Named {
    let fields = [("soort", json!({ "const": sort })), ("versie", json!({ "const": version }))];
    named::<T>(name, version, &fields)
}

/// The schema of a type, with what the type does not say: the title, and what these fields hold.
fn named<T: JsonSchema>(name: &str, version: u32, fields: &[(&str, Value)]) -> Named {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>();
    RecursiveTransform(without_size).transform(&mut schema);
    schema.insert("title".to_owned(), json!(format!("Normwijzer {name}, versie {version}")));
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    fix(properties, fields);
    (format!("{name}-{version}.json"), schema.into())
}

fn fix(properties: Option<&mut Map<String, Value>>, fields: &[(&str, Value)]) {
    let Some(properties) = properties else { return };
    for (field, value) in fields {
        properties.insert((*field).to_owned(), value.clone());
    }
}

/// A whole number has no size in bits in a file, and validators know no such formats.
fn without_size(schema: &mut Schema) {
    let integer = |kind: &Value| {
        kind == "integer"
            || kind.as_array().is_some_and(|kinds| kinds.iter().any(|it| it == "integer"))
    };
    if schema.get("type").is_some_and(integer) {
        schema.remove("format");
    }
}

/// A schema without what TOML does not have: what is not there is left out and never null.
fn as_toml_has_it(schema: Value) -> Value {
    let Ok(mut schema) = Schema::try_from(schema) else { return Value::Null };
    RecursiveTransform(without_null).transform(&mut schema);
    schema.into()
}

fn without_null(schema: &mut Schema) {
    let is_null = |kind: &Value| kind == "null" || kind.get("type").is_some_and(|it| it == "null");
    for key in ["type", "anyOf"] {
        let Some(Value::Array(kinds)) = schema.get_mut(key) else { continue };
        kinds.retain(|kind| !is_null(kind));
        let [one] = kinds.as_slice() else { continue };
        let one = one.clone();
        match (schema.remove(key), one) {
            (_, Value::Object(only)) => only.into_iter().for_each(|(name, value)| {
                schema.insert(name, value);
            }),
            (_, only) => {
                schema.insert(key.to_owned(), only);
            }
        }
    }
}
