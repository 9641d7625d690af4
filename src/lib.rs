//! Normwijzer: a school and a parent hold the same dated norm against the same answers.
//!
//! The tour of the house, bottom to top; nothing below knows what is above it:
//!
//! - [`words`]: Dutch dates, moments, plurals and lists.
//! - [`norm`]: the norm as data: its model, how it is read, checked and cut into slices.
//! - [`assessment`]: what a school answered, and what follows from it; one pure reducer.
//! - [`exchange`]: every way in and out of a file.
//! - [`document`]: a school's own document, read into passages.
//! - `office` (feature `office`): what files of Word, Excel and LibreOffice have in common, read.
//! - `evidence` (feature `evidence`): which passages seem to cover which line of the norm, and why.
//! - [`keeping`]: what a device remembers about a record beside the record.
//! - [`compare`]: two moments, two publications, two colleagues' files side by side.
//! - [`report`]: one report model and its renderings.
//! - [`desk`]: what a page asks of the workers that handle files.
//! - `export` (feature `export`): reports as files of Word and LibreOffice; with `sheet` of Excel too,
//!   with `norm-sheet` also the norm itself.
//! - `cli` (feature `cli`): the native command line for norm editors.
//! - `ui` (feature `ui`): Yew components for the browser program and the prerenderer.
//! - `site` (feature `prerender`): writes the whole static site.
//!
//! The core has no browser, no clock and no storage in it; they come in as arguments.

pub mod assessment;
#[cfg(feature = "cli")]
pub mod cli;
pub mod compare;
pub mod desk;
pub mod document;
#[cfg(feature = "evidence")]
pub mod evidence;
pub mod exchange;
#[cfg(feature = "export")]
pub mod export;
pub mod keeping;
pub mod norm;
#[cfg(feature = "office")]
mod office;
pub mod report;
#[cfg(feature = "prerender")]
pub mod site;
#[cfg(feature = "ui")]
pub mod ui;
pub mod words;
