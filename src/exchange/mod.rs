//! Every way in and out of a file.
//!
//! A file from outside is hostile until parsed: whatever it is, the answer is an assessment or
//! one Dutch sentence that says what it is, what is wrong and where.

mod detect;
mod file_name;
mod open;
mod work_file;

pub use detect::{Kind, detect};
pub use file_name::file_name;
pub use open::{MAX_BYTES, OpenError, open};
pub use work_file::{FORMAT_VERSION, WorkFile};
