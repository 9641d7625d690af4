//! Every way in and out of a file.
//!
//! A file from outside is hostile until parsed: whatever it is, the answer is an assessment, a
//! publication, or one Dutch sentence that says what it is, what is wrong and where.

pub mod carrier;
mod detect;
mod error;
mod file_name;
mod front;
mod kind;
mod migrate;
mod open;
mod preview;
pub mod publication;
#[cfg(feature = "author")]
pub mod schema;
mod stored;
mod work_file;

pub use detect::detect;
pub use error::{FileSort, OpenError};
pub use file_name::file_name;
pub use front::check_size;
pub use kind::Kind;
pub use open::{MAX_BYTES, Opened, TOO_LARGE, open, open_any, open_publication};
pub use preview::{Arrival, Preview};
pub use stored::{Stored, StoredError, open_stored};
pub use work_file::{FORMAT_VERSION, WorkFile};
