//! Parts of the self-check's pages, one file each.

mod answer_described;
mod answer_extras;
mod answer_practice;
mod chart;
mod choices;
mod device;
mod file_button;
mod file_chooser;
mod link;
mod management;
mod menu;
mod pick;
mod question;
mod records;
mod remove;
mod saved_line;
mod text_field;
mod two_versions;

pub(super) use chart::chart;
pub(super) use choices::{Choice, Choices};
pub(super) use device::Device;
pub(super) use file_button::{file_button, file_button_with};
pub(super) use file_chooser::file_chooser;
pub(super) use link::{line_link, link};
pub(super) use management::management;
pub(super) use menu::menu;
pub(super) use pick::{Pick, picked};
pub(super) use question::Question;
pub(super) use records::records;
pub(super) use remove::{ON_DEVICE, removal};
pub(super) use saved_line::{saved_line, trouble};
pub(super) use text_field::{FieldKind, TextField};
pub(super) use two_versions::two_versions;
