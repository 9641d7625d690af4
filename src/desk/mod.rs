//! What a page asks of the workers that handle files: one question, texts and bytes in, bytes out.
//!
//! Files from outside are opened there and not in the page: what is hostile or slow can be stopped,
//! and the pages stay light. [`Job`] is what both sides know; `answer` (feature `export`) is the
//! work itself, without browser or clock. What a school's own documents give is in [`documents`].

#[cfg(feature = "export")]
mod answer;
#[cfg(feature = "export")]
mod carry;
#[cfg(feature = "export")]
mod compare;
pub mod documents;
#[cfg(feature = "norm-sheet")]
mod editor;
#[cfg(feature = "export")]
mod guide;
mod job;
mod note;
#[cfg(feature = "export")]
mod program;
#[cfg(feature = "export")]
mod publish;
#[cfg(feature = "export")]
mod school;

#[cfg(feature = "sheet")]
pub use answer::answer_sheet;
#[cfg(feature = "export")]
pub use answer::{DeskError, Question, answer};
#[cfg(feature = "norm-sheet")]
pub use editor::answer_editor;
pub use job::{FileKind, Job, Program};
pub use note::{
    Difference, GuideArea, GuideLine, GuideSection, OpenedFile, Proposal, SchoolPage, Sort,
};
