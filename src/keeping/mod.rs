//! What a device remembers about a record beside the record itself: who wrote it last, and how
//! long ago it left as a file. The file is the record; the device is only a cache.

mod copy;
mod kept;
mod reminder;

pub use copy::{MOST_COPIES, SafetyCopy, Why};
pub use kept::{Kept, Stamp};
pub use reminder::Reminder;
