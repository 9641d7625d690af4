//! The norm as a spreadsheet, for editors who do not program: a template or an edition out, a
//! filled sheet in.
//!
//! Everything follows from one description of the columns (`columns.rs`): the heads and drop-downs
//! of the template, the cells of an edition, how a cell is read, and the explanation.
//!
//! No disk and no clock: bytes and the norm folder in memory come in, norm data or faults by cell
//! come out. A file from outside is hostile until it is read: see `read/limits.rs`.

mod cells;
mod changes;
mod column;
mod columns;
mod compose;
mod edition_file;
mod explanation;
mod fault;
mod guard;
mod import;
mod law;
mod names;
mod read;
mod rows;
mod spot;
mod table;
mod toml;
mod value;

pub use changes::AreaChanges;
pub use explanation::{Part, explanation};
pub use fault::{At, Fault};
pub use import::{Imported, read_sheet};
pub use spot::Spot;
pub use table::{Choices, DoesNotFit, Head, MOST_ROWS, Table, Tables, tables, to_csv};

/// The most bytes of a file that is read; more of it need not be fetched.
pub const MOST_BYTES: usize = read::limits::FILE;
/// The name of the sheet that explains.
pub const EXPLANATION: &str = names::EXPLANATION;
/// The name of the hidden sheet with the words of the drop-downs.
pub const CHOICES: &str = names::CHOICES;
