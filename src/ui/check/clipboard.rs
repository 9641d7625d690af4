//! Copying a report as formatted text, with plain text beside it.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, ClipboardItem};

/// Puts both forms on the clipboard; a text editor takes the one it understands.
///
/// # Errors
/// When the browser has no clipboard for pages, or the person refuses.
pub(super) async fn copy(html: &str, text: &str) -> Result<(), JsValue> {
    let forms = Object::new();
    for (mime, content) in [("text/html", html), ("text/plain", text)] {
        let options = BlobPropertyBag::new();
        options.set_type(mime);
        let parts = Array::of1(&JsValue::from_str(content));
        let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
        Reflect::set(&forms, &JsValue::from_str(mime), &blob)?;
    }
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(forms.unchecked_ref())?;
    let navigator = gloo::utils::window().navigator();
    // In a page that is not secure there is no clipboard at all.
    if Reflect::get(&navigator, &JsValue::from_str("clipboard"))?.is_undefined() {
        return Err(JsValue::from_str("no clipboard"));
    }
    JsFuture::from(navigator.clipboard().write(&Array::of1(&item))).await.map(drop)
}
