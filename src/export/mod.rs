//! Reports as files of other programs: Word, LibreOffice, Excel, and what goes with them.
//!
//! Like the core: no browser and no clock, the same input gives the same bytes. Only the program
//! that runs in a worker links this, so that nobody pays for it who does not save such a file.

mod archive;
mod docx;
mod error;
mod make;
mod metadata;
mod odt;
#[cfg(feature = "sheet")]
mod xlsx;
mod xml;

pub use docx::to_docx;
pub use error::ExportError;
pub use make::make;
#[cfg(feature = "sheet")]
pub use make::make_sheet;
pub use metadata::Metadata;
pub use odt::to_odt;
#[cfg(feature = "norm-sheet")]
pub use xlsx::norm_to_xlsx;
#[cfg(feature = "sheet")]
pub use xlsx::to_xlsx;
