//! The norm as data: what an edition is, how it is read and checked, what of it applies.
//!
//! Shapes only: every word a school or a parent reads about the norm lives in `norm/`.

mod area;
mod authority;
mod catalogue;
mod edition;
mod glossary;
mod law;
mod requirement;
mod slice;
mod source;

pub use area::Area;
pub use authority::{Authority, LegalNature, Support};
pub use catalogue::{Catalogue, CatalogueArea, CatalogueTheme, Scope};
pub use edition::{Edition, EditionHead, LaterSubject, Norm, RouteStep, Status, Theme};
pub use glossary::Term;
pub use law::LawRef;
pub use requirement::{AreaId, Depth, Describing, Judging, Requirement, RequirementId, Sector};
pub use slice::{
    CheckItem, CheckSlice, LawPlace, SearchArea, SearchItem, SearchLater, SearchPage, SearchSlice,
    SearchTerm, SliceError, SliceSource, SourceItem, SourceSlice,
};
pub use source::{Reliability, Source};
