//! The norm as data: what an edition is, how it is read and checked, what of it applies.
//!
//! Shapes only: every word a school or a parent reads about the norm lives in `norm/`.

mod area;
mod authority;
mod catalogue;
mod choice;
#[cfg(feature = "author")]
mod draft;
mod edition;
#[cfg(feature = "author")]
mod editions;
#[cfg(feature = "author")]
mod files;
#[cfg(feature = "author")]
mod finding;
mod glossary;
mod in_force;
mod law;
mod lexicon;
#[cfg(feature = "author")]
mod load;
mod mapping;
mod overlay;
#[cfg(feature = "author")]
mod overlays;
#[cfg(feature = "author")]
mod parse;
#[cfg(feature = "author")]
mod read;
#[cfg(feature = "author")]
mod receipt;
#[cfg(feature = "author")]
mod release;
mod requirement;
#[cfg(feature = "author")]
pub mod reuse;
#[cfg(feature = "author")]
mod rule;
mod search;
mod sentences;
#[cfg(feature = "norm-sheet")]
pub mod sheet;
mod slice;
mod source;
#[cfg(feature = "author")]
mod validate;

pub use area::Area;
pub use authority::{Authority, LegalNature, Support};
pub use catalogue::{Catalogue, CatalogueArea, CatalogueTheme, Scope};
pub use edition::{Edition, EditionHead, LaterSubject, Norm, RouteStep, Status, Theme, short_name};
#[cfg(feature = "author")]
pub use editions::{Editions, read_all};
#[cfg(feature = "author")]
pub use files::Files;
#[cfg(feature = "author")]
pub use finding::{Finding, Place};
pub use glossary::Term;
pub use in_force::in_force;
pub use law::LawRef;
pub use lexicon::{Lexicon, Phrases};
#[cfg(feature = "author")]
pub use load::{LoadError, load, load_all, load_files};
pub use mapping::{Change, ChangeClass, Difference, Link, Mapping, OtherSubject, Relation};
pub use overlay::{
    Agreement, LaidLine, Overlay, OverlayFault, OverlayFaultKind, OverlayHead, OverlaySpot,
    RegionalText,
};
#[cfg(feature = "author")]
pub use overlays::{check_all, read_overlay, read_overlays};
#[cfg(feature = "author")]
pub use read::read;
#[cfg(feature = "author")]
pub use receipt::{canonical, mapping_receipt, overlay_canonical, overlay_receipt, receipt};
#[cfg(feature = "author")]
pub use release::Release;
pub use requirement::{AreaId, Depth, Describing, Judging, Requirement, RequirementId, Sector};
#[cfg(feature = "author")]
pub use rule::Rule;
pub use search::{Found, Hit, SearchIndex};
pub use sentences::{SaidWords, Sentences};
pub use slice::{
    CheckItem, CheckSlice, EvidenceArea, EvidenceLine, EvidenceSlice, Guidance, GuidanceSlice,
    LawPlace, Named, OverlaySlice, ParentsItem, ParentsSlice, Regional, SearchArea, SearchItem,
    SearchLater, SearchPage, SearchSlice, SearchTerm, SliceError, SliceSource, SourceItem,
    SourceSlice,
};
pub use source::{Reliability, Source};
