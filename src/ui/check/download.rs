//! Saving a file to the person's own disk. Nothing goes over the network.

use gloo::file::{Blob, ObjectUrl};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;
use yew::prelude::*;

/// Offers a text as a file. `None` when the browser does not let a page make one.
pub(super) fn save(name: &str, mime: &str, text: &str) -> Option<()> {
    offer(name, Blob::new_with_options(text, Some(mime)))
}

/// Offers bytes as a file. `None` when the browser does not let a page make one.
pub(super) fn save_bytes(name: &str, mime: &str, bytes: &Uint8Array) -> Option<()> {
    offer(name, Blob::new_with_options(bytes.buffer(), Some(mime)))
}

fn offer(name: &str, file: Blob) -> Option<()> {
    let url = ObjectUrl::from(file);
    let document = gloo::utils::document();
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    // Some browsers read the address only after the click is over.
    gloo::timers::callback::Timeout::new(10_000, move || drop(url)).forget();
    Some(())
}

/// A button by which a text that cannot be read leaves the device as it is.
pub(super) fn rescue(text: &str) -> Html {
    let text = text.to_owned();
    let onclick = Callback::from(move |_: MouseEvent| {
        save("normwijzer-onleesbaar.json", "application/json", &text);
    });
    html! {
        <button type="button" class="button secondary" {onclick}>{ "Bewaar als bestand" }</button>
    }
}
