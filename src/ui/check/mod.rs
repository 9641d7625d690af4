//! The self-check: one program in `<div id="app">`, one folder per page.
//!
//! The page's shell (heading, edition line, menu) is prerendered and stays; the program fills the
//! container under it. Every change goes through [`reduce`](crate::assessment::reduce) and is kept
//! on this device a moment later.

mod app;
mod broken;
mod clipboard;
mod clock;
mod context;
mod download;
mod heading;
mod open_file;
mod pages;
mod panic;
mod parts;
mod router;
mod saver;
mod screen;
mod session;
mod store;

use web_sys::Element;

/// Takes over the container of the self-check, once the norm and the stored work are there.
///
/// Until then the prerendered text stays, so nothing flickers.
pub fn mount(root: Element) {
    panic::install();
    wasm_bindgen_futures::spawn_local(async move {
        match app::load().await {
            Ok(start) => drop(yew::Renderer::<app::App>::with_root_and_props(root, start).render()),
            Err(failure) => broken::show(&failure),
        }
    });
}
