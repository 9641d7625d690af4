//! A school's documents beside the norm, as a page shows them: what was read, what seems to cover which
//! line and why, in words and pieces that need no further work.
//!
//! [`LaidDocuments`] is what goes from worker to page. `lay` (feature `evidence`) makes it, and
//! `Documents` (with `document` as well) gathers the documents first, one after another.

#[cfg(all(feature = "document", feature = "evidence"))]
mod collect;
mod laid;
#[cfg(feature = "evidence")]
mod lay;
#[cfg(feature = "evidence")]
mod pieces;
#[cfg(feature = "evidence")]
mod quote;
#[cfg(feature = "evidence")]
mod said;
#[cfg(feature = "evidence")]
mod shown;
#[cfg(feature = "evidence")]
mod telling;

#[cfg(all(feature = "document", feature = "evidence"))]
pub use collect::Documents;
pub use laid::{
    LaidDocument, LaidDocuments, LaidLine, LaidPage, LaidPassage, LaidSuggestion, PageDocument,
    Piece,
};
#[cfg(feature = "evidence")]
pub use lay::{Gathered, lay};
#[cfg(feature = "evidence")]
pub use quote::{QUOTE, quote};
#[cfg(feature = "evidence")]
pub use shown::shown;
