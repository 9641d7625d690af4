//! How well the matcher does on documents of which people said what they cover.
//!
//! The documents stand in a folder: a part to tune on (`dev`), one to be measured by only (`test`), and
//! one that goes round the words of the norm on purpose (`omschreven`). A plain BM25 without stems is
//! measured beside it.

mod baseline;
mod figures;
mod set;
mod table;

pub use baseline::{Baseline, fair_threshold};
pub use figures::{Figures, Ranked, figures};
pub use set::{Labelled, Part, SetError, read_part};
pub use table::{FIGURES, Measured, measure};
