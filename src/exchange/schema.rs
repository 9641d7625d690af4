//! JSON Schemas of the files, made from the types that read them.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use super::publication::{self, Publication};
use super::work_file::{self, WorkFile};

/// A schema with the name of its file: `werkbestand-2.json`.
pub type Named = (String, Value);

/// The schemas of every format that this version writes.
pub fn all() -> [Named; 2] {
    [
        named::<WorkFile>("werkbestand", work_file::SORT, work_file::FORMAT_VERSION),
        named::<Publication>("publicatie", publication::SORT, publication::FORMAT_VERSION),
    ]
}

/// The schema of a type, with what the type does not say: the title, and the two fields by which
/// the file is known.
fn named<T: JsonSchema>(name: &str, sort: &str, version: u32) -> Named {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>();
    schema.insert("title".to_owned(), json!(format!("Normwijzer {name}, versie {version}")));
    for (field, value) in
        [("soort", json!({ "const": sort })), ("versie", json!({ "const": version }))]
    {
        if let Some(place) = schema.pointer_mut(&format!("/properties/{field}")) {
            *place = value;
        }
    }
    (format!("{name}-{version}.json"), schema.into())
}
