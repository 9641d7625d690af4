//! What of an edition travels to the browser, cut by use.
//!
//! A slice is written by the builder of the site and read in the browser. Reading one checks it:
//! whoever holds a slice holds a complete one.

mod check;
mod check_wire;
mod error;
mod evidence;
mod evidence_wire;
mod guidance;
mod overlay;
mod parents;
mod search;
mod sources;
mod table;

pub use check::{CheckItem, CheckSlice};
pub use error::SliceError;
pub use evidence::{EvidenceArea, EvidenceLine, EvidenceSlice};
pub use guidance::{Guidance, GuidanceSlice};
pub use overlay::{OverlaySlice, Regional};
pub use parents::{Named, ParentsItem, ParentsSlice};
pub use search::{SearchArea, SearchItem, SearchLater, SearchPage, SearchSlice, SearchTerm};
pub use sources::{LawPlace, SliceSource, SourceItem, SourceSlice};
