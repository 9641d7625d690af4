//! Report models and their renderings.
//!
//! A report is built once, as a [`Document`] or an [`ActionPlan`], and then shown, printed, copied
//! or saved; every rendering reads the same blocks or lines. The renderings that are no text
//! (Word, LibreOffice, Excel) are in `export`, so that they are loaded only when they are asked for.

mod action_plan;
mod calendar;
mod carry;
mod csv;
mod document;
mod file;
mod form;
mod guide;
mod html;
mod moments;
#[cfg(feature = "author")]
mod norm;
mod origin;
mod output;
mod parents;
mod school;
mod team;
mod text;
mod written;

pub use action_plan::{ACTION_HEADER, ActionLine, ActionPlan, action_plan};
pub use calendar::to_calendar;
pub use carry::{CHOICE, carry};
pub use csv::to_csv;
pub use document::{Block, Document, LANGUAGE, Table};
pub use file::{html_file, html_page};
pub use form::form;
pub use guide::{guide, guide_lines, guide_text};
#[cfg(feature = "evidence")]
pub(crate) use html::Safe;
pub use html::to_html;
pub use moments::moments;
#[cfg(feature = "author")]
pub use norm::{norm_preview, overlay_preview};
pub use output::Output;
pub use parents::parents;
pub use school::{said_slugs, school, school_changes, school_elsewhere, talk_sheet};
pub use team::team;
pub use text::to_text;
