//! One report model and its renderings.
//!
//! A report is built once, as a [`Document`], and then shown, printed, copied or saved; every
//! rendering reads the same blocks.

mod document;
mod guide;
mod html;
mod text;

pub use document::{Block, Document};
pub use guide::guide;
pub use html::to_html;
pub use text::to_text;
