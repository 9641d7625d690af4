//! Pieces of a public page that answer while you type. The page is complete without them.

/// Makes the search field answer.
pub fn search(_root: &web_sys::Element) {}
