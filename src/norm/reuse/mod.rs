//! An edition, and what became of the one before it, as files for whoever wants to use the data.
//!
//! One file per edition, with all that its receipt covers, under the Dutch names that editors write
//! in TOML. An area stands in it as in its own file, and a region's layer in JSON as in TOML. The schemas in `docs/schema/` are made from
//! these types. The site publishes the files; nothing here reads them.

mod area;
mod edition;
mod mapping;
mod overlay;

pub use area::{AreaFile, Line};
pub use edition::EditionFile;
pub use mapping::{LinkEntry, MappingFile, OtherEntry};
pub use overlay::{AgreementEntry, OverlayFile, RegionalLine, RegionalSource, TextEntry};

/// The version of these files. A later one has another number and another schema.
pub const FORMAT_VERSION: u32 = 1;
/// The name by which the file of an edition is known.
pub const EDITION_SORT: &str = "normwijzer-editie";
/// The name by which the file of a mapping is known.
pub const MAPPING_SORT: &str = "normwijzer-overgang";
/// What everybody may do with the data: the SPDX name of the licence of `norm/`.
const LICENCE: &str = "CC0-1.0";
