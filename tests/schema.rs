//! Promise: the published schemas say what the program reads and writes.
//!
//! After a change on purpose: run with `INSTA_UPDATE=always`, and read the difference.
//! `tests/browser/schema.test.mjs` holds real files against them with a validator of others.

#![cfg(feature = "author")]
#![allow(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::path::Path;

use normwijzer::exchange::schema::all;

#[test]
fn the_published_schemas_are_fresh() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema");
    for (name, schema) in all() {
        let place = folder.join(&name);
        let fresh = serde_json::to_string_pretty(&schema).expect("JSON") + "\n";
        if std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always") {
            std::fs::create_dir_all(&folder).expect("the folder");
            std::fs::write(&place, &fresh).expect("the file");
        }
        let published = std::fs::read_to_string(&place).unwrap_or_default();
        assert!(published == fresh, "docs/schema/{name} is not what the types say");
    }
}

#[test]
fn a_schema_refuses_what_the_program_refuses() {
    for (name, schema) in all() {
        let strict = schema.pointer("/additionalProperties");
        assert_eq!(strict, Some(&serde_json::Value::from(false)), "{name}: unknown fields");
        // An area and a layer stand in a folder that says what they are.
        let sort = schema.pointer("/properties/soort/const").is_some();
        assert_eq!(sort, !(name.starts_with("gebied-") || name.starts_with("laag-")), "{name}");
    }
}
