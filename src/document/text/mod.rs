//! Text, as a file or pasted, with or without the marks of Markdown.

mod decode;
mod inline;
mod lines;
mod mark;
mod table;

pub(super) use self::decode::{decode, is_text};
pub(super) use self::lines::read;
