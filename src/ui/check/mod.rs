//! The self-check: one program in `<div id="app">`, one folder per page.

/// Takes over the container of the self-check.
pub fn mount(_root: web_sys::Element) {}
