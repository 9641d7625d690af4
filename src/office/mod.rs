//! What files of Word, Excel and LibreOffice have in common when they are read: a zip archive with XML in it.
//!
//! Whatever such a file says of itself is not believed: it is unpacked no further than a limit, and its
//! XML is read event by event, without a tree and without entities of its own.

mod archive;
mod error;
mod relations;
mod xml;

pub(crate) use archive::Archive;
pub(crate) use error::PartError;
#[cfg(feature = "document")]
pub(crate) use relations::Relation;
pub(crate) use relations::relations;
pub(crate) use xml::{Element, Step, Xml};
