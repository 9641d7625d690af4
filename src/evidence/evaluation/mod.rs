//! How well the matcher does on documents of which people said what they cover.
//!
//! The documents stand in a folder, in a half to tune on (`dev`) and a half to be measured by only
//! (`test`). A plain BM25 without stems is measured beside it.

mod baseline;
mod figures;
mod set;
mod table;

pub use baseline::{Baseline, fair_threshold};
pub use figures::{Figures, Ranked, figures};
pub use set::{Half, Labelled, SetError, read_half};
pub use table::{Measured, measure};
