//! Texts that stay on this device, by the browser's own JSON reader and writer: they are there
//! already. Files from outside go through [`crate::exchange`], which says where a text is wrong.

use js_sys::JSON;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

use crate::assessment::Assessment;
use crate::exchange::{Stored, StoredError, WorkFile, open_stored};
use crate::ui::check::clock;

/// What the browser made of a text.
struct Parsed(JsValue);

impl Stored for Parsed {
    fn read<T: DeserializeOwned>(&self) -> Option<T> {
        serde_wasm_bindgen::from_value(self.0.clone()).ok()
    }
}

/// A value from a text; nothing when it does not fit.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    Parsed(JSON::parse(text).ok()?).read()
}

/// A value as a text that people can read; nothing when the browser cannot.
pub(super) fn write(value: &impl Serialize) -> Option<String> {
    let value = value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).ok()?;
    let text = JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &2.into()).ok()?;
    Some(String::from(text) + "\n")
}

/// A record as the text of a werkbestand of this moment.
pub(super) fn work_file(record: &Assessment) -> Option<String> {
    write(&WorkFile::new(record.clone(), clock::now()))
}

/// The record in the text of a werkbestand that this tool stored.
///
/// # Errors
/// A later version, or not readable.
pub(super) fn record(text: &str) -> Result<Assessment, StoredError> {
    let parsed = Parsed(JSON::parse(text).map_err(|_| StoredError::Unreadable)?);
    open_stored(&parsed).map(|file| file.assessment)
}
